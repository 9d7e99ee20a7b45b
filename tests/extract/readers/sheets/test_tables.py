"""A sheet to titles, tables and notes."""

import time

from extract.readers.sheets.book import BookSheet
from extract.readers.sheets.tables import read_sheet
from models.layout.blocks import Source
from tests.books import FIRST, HEADER, PROFILE, SECOND, lay
from tests.documents import Grid, content


def read(sheet: BookSheet) -> list[str | Grid]:
    return content(Source("csv", iter(read_sheet(sheet, PROFILE))))


def wide(text: str) -> list[str]:
    return [text, "<", "<", "<", "<"]


def test_rows_above_a_header_are_titles() -> None:
    assert read(lay(["Comune di Rocca"], ["", "", "Piano 2025"], HEADER, FIRST)) == ["1: Comune di Rocca", "1: Piano 2025", [HEADER, FIRST]]


def test_a_row_that_groups_the_columns_of_a_header_is_no_title() -> None:
    assert read(lay(["Piano"], ["", "Misurazione"], HEADER, FIRST, spans={"B2": (1, 2)})) == ["1: Piano", [HEADER, FIRST]]


def test_a_single_cell_before_a_row_with_an_objective_is_a_title_over_all_columns() -> None:
    assert read(lay(HEADER, ["AREA TECNICA"], FIRST, ["AREA SOCIALE"], SECOND)) == [
        [HEADER, wide("AREA TECNICA"), FIRST, wide("AREA SOCIALE"), SECOND]
    ]


def test_a_merged_cell_is_a_title_wherever_it_begins() -> None:
    assert read(lay(HEADER, FIRST, ["", "AREA SOCIALE"], SECOND, spans={"B3": (1, 4)})) == [[HEADER, FIRST, wide("AREA SOCIALE"), SECOND]]


def test_a_single_objective_above_a_row_that_leaves_it_blank_is_no_title() -> None:
    rest = ["", *FIRST[1:]]
    assert read(lay(HEADER, ["Biblioteca"], rest)) == [[HEADER, ["Biblioteca", "", "", "", ""], rest]]


def test_a_single_cell_that_goes_on_in_lower_case_is_no_title() -> None:
    assert read(lay(HEADER, FIRST, ["e archivio"], SECOND)) == [[HEADER, FIRST, ["e archivio", "", "", "", ""], SECOND]]


def test_a_title_above_the_next_header_parts_two_tables() -> None:
    assert read(lay(HEADER, FIRST, [], ["AREA SOCIALE"], HEADER, SECOND)) == [[HEADER, FIRST], "1: AREA SOCIALE", [HEADER, SECOND]]


def test_a_note_below_the_table_is_a_plain_line() -> None:
    assert read(lay(HEADER, FIRST, [], ["Il Segretario comunale"])) == [[HEADER, FIRST], "Il Segretario comunale"]


def test_a_single_cell_right_under_the_last_row_is_doubted() -> None:
    assert read(lay(HEADER, FIRST, ["Archivio"])) == [[HEADER, FIRST], "Archivio", "!text-between: Archivio"]


def test_a_blank_row_does_not_end_the_table() -> None:
    assert read(lay(HEADER, FIRST, [], SECOND)) == [[HEADER, FIRST, SECOND]]


def test_another_table_below_a_blank_row_stands_apart() -> None:
    other = [["Ufficio", "Telefono"], ["Segreteria", "0000 123"]]
    assert read(lay(HEADER, FIRST, [], *other)) == [[HEADER, FIRST], other]


def test_blank_columns_are_left_out() -> None:
    gaps = [["", each[0], "", *each[1:]] for each in (HEADER, FIRST)]
    assert read(lay(*gaps)) == [[HEADER, FIRST]]


def test_a_blank_cell_of_a_column_keeps_its_place() -> None:
    assert read(lay(HEADER, FIRST, ["", "Prestiti", "5"])) == [[HEADER, FIRST, ["", "Prestiti", "5", "", ""]]]


def test_a_sheet_without_a_table_is_lines() -> None:
    assert read(lay(["Legenda"], ["Area I"])) == ["1: Legenda", "1: Area I"]


def test_a_cell_that_is_merged_over_several_objectives_stands_for_each() -> None:
    rows = [HEADER, FIRST, ["", "Prestiti", "5", "", ""], [*SECOND[:3], "", "5"]]
    assert read(lay(*rows, spans={"A2": (2, 1), "D2": (3, 1)})) == [
        [HEADER, FIRST, ["^", "Prestiti", "5", "^", ""], [*SECOND[:3], "Area II", "5"]]
    ]


def test_a_weight_that_is_merged_over_several_objectives_counts_once() -> None:
    rows = [HEADER, FIRST, [*SECOND[:4], ""]]
    assert read(lay(*rows, spans={"E2": (2, 1)})) == [[HEADER, FIRST, [*SECOND[:4], "^"]]]


def test_a_form_is_one_table_with_its_labels_and_values() -> None:
    form = [["Responsabile", "Area II"], ["Obiettivo n. 1", "Biblioteca"], ["Indicatore", "Target", "Peso"], ["Prestiti", "5", "10"]]
    assert read(lay(["Piano 2025"], [], *form)) == ["1: Piano 2025", [[*row, *["."] * (3 - len(row))] for row in form]]


def test_a_title_may_stand_in_the_column_of_the_objectives() -> None:
    rows = [["N.", *HEADER], ["", "AREA TECNICA"], ["1", *FIRST]]
    assert read(lay(*rows)) == [[["N.", *HEADER], ["AREA TECNICA", *["<"] * 5], ["1", *FIRST]]]


def test_a_title_may_have_the_sum_of_its_weights_beside_it_which_is_doubted() -> None:
    assert read(lay(HEADER, ["AREA TECNICA", "", "", "", "15"], FIRST)) == [[HEADER, wide("AREA TECNICA"), FIRST], "!text-between: 15"]


def test_an_objective_with_its_weight_above_a_row_that_leaves_it_blank_is_no_title() -> None:
    rows = [HEADER, ["Biblioteca", "", "", "", "10"], ["", *FIRST[1:4], ""]]
    assert read(lay(*rows)) == [rows]


def test_a_label_and_its_value_between_a_blank_row_and_a_header_are_titles() -> None:
    assert read(lay(HEADER, FIRST, [], ["Area:", "Sociale"], HEADER, SECOND)) == [
        [HEADER, FIRST],
        "1: Area:",
        "1: Sociale",
        [HEADER, SECOND],
    ]


def test_what_stands_apart_belongs_to_the_table_when_a_row_of_it_follows() -> None:
    assert read(lay(HEADER, FIRST, [], ["", "Prestiti", "5"], SECOND)) == [[HEADER, FIRST, ["", "Prestiti", "5", "", ""], SECOND]]


def test_a_long_table_takes_a_time_that_grows_with_its_rows() -> None:
    began = time.process_time()
    assert len(read(lay(HEADER, *[[f"Sport {n}", *FIRST[1:]] for n in range(3000)]))) == 1
    assert time.process_time() - began < 10
