"""What a run found in one annex, in figures."""

import json
from pathlib import Path

import pytest

try:
    import pty
except ImportError:
    pty = None
from models.errors import AnnexError
from tests.runs import Run


def test_json_gives_a_machine_the_same_figures_on_standard_output(
    reading: dict, extract: Run, files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reading["b"] = AnnexError("it is broken", "mend it")
    assert extract(files / "a.pdf", files / "b.pdf", "--json") == 3
    captured = capsys.readouterr()
    assert captured.err == f"allegato-h: {files}/b.pdf: it is broken; mend it\n"
    assert json.loads(captured.out) == {
        "annexes": [
            {
                "file": f"{files}/a.pdf",
                "folder": f"{files}/out/a",
                "title": "Piano e indicatori di Performance",
                "year": 2024,
                "pages": 4,
                "sections": 1,
                "objectives": 1,
                "indicators": 1,
                "targets": 2,
                "deadlines": 1,
                "doubtful": 0,
                "weights": {"I": {"total": 2.5, "open": 0}, "IV": {"total": 0, "open": 1}},
                "findings": {"weight-open": 1},
                "where": {"weight-open": [3]},
                "opens": f"{files}/out/a/a.xlsx",
            }
        ],
        "errors": [{"file": f"{files}/b.pdf", "what": "it is broken", "remedy": "mend it"}],
        "exit_code": 3,
    }
