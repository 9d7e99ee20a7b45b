"""The arguments: a wrong call is told with the usage."""

import pytest

try:
    import pty
except ImportError:
    pty = None
from cli.arguments import DESCRIPTIONS, make_parser
from cli.main import run
from export.writers import WRITERS
from language import ENGLISH


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["extract"],
        ["invent"],
        ["extract", "a.pdf", "--yeer", "2024"],
        ["extract", "a.pdf", "--year", "24"],
        ["extract", "a.pdf", "--year", "²⁰²⁴"],
        ["extract", "a.pdf", "--format", "invent"],
        ["extract", "a.pdf", "--format", "csv,,jsonl"],
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


def test_formats_are_named_together_or_one_by_one() -> None:
    parser = make_parser("1", dict.fromkeys(DESCRIPTIONS, lambda options, language: 0), ENGLISH)
    options = parser.parse_args(["extract", "a.pdf", "--format", "sqlite, csv-it", "--format", "calendar", "--istat", "058091"])
    assert options.format == ["sqlite", "csv-it", "calendar"]
    assert options.istat == "058091"


def test_the_help_says_of_every_format_what_it_holds(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["extract", "--help"])
    said = capsys.readouterr().out
    assert [name for name, writer in WRITERS.items() if f"  {name} " not in said or writer.holds not in said] == []
