"""A box to rows: its labels become columns."""

from tests.blocks import HEAD, ROW, expected, grid, rows


def test_labels_above_the_header_are_columns_of_the_first_row() -> None:
    box = grid("Obiettivo | Pagamenti/3", "Peso: 5/4", HEAD, ROW, "Fatture/2 | 2024: tutte/2")
    first, second = rows(box)
    assert first == expected("Pagamenti", weight="5")
    assert second == {"indicator": "Fatture", "target": "2024: tutte"}


def test_further_labels_are_further_columns() -> None:
    (row,) = rows(grid("*Missione | 01 Servizi | *Programma | 03", "*Obiettivo | Pagamenti/3", "*Descrizione | Pagare prima/3", HEAD, ROW))
    assert row == expected("Pagamenti", Missione="01 Servizi", Programma="03", Descrizione="Pagare prima")


def test_boxes_of_labels_alone_are_rows_and_what_comes_again_is_a_further_row() -> None:
    first = (
        "*Obiettivo | Pagamenti",
        "*Indicatore 1 | Giorni",
        "*Target 1 | zero",
        "*Indicatore 2 | Fatture",
        "*Target 2 | tutte",
        "*Peso | 5",
    )
    second = ("*Obiettivo | Buche", "*Indicatore 1 | Strade", "*Target 1 | dieci", "*Peso | 3")
    assert rows(grid(*first, *second, columns=2)) == [
        {"objective": "Pagamenti", "indicator": "Giorni", "target": "zero"},
        {"indicator": "Fatture", "target": "tutte", "weight": "5"},
        {"objective": "Buche", "indicator": "Strade", "target": "dieci", "weight": "3"},
    ]


def test_a_label_above_several_objectives_holds_for_each_of_them() -> None:
    table = grid(
        "*Responsabile | Area I/3", "*Obiettivo | *Indicatore | *Target | *Peso", "A | Giorni | zero | 5", "B | Giorni | dieci | 3"
    )
    assert [row["responsible"] for row in rows(table)] == ["Area I", "Area I"]
