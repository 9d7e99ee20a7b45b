"""Tables drawn with signs."""

import pytest

from extract.readers.plain.drawn import find_drawn
from extract.readers.plain.lines import read_text
from models.errors import UnreadableError
from tests.documents import Grid, grids

SPANS = """\
+------------+-----------+--------------+
| Obiettivo  | Indicatore| Target       |
+============+===========+==============+
| Palestre e | Ore       | - 900 ore    |
| piscine    | concesse  | - entro il   |
| date in    |           |   30/06/2025 |
| gestione   +-----------+--------------+
| ad altri   | Utenti    | **1.200**    |
+------------+-----------+--------------+
| Sezione                               |
+------------+-----------+--------------+
"""
READ = [
    ["Obiettivo", "Indicatore", "Target"],
    ["Palestre e piscine date in gestione ad altri", "Ore concesse", "- 900 ore | - entro il 30/06/2025"],
    ["^", "Utenti", "1.200"],
    ["Sezione", "<", "<"],
]
LINES = "+---+-----+\n| a | b   |\n+---+-----+\n| 1 | uno |\n| 2 | due |\n+---+-----+\n"


def read(text: str) -> list[Grid]:
    return grids(read_text(text.encode()))


def test_cells_span_rows_and_columns_where_no_border_is_drawn() -> None:
    assert read(SPANS) == [READ]


def test_box_drawing_letters_are_borders_too() -> None:
    drawn = SPANS.replace("=", "═").replace("|", "│").replace("+-", "├─").replace("-+", "─┤").replace("--", "──").replace("-─", "──")
    assert read(drawn) == [READ]


def test_a_table_stands_between_lines_of_text() -> None:
    assert list(find_drawn(["Titolo", *LINES.splitlines(), "Nota", "+---+"])) == [range(1, 7)]


def test_where_only_the_header_is_parted_each_filled_line_is_a_row() -> None:
    assert read(LINES) == [[["a", "b"], ["1", "uno"], ["2", "due"]]]


def test_the_only_row_of_a_table_may_be_wrapped() -> None:
    assert read(LINES.replace("| 2 | due |", "|   | due |")) == [[["a", "b"], ["1", "uno due"]]]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (LINES.rpartition("+---+")[0], "not closed"),
        (LINES.rpartition("+---+")[0] + "+---+     +\n", "not closed"),
        (LINES.replace("| 2 | due |", "|   | 2   |\n| 3 | tre |"), "which of its lines"),
        ("+--+--+\n|a |b |\n|  +--+\n|  |c |\n+--+  |\n|d    |\n+--+--+\n", "no rectangles"),
    ],
)
def test_what_is_not_sure_is_refused(text: str, word: str) -> None:
    with pytest.raises(UnreadableError, match=word):
        read(text)
