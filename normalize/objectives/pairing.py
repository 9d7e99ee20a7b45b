"""Which target belongs to which indicator of the same cell."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from models.layout.blocks import Paragraph
from models.layout.markers import BULLET
from models.place import Origin
from normalize.objectives.passages import Stretches, find_stretches
from normalize.objectives.targets import TargetPiece, split_at_starts, split_targets, split_unmarked

# Marks of a paragraph, from the surest: beside a year marker; after a full stop; only with a capital; so in a table that sets others apart
RANKS = (0, 1, 2, 3)
# Year markers alone, which no lines of a target confirm, need more than the last of them
MARKED_RANKS = RANKS[:-1]
# An indicator begins with a bullet, a capital (be it after a bracket or a number) or a sign of number: not "0-2 anni" at a line's head
_BEGINS = re.compile(rf"{BULLET.pattern}|[\W_]*(?:\d+[\W_]*)?[^\W\d_a-zà-ÿ]|n\.|n°|%")
# "Progetti: - prima edizione" opens a list within a paragraph
_OPENS_LIST = re.compile(r":\s*(?:[-–—•·▪*]|$)")

_Split = Callable[[Sequence[Paragraph], int | None], tuple[TargetPiece, ...]]


@dataclass(frozen=True, slots=True)
class TargetCell:
    """A target cell beside an indicator: its row and its column, counted from 0, and its paragraphs."""

    row: int
    column: int
    year: int | None
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class PlacedTarget:
    """A target, and the row and column that it stands in."""

    row: int
    column: int
    piece: TargetPiece


@dataclass(frozen=True, slots=True)
class IndicatorPiece:
    """One indicator: its paragraphs joined by one space, the targets that belong to it, and where its paragraphs stand in its text."""

    text: str
    origin: Origin
    targets: tuple[PlacedTarget, ...]
    paragraphs: Stretches = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Pairing:
    """The indicators of a cell with their targets.

    Attributes:
        indicators: in order.
        differs: how many indicators and how many targets there are, where both are several and do not fit together.
        by_year: as many targets as indicators, but each target of another year, so that they may belong to all the indicators.
        is_tight: no space sets the indicators apart; they were told by where their lines begin.
        open: how many indicators and how many targets may begin at a line, where these are more than were told apart.
    """

    indicators: tuple[IndicatorPiece, ...]
    differs: tuple[int, int] | None = None
    by_year: bool = False
    is_tight: bool = False
    open: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Readings:
    """How the targets of the cells can be told apart: by their year markers, by paragraphs, by how their lines begin."""

    marked: list[PlacedTarget]
    plain: list[PlacedTarget]
    lines: list[PlacedTarget]


def pair_targets(paragraphs: Sequence[Paragraph], cells: Sequence[TargetCell]) -> Pairing:
    """The indicators of a cell, each with its targets.

    They belong together one to one where they are as many, be it in the cell or for each year; else the cell stays one indicator with all
    its targets.

    Args:
        paragraphs: of the indicator cell.
        cells: the target cells beside it, row by row.
    """
    readings = _Readings(_read(cells, split_targets), _read(cells, split_unmarked), _read(cells, split_at_starts))
    finest = _pair_tightly(paragraphs, readings.lines, RANKS) if len(readings.lines) > len(readings.plain) else None
    pairing = finest or _pair_spaced(paragraphs, readings) or _pair_tight(paragraphs, readings) or _pair_none(paragraphs, readings)
    may_be = len(group_paragraphs(split_at_marks(paragraphs, RANKS[-1]))), len(readings.lines)
    is_open = min(may_be) > len(pairing.indicators) and not (pairing.is_tight or pairing.differs)
    return replace(pairing, open=may_be) if is_open else pairing


def _pair_spaced(paragraphs: Sequence[Paragraph], readings: _Readings) -> Pairing | None:
    """The indicators that are paragraphs of their own, with as many targets; none where no reading of the targets has as many."""
    for groups in (group_paragraphs(paragraphs), group_paragraphs(paragraphs, under_any=True)):
        for targets in (readings.marked, readings.plain) if len(groups) > 1 else ():
            shares = _deal(len(groups), targets)
            by_year = shares is not None and _differ_in_year(shares)
            if shares and (not by_year or _are_indicators(groups)):
                return Pairing(_join_each(groups, shares), by_year=by_year)
    return None


def _pair_tight(paragraphs: Sequence[Paragraph], readings: _Readings) -> Pairing | None:
    """The same where no space sets apart the targets, or the indicators."""
    as_many = _deal_tightly(group_paragraphs(paragraphs), readings.lines)
    return as_many or _pair_tightly(paragraphs, readings.marked, MARKED_RANKS) or _pair_tightly(paragraphs, readings.plain, RANKS)


def _pair_tightly(paragraphs: Sequence[Paragraph], targets: Sequence[PlacedTarget], ranks: Sequence[int]) -> Pairing | None:
    """The indicators that the surest beginnings of lines tell, where so they are more than the paragraphs, and as many as the targets."""
    fewest = len(group_paragraphs(paragraphs))
    every = (group_paragraphs(split_at_marks(paragraphs, rank)) for rank in ranks)
    pairings = (_deal_tightly(groups, targets) for groups in every if len(groups) > fewest)
    return next((pairing for pairing in pairings if pairing), None)


def _deal_tightly(groups: Sequence[Sequence[Paragraph]], targets: Sequence[PlacedTarget]) -> Pairing | None:
    shares = _deal(len(groups), targets) if len(groups) > 1 else None
    return Pairing(_join_each(groups, shares), is_tight=True) if shares and not _differ_in_year(shares) else None


def _pair_none(paragraphs: Sequence[Paragraph], readings: _Readings) -> Pairing:
    """One indicator with all its targets, which may have several paragraphs; and whether both seem to be several."""
    strict, loosest = group_paragraphs(paragraphs), group_paragraphs(split_at_marks(paragraphs, MARKED_RANKS[-1]))
    differs = None
    if len(loosest) > 1 and any(len(group) > 1 for group in _by_year(readings.marked)):
        differs = (len(strict), len(readings.marked))
    elif len(strict) > 1 and len(readings.plain) > 1:
        differs = (len(strict), len(readings.plain))
    return Pairing((_join(paragraphs, readings.marked),), differs=differs)


def split_at_marks(paragraphs: Sequence[Paragraph], rank: int) -> list[Paragraph]:
    """The paragraphs, cut also where the page lets a paragraph begin that no space sets apart (`Paragraph.soft`, up to the rank)."""
    parts: list[Paragraph] = []
    for paragraph in paragraphs:
        soft = (at for at, how in paragraph.soft if how <= rank and _BEGINS.match(paragraph.text[at:].lstrip()))
        starts = [0, *soft, len(paragraph.text)]
        parts += [Paragraph(paragraph.text[a:b].strip(), paragraph.origin, paragraph.item) for a, b in pairwise(starts)]
    return parts


def group_paragraphs(paragraphs: Sequence[Paragraph], *, under_any: bool = False) -> list[list[Paragraph]]:
    """The paragraphs that make one indicator each: a list belongs to the paragraph above it that ends with a colon.

    Args:
        paragraphs: of an indicator cell.
        under_any: whether items of a list belong to the paragraph above them whatever it ends with.
    """
    groups: list[list[Paragraph]] = []
    in_list = False
    for paragraph in paragraphs:
        above = groups[-1][-1].text.rstrip() if groups else ""
        item = paragraph.item or BULLET.match(paragraph.text) is not None
        begins_list = above.endswith(":") and (paragraph.text[:1].islower() or paragraph.text.rstrip().endswith(";"))
        goes_on = in_list and (item or begins_list or above.endswith((";", ",")))
        if groups and (goes_on or (under_any and item)):
            groups[-1].append(paragraph)
        else:
            groups.append([paragraph])
            in_list = False
        in_list = in_list or bool(_OPENS_LIST.search(paragraph.text.rstrip()))
    return groups


def _read(cells: Sequence[TargetCell], split: _Split) -> list[PlacedTarget]:
    return [PlacedTarget(cell.row, cell.column, piece) for cell in cells for piece in split(cell.paragraphs, cell.year)]


def _by_year(targets: Sequence[PlacedTarget]) -> list[list[PlacedTarget]]:
    """The targets of each column and year, in order."""
    groups: dict[tuple[int, int | None], list[PlacedTarget]] = defaultdict(list)
    for target in targets:
        groups[target.column, target.piece.year].append(target)
    return list(groups.values())


def _deal(count: int, targets: Sequence[PlacedTarget]) -> list[list[PlacedTarget]] | None:
    """The targets of each of so many indicators; none where the numbers do not agree."""
    one_column = len({target.column for target in targets}) == 1
    if one_column and len(targets) == count:
        return [[target] for target in targets]
    groups = _by_year(targets)
    if groups and all(len(group) == count for group in groups):
        return [list(share) for share in zip(*groups, strict=True)]
    return None


def _differ_in_year(shares: Sequence[Sequence[PlacedTarget]]) -> bool:
    years = [share[0].piece.year for share in shares]
    return all(len(share) == 1 for share in shares) and len(set(years)) == len(years)


def _are_indicators(groups: Sequence[Sequence[Paragraph]]) -> bool:
    """Does each of them begin as an indicator does?"""
    return all(group[0].item or _BEGINS.match(group[0].text) for group in groups)


def _join_each(groups: Sequence[Sequence[Paragraph]], shares: Sequence[Sequence[PlacedTarget]]) -> tuple[IndicatorPiece, ...]:
    return tuple(_join(group, share) for group, share in zip(groups, shares, strict=True))


def _join(paragraphs: Sequence[Paragraph], targets: Sequence[PlacedTarget]) -> IndicatorPiece:
    places = tuple(dict.fromkeys(place for paragraph in paragraphs for place in paragraph.origin))
    return IndicatorPiece(" ".join(p.text for p in paragraphs), places, tuple(targets), find_stretches(paragraphs))
