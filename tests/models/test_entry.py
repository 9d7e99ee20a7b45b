"""What the catalogue says of one code."""

from models.entry import Entry, Severity


def test_an_entry_has_a_severity_and_three_sentences() -> None:
    entry = Entry(Severity.NOTE, "A title", "a message of {raw}", "Advice.")
    assert entry.severity == "note"
    assert entry.message.format(raw="x") == "a message of x"
