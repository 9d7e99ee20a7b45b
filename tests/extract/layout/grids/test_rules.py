"""Ruling lines: which of them are one, and what they part; lengths in letters."""

import pytest

from extract.layout.grids.rules import find_walls, merge_rules
from extract.layout.page import Rule


@pytest.mark.parametrize(
    ("rules", "merged"),
    [
        pytest.param([Rule(2, 1, 5), Rule(2.25, 5.05, 9), Rule(2.35, 1, 9)], [Rule(2.2, 1, 9)], id="drawn cell by cell, and twice"),
        pytest.param([Rule(2, 1, 5), Rule(2.38, 1, 5)], [Rule(2, 1, 5), Rule(2.38, 1, 5)], id="two rules close to each other"),
        pytest.param([Rule(2, 1, 5), Rule(2.3, 1, 5), Rule(2.6, 1, 5)], [Rule(2.15, 1, 5), Rule(2.6, 1, 5)], id="not a chain of them"),
        pytest.param([Rule(2, 1, 5), Rule(2, 2, 3)], [Rule(2, 1, 5)], id="one within the other"),
        pytest.param([Rule(2, 1, 5), Rule(2, 5.42, 9)], [Rule(2, 1, 9)], id="a gap as in a dashed rule"),
        pytest.param([Rule(2, 1, 5), Rule(2, 5.43, 9)], [Rule(2, 1, 5), Rule(2, 5.43, 9)], id="a gap between two rules"),
        pytest.param([Rule(2, x, x + 0.5) for x in (1, 2, 3)], [Rule(2, 1, 3.5)], id="dashes no further apart than they are long"),
        pytest.param([Rule(2, x, x + 0.6) for x in (1, 2.3)], [Rule(2, 1, 1.6), Rule(2, 2.3, 2.9)], id="dashes further apart than that"),
        pytest.param([Rule(2, 1, 1.9), Rule(2, 2.5, 3.4)], [Rule(2, 1, 1.9), Rule(2, 2.5, 3.4)], id="too long to be dashes"),
        pytest.param([Rule(2, 1, 1.5), Rule(2, 5, 5.6)], [Rule(2, 5, 5.6)], id="the dot of a letter is none"),
        pytest.param([], [], id="no rules"),
    ],
)
def test_rules_on_one_line_that_touch_are_one(rules: list[Rule], merged: list[Rule]):
    assert [Rule(round(rule.at, 4), *rule[1:]) for rule in merge_rules(rules)] == merged


def test_a_rule_parts_two_squares_when_it_covers_half_of_their_side():
    rules = [Rule(10, 0, 5), Rule(20, 0, 4.9), Rule(30, 0, 3), Rule(30, 6, 8), Rule(40, 8, 20)]
    assert find_walls(rules, [10, 20, 30, 40, 50], [0, 10, 20]) == [
        [True, False],
        [False, False],
        [True, False],
        [False, True],
        [False, False],
    ]
