"""What the tables of a document without objectives begin with."""

from dataclasses import replace

from extract.tables.seen import show_seen
from models.place import Place
from tests.results import table


def test_the_first_row_of_each_table_is_shown_with_its_page() -> None:
    other = replace(table(("1", "2"), header=("Entrate", "Uscite")), place=Place(page=3))
    assert show_seen([table(("a", "b"), header=("Voce", "Importo")), other]) == "'Voce', 'Importo' (p. 1); 'Entrate', 'Uscite' (p. 3)"


def test_tables_that_begin_alike_are_shown_once_and_many_are_cut_short() -> None:
    tables = [table(("a", "b"), header=(f"Voce {number}", "Importo")) for number in (1, 1, 2, 3, 4)]
    assert show_seen(tables) == "'Voce 1', 'Importo' (p. 1); 'Voce 2', 'Importo' (p. 1); 'Voce 3', 'Importo' (p. 1); …"


def test_long_texts_and_wide_rows_are_cut_short() -> None:
    wide = table(("", "", "", "", ""), header=("Descrizione dell'intervento previsto nell'anno", "b", "c", "d", "e"))
    assert show_seen([wide]) == "'Descrizione dell'intervento p…', 'b', 'c', 'd', … (p. 1)"


def test_a_document_without_tables_shows_nothing() -> None:
    assert show_seen([]) == ""
