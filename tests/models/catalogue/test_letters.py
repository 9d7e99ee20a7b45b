"""The codes of this part of the catalogue are those that the reader of PDF files raises for what it sees."""

from models.catalogue.letters import LETTERS
from tests.models.catalogue.raised import raised_in


def test_each_code_is_raised_where_letters_are_seen() -> None:
    assert set(LETTERS) <= raised_in("extract/readers/pdf/ink")
