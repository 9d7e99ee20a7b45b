"""Which lines outside tables are headings, and which lines are one heading."""

import pytest

from extract.tables.headings import find_headings, is_heading
from models.layout.blocks import TextLine
from models.layout.text import Text
from models.place import Box, Place


def line(text: str, top: float, *, page: int = 1, size: float = 10, bold: bool = False, level: int | None = None) -> TextLine:
    return TextLine(Text(text), Place(page=page, box=Box(50, top, 300, top + size)), size=size, bold=bold, level=level)


def test_bold_large_and_marked_lines_are_headings_and_prose_is_not():
    lines = [line("Piano", 50, size=14), line("Testo introduttivo.", 90), line("Legalità", 130, bold=True), line("Cultura", 170, level=2)]
    assert [h.text.value for h in find_headings(lines, body=10)] == ["Piano", "Legalità", "Cultura"]


def test_a_heading_of_two_lines_is_one_and_headings_of_two_sizes_are_two():
    lines = [line("Diritti sociali e", 50, size=13), line("famiglia", 66, size=13), line("Nidi", 80, size=12)]
    headings = find_headings(lines, body=10)
    assert [h.text.value for h in headings] == ["Diritti sociali e famiglia", "Nidi"]
    assert len(headings[0].origin) == 2


def test_a_line_of_signs_is_no_heading():
    assert find_headings([line("* * *", 50, bold=True)], body=10) == []


@pytest.mark.parametrize("text", ["(segue)", "Continua alla pagina successiva", "Segue tabella 2", "(Continued)", "Tabella 2: (continua)"])
def test_a_line_that_only_says_that_a_table_goes_on_is_no_heading(text: str) -> None:
    assert not is_heading(line(text, 0, bold=True), 10)
