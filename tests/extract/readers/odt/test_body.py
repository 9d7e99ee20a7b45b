"""OpenDocument texts: covered and repeated cells, headings, lists, tracked changes, and what is refused."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.odt import read_odt
from models.errors import UnreadableError
from models.layout import Table, TextLine
from tests.documents import OPEN_NAMES, Grid, content, grids, open_file, zipped
from tests.docx_parts import BOMB
from tests.odt_parts import COVERED, cell, par, row, table


def read(text: str, styles: str = "") -> list[str | Grid]:
    return content(read_odt(open_file(text, styles=styles)))


def texts(inside: str, styles: str = "") -> str:
    """The paragraphs of a cell that holds this."""
    return grids(read_odt(open_file(table(row(f"<table:table-cell>{inside}</table:table-cell>", "x")), styles=styles)))[0][0][0]


def test_cells_that_others_cover_are_part_of_them() -> None:
    down, wide = 'table:number-rows-spanned="2"', 'table:number-columns-spanned="2"'
    rows = [row(cell("Uno", attributes=down), "a", "5"), row(COVERED, "b", "6"), row(cell("Sport", attributes=wide), COVERED, "7")]
    assert read(table(*rows)) == [[["Uno", "a", "5"], ["^", "b", "6"], ["Sport", "<", "7"]]]


def test_header_rows_and_row_groups_are_rows() -> None:
    head = f"<table:table-header-rows>{row('Obiettivo', 'Peso')}</table:table-header-rows>"
    group = f"<table:table-row-group><table:table-rows>{row('Uno', '5')}</table:table-rows></table:table-row-group>"
    assert read(table(head, "<text:soft-page-break/>", group)) == [[["Obiettivo", "Peso"], ["Uno", "5"]]]


def test_repeated_cells_and_rows_are_repeated() -> None:
    twice = row("a", cell("x", attributes='table:number-columns-repeated="2"'), attributes='table:number-rows-repeated="2"')
    blank = row("a", cell(attributes='table:number-columns-repeated="2"'), "b")
    assert read(table(twice, row("a", "b", "c", "d"), blank)) == [
        [["a", "x", "x", "."], ["a", "x", "x", "."], ["a", "b", "c", "d"], ["a", "", ".", "b"]]
    ]


def test_hidden_rows_are_not_there() -> None:
    assert read(table(row("a", "b"), row("c", "d", attributes='table:visibility="collapse"'))) == [[["a", "b"]]]


STYLES = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
<style:style style:name="Heading_20_2" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="0.5in"/></style:style>
<style:style style:name="P3" style:family="paragraph" style:parent-style-name="P2"><style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:name="P4" style:family="paragraph" style:parent-style-name="P4"/>
<style:style style:name="P5" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="400"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>
"""


@pytest.mark.parametrize(
    ("paragraph", "line"),
    [
        ('<text:h text:outline-level="2">Legalità</text:h>', "2: Legalità"),
        ("<text:h>Legalità</text:h>", "1: Legalità"),
        (par("Legalità", "P1"), "2: Legalità"),
        (par("Legalità", "Title"), "1: Legalità"),
        (par("Legalità", "P2"), "*Legalità*"),
        (par("Legalità", "P3"), "Legalità"),
        (par("Legalità", "P4"), "Legalità"),
        (par('<text:span text:style-name="T1">Legalità</text:span>'), "*Legalità*"),
        (par('<text:span text:style-name="T1">Lega</text:span>lità'), "Legalità"),
        (par('<text:span text:style-name="T2">Lega</text:span>lità', "P2"), "Legalità"),
        (par('<text:span text:style-name="T3">nascosta </text:span>Legalità'), "Legalità"),
    ],
)
def test_headings_and_bold_paragraphs_are_known(paragraph: str, line: str) -> None:
    assert read(paragraph + par("nascosto", "P5"), STYLES) == [line]


def test_the_size_of_letters_is_in_points() -> None:
    found = [
        block.size
        for block in read_odt(open_file(par("a", "P1") + par("b", "P2") + par("c"), styles=STYLES)).blocks
        if isinstance(block, TextLine)
    ]
    assert found == [14.0, 36.0, 0.0]


