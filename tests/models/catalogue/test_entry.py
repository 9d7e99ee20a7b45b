"""What an entry says beside its sentences."""

from models.catalogue import CATALOGUE, Entry, Severity


def test_severities_are_in_order_of_weight() -> None:
    assert list(Severity) == ["error", "warning", "note"]


def test_what_an_entry_leaves_in_is_in_the_records() -> None:
    """A code whose message says that the words are in no record leaves them out, and no other does."""
    assert not Entry(Severity.NOTE, "", "", "").leaves_out
    said = {code for code, entry in CATALOGUE.items() if "in no record" in entry.message or "left a" in entry.message}
    assert said <= {code for code, entry in CATALOGUE.items() if entry.leaves_out}
