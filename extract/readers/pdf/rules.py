"""Painted shapes to ruling lines: lines, thin shapes, and the borders of outlined rectangles."""

from collections.abc import Iterable
from typing import NamedTuple

from extract.layout.page import Rule
from extract.layout.turning import turn_box
from extract.readers.pdf.sheet import Kind, Shape
from models.place import Box

# A shape that is no thicker than this part of the letter size is a line; a thicker one is a shade.
THIN = 0.35
# What may be a line or have one as its border.
OUTLINES = {Kind.LINE, Kind.RECTANGLE, Kind.PATH}


class Rules(NamedTuple):
    """The ruling lines of a page."""

    horizontal: tuple[Rule, ...]
    vertical: tuple[Rule, ...]


def find_rules(shapes: Iterable[Shape], size: float, turn: int, page: Box) -> Rules:
    """The rules of a page that is turned.

    Args:
        shapes: what is painted on it.
        size: of its letters.
        turn: by which it is turned, in degrees.
        page: its box before it is turned.
    """
    found = [_find_rules(turn_box(shape.box, turn, page), shape, THIN * size) for shape in shapes if shape.kind in OUTLINES]
    return Rules(tuple(rule for each in found for rule in each.horizontal), tuple(rule for each in found for rule in each.vertical))


def _find_rules(box: Box, shape: Shape, thin: float) -> Rules:
    """The rules of one shape. A dot is one of a dotted rule, which may run either way; alone it is too short to count."""
    x0, top, x1, bottom = box
    is_low, is_narrow = bottom - top <= thin, x1 - x0 <= thin
    if is_low or is_narrow:
        across, upright = Rule((top + bottom) / 2, x0, x1), Rule((x0 + x1) / 2, top, bottom)
        return Rules((across,) if is_low else (), (upright,) if is_narrow else ())
    if shape.kind is Kind.RECTANGLE and shape.is_stroked:
        return Rules((Rule(top, x0, x1), Rule(bottom, x0, x1)), (Rule(x0, top, bottom), Rule(x1, top, bottom)))
    return Rules((), ())
