"""No word of a table is lost, and none stands elsewhere."""

from dataclasses import replace

import pytest

from audit.told import Told
from audit.words import find_lost, find_moved
from models.findings import Finding
from models.layout.blocks import TableDocument
from models.place import around
from tests.results import HEADINGS, build, document, table

ROWS = [("Prestiti", "Volumi", "n. 300", "Area II", "5"), ("Restauri", "Opere", "n. 2", "Area III", "10")]


def lost(read: TableDocument) -> list[tuple[str, str]]:
    return [(finding.code, finding.raw) for finding in find_lost(Told(build(read), read), read)]


def test_a_table_that_is_told_whole_gives_no_finding() -> None:
    assert lost(document(*ROWS)) == []


def test_a_row_that_no_record_has_is_an_error_with_its_words() -> None:
    assert lost(document(*ROWS, read=[1])) == [("words-lost", "Restauri Opere n. 2 Area III 10")]


def titled(first: str, *, span: int = 1) -> TableDocument:
    """A document whose table has one filled cell in the row above its header."""
    read = document(HEADINGS, *ROWS, read=[2, 3])
    (cell, *rest) = table(HEADINGS, *ROWS, header=(first, "", "", "", "")).cells
    header = read.reasons[0].model_copy(update={"origin": around([c.place for c in rest if c.row == 1])})
    drawn = replace(read.tables[0], cells=(replace(cell, column_span=span), *rest))
    return replace(read, tables=(drawn,), reasons=(header,))


def test_one_cell_above_the_header_is_a_title() -> None:
    assert lost(titled("Servizi culturali")) == [("title-unused", "Servizi culturali")]


@pytest.mark.parametrize(("span", "code"), [(5, "title-unused"), (2, "words-lost")])
def test_a_cell_below_the_header_is_a_title_only_where_it_spans_the_whole_table(span: int, code: str) -> None:
    """A cell over two of five columns is a part of a row, and what it says is missing."""
    read = document(*ROWS, ("Nota al piano", "", "", "", ""), read=[1, 2])
    cells = tuple(replace(cell, column_span=span) if cell.row == 3 else cell for cell in read.tables[0].cells)
    assert lost(replace(read, tables=(replace(read.tables[0], cells=cells),))) == [(code, "Nota al piano")]


def test_one_cell_at_the_head_of_a_table_without_a_header_is_a_part_of_a_row_that_was_lost() -> None:
    read = document(*ROWS, read=[2])
    (cell, *_) = rows = [cell for cell in read.tables[0].cells if cell.row > 0]
    drawn = replace(read.tables[0], cells=(cell, *(c for c in rows if c.row > 1)))
    assert lost(replace(read, tables=(drawn,), reasons=())) == [("words-lost", "Prestiti")]


def test_a_row_that_only_says_that_the_table_goes_on_is_no_loss() -> None:
    assert lost(document(*ROWS, ("(continua)", "", "", "", ""), read=[1, 2])) == []


def test_one_cell_below_rows_is_a_part_of_one_that_was_lost() -> None:
    assert lost(document(ROWS[0], ("", "", "e n. 40 riviste", "", ""), read=[1])) == [("words-lost", "e n. 40 riviste")]


def test_a_table_that_a_finding_leaves_out_is_spoken_of() -> None:
    read = document(*ROWS, read=[1])
    annex = build(read)
    other = Finding(code="table-other", raw="Restauri", origin=(read.tables[0].place,))
    assert list(find_lost(Told(annex.model_copy(update={"findings": (other,)}), read), read)) == []


def test_a_value_whose_words_stand_elsewhere_is_an_error() -> None:
    """The word of another cell within a value is invented where it stands."""
    read = document(*ROWS)
    annex = build(read)
    assert list(find_moved(annex, read)) == []
    elsewhere = replace(read, tables=(table(("Prestiti", "Opere", "n. 300", "Area II", "5"), ROWS[1]),))
    assert [(f.code, f.raw, f.part) for f in find_moved(annex, elsewhere)] == [("words-moved", "Volumi", "o1.1.1")]
