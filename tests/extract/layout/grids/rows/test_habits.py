"""Rows that no rule draws, by the text of a table alone: tables of lines, and where their cells begin."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

import pytest

from extract.layout.grids.rows.habits import ENOUGH, RowHabits
from extract.layout.lines import Line, find_lines
from extract.words.verdict import SURE
from models.reasons import Question
from tests.words import SIZE, write

FIELDS = ("objective", "indicator", "target", "responsible", "weight")
XS = (50.0, 250.0, 450.0, 650.0, 850.0)

# The lines of a column: the top of each, in points, and its text. The letters are 10 points high.
Text = dict[int, str]


class Case(NamedTuple):
    """A table, and the columns in which a cell begins in each row after the first."""

    columns: tuple[Text, Text, Text, Text, Text]
    begins: list[set[int]]


def lines(columns: Iterable[Text], scale: float = 1.0) -> list[list[Line]]:
    """The lines of the columns; printed larger or smaller where a scale is given."""
    found = []
    for x, texts in zip(XS, columns, strict=True):
        words = [word for top, text in texts.items() for word in write(text, x, top)]
        scaled = [
            w._replace(x0=w.x0 * scale, x1=w.x1 * scale, top=w.top * scale, bottom=w.bottom * scale, size=w.size * scale) for w in words
        ]
        found.append(find_lines(scaled))
    return found


def found(case: Case, scale: float = 1.0) -> list[set[int]]:
    """The rows of a document that has no other table."""
    table = lines(case.columns, scale)
    return [set(start.columns) for start in RowHabits().learn(table, FIELDS).find_rows(table, FIELDS).starts]


SIDE_BY_SIDE = {
    "an indicator and a target that begin side by side begin a row": Case(
        ({0: "Titolo"}, {0: "Primo", 30: "Secondo"}, {0: "2024: 1", 30: "2024: 2"}, {0: "Area I"}, {0: "5"}),
        [{1, 2}],
    ),
    "a paragraph of an objective begins no cell where neither a responsible nor a weight does": Case(
        ({0: "Titolo", 30: "Descrizione"}, {0: "Primo", 30: "Secondo"}, {0: "2024: 1", 30: "2024: 2"}, {0: "Area I"}, {0: "5"}),
        [{1, 2}],
    ),
    "a paragraph of a weight that is level with a row by chance begins no cell": Case(
        (
            {0: "Titolo", 60: "Altro"},
            {0: "Primo", 30: "Secondo", 60: "Terzo"},
            {0: "2024: 1", 30: "2024: 2", 60: "2024: 3"},
            {0: "Area I", 60: "Area II"},
            {0: "5 (Area", 12: "I)", 30: "8", 60: "9"},
        ),
        [{1, 2}, {0, 1, 2, 3, 4}],
    ),
    "an objective of which a page shows the head begins all cells, also those that are on the next page": Case(
        ({0: "Titolo", 30: "Altro"}, {0: "Primo", 30: "Secondo"}, {0: "2024: 1"}, {0: "Area I"}, {0: "5", 30: "8"}),
        [{0, 1, 2, 3, 4}],
    ),
    "the rest of an objective at the head of a page is a row of its own": Case(
        ({0: "fine del testo", 36: "Altro"}, {36: "Secondo"}, {36: "2024: 2"}, {36: "Area II"}, {36: "8"}),
        [{0, 1, 2, 3, 4}],
    ),
    "a weight below all other text begins a row that goes on on the next page": Case(
        ({0: "Titolo"}, {0: "Primo"}, {0: "2024: 1"}, {0: "Area I"}, {0: "5", 36: "8"}),
        [{0, 1, 2, 3, 4}],
    ),
    "an objective goes on beside further rows though a further column shows another code": Case(
        (
            {0: "Titolo lungo", 12: "che va", 24: "a capo", 36: "più volte"},
            {0: "Primo", 30: "Secondo"},
            {0: "2024: 1", 30: "2024: 2"},
            {0: "Area I"},
            {0: "5", 30: "8"},
        ),
        [{1, 2, 4}],
    ),
    "weights one under the other with no more than a paragraph's space are one cell": Case(
        ({0: "Titolo"}, {0: "Primo"}, {0: "2024: 1"}, {0: "Area I"}, {0: "5", 14: "8"}),
        [],
    ),
}

TIGHT = (
    {0: "Titolo"},
    {0: "Primo indicatore", 12: "lungo", 24: "Secondo", 36: "Terzo"},
    {0: "2024: 1", 24: "2024: 2", 36: "2024: 3"},
    {0: "Area I", 36: "Area II"},
)
WITHOUT_SPACE = {
    "rows without space begin where indicators and year markers are level": Case((*TIGHT, {0: "5", 36: "8"}), [{1, 2}, {1, 2, 3, 4}]),
    "a list of weights beside rows without space is one cell": Case((*TIGHT, {0: "5", 12: "8", 24: "9"}), [{1, 2}, {1, 2, 3}]),
    "indicators without space that are level with no year marker begin no row": Case(
        (
            {0: "Titolo"},
            {0: "Primo", 12: "Secondo", 24: "Terzo indicatore, ultimo"},
            {0: "2024: tra il 1° e il", 12: "30 marzo", 24: "2024: 2"},
            {},
            {},
        ),
        [],
    ),
}

MIDDLES = {
    "a cell over several rows stands in the middle of all of them": Case(
        (
            {30: "Titolo", 96: "Altro", 108: "testo"},
            {0: "Primo", 30: "Secondo", 60: "Terzo", 90: "Quarto", 102: "e", 114: "ultimo"},
            {0: "2024: 1", 30: "2024: 2", 60: "2024: 3", 102: "2024: 4"},
            {30: "Area I", 102: "Area II"},
            {15: "5", 60: "8", 102: "9"},
        ),
        [{1, 2}, {1, 2, 4}, {0, 1, 2, 3, 4}],
    ),
    "a cell over several rows stands in the middle of the first": Case(
        (
            {0: "Titolo", 12: "di tre", 24: "righe", 90: "Altro", 102: "di tre", 114: "righe"},
            {12: "Primo", 60: "Secondo", 102: "Terzo", 150: "Quarto"},
            {12: "2024: 1", 60: "2024: 2", 102: "2024: 3", 150: "2024: 4"},
            {12: "Area I", 102: "Area II"},
            {12: "5", 102: "8"},
        ),
        [{1, 2}, {0, 1, 2, 3, 4}, {1, 2}],
    ),
    "paragraphs that stand in the middle of a cell together are one cell": Case(
        (
            {8: "Titolo", 70: "Altro"},
            {0: "Primo", 16: "Secondo", 70: "Terzo"},
            {2: "2024: uno", 14: "e due", 70: "2024: 3"},
            {8: "Area I", 70: "Area II"},
            {8: "5", 70: "8"},
        ),
        [{0, 1, 2, 3, 4}],
    ),
}

FEET = {
    "a cell over several rows stands at the foot of the last": Case(
        (
            {30: "Titolo", 72: "Altro", 84: "testo", 96: "lungo"},
            {0: "Primo", 30: "Secondo", 72: "Terzo", 84: "e", 96: "ultimo"},
            {0: "2024: 1", 30: "2024: 2", 96: "2024: 3"},
            {30: "Area I", 96: "Area II"},
            {30: "5", 96: "8"},
        ),
        [{1, 2}, {0, 1, 2, 3, 4}],
    ),
}

CASES = {**SIDE_BY_SIDE, **WITHOUT_SPACE, **MIDDLES, **FEET}


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in CASES.items()])
def test_rows_begin_where_they_fit_the_text_best(case: Case) -> None:
    assert found(case) == case.begins


@pytest.mark.parametrize("scale", [0.5, 0.71, 1.41, 2.0])
@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in CASES.items()])
def test_a_table_that_is_printed_larger_or_smaller_has_the_same_rows(case: Case, scale: float) -> None:
    assert found(case, scale=scale) == case.begins


def test_the_other_tables_of_a_document_tell_how_a_doubtful_table_is_set() -> None:
    """A weight beside the second of three rows is a new one where cells begin side by side, else that of all three."""
    one = (
        {30: "Titolo"},
        {0: "Primo", 30: "Secondo", 60: "Terzo"},
        {0: "2024: 1", 30: "2024: 2", 60: "2024: 3"},
        {30: "Area I"},
        {30: "5"},
    )
    side_by_side = SIDE_BY_SIDE["a paragraph of a weight that is level with a row by chance begins no cell"]
    middles = MIDDLES["a cell over several rows stands in the middle of all of them"]
    found = [RowHabits().learn(lines(other.columns), FIELDS).find_rows(lines(one), FIELDS) for other in (side_by_side, middles)]
    assert [[start.columns for start in each.starts] for each in found] == [[{0, 1, 2, 3, 4}, {1, 2}], [{1, 2}, {1, 2}]]
    assert "cells begin side by side" in found[0].reason.reason
    assert "the middles of cells are level" in found[1].reason.reason


@pytest.mark.parametrize(("cases", "level"), [(SIDE_BY_SIDE, ""), (WITHOUT_SPACE, ""), (MIDDLES, "middles"), (FEET, "feet")])
def test_the_habits_name_what_tells_the_rows_where_beginnings_do_not(cases: dict[str, Case], level: str) -> None:
    habits = RowHabits()
    for case in cases.values():
        habits = habits.learn(lines(case.columns), FIELDS)
    assert habits.by_level == level
    assert replace(habits, marked=True).by_level == ""


def test_the_space_above_rows_is_learned_in_letter_sizes() -> None:
    """From the lowest foot above the row, that of the objective, to its top."""
    columns = (
        {0: "Titolo", 12: "lungo", 40: "Altro"},
        {0: "Primo", 40: "Secondo"},
        {0: "2024: 1", 40: "2024: 2"},
        {0: "Area I"},
        {0: "5", 40: "8"},
    )
    learned = [RowHabits().learn(lines(columns, scale), FIELDS).spaces for scale in (1.0, 2.0)]
    assert learned == [pytest.approx((18 / SIZE,)), pytest.approx((18 / SIZE,))]


def test_when_enough_rows_were_seen_no_more_is_learned() -> None:
    table = lines(SIDE_BY_SIDE["a paragraph of a weight that is level with a row by chance begins no cell"].columns)
    for known, is_more in ((ENOUGH - 1, True), (ENOUGH, False)):
        habits = RowHabits(spaces=(1.0,) * known)
        assert (habits.learn(table, FIELDS) != habits) is is_more


def test_a_table_without_a_column_of_targets_is_one_row() -> None:
    fields = ("objective", "indicator", None, "responsible", "weight")
    found = RowHabits().find_rows(lines(SIDE_BY_SIDE["an indicator and a target that begin side by side begin a row"].columns), fields)
    assert found.starts == []
    assert found.reason.answer == "1"


def test_the_reason_says_how_many_rows_there_are() -> None:
    table = lines(SIDE_BY_SIDE["a paragraph of a weight that is level with a row by chance begins no cell"].columns)
    reason = RowHabits().find_rows(table, FIELDS).reason
    assert (reason.question, reason.answer) == (Question.ROWS, "3")


@pytest.mark.parametrize(
    ("name", "is_sure"),
    [
        ("rows without space begin where indicators and year markers are level", True),
        ("indicators without space that are level with no year marker begin no row", False),
    ],
)
def test_rows_are_sure_where_no_others_fit_nearly_as_well(name: str, *, is_sure: bool) -> None:
    table = lines(WITHOUT_SPACE[name].columns)
    margin = RowHabits().learn(table, FIELDS).find_rows(table, FIELDS).reason.margin
    assert margin is not None
    assert (margin >= SURE) == is_sure


def test_a_cell_that_stands_between_two_rows_leaves_both_in_doubt() -> None:
    indicators = {y + line: "testo" if line else "Testo" for y in range(0, 240, 40) for line in (0, 12)}
    others = dict.fromkeys(range(0, 240, 40), "Altro")

    def doubts(responsibles: Text) -> tuple[float, ...]:
        return RowHabits().find_rows(lines((others, indicators, others, responsibles, others)), FIELDS).doubts

    assert doubts(others) == ()
    assert doubts({0: "Area", 60: "Area", **dict.fromkeys(range(80, 240, 40), "Area")}) == (60,)


def test_a_row_begins_a_hundredth_of_a_letter_above_its_text() -> None:
    table = lines(SIDE_BY_SIDE["an indicator and a target that begin side by side begin a row"].columns)
    assert [start.y for start in RowHabits().find_rows(table, FIELDS).starts] == [pytest.approx(30 - SIZE / 100)]


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        pytest.param(1, "the middles of cells are level", id="ten points for tops"),
        pytest.param(2, "cells begin side by side", id="nineteen points for tops, and three that they have before any table is seen"),
    ],
)
def test_other_tables_that_are_set_by_middles_outweigh_twenty_points_at_most(rows: int, reason: str) -> None:
    """Each row has an indicator of three lines beside cells of one line, so that its middle is more than a letter off theirs."""
    habits = RowHabits()
    for _ in range(5):
        habits = habits.learn(lines(MIDDLES["a cell over several rows stands in the middle of all of them"].columns), FIELDS)
    tops = range(0, 60 * rows, 60)
    indicators = {top + line * 12: "Testo" if line == 0 else "testo" for top in tops for line in range(3)}
    one = dict.fromkeys(tops, "Altro")
    assert reason in habits.find_rows(lines((one, indicators, one, one, one)), FIELDS).reason.reason
