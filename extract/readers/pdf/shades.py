"""Edges of shades that are borders: a row of shaded cells ends where its colour does, with a line there or without one."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extract.layout.page import Rule
from extract.layout.turning import turn_box
from extract.readers.pdf.ink.colours import are_near
from extract.readers.pdf.rules import THIN, Rules
from extract.readers.pdf.sheet import WHITE, Colour, Kind, Shape
from models.place import Box

# Edges, and an edge and a rule, that are no further apart than this part of the letter size are one.
NEAR = 0.25


class ShadeEdge(NamedTuple):
    """The upper or the lower edge of a shade: a y, from x to x."""

    y: float
    x0: float
    x1: float


class Shade(NamedTuple):
    """A surface that is filled with a colour other than white."""

    box: Box
    colour: Colour


def find_shade_edges(shapes: Iterable[Shape], rules: Rules, size: float, turn: int, page: Box) -> tuple[Rule, ...]:
    """The upper and lower edges of rows of shaded cells that no line marks.

    Such an edge runs over two columns or more, from one upright rule to another; what is shaded behind a few words does not.

    Args:
        shapes: what is painted on the page.
        rules: its lines.
        size: of its letters.
        turn: by which it is turned, in degrees.
        page: its box before it is turned.
    """
    near = NEAR * size
    shades = [shade for shape in shapes if (shade := find_shade(shape, THIN * size, turn, page))]
    edges = sorted(edge for shade in shades for edge in visible_edges(shade, shades, near))
    return tuple(
        Rule(edge.y, edge.x0, edge.x1)
        for edge in _join(edges, near)
        if _spans_columns(edge, rules.vertical, near) and not any(_lies_on(edge, rule, near) for rule in rules.horizontal)
    )


def find_shade(shape: Shape, thin: float, turn: int, page: Box) -> Shade | None:
    """The surface that a shape fills with a colour other than white."""
    box, colour = turn_box(shape.box, turn, page), shape.ink.fill.colour
    if shape.kind is not Kind.RECTANGLE or not shape.is_filled or colour is None or are_near(colour, WHITE):
        return None
    return Shade(box, colour) if min(box.x1 - box.x0, box.bottom - box.top) > thin else None


def visible_edges(shade: Shade, shades: Sequence[Shade], near: float) -> Iterator[ShadeEdge]:
    """The edges of a shade that the same colour does not go on from."""
    beside = [
        other.box
        for other in shades
        if are_near(other.colour, shade.colour) and other.box.x0 < shade.box.x1 and shade.box.x0 < other.box.x1
    ]
    for y, outside in ((shade.box.top, shade.box.top - 2 * near), (shade.box.bottom, shade.box.bottom + 2 * near)):
        if not any(box.top <= outside <= box.bottom for box in beside):
            yield ShadeEdge(y, shade.box.x0, shade.box.x1)


def _join(edges: Sequence[ShadeEdge], near: float) -> Iterator[ShadeEdge]:
    """Edges at one y that continue each other, as one."""
    levels: list[list[ShadeEdge]] = []
    for edge in edges:
        if levels and edge.y - levels[-1][0].y <= near:
            levels[-1].append(edge)
        else:
            levels.append([edge])
    for level in levels:
        first, *others = sorted(level, key=lambda edge: edge.x0)
        for edge in others:
            if edge.x0 <= first.x1 + near:
                first = first._replace(x1=max(first.x1, edge.x1))
            else:
                yield first
                first = edge
        yield first


def _spans_columns(edge: ShadeEdge, upright: Iterable[Rule], near: float) -> bool:
    """Does it run from one upright rule to another, past a third?"""
    xs = [rule.at for rule in upright if rule.start - near <= edge.y <= rule.end + near]
    ends = any(abs(x - edge.x0) <= near for x in xs) and any(abs(x - edge.x1) <= near for x in xs)
    return ends and any(edge.x0 + near < x < edge.x1 - near for x in xs)


def _lies_on(edge: ShadeEdge, rule: Rule, near: float) -> bool:
    return abs(rule.at - edge.y) <= 2 * near and rule.start < edge.x1 and edge.x0 < rule.end
