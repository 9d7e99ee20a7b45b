"""Painted shapes as what lies over letters or under them."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.readers.pdf.rules import THIN
from extract.readers.pdf.sheet import Colour, Kind, Shape, meet
from models.place import Box

# A shape counts as painted although it lies outside its clip by this part of the letter size: the edge of a clip often is the rule itself.
EDGE = 0.05


class Paint(NamedTuple):
    """A surface, a picture, a shading or a broad stroke.

    Attributes:
        place: among the shapes of the page, in painting order.
        colour: none where it is not known or not one.
        is_solid: nothing below it is seen anywhere in its box.
    """

    place: int
    box: Box
    colour: Colour | None
    is_solid: bool
    is_picture: bool


def is_painted(shape: Shape, size: float) -> bool:
    """Is anything of a shape seen as long as nothing is painted over it? Not where it is clear, clipped away, or in a layer that is off."""
    ink, reach, edge = shape.ink, _find_reach(shape), EDGE * size
    x0, top, x1, bottom = shape.box
    is_inside = (
        max(x0 - reach, ink.clip.x0) <= min(x1 + reach, ink.clip.x1) + edge
        and max(top - reach, ink.clip.top) <= min(bottom + reach, ink.clip.bottom) + edge
    )
    is_inked = (shape.is_filled and ink.fill.opacity > 0) or (shape.is_stroked and ink.stroke.opacity > 0)
    return is_inside and is_inked and not ink.is_off


def find_paints(shapes: Sequence[Shape], size: float) -> list[Paint]:
    """What of the shapes lies over letters or under them, in painting order.

    Args:
        shapes: of the page, in painting order.
        size: of its letters.
    """
    painted = ((place, shape) for place, shape in enumerate(shapes) if is_painted(shape, size))
    return [
        _find_fill(place, shape) if shape.is_filled else _find_stroke(place, shape)
        for place, shape in painted
        if shape.is_filled or shape.width > THIN * size
    ]


def _find_fill(place: int, shape: Shape) -> Paint:
    is_picture = shape.kind is Kind.IMAGE
    is_solid = shape.is_whole and shape.ink.fill.opacity == 1.0 and not shape.ink.is_mixed
    colour = shape.ink.fill.colour if is_solid and not is_picture else None
    return Paint(place, meet(shape.box, shape.ink.clip), colour, is_solid and (is_picture or colour is not None), is_picture)


def _find_stroke(place: int, shape: Shape) -> Paint:
    """What a stroke may be the ground of; its colour is not asked."""
    reach = _find_reach(shape)
    x0, top, x1, bottom = shape.box
    box = meet(Box(x0 - reach, top - reach, x1 + reach, bottom + reach), shape.ink.clip)
    return Paint(place, box, None, is_solid=False, is_picture=False)


def _find_reach(shape: Shape) -> float:
    """How far an outline reaches beyond the box."""
    return shape.width / 2 if shape.is_stroked else 0.0
