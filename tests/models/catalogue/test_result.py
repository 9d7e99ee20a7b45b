"""The codes of this part of the catalogue are those that `audit/` raises."""

from models.catalogue.result import RESULT
from tests.models.catalogue.raised import raised_in


def test_each_code_is_raised_there_and_nowhere_else() -> None:
    assert set(RESULT) == raised_in("audit")
