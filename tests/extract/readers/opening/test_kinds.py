"""The kind of an input from its content."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.opening.kinds import find_kind
from models.errors import UnreadableError
from tests.books import xlsx
from tests.documents import open_file, word_file, zipped

PAGE = "<!DOCTYPE html><html><body><table><tr><td>Obiettivo</td></tr></table></body></html>"
FLAT = '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>'
FLAT_SHEETS = FLAT.replace(" office:version", ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet" office:version')


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n...", "pdf"),
        (b"\xef\xbb\xbf junk that a mail program left\n%PDF-1.4", "pdf"),
        (PAGE.encode(), "html"),
        (b"<TABLE BORDER=1><TR><TD>Obiettivo</TABLE>", "html"),
        (b"\n\n<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'></html>", "html"),
        (PAGE.encode("utf-16"), "html"),
        (PAGE.encode("utf-16-le"), "html"),
        (word_file("<w:p/>"), "docx"),
        (open_file("<text:p/>"), "odt"),
        (FLAT.encode(), "odt"),
        (b"## Titolo\n\nObiettivo\tIndicatore\nUno\t<b>2023:</b> 100%\n", "text"),
        (b"| Obiettivo | Target |\n|---|---|\n| Uno | 2023: <br> 5 |\n", "text"),
        (b"parole e basta", "text"),
        (b"Obiettivo;Indicatore;Target\nUno;Due, tre;3\n", "csv"),
        ("Obiettivo\tIndicatore\tTarget\nUno\tDue\t3\n".encode("utf-16"), "csv"),
        (xlsx(["Obiettivo"]), "xlsx"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "ods"),
        (FLAT_SHEETS.encode(), "ods"),
        (b"meno di <5 giorni, <html senza fine", "text"),
    ],
)
def test_each_kind_is_known_by_its_content(data: bytes, kind: str) -> None:
    assert find_kind(data) == kind


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"  \r\n\t ", "empty"),
        (b"\0" * 512, "empty"),
        (zipped({"relazione.txt": "x"}), "archive"),
        (zipped({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": ""}), "xlsb"),
        (zipped({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": ""}), "presentation"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.presentation"}), "no text and no sheets"),
        (b"PK\x03\x04 and nothing more", "damaged"),
        (b"PK\x03\x04", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ".doc"),
        (rb"{\rtf1\ansi Legalit\'e0}", "RTF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "picture"),
        (b"\x1f\x8b\x08" + bytes(40), "archive"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n<html></html>", "web archive"),
        (b'<?xml version="1.0"?><pkg:package xmlns:pkg="x"></pkg:package>', "single XML file"),
        (bytes(range(1, 128)) * 40, "no known kind"),
        (bytes(range(256)) * 40, "binary"),
    ],
)
def test_what_is_not_read_is_named(data: bytes, word: str) -> None:
    with pytest.raises(UnreadableError, match=word) as caught:
        find_kind(data)
    assert caught.value.remedy
    assert ";" not in caught.value.what


@given(st.binary(max_size=200))
def test_any_bytes_have_a_kind_or_give_the_one_error(data: bytes) -> None:
    with suppress(UnreadableError):
        assert find_kind(data) in {"pdf", "html", "docx", "odt", "text", "signed"}
