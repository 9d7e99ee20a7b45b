"""Columns that no rule draws: the white channels between the words under two headings; lengths in letters."""

import pytest

from extract.layout.grids.channels import (
    ENOUGH,
    Span,
    columns_with,
    crosses,
    cut_at_borders,
    find_channel,
    find_channels,
    headings_over,
    measure_columns,
    spans_of,
    stands_flush,
    unmeasured,
)
from extract.layout.lines import Line, find_lines
from extract.layout.page import Word
from models.layout.columns import ColumnDraft
from models.layout.text import Text
from models.place import Box


def heading(x0: float, x1: float) -> Box:
    return Box(x0, 0, x1, 1)


def line(*spans: Span) -> Line:
    """A line of words from x to x."""
    (found,) = find_lines(Word("x", x0, 2, x1, 3, 1, False) for x0, x1 in spans)
    return found


TARGET, RESPONSIBLE = heading(29, 32), heading(40, 46)
HEADS: list[Span] = [(29, 32), (40, 46)]
# "entro il 30 settembre" under the target, "Area II" under the responsible
WORDS: list[Span] = [(29, 31.5), (32, 33), (33.5, 34.5), (35, 39.5), (40, 42), (42.5, 43.5)]


def test_the_channel_of_two_columns_is_the_gap_that_no_word_crosses():
    assert find_channel(TARGET, RESPONSIBLE, [*HEADS, *WORDS]) == (39.5, 40)


@pytest.mark.parametrize(
    ("spans", "channel"),
    [
        pytest.param([], (32, 40), id="no words: the whole gap between the headings"),
        pytest.param([(31, 34), (36, 43)], (34, 36), id="words from both sides"),
        pytest.param([(33, 35), (36, 39)], (39, 40), id="of equal gaps the last"),
        pytest.param([(33, 36), (37, 39.5)], (36, 37), id="but of wider ones"),
        pytest.param([(29, 39.94), (40, 43)], (39.94, 40), id="a narrow gap"),
        pytest.param([(29, 39.96), (40, 43)], (32, 39.96), id="no gap is narrower than a hair"),
        pytest.param([(29, 36), (29, 43)], (36, 40), id="the gap that the fewest words cross"),
    ],
)
def test_the_channel_is_the_gap_that_the_fewest_words_cross(spans: list[Span], channel: Span):
    assert find_channel(TARGET, RESPONSIBLE, [*HEADS, *spans]) == channel


def test_headings_that_touch_have_no_gap_but_a_border():
    assert find_channel(heading(29, 40), heading(40, 46), [(29, 40), (40, 46)]) == (40, 40)


@pytest.mark.parametrize(
    ("words", "border"),
    [
        pytest.param([(20, 25), (20.07, 23)], 19.5, id="words that begin flush"),
        pytest.param([(20, 25), (20.08, 23)], 15, id="words that begin a little further right"),
        pytest.param([(8, 9.94), (20, 25)], 10.5, id="words that end flush"),
        pytest.param([(8, 9.94), (20, 25), (20, 23)], 19.5, id="both: those that begin flush"),
        pytest.param([(20, 25)], 15, id="neither: the middle"),
    ],
)
def test_a_border_is_near_to_words_that_stand_flush(words: list[Span], border: float):
    """As near as the narrowest gap, from 5 to 6, has it; for further words may fill the other side."""
    headings = [heading(0, 5), heading(6, 10), heading(20, 25)]
    assert find_channels(headings, [(0, 5), (6, 10), *words]) == (-0.5, 5.5, border, 25.5)


def test_a_table_of_one_column_has_a_little_space_left_and_right():
    assert find_channels([heading(5, 9)], [(5, 9), (5, 12)]) == (4.7, 12.3)


THREE = unmeasured(
    [ColumnDraft(None, Text("a")), ColumnDraft(None, Text("b")), ColumnDraft(None, Text("c"))],
    [heading(0, 5), heading(10, 15), heading(20, 25)],
)
MEASURED = measure_columns(THREE, [line((0, 5), (10, 15), (20, 25))])


