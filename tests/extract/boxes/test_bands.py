"""The bands of a box: rows of labels, headers with their rows, and what goes on with the values above."""

from tests.blocks import HEAD, ROW, document, expected, grid, page, rows, texts


def test_a_value_goes_on_over_the_page() -> None:
    cut = (grid("*Obiettivo | Tempestività dei/3"), page(2), grid(" | pagamenti/3", HEAD, ROW, number=2))
    assert rows(*cut) == [expected("Tempestività dei pagamenti")]


def test_headings_over_their_values_are_labels() -> None:
    (row,) = rows(grid("*Obiettivo/2 | *Responsabile | *Peso", "Pagamenti/2 | Area I | 5", HEAD, ROW))
    assert row == expected("Pagamenti", responsible="Area I", weight="5")
    (row,) = rows(grid("*Obiettivo/4", "Pagamenti/4", HEAD, ROW, "*Responsabile/2 | *Peso/2", "Area I/2 | 5/2"))
    assert row == expected("Pagamenti", responsible="Area I", weight="5")


def test_headings_at_the_foot_of_a_page_have_their_values_on_the_next() -> None:
    above = (grid("*Obiettivo/2 | *Peso/2"), page(2), grid("Pagamenti/2 | 5/2", HEAD, ROW, number=2))
    assert rows(*above) == [expected("Pagamenti", weight="5")]
    below = (grid("*Obiettivo | Pagamenti/3", HEAD, ROW, "*Peso/4"), page(2), grid("5/4", number=2))
    assert rows(*below) == [expected("Pagamenti", weight="5")]


def test_labels_below_the_rows_belong_to_their_box() -> None:
    boxes = grid("*Obiettivo | Pagamenti/3", HEAD, ROW, "*Peso | 5/3", "*Obiettivo | Buche/3", HEAD, ROW, "*Peso | 3/3")
    assert rows(boxes) == [expected("Pagamenti", weight="5"), expected("Buche", weight="3")]


def test_a_header_with_further_columns_is_no_row_of_labels() -> None:
    found = rows(grid("*Obiettivo | *Note | *Indicatore | *Tempi", "Pagamenti | nuove | Giorni | zero"))
    assert texts(found) == ["Pagamenti nuove Giorni zero"]


def test_a_value_may_go_on_in_a_cell_below_it_in_the_same_table() -> None:
    """The border under it is drawn, and nothing stands beside it."""
    (row,) = rows(grid("*Obiettivo | Tempestività dei/3", " | pagamenti/3", HEAD, ROW))
    assert row["objective"].split() == ["Tempestività", "dei", "pagamenti"]


def test_a_value_goes_on_over_two_pages() -> None:
    cut = (
        grid("*Obiettivo | Tempestività dei/3"),
        page(2),
        grid(" | pagamenti ai/3", number=2),
        page(3),
        grid(" | fornitori/3", HEAD, ROW, number=3),
    )
    assert rows(*cut) == [expected("Tempestività dei pagamenti ai fornitori")]


def test_a_title_between_two_boxes_of_a_table_is_a_heading() -> None:
    made = grid("Entrate/4", "*Obiettivo | Pagamenti/3", HEAD, ROW)
    assert [section.title for section in document(made).sections] == ["Entrate"]


COLUMNS = "*Indicatore | *Target | *Responsabile | *Peso"


def test_rows_below_a_label_over_the_whole_table_stand_under_the_header_above_it() -> None:
    bands = grid(COLUMNS, "Obiettivo: Pagamenti/4", "Giorni | zero | Area I | 5", "Obiettivo: Buche/4", "Vie | 12 | Area II | 3")
    wanted = [
        {"objective": "Pagamenti", "indicator": "Giorni", "target": "zero", "responsible": "Area I", "weight": "5"},
        {"objective": "Buche", "indicator": "Vie", "target": "12", "responsible": "Area II", "weight": "3"},
    ]
    assert rows(bands) == wanted


def test_the_rows_of_such_a_label_go_on_over_the_page() -> None:
    above = grid(COLUMNS, "Obiettivo: Pagamenti/4", "Giorni | zero | Area I | 5")
    below = grid("Solleciti | 3 | Area I | 2", "Obiettivo: Buche/4", "Vie | 12 | Area II | 3", number=2)
    assert [(row.get("objective"), row["indicator"]) for row in rows(above, page(2), below)] == [
        ("Pagamenti", "Giorni"),
        (None, "Solleciti"),
        ("Buche", "Vie"),
    ]


def test_a_label_alone_at_the_foot_of_a_page_has_its_value_beside_it_on_the_next() -> None:
    foot = grid("*Obiettivo | /3")
    head = grid(" | Pagamenti/3", "*Indicatore | Giorni/3", "*Target | zero/3", number=2)
    assert rows(foot, page(2), head) == [{"objective": "Pagamenti", "indicator": "Giorni", "target": "zero"}]
