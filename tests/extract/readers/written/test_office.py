"""What Word files and OpenDocument texts have in common: tables inside tables, and places. Each test is one document in both formats."""

from collections.abc import Callable
from types import ModuleType

import pytest

from extract.readers.docx import read_docx
from extract.readers.odt import read_odt
from models.layout.blocks import Source, Table
from tests import docx_parts, odt_parts
from tests.documents import content, grids, open_file, word_file

Reader = Callable[[str], Source]
FORMATS = [
    pytest.param(docx_parts, lambda body: read_docx(word_file(body)), id="docx"),
    pytest.param(odt_parts, lambda body: read_odt(open_file(body)), id="odt"),
]


def around(parts: ModuleType, inside: str) -> str:
    """A cell around paragraphs and tables; Word ends each with a paragraph."""
    return f"<w:tc>{inside}<w:p/></w:tc>" if parts is docx_parts else odt_parts.cell(inside)


@pytest.mark.parametrize(("parts", "read"), FORMATS)
def test_a_table_that_lays_out_the_page_gives_the_tables_in_it(parts: ModuleType, read: Reader) -> None:
    inner = parts.table(parts.row("Obiettivo", "Indicatore", "Peso"), parts.row("Uno", "a", "5"))
    frame = parts.table(parts.row("Comune", around(parts, parts.par("Legalità") + inner)))
    assert content(read(frame)) == ["Comune", "Legalità", [["Obiettivo", "Indicatore", "Peso"], ["Uno", "a", "5"]]]


@pytest.mark.parametrize(("parts", "read"), FORMATS)
def test_layout_in_layout_is_layout(parts: ModuleType, read: Reader) -> None:
    inner = parts.table(parts.row("a", "b"), parts.row("c", "d"))
    frame = parts.table(parts.row("Menu", around(parts, parts.table(parts.row("Comune", around(parts, inner))))))
    assert content(read(frame)) == ["Menu", "Comune", [["a", "b"], ["c", "d"]]]


@pytest.mark.parametrize(("parts", "read"), FORMATS)
def test_a_small_table_in_a_cell_gives_a_paragraph_a_row(parts: ModuleType, read: Reader) -> None:
    """Rows that say something as rows make the table around it one of data."""
    inner = parts.table(parts.row("8", "Area I"), parts.row("9", "Area II"))
    rows = [parts.row("Uno", "Due", "Tre", last) for last in ("5", around(parts, inner), "6")]
    assert [line[-1] for line in grids(read(parts.table(*rows)))[0]] == ["5", "8 Area I | 9 Area II", "6"]


@pytest.mark.parametrize(("parts", "read"), FORMATS)
def test_a_table_in_a_table_in_a_cell_is_read_into_its_paragraphs(parts: ModuleType, read: Reader) -> None:
    deepest = parts.table(parts.row("Area I", "Area II"))
    inner = parts.table(parts.row("8", around(parts, deepest)))
    rows = [parts.row("Uno", "Due", "Tre", last) for last in ("5", around(parts, inner), "6")]
    assert grids(read(parts.table(*rows)))[0][1][-1] == "8 Area I Area II"


@pytest.mark.parametrize(("parts", "read", "root"), [(*each.values, root) for each, root in zip(FORMATS, ("body", "text"), strict=True)])
def test_places_are_paths_and_numbers_of_paragraphs(parts: ModuleType, read: Reader, root: str) -> None:
    made = parts.par("uno") + parts.table(parts.row("a", parts.cell("b", "c")))
    [table] = [block for block in read(made).blocks if isinstance(block, Table)]
    steps = {"body": "tbl[1]/tr[1]/tc[2]", "text": "table[1]/table-row[1]/table-cell[2]"}[root]
    assert (table.place.path, table.place.line) == (f"{root}/{steps.partition('/')[0]}", 2)
    assert [(p.origin[0].path, p.origin[0].line) for p in table.cells[1].paragraphs] == [
        (f"{root}/{steps}/p[1]", 3),
        (f"{root}/{steps}/p[2]", 4),
    ]
