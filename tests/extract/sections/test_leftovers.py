"""Lines under a table that no row has taken in."""

from extract.sections.leftovers import find_leftovers
from extract.tables.fragments import Step
from models.layout import Table, TextLine
from models.place import Box, Place
from models.text import Text

HEADING = None


def part(page: int) -> Table:
    return Table((), 5, 2, Place(page=page, box=Box(50, 100, 450, 700)), (50.0, 250.0, 450.0))


def line(text: str, page: int, x0: float, x1: float) -> TextLine:
    return TextLine(Text(text), Place(page=page, box=Box(x0, 720, x1, 730)), size=9.0)


def found(*steps: Step) -> list[str]:
    return [finding.raw for finding in find_leftovers(steps)]


def test_a_line_between_two_parts_of_a_table_is_named() -> None:
    assert found(part(1), line("una nota larga quanto il foglio", 1, 50, 440), part(2)) == ["una nota larga quanto il foglio"]


def test_a_line_within_a_column_is_named_before_a_heading_and_at_the_head_of_the_last_page() -> None:
    rest = line("operatori", 2, 255, 300)
    assert found(part(1), rest, HEADING) == ["operatori"]
    assert found(part(1), rest) == ["operatori"]


def test_prose_and_what_stands_under_the_last_table_are_left_alone() -> None:
    prose = [line("Il presente piano è stato redatto", 1, 50, 440)] * 4
    assert found(part(1), *prose, part(2)) == []
    assert found(part(1), prose[0], HEADING) == []
    assert found(part(1), line("Il Segretario", 1, 300, 360)) == []