LISTS = """
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2" text:start-value="3"/></text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
<text:list-level-style-bullet text:level="2" text:bullet-char="-"/></text:list-style>
<text:list-style style:name="E"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>
"""


def listing(*items: str, style: str = "N", attributes: str = "") -> str:
    inside = "".join(f"<text:list-item>{each if each.startswith('<') else par(each)}</text:list-item>" for each in items)
    return f'<text:list text:style-name="{style}" {attributes}>{inside}</text:list>'


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (listing("uno", "due"), "* 1. uno | * 2. due"),
        (listing("uno") + listing("due"), "* 1. uno | * 1. due"),
        (listing("uno") + listing("due", attributes='text:continue-numbering="true"'), "* 1. uno | * 2. due"),
        (
            listing("uno", attributes='xml:id="x"') + listing("altro") + listing("due", attributes='text:continue-list="x"'),
            "* 1. uno | * 1. altro | * 2. due",
        ),
        (
            listing(par("uno") + "<text:list><text:list-item>" + par("sotto") + "</text:list-item></text:list>", "due"),
            "* 1. uno | * 1.c) sotto | * 2. due",
        ),
        (listing("uno", style="B"), "* uno"),
        (listing("<text:list><text:list-item>" + par("uno") + "</text:list-item></text:list>", style="B"), "* - uno"),
        (listing("uno", style="E"), "* uno"),
        (listing("uno", style="ignoto"), "* uno"),
        (listing(par("uno") + par("ancora")), "* 1. uno | ancora"),
        ('<text:list text:style-name="N"><text:list-item text:start-value="7">' + par("uno") + "</text:list-item></text:list>", "* 7. uno"),
        (
            '<text:list text:style-name="N"><text:list-header>'
            + par("Voci")
            + "</text:list-header><text:list-item>"
            + par("uno")
            + "</text:list-item></text:list>",
            "Voci | * 1. uno",
        ),
    ],
)
def test_numbers_and_dashes_of_lists_are_text_and_discs_are_not(inside: str, text: str) -> None:
    assert texts(inside, LISTS) == text


def test_headings_have_the_numbers_of_the_outline() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
        '<style:style style:name="P9" style:family="paragraph" style:list-style-name=""/>'
    )
    headings = '<text:h text:outline-level="1">Uno</text:h><text:h text:outline-level="2">Due</text:h>'
    plain = '<text:h text:outline-level="1" text:style-name="P9">Tre</text:h><text:h text:outline-level="1" text:is-list-header="true">Quattro</text:h>'
    assert read(headings + plain, outline) == ["1: I. Uno", "2: I.1 Due", "1: Tre", "1: Quattro"]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ('uno<text:s text:c="3"/>due<text:tab/>tre', "uno due tre"),
        ("Area II<text:line-break/>ufficio", "Area II ufficio"),
        ("Tutte le Aree<text:line-break/>Con il Sindaco", "Tutte le Aree | Con il Sindaco"),
        ("  uno\n   due ", "uno due"),
        ('uno<text:soft-page-break/> due<text:bookmark text:name="x"/>', "uno due"),
        ("<text:a>link</text:a> <text:span><text:span>interno</text:span></text:span>", "link interno"),
        ("<text:date>30/09/2024</text:date>", "30/09/2024"),
        ("uno<office:annotation><text:p>commento</text:p></office:annotation> due<office:annotation-end/>", "uno due"),
        ("uno<text:change-start/> due<text:change-end/><text:change/> tre", "uno due tre"),
        ('<text:hidden-text text:is-hidden="true">no</text:hidden-text>sì', "sì"),
        ("<text:ruby><text:ruby-base>uno</text:ruby-base><text:ruby-text>due</text:ruby-text></text:ruby>", "uno"),
    ],
)
def test_what_a_paragraph_may_hold_is_read(inside: str, text: str) -> None:
    assert texts(par(inside)) == text


def test_tracked_changes_are_read_as_accepted() -> None:
    deleted = "<text:tracked-changes><text:changed-region><text:deletion><text:p>via</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    assert read(deleted + par('uno <text:change text:change-id="x"/><text:change-start/>due<text:change-end/>')) == ["uno due"]


