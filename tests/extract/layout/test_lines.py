"""Words to lines of text, and the lines whose order cannot be known."""

import pytest

from extract.layout.lines import Line, cut_at_gaps, find_lines, find_overlaps
from extract.layout.page import Word
from tests.drawn_tables import Printed, print_words
from tests.words import write


def lines(*printed: Printed) -> list[Line]:
    return find_lines(print_words(*printed))


def texts(found: list[Line]) -> list[str]:
    return [line.text for line in found]


def test_lines_stand_from_top_to_bottom_and_their_words_from_left_to_right():
    found = lines(("pubblico", 90, 20), ("Scuole", 4, 40), ("Verde", 4, 20.5))
    assert texts(found) == ["Verde pubblico", "Scuole"]
    assert found[0].box == (4, 20, 130, 30.5)


@pytest.mark.parametrize(("top", "count"), [(25, 1), (25.1, 2)])
def test_words_stand_on_one_line_when_they_share_half_of_their_height(top: float, count: int):
    assert len(lines(("Verde", 4, 20), ("pubblico", 90, top))) == count


def test_a_small_word_beside_a_tall_one_shares_the_line_by_its_own_height():
    tall = Word("Verde", 4, 10, 60, 34, 24, False)
    assert texts(find_lines([tall, *write("pubblico", 90, 22)])) == ["Verde pubblico"]


def test_a_raised_sign_belongs_to_the_number_that_it_touches():
    sign = Word("°", 57.49, 41, 60, 46, 5, False)
    (line,) = find_lines([*write("1", 52, 42), sign, *write("ottobre", 65, 42)])
    assert line.text == "1° ottobre"


@pytest.mark.parametrize("sign", [Word("°", 57.51, 41, 60, 46, 5, False), Word("a", 57, 42, 60, 52, 10, False)], ids=["apart", "as tall"])
def test_a_word_apart_from_a_number_or_as_tall_as_it_is_a_word_of_its_own(sign: Word):
    (line,) = find_lines([*write("1", 52, 42), sign])
    assert line.text == f"1 {sign.text}"


def test_a_line_is_as_large_as_most_of_its_letters_and_bold_when_all_its_words_are():
    (line,) = find_lines([*write("Verde pubblico", 4, 20, bold=True), Word("(nota)", 90, 20, 110, 28, 7, False)])
    assert (line.size, line.bold, line.first_width) == (10, False, 25)


@pytest.mark.parametrize(("x", "runs"), [(41.4, ["Verde pubblico"]), (41.6, ["Verde", "pubblico"])])
def test_a_gap_of_more_than_three_quarters_of_a_letter_parts_two_columns(x: float, runs: list[str]):
    (line,) = lines(("Verde", 9, 20), ("pubblico", x, 20))
    assert texts(cut_at_gaps(line)) == runs


def test_runs_of_words_have_the_boxes_of_their_own_words():
    (line,) = lines(("Verde", 4, 20), ("pubblico", 90, 21))
    assert [run.box for run in cut_at_gaps(line)] == [(4, 20, 29, 30), (90, 21, 130, 31)]


@pytest.mark.parametrize(("top", "over"), [(37.5, []), (37.4, ["Scuole"])])
def test_a_line_is_printed_over_the_one_above_when_they_share_a_quarter_of_their_height(top: float, over: list[str]):
    assert texts(find_overlaps(lines(("Verde", 4, 30), ("Scuole", 4, top)))) == over


def test_lines_side_by_side_are_not_printed_over_each_other():
    assert find_overlaps(lines(("Verde", 4, 30), ("Scuole", 90, 36))) == []


@pytest.mark.parametrize(("x", "over"), [(26.5, []), (26.4, ["Verde Scuole"])])
def test_words_of_one_line_that_share_a_quarter_of_a_letter_are_two_texts(x: float, over: list[str]):
    assert texts(find_overlaps(lines(("Verde", 4, 30), ("Scuole", x, 30)))) == over


@pytest.mark.parametrize(
    ("steps", "is_mixed"),
    [
        pytest.param([1, 5, 1, 5], True, id="more than a third of the steps"),
        pytest.param([1, 5, 5, 1, 5, 5], False, id="a third of them"),
        pytest.param([1, 1], False, id="too few letters to tell"),
        pytest.param([1.2, 1.2, 1.2, 1.2], False, id="narrow letters"),
    ],
)
def test_letters_that_follow_each_other_too_closely_are_those_of_two_texts(steps: list[float], *, is_mixed: bool):
    starts = [4 + sum(steps[:i]) for i in range(len(steps) + 1)]
    word = Word("sDeorpvoiz"[: len(starts)], 4, 30, starts[-1] + 5, 40, 10, False, tuple((x, x + 5) for x in starts))
    assert bool(find_overlaps(find_lines([word]))) is is_mixed
