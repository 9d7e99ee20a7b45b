"""Where a value stands: pages and lines count from one."""

import pytest
from pydantic import ValidationError

from models.place import Box, Place, around


@pytest.mark.parametrize("field", ["page", "line"])
def test_pages_and_lines_count_from_one(field: str) -> None:
    assert getattr(Place.model_validate({field: 1}), field) == 1
    with pytest.raises(ValidationError, match="greater than or equal to 1"):
        Place.model_validate({field: 0})


def test_a_box_is_four_numbers_in_json_and_comes_back_as_a_box() -> None:
    place = Place(page=3, box=Box(56.5, 90.0, 180.25, 120.0))
    assert place.model_dump_json(exclude_none=True) == '{"page":3,"box":[56.5,90.0,180.25,120.0]}'
    assert Place.model_validate_json(place.model_dump_json()) == place


def test_two_places_of_the_same_spot_are_one_in_a_set() -> None:
    """Places that a cell has twice are kept once."""
    assert len({Place(page=1, line=2), Place(page=1, line=2), Place(page=2, line=2)}) == 2


def test_one_place_is_around_boxes_of_a_page_and_elements_stay_as_they_are() -> None:
    places = [Place(page=2, box=Box(1, 2, 3, 4)), Place(page=2, box=Box(0, 3, 2, 9))]
    assert around(places) == (Place(page=2, box=Box(0, 2, 3, 9)),)
    cells = [Place(path="/th[1]"), Place(path="/th[2]"), Place(path="/th[1]")]
    assert around(cells) == (cells[0], cells[1])
