"""Nothing is wrong in silence: a text that is dropped from a result, or put in the place of another one, is told by the audit."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit import audit_annex
from extract import load_profile, open_source, read_document
from models.findings import is_serious
from models.layout.blocks import Paragraph, Row, RowCell, TableDocument
from normalize import build_annex
from tests.paths import SAMPLES
from tests.rows import FIVE, SOURCE

HEADINGS = ("Obiettivo", "Indicatore", "Target", "Responsabile", "Peso")
FORMS = ("pdf.p7m", "html", "docx", "odt", "xlsx", "csv", "txt")
ROWS = 3
# So many cells of each field of a sample are dropped, one by one.
CELLS = 2


def read(data: bytes) -> TableDocument:
    return read_document(open_source(data, load_profile()), load_profile())


def told(document: TableDocument) -> list[tuple[str, str]]:
    """What the audit says is lost or moved."""
    audited = audit_annex(build_annex(document, SOURCE), document)
    return [(f.code, f.raw) for f in audited.findings if f.code in ("words-lost", "words-moved") and is_serious(f)]


def filled(document: TableDocument, field: str) -> list[RowCell]:
    return [c for section in document.sections for row in section.rows for c in row.cells if c.column.field == field and c.paragraphs]


def with_cells(document: TableDocument, changes: dict[int, RowCell]) -> TableDocument:
    """The document with other cells in its rows, by the identity of those that they stand for; its tables stay as they are drawn."""

    def change(row: Row) -> Row:
        return replace(row, cells=tuple(changes.get(id(cell), cell) for cell in row.cells))

    return replace(document, sections=tuple(replace(s, rows=tuple(map(change, s.rows))) for s in document.sections))


def dropped(document: TableDocument, cell: RowCell) -> TableDocument:
    return with_cells(document, {id(cell): replace(cell, paragraphs=())})


def exchanged(document: TableDocument, one: RowCell, other: RowCell) -> TableDocument:
    """Each of the two has the text of the other, at its own place."""

    def placed(cell: RowCell, text: str) -> RowCell:
        return replace(cell, paragraphs=(Paragraph(text, tuple(place for p in cell.paragraphs for place in p.origin)),))

    return with_cells(document, {id(one): placed(one, other.text), id(other): placed(other, one.text)})


word = st.text("abcdefgilmnoprstuvz", min_size=6, max_size=9)
texts = st.lists(word, min_size=4 * ROWS, max_size=4 * ROWS, unique=True)
weights = st.lists(st.integers(10, 99), min_size=ROWS, max_size=ROWS, unique=True)


def page(words: Sequence[str], points: Sequence[int]) -> bytes:
    """A page with a small annex: the words are those of its cells, row by row."""
    rows = [[*(text.capitalize() for text in words[4 * i : 4 * i + 4]), str(points[i])] for i in range(ROWS)]
    cells = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>" for row in rows)
    head = "".join(f"<th>{heading}</th>" for heading in HEADINGS)
    return f"<html><body><h1>Piano 2026</h1><table><tr>{head}</tr>{cells}</table></body></html>".encode()


@settings(deadline=None, max_examples=25)
@given(texts, weights, st.sampled_from(FIVE), st.integers(0, ROWS - 1))
def test_a_text_that_the_result_lacks_is_told_whichever_its_field(words: list[str], points: list[int], field: str, at: int) -> None:
    document = read(page(words, points))
    assert told(document) == []
    cell = filled(document, field)[at]
    assert ("words-lost", cell.text) in told(dropped(document, cell))


@settings(deadline=None, max_examples=25)
@given(texts, weights, st.sampled_from(FIVE), st.permutations(range(ROWS)))
def test_a_text_in_the_place_of_another_row_is_told_whichever_its_field(
    words: list[str], points: list[int], field: str, order: list[int]
) -> None:
    document = read(page(words, points))
    one, other, *_ = (filled(document, field)[i] for i in order)
    said = told(exchanged(document, one, other))
    assert {("words-lost", one.text), ("words-lost", other.text)} <= set(said)
    assert ("words-moved", one.text) in said


@cache
def sample(form: str) -> TableDocument:
    return read((SAMPLES / "forms" / f"montelago-2024.{form}").read_bytes())


@pytest.mark.parametrize("field", FIVE)
@pytest.mark.parametrize("form", FORMS)
def test_a_cell_that_the_result_of_a_sample_lacks_is_told_in_every_form(form: str, field: str) -> None:
    """Its place is a box, an element or the cell of a sheet."""
    document = sample(form)
    cells = filled(document, field)[:CELLS]
    assert told(document) == []
    assert len(cells) == CELLS
    for cell in cells:
        assert any(code == "words-lost" for code, _ in told(dropped(document, cell)))
