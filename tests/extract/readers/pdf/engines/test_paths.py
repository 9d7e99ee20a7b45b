"""The parts of a path, and the box that it clips to (ISO 32000-1, 8.5)."""

import pytest
from pdfminer.utils import MATRIX_IDENTITY, Matrix, PathSegment, Rect

from extract.readers.pdf.engines.paths import find_clip, read_parts
from extract.readers.pdf.sheet import Kind

QUARTER: Matrix = (0, 1, -1, 0, 0, 0)
SLANT: Matrix = (1, 0.5, -0.5, 1, 0, 0)
CLOSE: PathSegment = ("h",)

Path = list[PathSegment]


def trace(*points: tuple[float, float], close: bool = False) -> Path:
    """A move to the first point, lines to the others, and a line back to the start."""
    start, *others = points
    return [("m", *start), *(("l", *point) for point in others), *([CLOSE] if close else [])]


ACROSS = (0.0, 0.0), (40.0, 0.0), (40.0, 20.0), (0.0, 20.0)
UPWARD = (0.0, 0.0), (0.0, 20.0), (40.0, 20.0), (40.0, 0.0)


@pytest.mark.parametrize(
    ("path", "kind", "box"),
    [
        pytest.param(trace((0, 0), (40, 0)), Kind.LINE, (0, 0, 40, 0), id="a line"),
        pytest.param(trace((40, 20), (0, 0)), Kind.LINE, (0, 0, 40, 20), id="a slanting line backward"),
        pytest.param(trace((0, 0), (40, 0), close=True), Kind.LINE, (0, 0, 40, 0), id="a line there and back"),
        pytest.param(trace(*ACROSS, close=True), Kind.RECTANGLE, (0, 0, 40, 20), id="a rectangle that begins across, as re does"),
        pytest.param(trace(*UPWARD, close=True), Kind.RECTANGLE, (0, 0, 40, 20), id="a rectangle that begins upward"),
        pytest.param(trace(*ACROSS, (0, 0)), Kind.RECTANGLE, (0, 0, 40, 20), id="four lines that come back"),
        pytest.param(trace(*ACROSS, (0, 0), close=True), Kind.RECTANGLE, (0, 0, 40, 20), id="and a closing that adds nothing"),
        pytest.param(trace(*ACROSS), Kind.PATH, (0, 0, 40, 20), id="three lines that stay open"),
        pytest.param(trace(*ACROSS, (5, 5)), Kind.PATH, (0, 0, 40, 20), id="four lines that do not come back"),
        pytest.param(trace((0, 0), (40, 20), (40, 0), (0, 20), close=True), Kind.PATH, (0, 0, 40, 20), id="lines that cross"),
        pytest.param(trace((0, 0), (40, 0), (20, 20), close=True), Kind.PATH, (0, 0, 40, 20), id="a triangle"),
        pytest.param([("m", 0, 0), ("c", 0, 90, 40, 90, 40, 20)], Kind.PATH, (0, 0, 40, 20), id="a curve without what bends it"),
        pytest.param([("m", 0, 0), ("v", 0, 90, 40, 20)], Kind.PATH, (0, 0, 40, 20), id="a curve that begins straight"),
    ],
)
def test_a_part_is_a_line_an_upright_rectangle_or_any_other_path(path: Path, kind: Kind, box: Rect) -> None:
    assert list(read_parts(path, MATRIX_IDENTITY)) == [(kind, box)]


@pytest.mark.parametrize(("matrix", "kind"), [(QUARTER, Kind.RECTANGLE), (SLANT, Kind.PATH)])
def test_whether_a_rectangle_is_upright_is_told_on_the_page(matrix: Matrix, kind: Kind) -> None:
    assert [part.kind for part in read_parts(trace(*ACROSS, close=True), matrix)] == [kind]


def test_each_move_begins_a_part_and_a_move_alone_is_none() -> None:
    path = [*trace((0, 0), (40, 0)), ("m", 9, 9), *trace(*ACROSS, close=True)]
    assert [part.kind for part in read_parts(path, MATRIX_IDENTITY)] == [Kind.LINE, Kind.RECTANGLE]


@pytest.mark.parametrize("path", [[], [("l", 40, 0), ("l", 40, 20)], [CLOSE]])
def test_a_path_that_does_not_begin_with_a_move_has_no_parts(path: Path) -> None:
    """Such a path is damaged (8.5.2.1)."""
    assert list(read_parts(path, MATRIX_IDENTITY)) == []


@pytest.mark.parametrize(
    ("path", "matrix", "clip"),
    [
        pytest.param(trace(*ACROSS, close=True), MATRIX_IDENTITY, ((0, 0, 40, 20), True), id="a rectangle"),
        pytest.param(trace(*ACROSS), MATRIX_IDENTITY, ((0, 0, 40, 20), True), id="a clip closes what is open (8.5.4)"),
        pytest.param(trace(*ACROSS, close=True), QUARTER, ((-20, 0, 0, 40), True), id="a turned one"),
        pytest.param(trace(*ACROSS, close=True), SLANT, ((-10, 0, 40, 40), False), id="a slanting one"),
        pytest.param(trace((0, 0), (40, 0), (40, 20), close=True), MATRIX_IDENTITY, ((0, 0, 40, 20), True), id="corners alone are asked"),
        pytest.param(trace((0, 0), (40, 0), (20, 20), close=True), MATRIX_IDENTITY, ((0, 0, 40, 20), False), id="a triangle"),
        pytest.param(trace(*ACROSS[:3], (0.003, 20), close=True), MATRIX_IDENTITY, ((0, 0, 40, 20), True), id="numbers that are rounded"),
        pytest.param(trace(*ACROSS[:3], (0.005, 20), close=True), MATRIX_IDENTITY, ((0, 0, 40, 20), False), id="a corner off its place"),
        pytest.param([*trace(*ACROSS), *trace(*ACROSS)], MATRIX_IDENTITY, ((0, 0, 40, 20), False), id="two, of which one may be a hole"),
        pytest.param([("m", 0, 0), ("c", 0, 90, 40, 90, 40, 20)], MATRIX_IDENTITY, ((0, 0, 40, 90), False), id="a curve reaches no further than what bends it"),
        pytest.param([CLOSE], MATRIX_IDENTITY, None, id="no point"),
        pytest.param([], MATRIX_IDENTITY, None, id="no path"),
    ],
)  # fmt: skip
def test_a_path_clips_to_the_box_around_it_which_it_may_not_fill(path: Path, matrix: Matrix, clip: tuple[Rect, bool] | None) -> None:
    assert find_clip(tuple(path), matrix) == clip
