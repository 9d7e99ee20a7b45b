"""An OpenDocument text as a whole: an archive or a single file; what is no whole one is refused."""

import time

import pytest

from extract.readers.odt import read_odt
from models.errors import UnreadableError
from tests.documents import OPEN_NAMES, content, open_file, zipped
from tests.docx_parts import BOMB
from tests.odt_parts import HUGE, cell, par, read, row, table


def test_a_text_in_a_single_file_is_read() -> None:
    flat = f"<office:document {OPEN_NAMES}><office:body><office:text>{par('uno')}{table(row('a', 'b'))}</office:text></office:body></office:document>"
    assert content(read_odt(flat.encode())) == ["uno", [["a", "b"]]]


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (open_file(table(row(cell("a", attributes=HUGE.format("columns"))))), "claims to span"),
        (open_file(table(row("a", attributes=HUGE.format("rows")))), "claims to span"),
        (open_file(table(row(cell("a", attributes='table:number-rows-spanned="1000000000"')))), "claims to span"),
        (
            open_file(
                table(
                    *[row(cell("a", attributes='table:number-columns-repeated="1000"'), attributes='table:number-rows-repeated="900"')] * 99
                )
            ),
            "cells",
        ),
        (open_file(par("&i;"), prolog=BOMB), "damaged|DTD"),
        (open_file("<text:p>"), "damaged"),
        (open_file("<text:section>" * 300 + "</text:section>" * 300), "damaged"),
        (open_file("x" * 70_000_000), "unpacks to more"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "damaged"),
        (open_file(par("uno"), more={"META-INF/manifest.xml": "<manifest:encryption-data/>"}), "encrypted"),
        (open_file(par("uno"))[:-100], "damaged"),
        (b"<office:document", "damaged"),
        (f"<office:document {OPEN_NAMES}><office:body><office:spreadsheet/></office:body></office:document>".encode(), "damaged"),
    ],
)
def test_what_is_no_whole_text_is_refused(data: bytes, word: str) -> None:
    began = time.process_time()
    with pytest.raises(UnreadableError, match=word):
        list(read_odt(data).blocks)
    assert time.process_time() - began < 10


@pytest.mark.parametrize("name", ["text:section", "text:span", "table:table><table:table-row><table:table-cell"])
def test_the_deepest_nesting_that_xml_allows_is_read(name: str) -> None:
    parts = name.split("><")
    depth = 240 // len(parts)
    opening, closing = "".join(f"<{part}>" for part in parts), "".join(f"</{part}>" for part in reversed(parts))
    text = (
        f"<text:p>{opening * depth}in fondo{closing * depth}</text:p>"
        if name == "text:span"
        else opening * depth + par("in fondo") + closing * depth
    )
    assert read(text) == ["in fondo"]


def test_an_opendocument_without_a_text_is_refused() -> None:
    """A spreadsheet in a single file is told by what stands in its body."""
    flat = f"<office:document {OPEN_NAMES}><office:body><office:spreadsheet/></office:body></office:document>"
    with pytest.raises(UnreadableError, match="damaged"):
        read_odt(flat.encode())
