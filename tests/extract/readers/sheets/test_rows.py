"""The rows of a sheet and its headers."""

from extract.readers.sheets.rows import find_form, find_headers, gather_rows
from tests.books import FIRST, HEADER, PROFILE, SECOND, lay


def headers(*rows: list[str], spans: dict[str, tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    return [(header.first, header.end) for header in find_headers(gather_rows(lay(*rows, spans=spans).cells), PROFILE)]


def test_a_row_knows_what_reaches_into_it_from_above() -> None:
    rows = gather_rows(lay(FIRST, ["", "Prestiti", "5"], spans={"A1": (2, 1)}).cells)
    assert [cell.text for cell in rows[1].above] == ["Biblioteca"]
    assert rows[1].lone is None


def test_a_blank_row_is_a_gap_unless_a_cell_reaches_over_it() -> None:
    assert [row.gap for row in gather_rows(lay(HEADER, [], FIRST).cells)] == [False, True]
    assert [row.gap for row in gather_rows(lay(FIRST, [], SECOND, spans={"A1": (3, 1)}).cells)] == [False, False]


def test_every_row_that_names_the_columns_is_a_header() -> None:
    assert headers(["Piano"], HEADER, FIRST, HEADER, SECOND) == [(1, 2), (3, 4)]


def test_merged_cells_tie_the_rows_of_a_header() -> None:
    upper, lower = ["Obiettivo", "Misurazione", "", "Peso"], ["", "Indicatore", "Target"]
    assert headers(upper, lower, FIRST, spans={"A1": (2, 1), "B1": (1, 2), "D1": (2, 1)}) == [(0, 2)]


def test_a_second_row_under_blank_cells_is_merged_with_the_first() -> None:
    upper, lower = ["Obiettivo", "Indicatore", "Target", "", "Peso"], ["", "", "2025", "2026"]
    [header] = find_headers(gather_rows(lay(upper, lower, FIRST).cells), PROFILE)
    assert (header.first, header.end) == (0, 2)
    assert [(cell.text, cell.row_span, cell.column_span) for cell in header.cells] == [
        ("Obiettivo", 2, 1),
        ("Indicatore", 2, 1),
        ("Target", 1, 2),
        ("Peso", 2, 1),
        ("2025", 1, 1),
        ("2026", 1, 1),
    ]


def test_the_first_row_under_a_header_is_no_second_one_when_it_has_an_objective() -> None:
    assert headers(HEADER, FIRST) == [(0, 1)]


def test_where_no_row_names_the_columns_the_first_wide_one_heads_the_table() -> None:
    assert headers(["Piano"], ["Cosa", "Come", "Quanto"], FIRST) == [(1, 2)]
    assert headers(["Piano"]) == []


def form(*rows: list[str]) -> int | None:
    gathered = gather_rows(lay(*rows).cells)
    return find_form(gathered, find_headers(gathered, PROFILE), PROFILE)


def test_a_form_begins_with_the_first_of_its_labels() -> None:
    indicators = ["Indicatore", "Target", "Peso"]
    assert form(["Piano"], ["Responsabile", "Area II"], ["Obiettivo n. 2", "Biblioteca"], indicators, ["Prestiti", "5", "10"]) == 1


def test_a_sheet_whose_header_names_the_objective_is_no_form() -> None:
    assert form(["Obiettivo", "Biblioteca"], HEADER, FIRST) is None
    assert form(["Piano", "2025"], ["Indicatore", "Target", "Peso"], ["Prestiti", "5", "10"]) is None
