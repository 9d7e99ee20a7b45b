"""Tables whose columns only white space parts."""

import pytest

from extract.readers.plain.lines import read_text
from extract.readers.plain.spaced import LEAST_LINES
from models.errors import UnreadableError
from tests.documents import Grid, content

ROWS = """\
Comune di Rocca

AREA TECNICA
Obiettivo     Indicatore        Target           Peso
Biblioteca    Ore di apertura   1.200            10
Sport         Palestre          entro il 30/06    5

AREA SOCIALE
Obiettivo     Indicatore        Target           Peso
Scuola        Mense             3                 7
"""


def read(text: str) -> list[str | Grid]:
    return content(read_text(text.encode()))


def test_a_line_that_fills_every_column_is_a_row() -> None:
    header = ["Obiettivo", "Indicatore", "Target", "Peso"]
    assert read(ROWS) == [
        "1: Comune di Rocca",
        "2: AREA TECNICA",
        [header, ["Biblioteca", "Ore di apertura", "1.200", "10"], ["Sport", "Palestre", "entro il 30/06", "5"]],
        "2: AREA SOCIALE",
        [header, ["Scuola", "Mense", "3", "7"]],
    ]


@pytest.mark.parametrize(
    "text",
    [
        ROWS.replace("Sport      ", "e archivio ").replace("entro il 30/06    5", ""),
        ROWS.replace("Palestre          entro", "Palestre e piscine entro"),
        ROWS.replace("Sport         ", "              "),
    ],
)
def test_lines_that_may_be_parts_of_a_row_are_refused(text: str) -> None:
    with pytest.raises(UnreadableError, match="give the PDF itself"):
        read(text)


def test_a_sentence_with_spaces_in_it_is_no_table() -> None:
    assert read("Il  Comune  approva.\n") == ["Il Comune approva."]


def test_a_text_with_tables_of_its_own_is_read_by_them() -> None:
    assert read("Obiettivo  Indicatore  Target\n\na | b\n--|--\n1 | 2\n")[-1] == [["a", "b"], ["1", "2"]]


def test_columns_without_a_header_are_refused_too() -> None:
    with pytest.raises(UnreadableError, match="white space"):
        read("Cosa  Come  Quanto\n" * LEAST_LINES)
    assert len(read("Cosa  Come  Quanto\n" * (LEAST_LINES - 1))) == LEAST_LINES - 1
