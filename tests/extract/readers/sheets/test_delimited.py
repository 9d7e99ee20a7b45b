"""Records of a text to the cells of a sheet."""

import pytest

from extract.readers.sheets.delimited import open_delimited
from models.errors import UnreadableError
from models.place import Place
from tests.books import FIRST, HEADER, read

SEMICOLONS = "\r\n".join(";".join(row) for row in (HEADER, FIRST))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_text_is_read_in_every_encoding_that_spreadsheets_export(encoding: str) -> None:
    text = SEMICOLONS.replace("Biblioteca", "Qualità")
    assert read("csv", text.encode(encoding)) == [[HEADER, ["Qualità", *FIRST[1:]]]]


def test_a_place_is_an_address_and_the_line_of_the_record() -> None:
    cells = open_delimited(b'a;"b\nc";d\ne;f;g\n').sheets[0].cells
    assert [cell.place for cell in cells][2:4] == [Place(path="C1", line=1), Place(path="A2", line=3)]


def test_line_breaks_in_a_field_part_its_paragraphs() -> None:
    data = SEMICOLONS.replace("Ore di apertura", '"Ore di apertura\nPrestiti"').encode()
    assert read("csv", data) == [[HEADER, ["Biblioteca", "Ore di apertura | Prestiti", *FIRST[2:]]]]


def test_quotation_marks_that_do_not_go_together_are_a_finding() -> None:
    data = SEMICOLONS.replace("Biblioteca", '"Fondo "Rodari" e altri').encode()
    assert read("csv", data)[-1] == "!quotes-damaged: "


def test_a_text_without_fields_is_refused() -> None:
    with pytest.raises(UnreadableError, match="no fields"):
        open_delimited(b"parole e basta")


def test_a_text_that_breaks_off_says_what_was_left_out() -> None:
    book = open_delimited(b"Obiettivo;Indicatore;Target\nAsili;Posti;12\nBuche;Vi")
    (finding,) = book.findings
    assert (finding.code, finding.raw, finding.origin[0].line) == ("page-cut", "Buche;Vi", 3)
