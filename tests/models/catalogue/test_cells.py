"""The codes of this part of the catalogue are those that reading Areas and weights raises."""

from models.catalogue.cells import CELLS
from tests.models.catalogue.raised import raised_in


def test_each_code_is_raised_where_cells_are_read() -> None:
    assert set(CELLS) <= raised_in("normalize")