def test_columns_under_headings_have_no_borders_before_words_are_measured():
    assert (THREE.edges, THREE.width, THREE.spans) == ((), 3, ((0, 1), (1, 2), (2, 3)))


def test_words_that_were_seen_before_in_the_same_columns_are_measured_too():
    """Alone, the line would show a border in the middle of the gap."""
    assert MEASURED.edges == (-2.5, 7.5, 17.5, 27.5)
    assert measure_columns(THREE, [line((0, 5), (10, 15), (20, 25))], [(0, 9), (10, 12)]).edges[1] == 9.5


def test_only_the_latest_words_are_measured():
    old: list[Span] = [(0, 9.5)]
    latest: list[Span] = [(0, 5)] * ENOUGH
    assert measure_columns(THREE, [], [*old, *latest]).edges[-1] == measure_columns(THREE, [], latest).edges[-1]


def test_the_spans_of_lines_are_those_of_their_words():
    assert spans_of([line((0, 5), (10, 15)), line((1, 2))]) == [(0, 5), (10, 15), (1, 2)]


@pytest.mark.parametrize(
    ("run", "count"),
    [(line((1, 4)), 1), (line((4, 11)), 2), (line((5, 10)), 0), (line((4, 21)), 3)],
    ids=["one", "two", "between them", "all"],
)
def test_a_run_of_words_reaches_into_the_columns_whose_headings_it_is_under(run: Line, count: int):
    assert headings_over(MEASURED, run) == count


def test_words_belong_to_the_columns_that_hold_their_middle():
    assert columns_with(MEASURED, line((1, 4), (6, 8.8), (16, 22))) == {0, 2}
    assert columns_with(MEASURED, line((1, 4), (6, 9.2))) == {0, 1}


@pytest.mark.parametrize(
    ("word", "is_across"), [((1, 7.5), False), ((1, 7.57), False), ((1, 7.58), True), ((7.42, 9), True), ((7.44, 9), False)]
)
def test_a_word_crosses_a_border_when_it_stands_a_little_more_than_flush_on_both_sides(word: Span, *, is_across: bool):
    assert crosses(MEASURED, line(word)) is is_across


def test_the_outer_borders_are_crossed_by_no_word():
    assert not crosses(MEASURED, line((-4, 1)))


WIDE = unmeasured(
    [ColumnDraft("objective", Text(name)) for name in ("Obiettivo", "Target", "Area")], [heading(0, 5), heading(20, 25), heading(40, 45)]
)
KNOWN: list[Span] = [(0, 5), (20, 25), (40, 45), (0, 19), (20, 39), (40, 48)]


@pytest.mark.parametrize(
    ("spans", "flush"),
    [
        pytest.param([(0, 9), (20, 24), (40, 42)], True, id="each text begins where those of its column do"),
        pytest.param([(0, 9), (22, 24), (40, 42)], False, id="one does not"),
        pytest.param([(0, 9), (20, 24)], False, id="two columns may be flush by chance"),
        pytest.param([(0, 9), (20, 24), (24.5, 39.8), (40, 42), (39.6, 41)], False, id="a word across a border"),
    ],
)
def test_a_table_stands_in_columns_that_its_texts_are_flush_with(spans: list[Span], flush: bool):
    assert stands_flush(measure_columns(WIDE, (), KNOWN), [line(span) for span in spans], KNOWN) is flush


def test_words_are_parted_at_a_border_however_near_they_stand():
    """The longest text of a column ends right beside the next one."""
    columns = measure_columns(WIDE, (), KNOWN)
    parts = cut_at_borders(columns, [line((20, 30), (30.5, 39.7), (40, 42), (42.5, 45))])
    assert [part.box.x0 for part in parts] == [20, 40]


def test_borders_never_run_backwards_though_all_words_stand_in_the_last_column():
    edges = measure_columns(WIDE, [line((40, 42), (42.5, 45))]).edges
    assert list(edges) == sorted(edges)
    assert edges[0] < 0
