"""Bytes to text without a guess."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.opening.decode import decode, find_declared
from models.errors import UnreadableError

ITALIAN = "Legalità, perché «più» attività – 5 € l’anno"
META = "<html><head><meta charset={0}></head><body>" + ITALIAN
WORD_META = '<html><head>\n<meta http-equiv=Content-Type content="text/html; charset={0}">\n</head><body>' + ITALIAN


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_no_text(encoding: str) -> None:
    assert decode(ITALIAN.encode(encoding)) == ITALIAN


def test_the_big_ends_have_marks_too() -> None:
    assert decode(b"\xfe\xff" + ITALIAN.encode("utf-16-be")) == ITALIAN
    assert decode(b"\x00\x00\xfe\xff" + ITALIAN.encode("utf-32-be")) == ITALIAN


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (META.format("utf-8"), "utf-8"),
        (META.format("windows-1252"), "cp1252"),
        (WORD_META.format("windows-1252"), "cp1252"),
        (META.format("iso-8859-1"), "cp1252"),  # browsers read it so, and the page has signs that ISO 8859-1 lacks
        (META.format("ascii"), "cp1252"),
        (META.format("'macintosh'"), "mac-roman"),
        (META.format("ISO-8859-15").replace("–", "-").replace("’", "'"), "iso8859-15"),
        ('<?xml version="1.0" encoding="windows-1252"?><html>' + ITALIAN, "cp1252"),
        (META.format("utf-16"), "utf-8"),  # a page that can say so is not UTF-16
        (META.format("utf-8"), "cp1252"),  # it says UTF-8 and is not
        (ITALIAN, "utf-8"),
        (ITALIAN, "cp1252"),
        (META.format("iso-8859-1"), "utf-8"),  # it says Latin-1 and is UTF-8, as a server had said
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_is_in(page: str, encoding: str) -> None:
    assert decode(page.encode(encoding)) == page


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_recognised(encoding: str) -> None:
    assert decode(f"<html><body>{ITALIAN}</body></html>".encode(encoding)) == f"<html><body>{ITALIAN}</body></html>"


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02\x03" * 100,
        b"Testo con uno zero \x00 nel mezzo, che nessun testo ha",
        "testo".encode("utf-16-le")[:-1] + b"\x00\x00\xd8",
        b"\xff\xfeT\x00e",
        b"Legalit\xe0 \x81",  # no letter of Windows-1252
        META.format("x-unknown").encode("cp1252"),
        META.format("base64").encode("cp1252"),
        META.format("unicode_escape").encode("cp1252"),
    ],
)
def test_what_fits_no_encoding_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        decode(data)


def test_an_undeclared_italian_page_in_windows_1252_is_no_mac_cyrillic() -> None:
    """The page that guessers take for Mac Cyrillic."""
    page = "<html><body><p>Attività: qualità, velocità, perché, città, però, più</p></body></html>"
    assert decode(page.encode("cp1252")) == page


def test_a_declaration_in_the_text_is_none() -> None:
    assert find_declared(b"<html><body>charset=koi8-r</body>") is None


@given(st.binary())
def test_any_bytes_give_a_text_or_the_one_error(data: bytes) -> None:
    with suppress(UnreadableError):
        assert "\0" not in decode(data)


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")))
def test_every_text_in_utf_8_comes_back(text: str) -> None:
    assert decode(text.encode("utf-8")) == text.removeprefix("\ufeff")
