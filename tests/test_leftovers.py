"""Lines under a table that no row has taken in."""

from extract.fragments import Columns, Fragment
from extract.headings import Heading
from extract.leftovers import Item, find_leftovers
from models.layout import Column, TextLine
from models.place import Box, Place

COLUMNS = Columns((Column("objective", "Obiettivo"), Column("target", "Target")), ((0, 1), (1, 2)), (50.0, 250.0, 450.0), 2)


def part(page: int) -> Fragment:
    return Fragment(COLUMNS, (), Place(page=page, box=Box(50, 100, 450, 700)))


def line(text: str, page: int, x0: float, x1: float) -> TextLine:
    return TextLine(text, Place(page=page, box=Box(x0, 720, x1, 730)), size=9.0)


def found(*items: Item) -> list[str]:
    return [finding.raw for finding in find_leftovers(items)]


def test_a_line_between_two_parts_of_a_table_is_named() -> None:
    assert found(part(1), line("una nota larga quanto il foglio", 1, 50, 440), part(2)) == ["una nota larga quanto il foglio"]


def test_a_line_within_a_column_is_named_before_a_heading_and_at_the_head_of_the_last_page() -> None:
    rest = line("operatori", 2, 255, 300)
    assert found(part(1), rest, Heading("Ambiente", ())) == ["operatori"]
    assert found(part(1), rest) == ["operatori"]


def test_prose_and_what_stands_under_the_last_table_are_left_alone() -> None:
    prose = [line("Il presente piano è stato redatto", 1, 50, 440)] * 4
    assert found(part(1), *prose, part(2)) == []
    assert found(part(1), prose[0], Heading("Ambiente", ())) == []
    assert found(part(1), line("Il Segretario", 1, 300, 360)) == []
