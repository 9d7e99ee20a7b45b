"""Which tables without a header of ours go on with the columns before them."""

from dataclasses import replace

from extract.tables.continuation import fits
from extract.tables.fragments import columns_of
from extract.tables.header import find_header
from extract.words.profile import load_profile
from models.layout.blocks import Table
from models.layout.columns import Columns
from tests.blocks import grid

PROFILE = load_profile()


def bare(*rows: str) -> Table:
    """A table of a document without coordinates."""
    return replace(grid(*rows, columns=5), edges=())


def current(table: Table) -> Columns:
    header = find_header(table, PROFILE)
    assert header is not None
    return columns_of(header, table)


PLAN = bare("*Obiettivo | *Indicatore | *Target | *Responsabile | *Peso", "Asili | Posti | 12 | Area I | 8")


def test_a_table_with_numbers_for_weights_goes_on() -> None:
    assert fits(bare("Buche | Vie | 3 | Area II | 5", " | Costi | 10 | | ....."), current(PLAN), PROFILE)


def test_a_table_with_words_for_weights_is_another() -> None:
    assert not fits(bare("Avvio | 1 | Delibera | Sì | No", "Esame | 2 | Domande | Sì | Forse"), current(PLAN), PROFILE)


def test_a_table_whose_first_row_names_other_columns_is_another() -> None:
    without_weights = current(bare("*Obiettivo | *Indicatore | *Target | *Responsabile | *Note", "Asili | Posti | 12 | Area I | -"))
    risks = bare("Processo | Rischio | Indicatore di anomalia | Termine | Responsabile", "Gare | Frazionamento | Importi | maggio | Area I")
    assert not fits(risks, without_weights, PROFILE)
    assert fits(bare("Gare | Bandi | 3 | Area I | -"), without_weights, PROFILE)


def test_a_first_row_without_a_number_among_numbers_is_the_header_of_another() -> None:
    assert not fits(bare("Nome | Categoria | Ore | Ufficio | Anni", "Rossi | D | 36 | Scuola | 5"), current(PLAN), PROFILE)


def test_whole_rows_of_few_columns_are_another_table() -> None:
    """Some borders may be missing where a row is cut; a table of two columns is a form."""
    header = current(grid("*Obiettivo | *Indicatore | *Target | *Responsabile | *Peso", "Asili | Posti | 12 | Area I | 8", columns=5))
    form = grid("Missione/2 | 01/3", "Programma/2 | 03/3", columns=5)
    narrow = replace(
        form, columns=2, edges=(50.0, 250.0, 550.0), cells=tuple(replace(c, column=c.column // 2, column_span=1) for c in form.cells)
    )
    assert not fits(narrow, header, PROFILE)
    assert fits(replace(narrow, rows=1, cells=narrow.cells[:2]), header, PROFILE)
