"""Ruling lines: which of them are one, and what they part."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.layout.page import Rule

# Rules nearer to each other than this (letters) are one: double borders, and the parts of one border drawn cell by cell.
SNAP = 0.37
# The parts of a dashed or dotted rule are no further apart (letters) than this, or than they are long when they are dashes no longer
# than that.
DASH_GAP, DASH = 0.42, 0.85
# A shorter rule (letters) is none: the dot of a letter, a piece of a dash in the other direction.
LEAST = 0.53
# Two squares are apart when a rule covers at least this part of their common side.
COVER = 0.5


def merge_rules(rules: Iterable[Rule]) -> list[Rule]:
    """The same rules, with those that lie on one line and touch made one."""
    lines: list[list[Rule]] = []
    for rule in sorted(rules):
        if lines and rule.at - lines[-1][0].at <= SNAP:
            lines[-1].append(rule)
        else:
            lines.append([rule])
    return [merged for line in lines for merged in _merge_line(line)]


def _merge_line(line: list[Rule]) -> list[Rule]:
    at = sum(rule.at for rule in line) / len(line)
    merged: list[Rule] = []
    last = 0.0
    for rule in sorted(line, key=lambda r: r.start):
        length = rule.end - rule.start
        gap = max(DASH_GAP, min(last, length)) if max(last, length) <= DASH else DASH_GAP
        if merged and rule.start - merged[-1].end <= gap:
            merged[-1] = merged[-1]._replace(end=max(merged[-1].end, rule.end))
        else:
            merged.append(Rule(at, rule.start, rule.end))
        last = length
    return [rule for rule in merged if rule.end - rule.start >= LEAST]


def find_walls(rules: Sequence[Rule], at: Sequence[float], along: Sequence[float]) -> list[list[bool]]:
    """For each line and each stretch between two crossing lines: does a rule cover it?"""
    on_line: dict[float, list[Rule]] = defaultdict(list)
    for rule in rules:
        on_line[rule.at].append(rule)
    return [[_covered(on_line[line], start, end) for start, end in pairwise(along)] for line in at]


def _covered(rules: list[Rule], start: float, end: float) -> bool:
    covered = sum(max(0.0, min(rule.end, end) - max(rule.start, start)) for rule in rules)
    return covered >= COVER * (end - start)
