"""The codes of this part of the catalogue are those that `extract/` raises."""

from models.catalogue.damage import DAMAGE
from models.catalogue.document import DOCUMENT
from models.catalogue.letters import LETTERS
from tests.models.catalogue.raised import raised_in


def test_each_code_is_raised_there_and_nowhere_else() -> None:
    assert {*DOCUMENT, *DAMAGE, *LETTERS} == raised_in("extract")
