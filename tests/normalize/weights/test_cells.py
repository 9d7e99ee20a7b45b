"""Weight cells: the points that they print, and what of them is not understood."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.weights.cells import parse_weights
from normalize.weights.sharing import share_weights
from tests.cells import directory, share, share_with_troubles


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("5", "5"),
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("10%", "10"),
        ("10 %", "10"),
        ("7,5%", "7.5"),
        ("p. 10", "10"),
        ("punti 5", "5"),
        ("10 punti", "10"),
        ("10 p.ti", "10"),
        ("Peso: 10", "10"),
        ("10/100", "10"),
        ("10 su 100", "10"),
        ("5 ciascuna", "5"),
        ("5 per ogni Area", "5"),
        ("0", "0"),
        ("- 5", "5"),
    ],
)
def test_one_weight_has_its_points_and_nothing_is_doubtful(text: str, points: str) -> None:
    assert share(text, "Area II Sociale") == ([(points, "II")], [])


@pytest.mark.parametrize(
    "text", [".....", "…", "…..", ". . . .", "-", "---", "____", "da definire", "da assegnare", "n.d.", "in corso di definizione"]
)
def test_a_weight_that_is_not_set_has_no_value_and_keeps_its_area(text: str) -> None:
    assert share(text, "Area IV Tecnica") == ([(None, "IV")], ["weight-open"])


@pytest.mark.parametrize(
    ("text", "points", "unread"),
    [
        ("alto", [], ["alto"]),
        ("5-10", [], ["5-10"]),
        ("3/5", [], ["3/5"]),
        ("max 5", ["5"], ["max"]),
        ("5 (come da accordo)", ["5"], ["come da accordo"]),
        ("5 (9)", ["5"], ["(9)"]),
        ("5 (Area I-I I-III)", ["5"], ["Area I-I I-III"]),  # a list that a line break cut
        ("5 (Area I II-III)", ["5"], ["Area I II-III"]),
        ("5 (Area II\nI)", ["5"], ["I"]),
    ],
)
def test_words_that_are_not_understood_are_told(text: str, points: list[str], unread: list[str]) -> None:
    weights, troubles = share_with_troubles(text, "Area I\nArea II" if len(points) > 1 else "Area I")
    assert [value for value, _ in weights] == points
    assert [t.raw for t in troubles if t.code == "weight-unread"] == unread


def test_a_number_that_reads_in_two_ways_has_no_value() -> None:
    assert share("1.500", "Area I Affari generali") == ([(None, "I")], ["quantity-ambiguous"])


@given(st.decimals(min_value=0, max_value=999, places=1), st.sampled_from(["{}", "{} punti", "p. {}", "{} %", "({})"]))
def test_points_are_read_as_they_are_printed(value: Decimal, form: str) -> None:
    reading = parse_weights((form.format(str(value).replace(".", ",")),))
    assert [part.points.value for part in reading.parts] == [value]
    assert reading.unread == ()


@given(st.lists(st.text(alphabet="0123456789,. ()-–/%IVXeArea:;\n….definAu'", max_size=60), max_size=4))
def test_any_cell_gives_weights_or_says_what_it_does_not_understand(paragraphs: list[str]) -> None:
    areas = directory()
    raw = " ".join(paragraphs)
    weights, troubles = share_weights(parse_weights(tuple(paragraphs)), raw, [], areas)
    assert weights or troubles
    assert all(weight.value is None or weight.value >= 0 for weight in weights)
