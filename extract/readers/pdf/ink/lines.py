"""Lines of the colour of the paper: they are seen, and are borders, where they part what is shaded.

Programs leave white lines behind where a border was taken away, or draw them under a text. Only where no other line is seen on the
page are they the borders that a writer made unseen on purpose.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from extract.readers.pdf.ink.colours import are_near
from extract.readers.pdf.rules import OUTLINES, THIN
from extract.readers.pdf.sheet import WHITE, Colour, Kind, Shape
from models.place import Box

# A line at the edge of a shade is no further from it than this part of the letter size; lines as near to each other are one.
BESIDE = 0.35
# White lines that continue each other are borders when they part shaded cells on at least this part of their length: with every second
# row shaded it is about a half, under a shaded header alone less than this.
SHADED = 0.25

Span = tuple[float, float]


def drop_white_lines(shapes: Sequence[Shape], size: float) -> list[Shape]:
    """The shapes without the lines that are white on white, where the page has other lines.

    Args:
        shapes: that are painted, in painting order.
        size: of the letters of the page.
    """
    thin = THIN * size
    lines = {place: _find_line_colour(shape) for place, shape in enumerate(shapes) if _is_line(shape, thin)}
    white = [place for place, colour in lines.items() if colour is not None and are_near(colour, WHITE)]
    if not white or len(white) == len(lines):
        return list(shapes)
    shades = [shape.box for shape in shapes if _is_shade(shape, thin)]
    near = BESIDE * size
    kept = {place for own in _group(shapes, white, near) for place in _keep(shapes, own, shades, near)}
    return [shape for place, shape in enumerate(shapes) if place in kept or place not in white]


def _is_line(shape: Shape, thin: float) -> bool:
    """Does a shape draw a line, or several, and nothing else?"""
    x0, top, x1, bottom = shape.box
    is_thin = x1 - x0 <= thin or bottom - top <= thin
    return shape.kind in OUTLINES and (is_thin or (shape.is_stroked and not shape.is_filled))


def _find_line_colour(shape: Shape) -> Colour | None:
    return (shape.ink.stroke if shape.is_stroked else shape.ink.fill).colour


def _is_shade(shape: Shape, thin: float) -> bool:
    """Is it a surface that is not white?"""
    x0, top, x1, bottom = shape.box
    colour = shape.ink.fill.colour
    is_white = shape.kind is not Kind.IMAGE and colour is not None and are_near(colour, WHITE)
    return shape.is_filled and min(x1 - x0, bottom - top) > thin and not is_white


def _group(shapes: Sequence[Shape], places: Iterable[int], near: float) -> Iterable[list[int]]:
    """Lines that continue each other, along or down the page."""
    groups: dict[tuple[bool, int], list[int]] = defaultdict(list)
    for place in places:
        x0, top, x1, bottom = shapes[place].box
        is_upright = bottom - top > x1 - x0
        groups[is_upright, round((x0 if is_upright else top) / near)].append(place)
    return groups.values()


def _keep(shapes: Sequence[Shape], places: list[int], shades: Sequence[Box], near: float) -> list[int]:
    """Which lines of a group are borders: all of them, or those that lie along a shade."""
    shaded = {place: _measure_shaded(shapes[place].box, shades, near) for place in places}
    if sum(shaded.values()) >= SHADED * sum(_find_length(shapes[place].box) for place in places):
        return places
    return [place for place in places if shaded[place] > _find_length(shapes[place].box) / 2]


def _find_length(box: Box) -> float:
    return max(box.x1 - box.x0, box.bottom - box.top)


def _measure_shaded(line: Box, shades: Iterable[Box], near: float) -> float:
    """The length of a line that lies along shades, or on them."""
    beside = [
        shade
        for shade in shades
        if shade.x0 - near <= line.x1 and line.x0 <= shade.x1 + near and shade.top - near <= line.bottom and line.top <= shade.bottom + near
    ]
    if line.bottom - line.top > line.x1 - line.x0:
        return _cover((max(line.top, shade.top), min(line.bottom, shade.bottom)) for shade in beside)
    return _cover((max(line.x0, shade.x0), min(line.x1, shade.x1)) for shade in beside)


def _cover(spans: Iterable[Span]) -> float:
    """The length that spans cover together."""
    covered, reached = 0.0, float("-inf")
    for start, end in sorted(spans):
        covered += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return covered
