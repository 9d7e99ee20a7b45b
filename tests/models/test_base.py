"""What every public type shares."""

import pytest
from pydantic import ValidationError

from models.base import Frozen


class Point(Frozen):
    """A type of the project."""

    x: int
    y: int = 0


def test_a_value_cannot_be_changed_and_so_can_be_a_key() -> None:
    point = Point(x=1)
    with pytest.raises(ValidationError, match="frozen"):
        point.x = 2
    assert {point: "a"}[Point(x=1)] == "a"


def test_a_field_that_is_not_known_is_refused_and_not_dropped() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Point.model_validate({"x": 1, "z": 3})
