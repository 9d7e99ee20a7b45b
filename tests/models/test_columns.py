"""The columns of a table: whether another table stands in them."""

import pytest

from models.columns import SAME_EDGE, Column, ColumnDraft, Columns, stands_in_one
from models.place import Box
from models.text import Text

EDGES = (50.0, 150.0, 250.0, 350.0, 450.0)
FOUR = tuple(ColumnDraft(field, Text(field)) for field in ("objective", "indicator", "target", "weight"))
NOTES = ColumnDraft(None, Text("Note"))
COLUMNS = Columns(FOUR, ((0, 1), (1, 2), (2, 3), (3, 4)), EDGES, 4)


def test_a_column_is_named_by_its_field_or_else_by_its_heading() -> None:
    assert [column.name for column in (FOUR[0], NOTES)] == ["objective", "Note"]


def test_a_column_is_handed_on_with_its_heading_settled() -> None:
    draft = ColumnDraft("target", Text("Target 2025"), 2025)
    assert draft.finish(lambda text: text.value.upper()) == Column("target", "TARGET 2025", 2025)


def test_what_each_column_is_stands_in_its_fields() -> None:
    assert Columns((FOUR[0], NOTES), ((0, 1), (1, 2)), (), 2).fields == ("objective", None)


@pytest.mark.parametrize(
    ("edges", "held"),
    [
        (EDGES, True),
        (tuple(x + 0.5 * SAME_EDGE * 400 for x in EDGES), True),
        (tuple(x + 2 * SAME_EDGE * 400 for x in EDGES), False),
        ((50.0, 250.0, 450.0), True),  # some borders are missing
        ((150.0, 250.0, 350.0, 450.0), True),  # under a blank cell that is merged over many pages
        ((250.0, 350.0, 450.0), False),
        ((50.0, 150.0, 250.0, 350.0), False),  # the right border is never missing
        ((50.0, 450.0), False),  # one column proves nothing
        ((50.0, 200.0, 450.0), False),  # a border that the columns do not have
    ],
)
def test_a_table_with_the_same_borders_stands_in_the_columns(edges: tuple[float, ...], held: bool) -> None:
    assert COLUMNS.holds(edges, len(edges) - 1) is held


@pytest.mark.parametrize("scale", [0.5, 1.41])
def test_borders_are_compared_by_the_width_of_the_table(scale: float) -> None:
    """The same page printed smaller or larger has the same columns."""
    scaled = Columns(FOUR, COLUMNS.spans, tuple(x * scale for x in EDGES), 4)
    for shift, held in ((0.9, True), (1.1, False)):
        near = shift * SAME_EDGE * 400 * scale
        assert scaled.holds(tuple(x * scale + near for x in EDGES), 4) is held


def test_without_coordinates_the_number_of_columns_decides() -> None:
    bare = Columns(FOUR, COLUMNS.spans, (), 4)
    assert bare.holds((), 4)
    assert not bare.holds((), 3)
    assert COLUMNS.holds((), 4)


def headed(*lefts: float, fields: tuple[ColumnDraft, ...] = FOUR) -> Columns:
    return Columns(fields, COLUMNS.spans, (), 4, tuple(Box(x, 0, x + 60, 10) for x in lefts))


def test_headings_in_the_same_places_are_those_of_the_same_columns() -> None:
    columns = headed(50, 150, 250, 350)
    assert columns.has_headings_of(headed(50.3, 150, 250, 350))
    assert not columns.has_headings_of(headed(52, 150, 250, 350))
    assert not columns.has_headings_of(headed(50, 150, 250, 350, fields=(*FOUR[:3], NOTES)))


@pytest.mark.parametrize(
    ("x0", "x1", "stands"), [(60, 140, True), (50, 150, True), (49.5, 150.5, True), (140, 160, False), (40, 60, False), (460, 480, False)]
)
def test_what_stands_within_one_column_crosses_no_border(x0: float, x1: float, stands: bool) -> None:
    assert stands_in_one(x0, x1, EDGES) is stands


def test_without_borders_nothing_stands_in_a_column() -> None:
    assert not stands_in_one(60, 140, ())
