"""The parts of a path as pdfminer hands it over, and the box that a path clips to.

A segment is an operator with the numbers of its points: ("m", x, y), ("c", x1, y1, x2, y2, x, y), ("h",).
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, cast

from pdfminer.utils import Matrix, PathSegment, Point, Rect, apply_matrix_pt, get_bound

from extract.readers.pdf.sheet import Kind

# Operators of a straight line, and of four lines that close.
LINES = {"ml", "mlh"}
QUADRANGLES = {"mlllh", "mllll"}
# A path fills its box when no corner is further inside than this part of the box's longer side: a rounding of numbers.
ROUNDING = 0.0001


class Part(NamedTuple):
    """A part of a path on the page: what it is, and the box around its points."""

    kind: Kind
    box: Rect


def read_parts(path: Sequence[PathSegment], ctm: Matrix) -> Iterator[Part]:
    """The parts of a path, each of which begins with a move; a move alone is none."""
    if path and path[0][0] == "m":
        yield from (_read_part(part, ctm) for part in _split(path) if len(part) > 1)


def _split(path: Iterable[PathSegment]) -> list[list[PathSegment]]:
    parts: list[list[PathSegment]] = []
    for segment in path:
        if segment[0] == "m":
            parts.append([])
        parts[-1].append(segment)
    return parts


def _read_part(part: Sequence[PathSegment], ctm: Matrix) -> Part:
    """The part by its points, without those that only bend it."""
    points = [apply_matrix_pt(ctm, _end(segment) or _end(part[0])) for segment in part]
    operators = "".join(segment[0] for segment in part)
    if len(operators) > 3 and operators.endswith("lh") and points[-2] == points[0]:
        # a last line to the start, and a closing that adds nothing
        operators, points = f"{operators[:-2]}h", points[:-1]
    return Part(_find_kind(operators, points), get_bound(points))


def _end(segment: PathSegment) -> Point:
    return cast(Point, segment[-2:] if len(segment) > 2 else ())


def _find_kind(operators: str, points: Sequence[Point]) -> Kind:
    if operators in LINES:
        return Kind.LINE
    return Kind.RECTANGLE if operators in QUADRANGLES and _is_upright(points) else Kind.PATH


def _is_upright(points: Sequence[Point]) -> bool:
    """Do four lines close, and stand along the axes?"""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3), last = points
    begins_upward = x0 == x1 and y1 == y2 and x2 == x3 and y3 == y0
    begins_across = y0 == y1 and x1 == x2 and y2 == y3 and x3 == x0
    return last == points[0] and (begins_upward or begins_across)


@lru_cache(maxsize=64)
def find_clip(path: tuple[PathSegment, ...], ctm: Matrix) -> tuple[Rect, bool] | None:
    """The box around a path, and whether the path is that box; none without points. Many programs set one clip for each word."""
    corners = [apply_matrix_pt(ctm, point) for segment in path for point in _points(segment)]
    if not corners:
        return None
    box = get_bound(corners)
    near = ROUNDING * max(box[2] - box[0], box[3] - box[1])
    is_box = all(min(x - box[0], box[2] - x) <= near and min(y - box[1], box[3] - y) <= near for x, y in corners)
    return box, is_box and sum(segment[0] == "m" for segment in path) == 1


def _points(segment: PathSegment) -> Iterator[Point]:
    numbers = cast(tuple[float, ...], segment[1:])
    return zip(numbers[::2], numbers[1::2], strict=False)
