"""What is said of pages that a file costs."""

from models.catalogue import CATALOGUE, Severity
from models.catalogue.damage import DAMAGE


def test_a_page_that_is_lost_is_an_error_with_its_number() -> None:
    assert {entry.severity for entry in DAMAGE.values()} == {Severity.ERROR}
    assert all("{page}" in entry.message for entry in DAMAGE.values())
    assert DAMAGE.items() <= CATALOGUE.items()
