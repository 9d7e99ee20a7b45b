"""Blocks of markup in a text."""

from extract.readers.html import read_part
from extract.readers.plain.embedded import find_embedded
from extract.readers.plain.lines import read_text
from models.layout.blocks import Table
from tests.documents import content

TEXT = "# Piano 2025\n\n## Sport\n\n<table>\n<tr><td>Uno</td><td>5</td></tr>\n\n<tr><td>Due</td><td>6</td></tr>\n</table>\n\n<h2>Scuola</h2>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"


def test_a_block_ends_with_a_blank_line_but_not_within_a_table() -> None:
    assert list(find_embedded(TEXT.splitlines())) == [range(4, 9), range(10, 11)]


def test_a_table_may_begin_within_a_line() -> None:
    assert list(find_embedded(["Vedi: <table><tr><td>x</td></tr></table>", "", "testo"])) == [range(1)]


def test_tags_in_cells_are_no_block() -> None:
    assert list(find_embedded(["a\tb", "<p>uno</p>\t2", "<b>Titolo</b>"])) == []


def test_headings_of_both_kinds_and_tables_of_both_kinds_come_in_their_order() -> None:
    assert content(read_text(TEXT.encode(), read_part)) == [
        "1: Piano 2025",
        "2: Sport",
        [["Uno", "5"], ["Due", "6"]],
        "2: Scuola",
        [["a", "b"], ["1", "2"]],
    ]


def test_a_cell_of_a_block_has_the_line_of_the_whole_text() -> None:
    table = next(block for block in read_text(TEXT.encode(), read_part).blocks if isinstance(block, Table))
    assert [cell.place.line for cell in table.cells] == [6, 6, 8, 8]
