"""The codes of this part of the catalogue are those that `normalize/` and `export/` raise."""

from models.catalogue.cells import CELLS
from models.catalogue.values import VALUES
from tests.models.catalogue.raised import raised_in


def test_each_code_is_raised_there_and_nowhere_else() -> None:
    assert set(VALUES) | set(CELLS) == raised_in("normalize", "export")
