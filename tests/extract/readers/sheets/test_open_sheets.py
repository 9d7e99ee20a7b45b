"""OpenDocument sheets: what their cells show, what repeats, what is hidden, and what is no whole file."""

import time

import pytest

from extract.readers.sheets.open_sheets import open_ods
from models.errors import UnreadableError
from tests.books import FIRST, HEADER, SECOND, read
from tests.documents import OPEN_NAMES, zipped
from tests.odt_parts import COVERED, HUGE, cell, row

STYLES = (
    '<style:style style:name="forte"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="via"><style:table-properties table:display="false"/></style:style>'
)


def flat(*tables: str) -> bytes:
    body = f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body>"
    styles = f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
    return f"<office:document-content {OPEN_NAMES}>{styles}{body}</office:document-content>".encode()


def sheet(*rows: str, name: str = "Foglio1", style: str = "", before: str = "") -> str:
    return f'<table:table table:name="{name}" table:style-name="{style}">{before}{"".join(rows)}</table:table>'


def ods(*tables: str) -> bytes:
    return zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": flat(*tables)})


def test_cells_are_what_they_show_line_by_line() -> None:
    shown = cell("Prima riga", "Seconda riga", attributes='office:value="0.95"')
    note = cell("<office:annotation><text:p>nota</text:p></office:annotation><text:p>95<text:s/>%<text:line-break/>circa</text:p>")
    [found] = open_ods(ods(sheet(row(shown, note)))).sheets
    assert [each.text for each in found.cells] == ["Prima riga\nSeconda riga", "95 %\ncirca"]
    assert found.cells[1].place.path == "Foglio1!B1"


def test_merged_and_covered_cells_keep_their_places() -> None:
    rows = (
        row(*HEADER),
        row(cell("Biblioteca", attributes='table:number-rows-spanned="2"'), *FIRST[1:]),
        row(COVERED, "Prestiti", "5", "", ""),
    )
    assert read("ods", ods(sheet(*rows))) == [[HEADER, FIRST, ["^", "Prestiti", "5", "", ""]]]


def test_rows_and_cells_that_repeat_come_as_often() -> None:
    twice = row(cell("5", attributes='table:number-columns-repeated="2"'), "x", attributes='table:number-rows-repeated="2"')
    [found] = open_ods(ods(sheet(twice))).sheets
    assert [(each.row, each.column, each.text) for each in found.cells] == [
        *((0, 0, "5"), (0, 1, "5"), (0, 2, "x")),
        *((1, 0, "5"), (1, 1, "5"), (1, 2, "x")),
    ]


def test_blank_rows_may_repeat_a_million_times() -> None:
    rows = row(*HEADER), row(*FIRST), row(cell(attributes=HUGE.format("columns")), attributes=HUGE.format("rows"))
    assert read("ods", ods(sheet(*rows))) == [[HEADER, FIRST]]


def test_hidden_rows_columns_and_sheets_are_left_out_with_a_finding() -> None:
    columns = '<table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>'
    rows = row(*HEADER), row(*FIRST), row(*SECOND, attributes='table:visibility="filter"')
    assert read("ods", ods(sheet(*rows, before=columns), sheet(row("x"), name="Elenchi", style="via"))) == [
        [HEADER[:3] + HEADER[4:], FIRST[:3] + FIRST[4:]],
        "!sheet-hidden: Elenchi",
        "!cells-hidden: Sport | Palestre | 3 | Area I | 5",
        "!cells-hidden: Responsabile | Area II",
    ]


def test_bold_letters_are_told_by_the_style_of_the_cell() -> None:
    [found] = open_ods(flat(sheet(row(cell("a", attributes='table:style-name="forte"'), "b")))).sheets
    assert [each.bold for each in found.cells] == [True, False]


def test_a_text_box_is_left_alone_with_a_finding() -> None:
    shapes = "<table:shapes><draw:frame><draw:text-box><text:p>Bozza</text:p></draw:text-box></draw:frame></table:shapes>"
    assert read("ods", ods(sheet(row(*HEADER), row(*FIRST), before=shapes)))[-1] == "!text-box: Bozza"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (ods(sheet(row(cell("a", attributes=HUGE.format("columns"))))), "claims to span"),
        (ods(sheet(row("a", attributes=HUGE.format("rows")))), "claims to span"),
        (
            ods(
                sheet(
                    *[row(cell("a", attributes='table:number-columns-repeated="900"'), attributes='table:number-rows-repeated="900"')] * 9
                )
            ),
            "cells",
        ),
        (ods("<text:p>"), "damaged"),
        (f"<office:document {OPEN_NAMES}><office:body><office:text/></office:body></office:document>".encode(), "damaged"),
    ],
)
def test_what_is_no_whole_file_of_sheets_is_refused(data: bytes, word: str) -> None:
    began = time.process_time()
    with pytest.raises(UnreadableError, match=word):
        open_ods(data)
    assert time.process_time() - began < 10
