"""Headers by their words: where one stands among the lines of a page, and what the columns of a grid hold."""

import pytest

from extract.layout.grids.headers import begins_with_header, find_header_bands, name_grid_columns
from extract.layout.lines import find_lines
from extract.layout.page import Word
from tests.drawn_tables import Printed, draw, print_words
from tests.printed_pages import BODY, FIELDS, HEADER, PROFILE, print_row
from tests.words import write

XS, YS = (0.0, 100.0, 200.0, 300.0, 400.0), (0.0, 20.0, 40.0, 60.0)
ROW: list[Printed] = [("Verde pubblico", 4, 44), ("Aree sfalciate", 104, 44), ("Area IV", 204, 44), ("10", 304, 44)]


@pytest.mark.parametrize(
    ("first_rows", "fields"),
    [
        pytest.param(
            [("Obiettivo", 4, 4), ("Indicatore", 104, 4), ("Responsabile", 204, 4), ("Peso", 304, 4)],
            ("objective", "indicator", "responsible", "weight"),
            id="a header in the first row",
        ),
        pytest.param(
            [("Settore Ambiente", 4, 4), ("Peso", 4, 24), ("N.", 104, 24), ("Obiettivo operativo", 204, 24)],
            ("weight", None, "objective", None),
            id="under a title, with a column that is none of the five",
        ),
        pytest.param([("Categoria", 4, 4), ("Posti", 104, 4), ("Coperti", 204, 4)], (), id="the header of another table"),
        pytest.param([("Responsabile", 4, 4), ("Peso", 104, 4)], (), id="names of columns without an objective, an indicator or a target"),
        pytest.param([("Obiettivo", 4, 4), ("Posti", 104, 4), ("Coperti", 204, 4)], (), id="one name alone"),
        pytest.param([], (), id="no header"),
    ],
)
def test_the_first_row_that_names_enough_columns_says_what_they_hold(first_rows: list[Printed], fields: tuple[str | None, ...]):
    assert name_grid_columns(draw(XS, YS), print_words(*first_rows, *ROW), PROFILE) == fields


def test_a_heading_over_two_columns_names_both_of_them():
    words = print_words(("Obiettivo", 4, 4), ("Indicatore", 104, 4), ("Peso", 304, 4))
    grid = draw(XS, YS, no_rule_left_of=[(0, 2)])
    assert name_grid_columns(grid, words, PROFILE) == ("objective", "indicator", "indicator", "weight")


def test_of_a_cell_that_holds_the_first_row_too_the_bold_lines_are_the_heading():
    """The text below would make the heading longer than any heading is."""
    words = print_words(("Obiettivo", 4, 4), ("Indicatore", 104, 4), ("Peso", 304, 4), bold=True)
    rest = print_words(*((text, 104, 22 + 10.0 * i) for i, text in enumerate(("Relazione alla", "Giunta entro", "il mese di", "marzo"))))
    fields = name_grid_columns(draw(XS, (0.0, 60.0, 80.0)), words + rest, PROFILE)
    assert fields == ("objective", "indicator", None, "weight")


def test_a_sentence_that_names_columns_is_no_header():
    line = find_lines(write("Ogni obiettivo ha un indicatore e un target con il suo peso", 50, 50))
    assert find_header_bands(line, PROFILE) == []


def test_a_header_of_two_lines_and_a_year_under_a_heading_of_several_columns():
    words = [
        *print_row(100, "Obiettivo", "Indicatore", "Target", "Responsabile", "Peso"),
        *write("2025", 290, 112),
        *write("2026", 340, 112),
        *write("(Area)", 400, 112),
    ]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert tuple(column.field for column in band.columns) == ("objective", "indicator", "target", "target", "responsible", "weight")
    assert (band.first, band.end) == (0, 2)


def test_a_row_of_years_stands_further_below_its_heading():
    words = [
        *print_row(100, *HEADER, bold=True),
        *(word for year, x in (("2025", 290), ("2026", 340)) for word in write(year, x, 118, bold=True)),
    ]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert tuple(column.field for column in band.columns) == ("objective", "indicator", "target", "target", "responsible", "weight")


