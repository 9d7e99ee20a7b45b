"""How an annex is drawn: values that stay as they are and accept no unknown field."""

import pytest
from pydantic import TypeAdapter, ValidationError

from models.drawing import DrawnCell, Passage
from models.place import Box


def test_a_cell_is_read_back_as_it_was_written():
    cell = DrawnCell(0, 1, 2, 1, Box(1, 2, 3, 4), None, None)
    adapter = TypeAdapter(DrawnCell)
    assert adapter.validate_json(adapter.dump_json(cell)) == cell


def test_a_passage_with_an_unknown_field_is_refused():
    with pytest.raises(ValidationError, match="nexpected"):
        TypeAdapter(Passage).validate_python({"start": 0, "end": 3, "page": 1})
