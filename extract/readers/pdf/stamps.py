"""Stamps that lie level over the page: "COPIA CONFORME ALL'ORIGINALE" across a table, whose words are none of its cells'.

What a stamp is shows in how it looks, when it is painted, and where it lies. None of these says it alone: a table has coloured words,
titles are larger, and what a program prints at the foot of a page is painted last. Letters that lie over other letters say most.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.readers.pdf.ink.colours import are_near
from extract.readers.pdf.lines import share_line
from extract.readers.pdf.rules import OUTLINES, THIN
from extract.readers.pdf.sheet import Colour, Letter, Shape, find_size
from models.place import Box

# Points of evidence: to lie over other letters, or over a line that parts two cells, counts more than all else, which is one. So many
# points make a stamp.
OVER_OTHERS, OVER_BORDERS, ENOUGH = 2, 2, 4
# This part of a stamp's letters lies over other letters; fewer are a word that runs into the next cell.
MOST_OVER = 0.15
# A stamp has at least so many letters, and at most this part of those of the page.
FEWEST, MOST = 4, 0.25
# Letters of other sizes are larger or smaller than those of the page by this part.
OTHER_SIZE = 0.2
# What a letter's box leaves on each side of its ink, in parts of the box.
RIM = 0.25
# Letters of a word are no further apart than this part of their size.
WORD_GAP = 0.2
# The outline of a stamp is no further from its letters than this many times their size.
AROUND = 6.0

Look = tuple[object, ...]


class Parted(NamedTuple):
    """What a page says, what is stamped on it, and its shapes without the outlines of stamps."""

    letters: list[Letter]
    stamped: list[Letter]
    shapes: list[Shape]


def part_stamps(letters: Sequence[Letter], shapes: Sequence[Shape], page: Box) -> Parted:
    """The letters and shapes of a page without what is stamped on it level, and the letters that are.

    Args:
        letters: that are seen, of one turn, in painting order.
        shapes: that are seen.
        page: its box.
    """
    stamped = next((found for look in (_find_tint, _find_look) if (found := _find_stamped(letters, shapes, page, look))), set())
    if not stamped:
        return Parted(list(letters), [], list(shapes))
    parted = [letter for place, letter in enumerate(letters) if place in stamped]
    rest = [letter for place, letter in enumerate(letters) if place not in stamped]
    return Parted(rest, parted, [shape for shape in shapes if not _is_outline(shape, parted)])


def _find_tint(letter: Letter) -> Look:
    return letter.ink.fill, letter.ink.stroke, letter.mode


def _find_look(letter: Letter) -> Look:
    return *_find_tint(letter), letter.font.name, round(letter.size, 1)


def _find_stamped(letters: Sequence[Letter], shapes: Sequence[Shape], page: Box, look: Callable[[Letter], Look]) -> set[int]:
    """The places of the letters that look alike and are stamped, and of the spaces between them."""
    by_look: dict[Look, list[int]] = defaultdict(list)
    spaces: dict[Look, list[int]] = defaultdict(list)
    for place, letter in enumerate(letters):
        (by_look if letter.text.strip() else spaces)[look(letter)].append(place)
    count = sum(map(len, by_look.values()))
    rare = [key for key, places in by_look.items() if FEWEST <= len(places) <= MOST * count]
    stamped = [key for key in rare if _is_stamp(letters, set(by_look[key]), shapes, page)]
    return {place for key in stamped for place in (*by_look[key], *spaces[key])}


def _is_stamp(letters: Sequence[Letter], places: set[int], shapes: Sequence[Shape], page: Box) -> bool:
    own = [letters[place] for place in sorted(places)]
    others = {place: letter for place, letter in enumerate(letters) if place not in places and letter.text.strip()}
    size, usual = find_size(own, page), find_size(others.values(), page)
    evidence = [
        {_find_tint(letter) for letter in own}.isdisjoint(map(_find_tint, others.values())),
        own[0].ink.fill.opacity < 1,
        abs(size - usual) > OTHER_SIZE * usual,
        max(others) < min(places),
    ]
    points = sum(evidence)
    if points + OVER_BORDERS >= ENOUGH and _crosses_borders(own, shapes):
        return True
    points += max(places) < min(others)
    return points >= ENOUGH or (points + OVER_OTHERS >= ENOUGH and _lies_over(own, others.values()))


def _lies_over(own: Sequence[Letter], others: Iterable[Letter]) -> bool:
    """Do enough of the letters lie over other letters? A letter over one like it is a shadow of that."""
    side = max(letter.bottom - letter.top for letter in own)
    bands: dict[int, list[Letter]] = defaultdict(list)
    for letter in others:
        for band in range(int(letter.top // side), int(letter.bottom // side) + 1):
            bands[band].append(letter)
    over = sum(any(_meet(letter, other) for other in _near(letter, bands, side)) for letter in own)
    return over >= MOST_OVER * len(own)


def _near(letter: Letter, bands: dict[int, list[Letter]], side: float) -> list[Letter]:
    return [other for band in range(int(letter.top // side), int(letter.bottom // side) + 1) for other in bands.get(band, ())]


def _meet(letter: Letter, other: Letter) -> bool:
    one, two = _core(letter), _core(other)
    return letter.text != other.text and one.x0 < two.x1 and two.x0 < one.x1 and one.top < two.bottom and two.top < one.bottom


def _core(letter: Letter) -> Box:
    side, rim = RIM * (letter.x1 - letter.x0), RIM * (letter.bottom - letter.top)
    return Box(letter.x0 + side, letter.top + rim, letter.x1 - side, letter.bottom - rim)


def _crosses_borders(own: Sequence[Letter], shapes: Iterable[Shape]) -> bool:
    """Does an upright line run through a letter, or between two letters of a word, as no border does?"""
    thin = THIN * own[0].size
    lines = (shape.box for shape in shapes if shape.kind in OUTLINES)
    uprights = [box for box in lines if box.x1 - box.x0 <= thin < box.bottom - box.top]
    inner = [_core(letter) for letter in own]
    inner += [_join(one, two) for one, two in pairwise(own) if share_line(one, two) and abs(two.x0 - one.x1) <= WORD_GAP * one.size]
    return any(core.x0 < box.x0 < core.x1 and box.top < core.top and core.bottom < box.bottom for core in inner for box in uprights)


def _join(letter: Letter, other: Letter) -> Box:
    """From the middle of a letter to that of the next one."""
    return Box((letter.x0 + letter.x1) / 2, letter.top, (other.x0 + other.x1) / 2, letter.bottom)


def _is_outline(shape: Shape, stamped: Sequence[Letter]) -> bool:
    """Is it a frame of a stamp: of its colour, and around it?"""
    if not shape.is_stroked or not _are_one(stamped[0].ink.fill.colour, shape.ink.stroke.colour):
        return False
    box, room = shape.box, AROUND * stamped[0].size
    is_across = min(each.x0 for each in stamped) - room <= box.x0 and box.x1 <= max(each.x1 for each in stamped) + room
    return is_across and min(each.top for each in stamped) - room <= box.top and box.bottom <= max(each.bottom for each in stamped) + room


def _are_one(colour: Colour | None, other: Colour | None) -> bool:
    return colour is not None and other is not None and are_near(colour, other)