def test_two_headings_that_nearly_touch_are_two():
    """The gap between them is wider than a space, but no column gap."""
    words = [*print_row(100, "Obiettivo", "Indicatore di risultato", "Target", "Responsabile", "Peso")]
    words = [word._replace(x0=word.x0 + 1, x1=word.x1 + 1) if word.text == "Target" else word for word in words]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert tuple(column.field for column in band.columns) == FIELDS


def test_a_sign_under_a_heading_is_of_the_header():
    words = [*print_row(100, *HEADER, bold=True), *write("%", 510, 112, bold=True), *BODY[5:]]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert (band.first, band.end) == (0, 2)


def test_a_header_whose_first_line_is_the_head_of_a_broken_word():
    """The other headings stand in the middle of the header's two lines."""
    words = [*write("Pesa", 510, 100), *print_row(106, *HEADER[:4], ""), *write("tura", 510, 112)]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert tuple(column.field for column in band.columns) == FIELDS


def lines_of_header(second: list[Word]) -> int:
    """How many lines the header has whose first line names three columns, and below which these words stand."""
    first = print_row(100, "Obiettivo", "Indicatore", "Target", "", "", bold=True)
    (band,) = find_header_bands(find_lines([*first, *second]), PROFILE)
    return band.end - band.first


@pytest.mark.parametrize(
    ("second", "lines"),
    [
        pytest.param(write("Peso", 510, 117.9, bold=True), 2, id="a further heading"),
        pytest.param(write("Peso", 510, 118.1, bold=True), 1, id="one too far below"),
        pytest.param(write("Peso", 510, 112), 1, id="one that is not bold as the others are"),
        pytest.param([word._replace(size=10.7) for word in write("Peso", 510, 112, bold=True)], 2, id="hardly larger"),
        pytest.param([word._replace(size=10.9) for word in write("Peso", 510, 112, bold=True)], 1, id="larger"),
        pytest.param(write("%", 290, 114.9, bold=True), 2, id="a sign close below"),
        pytest.param(write("%", 290, 115.1, bold=True), 1, id="a sign not so close"),
        pytest.param([*write("2025", 290, 129.9, bold=True), *write("2026", 340, 129.9, bold=True)], 2, id="a row of years"),
        pytest.param([*write("2025", 290, 130.1, bold=True), *write("2026", 340, 130.1, bold=True)], 1, id="years too far below"),
    ],
)
def test_a_header_goes_on_with_lines_like_its_own_that_stand_close_below(second: list[Word], lines: int):
    assert lines_of_header(second) == lines


def test_two_names_of_columns_are_no_header_that_no_rule_draws():
    assert find_header_bands(find_lines(print_row(100, "Obiettivo", "Indicatore", "", "", "")), PROFILE) == []


@pytest.mark.parametrize(("head", "tail", "count"), [("Pesa", "tura", 1), ("Pes", "atura", 0)])
def test_a_header_begins_with_a_piece_of_a_word_of_four_letters_at_least(head: str, tail: str, count: int):
    """With three, it begins a line later, with the other headings."""
    words = [*write(head, 510, 100), *print_row(106, *HEADER[:4], ""), *write(tail, 510, 112)]
    bands = find_header_bands(find_lines(words), PROFILE)
    assert sum(band.first == 0 for band in bands) == count


def test_a_page_begins_with_a_header_be_there_a_running_head_above_it() -> None:
    lines = find_lines([*write("Comune di Altomare", 50, 40), *BODY])
    assert begins_with_header(lines, frozenset({0}), PROFILE)
    assert begins_with_header(lines[1:], frozenset(), PROFILE)
    assert not begins_with_header(lines, frozenset(), PROFILE)
    assert not begins_with_header([], frozenset(), PROFILE)


@pytest.mark.parametrize(("lines", "of_header"), [(7, 7), (8, 8), (9, 8)])
def test_a_header_has_eight_lines_at_most(lines: int, of_header: int):
    """Narrow columns break the headings of what is not one of the five into many lines."""
    pieces = ("del", "costo", "medio", "per", "ogni", "utente", "servito", "nell'anno")
    assert lines_of_header([word for i in range(lines - 1) for word in write(pieces[i], 510, 112 + 12 * i, bold=True)]) == of_header
