"""The arguments: a wrong call is told with the usage."""

import pytest

try:
    import pty
except ImportError:
    pty = None
from cli.main import run


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["extract"],
        ["invent"],
        ["extract", "a.pdf", "--yeer", "2024"],
        ["extract", "a.pdf", "--year", "24"],
        ["extract", "a.pdf", "--year", "²⁰²⁴"],
        ["schema", "invent"],
        ["draw", "a.pdf"],
        ["draw", "a.pdf", "0"],
        ["draw", "a.pdf", "two"],
        ["draw", "a.pdf", "²"],
    ],
)
def test_2_for_a_wrong_call(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        run(arguments)
    assert ending.value.code == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "usage: allegato-h" in captured.err
