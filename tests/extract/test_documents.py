"""Blocks to the document: its title and year, what is left aside with a finding, and why a document has no rows."""

from dataclasses import replace

import pytest

from extract.documents import read_document
from extract.words.joints import join_lines
from extract.words.profile import load_profile
from models.errors import ImagesOnlyError, NoTableError
from models.findings import Finding
from models.layout.blocks import Block, PageStart, Source, TableDocument, TextLine
from models.layout.text import Text
from models.place import Box, Place
from tests.blocks import SHEET, document, grid, line, page

HEADER = "*Obiettivo | *Indicatore | *Target | *Peso"
PLAN = grid(HEADER, "Asili | Posti | 2024: 12 | 8", "Buche | Vie | 2024: 3 | 2")


def read(*blocks: Block, title: str = "") -> TableDocument:
    return read_document(Source("pdf", iter(blocks), pages=1, title=title), load_profile())


def large(text: str, top: float, size: float) -> TextLine:
    return TextLine(Text(text), Place(page=1, box=Box(50, top, 400, top + size)), size=size, bold=True)


def codes(found: TableDocument) -> list[str]:
    return [finding.code for finding in found.findings]


def test_the_title_stands_above_the_first_section_and_names_the_year() -> None:
    found = document(
        large("Comune di Altomare", 10, 12), large("Piano della performance 2024-2026", 40, 16), line("Scuola", 90, bold=True), PLAN
    )
    assert (found.title, found.year) == ("Piano della performance 2024-2026", 2024)
    assert [section.title for section in found.sections] == ["Scuola"]
    assert [place.box.top for place in found.title_origin if place.box] == [40]


def test_the_name_of_the_file_is_a_title_of_last_resort() -> None:
    found = read(page(1), PLAN, title="Allegato H 2025")
    assert (found.title, found.year, codes(found)) == ("Allegato H 2025", 2025, [])


def test_a_document_without_any_title_is_told() -> None:
    found = document(PLAN)
    assert (found.title, found.year, codes(found)) == ("", None, ["title-missing"])


def test_the_year_may_stand_in_a_running_head() -> None:
    blocks = [
        block
        for n in (1, 2, 3)
        for block in (page(n), replace(line(f"Piano 2027 - pag. {n}", 5, n), running=True), grid(HEADER, "A | b | c | 1", number=n))
    ]
    assert read(*blocks).year == 2027


def test_a_table_that_is_none_of_objectives_is_named_by_its_first_words() -> None:
    found = document(line("Piano", 0, bold=True), PLAN, grid("*Categoria | *Posti", "C | 12", columns=2))
    assert [(finding.code, finding.raw) for finding in found.findings] == [("table-other", "Categoria")]


def test_a_table_without_any_word_is_nothing() -> None:
    assert codes(document(line("Piano", 0, bold=True), PLAN, grid(" | ", columns=2))) == []


def test_a_table_that_names_objectives_alone_counts_where_no_other_says_more() -> None:
    plan = grid("*Missione | *Programma | *Obiettivo", "01 | 03 | Tempi dei pagamenti", "02 | 04 | Buche", columns=3)
    [section] = document(line("Piano", 0, bold=True), plan).sections
    assert [cell.text for cell in section.rows[0].cells if cell.column.field == "objective"] == ["Tempi dei pagamenti"]
    assert "table-near" in codes(document(line("Piano", 0, bold=True), plan, PLAN))


def test_what_readers_found_is_handed_on() -> None:
    assert codes(read(page(1), Finding(code="page-cut", detail={"what": "no end"}), line("Piano", 0, bold=True), PLAN)) == ["page-cut"]


@pytest.mark.parametrize(
    ("blocks", "error", "message"),
    [
        ([PageStart(1, SHEET, words=0, images=1)], ImagesOnlyError, "its pages are images without text"),
        ([PageStart(1, SHEET, words=0, images=0)], NoTableError, "its pages are empty"),
        ([page(1), line("Deliberazione", 10)], NoTableError, "no table has a header that names objectives, indicators or targets"),
        ([], NoTableError, "no table has a header"),
        ([page(1), grid("*Voce | *Importo", "a | 12", columns=2)], NoTableError, r"\(seen: 'Voce', 'Importo'"),
        (
            [page(1), Finding(code="font-unreadable", detail={"font": "ABCDEE+Calibri", "page": "1", "letters": "90"})],
            NoTableError,
            "a font does not tell which letters it has \\(ABCDEE\\+Calibri\\)",
        ),
    ],
)
def test_a_document_without_rows_says_why(blocks: list[Block], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        read(*blocks)


@pytest.mark.parametrize(
    ("elsewhere", "title"), [("Il regolamento comunale", "Piano del regolamento"), ("Il testo comunale", "Piano del rego lamento")]
)
def test_a_word_that_a_full_line_cut_is_mended_by_the_rest_of_the_document(elsewhere: str, title: str) -> None:
    """The vocabulary is that of all rows and lines."""
    cut = replace(line("", 0, bold=True), text=join_lines(Text("Piano del rego"), Text("lamento"), is_full=True))
    assert document(cut, line(elsewhere, 30), PLAN).title == title


@pytest.mark.parametrize("kind", ["html", "text"])
def test_where_only_markup_makes_a_table_its_absence_is_named(kind: str) -> None:
    with pytest.raises(NoTableError, match="it holds no table"):
        read_document(Source(kind, iter([line("Deliberazione", 10)])), load_profile())


def test_a_heading_that_a_hyphen_cuts_teaches_no_part_of_its_word() -> None:
    """Other hyphens of the document cut words; "zione" at the head of the heading's second line is none by itself."""
    cells = grid(HEADER, "Asili | Posti | 2024: 12 | 8", "Esame del bilancio | Programma | 2024: 3 | 2")
    lines = ("Controllo del bilan-", "cio, programma-", "zione e tributi")
    found = document(large("Piano 2024", 10, 16), *(large(text, 90 + 13 * i, 12) for i, text in enumerate(lines)), cells)
    assert [section.title for section in found.sections] == ["Controllo del bilancio, programmazione e tributi"]
