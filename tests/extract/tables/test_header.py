"""Headers and the columns that they name."""

from dataclasses import replace

from extract.tables.header import find_header
from extract.words.joints import join_lines
from extract.words.profile import load_profile
from models.layout.blocks import Cell, CellParagraph, Table
from models.layout.text import Text
from models.place import Place

PROFILE = load_profile()
HERE = Place(page=1)


def table(*rows: list[str]) -> Table:
    cells = [Cell(r, c, (CellParagraph(Text(text)),) if text else (), HERE) for r, row in enumerate(rows) for c, text in enumerate(row)]
    return Table(tuple(cells), len(rows), len(rows[0]), HERE)


def test_a_table_without_the_names_has_no_header():
    assert find_header(table(["Categoria", "Posti", "Coperti"], ["C", "12", "11"]), PROFILE) is None


def test_of_two_columns_with_the_same_name_the_more_exact_one_has_it_and_the_other_is_kept():
    header = find_header(
        table(["Obiettivo strategico", "Obiettivo operativo", "Indicatore", "Target", "Peso"], ["a", "b", "c", "d", "e"]), PROFILE
    )
    assert header is not None
    assert [(c.field, c.heading.value) for c in header.columns][:2] == [
        (None, "Obiettivo strategico"),
        ("objective", "Obiettivo operativo"),
    ]


def test_a_header_may_stand_under_a_title_row():
    header = find_header(table(["Area tecnica", "", ""], ["Obiettivo", "Indicatore", "Peso"], ["a", "b", "c"]), PROFILE)
    assert header is not None
    assert (header.first, header.end) == (1, 2)


def test_a_header_of_two_rows_gives_each_year_its_target_column():
    heads = [
        ("Obiettivo", 0, 0, 2, 1),
        ("Indicatore", 0, 1, 2, 1),
        ("Target", 0, 2, 1, 2),
        ("Peso", 0, 4, 2, 1),
        ("2025", 1, 2, 1, 1),
        ("2026", 1, 3, 1, 1),
    ]
    cells = tuple(Cell(r, c, (CellParagraph(Text(text)),), HERE, row_span=tall, column_span=wide) for text, r, c, tall, wide in heads)
    header = find_header(Table(cells, 3, 5, HERE), PROFILE)
    assert header is not None
    assert [(c.field, c.year) for c in header.columns] == [
        ("objective", None),
        ("indicator", None),
        ("target", 2025),
        ("target", 2026),
        ("weight", None),
    ]
    assert header.spans == ((0, 1), (1, 2), (2, 3), (3, 4), (4, 5))
    assert header.end == 2


def test_a_header_may_name_the_objectives_alone_when_nothing_better_is_asked() -> None:
    found = table(
        ["Missione", "Programma", "Obiettivi di performance", "Tipologia di obiettivo"], ["01", "02", "Tempi dei pagamenti", "Tutti"]
    )
    assert find_header(found, PROFILE) is None
    header = find_header(found, replace(PROFILE, least=1))
    assert header is not None
    assert [column.field for column in header.columns] == [None, None, "objective", None]


def test_a_label_beside_its_value_is_no_header_of_objectives_alone() -> None:
    assert find_header(table(["Obiettivo", "Tempi dei pagamenti"], ["Peso", "5"]), replace(PROFILE, least=1)) is None


def test_a_name_that_a_full_line_cuts_is_one_word() -> None:
    cut = CellParagraph(join_lines(Text("Pesatur"), Text("a"), is_full=True))
    made = table(["Obiettivo", "Indicatore", "Peso"])
    header = find_header(replace(made, cells=(*made.cells[:2], replace(made.cells[2], paragraphs=(cut,)))), PROFILE)
    assert header is not None
    assert [column.field for column in header.columns] == ["objective", "indicator", "weight"]


def test_a_heading_that_groups_others_leaves_them_the_columns_that_they_name() -> None:
    heads = [
        ("Obiettivo", 0, 0, 2, 1),
        ("Indicatore", 0, 1, 1, 3),
        ("Peso", 0, 4, 2, 1),
        ("Formula", 1, 1, 1, 1),
        ("Descrizione", 1, 2, 1, 1),
        ("Target", 1, 3, 1, 1),
    ]
    cells = tuple(Cell(r, c, (CellParagraph(Text(text)),), HERE, row_span=tall, column_span=wide) for text, r, c, tall, wide in heads)
    header = find_header(Table(cells, 3, 5, HERE), PROFILE)
    assert header is not None
    assert [column.field for column in header.columns] == ["objective", None, "indicator", "target", "weight"]
