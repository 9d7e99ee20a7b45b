"""No word of a table is lost, and none stands elsewhere."""

from dataclasses import replace

from audit.told import Told
from audit.words import find_lost, find_moved
from models.findings import Finding
from models.layout.blocks import TableDocument
from tests.results import HEADINGS, build, document, table

ROWS = [("Prestiti", "Volumi", "n. 300", "Area II", "5"), ("Restauri", "Opere", "n. 2", "Area III", "10")]


def lost(read: TableDocument) -> list[tuple[str, str]]:
    return [(finding.code, finding.raw) for finding in find_lost(Told(build(read), read), read)]


def test_a_table_that_is_told_whole_gives_no_finding() -> None:
    assert lost(document(*ROWS)) == []


def test_a_row_that_no_record_has_is_an_error_with_its_words() -> None:
    assert lost(document(*ROWS, read=[1])) == [("words-lost", "Restauri Opere n. 2 Area III 10")]


def test_one_cell_above_all_that_was_read_is_a_title() -> None:
    read = document(HEADINGS, *ROWS, read=[2, 3])
    titled = table(HEADINGS, *ROWS, header=("Servizi culturali", "", "", "", ""))
    assert lost(replace(read, tables=(titled,))) == [("title-unused", "Servizi culturali")]


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
    assert [(f.code, f.raw, f.record) for f in find_moved(annex, elsewhere)] == [("words-moved", "Volumi", "1.1.1")]
