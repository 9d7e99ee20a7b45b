"""What the columns of a grid hold, by the header that stands in one of its first rows."""

import pytest

from extract.layout.grids.headers import name_grid_columns
from extract.words.profile import load_profile
from tests.drawn_tables import Printed, draw, print_words

PROFILE = load_profile()
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