def test_sections_are_gone_through_and_hidden_ones_are_not() -> None:
    text = f'<text:section>{table(row("a", "b"))}</text:section><text:section text:display="none">{par("via")}</text:section>'
    index = f"<text:table-of-content><text:table-of-content-source>{par('modello')}</text:table-of-content-source><text:index-body>{par('Indice')}</text:index-body></text:table-of-content>"
    assert read(f"<text:sequence-decls/><office:forms/>{index}{text}") == ["Indice", [["a", "b"]]]


def test_a_text_box_is_left_alone_with_a_finding() -> None:
    box = f"<draw:frame><draw:text-box>{par('Nel')}{par('riquadro')}</draw:text-box></draw:frame>"
    assert read(box + par(f"fuori{box}") + par("<draw:frame><draw:image/></draw:frame>dopo")) == [
        "!text-box: Nel riquadro",
        "!text-box: Nel riquadro",
        "fuori",
        "dopo",
    ]


def test_notes_stand_at_the_end() -> None:
    note = f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{par('Nota')}</text:note-body></text:note>"
    assert read(par(f"90%{note}") + par("fine")) == ["90%", "fine", "Nota"]


def test_tables_inside_tables_are_layout_or_paragraphs() -> None:
    inner = table(row("Obiettivo", "Indicatore", "Peso"), row("Uno", "a", "5"))
    assert read(table(row("Comune", cell(par("Legalità") + inner)))) == [
        "Comune",
        "Legalità",
        [["Obiettivo", "Indicatore", "Peso"], ["Uno", "a", "5"]],
    ]
    small = table(row("8", "Area I"), row("9", "Area II"))
    rows = [row("Uno", "Due", "Tre", "5"), row("Uno", "Due", "Tre", cell(small)), row("Uno", "Due", "Tre", "6")]
    assert [line[-1] for line in grids(read_odt(open_file(table(*rows))))[0]] == ["5", "8 Area I | 9 Area II", "6"]


def test_places_are_paths_and_numbers_of_paragraphs() -> None:
    blocks = list(read_odt(open_file(par("uno") + table(row("a", cell("b", "c"))))).blocks)
    found = next(block for block in blocks if isinstance(block, Table))
    assert (found.place.path, found.place.line) == ("text/table[1]", 2)
    assert [(p.origin[0].path, p.origin[0].line) for p in found.cells[1].paragraphs] == [
        ("text/table[1]/table-row[1]/table-cell[2]/p[1]", 3),
        ("text/table[1]/table-row[1]/table-cell[2]/p[2]", 4),
    ]


def test_styles_of_the_document_and_its_title_are_in_parts_of_their_own() -> None:
    styles = f'<office:document-styles {OPEN_NAMES}><office:styles><style:style style:name="F" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></office:styles></office:document-styles>'
    meta = f"<office:document-meta {OPEN_NAMES}><office:meta><dc:title>Piano 2024</dc:title></office:meta></office:document-meta>"
    source = read_odt(open_file(par("Legalità", "F"), more={"styles.xml": styles, "meta.xml": meta}))
    assert source.title == "Piano 2024"
    assert content(source) == ["*Legalità*"]


def test_a_text_in_a_single_file_is_read() -> None:
    flat = f"<office:document {OPEN_NAMES}><office:body><office:text>{par('uno')}{table(row('a', 'b'))}</office:text></office:body></office:document>"
    assert content(read_odt(flat.encode())) == ["uno", [["a", "b"]]]


HUGE = 'table:number-{}-repeated="1000000000"'


def test_blank_rows_and_cells_repeated_a_billion_times_are_nothing() -> None:
    blank = row(cell(attributes=HUGE.format("columns")), attributes=HUGE.format("rows"))
    assert read(table(row("a", "b", cell(attributes=HUGE.format("columns"))), blank, row("c", "d"))) == [[["a", "b", ""], ["c", "d", "."]]]


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


@given(st.lists(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 3)), min_size=1, max_size=4), min_size=1, max_size=4))
def test_no_word_of_a_table_is_lost(rows: list[list[tuple[str, int]]]) -> None:
    made = [row(*(cell(text, attributes=f'table:number-columns-repeated="{times}"') for text, times in each)) for each in rows]
    found = read(table(*made))
    kept = [text for block in found for line in ([block] if isinstance(block, str) else block) for text in line if text in "abc"]
    assert sorted(kept) == sorted(text for each in rows for text, times in each for _ in range(times))
