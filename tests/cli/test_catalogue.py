"""The page about the findings."""

import pytest

try:
    import pty
except ImportError:
    pty = None
from cli.main import run


def test_findings_prints_the_page_about_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["findings"]) == 0
    assert "## `area-total-differs`" in capsys.readouterr().out
