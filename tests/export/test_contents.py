"""What may be ordered."""

from pathlib import Path

from export.contents import Order, Release


def test_nothing_is_said_of_a_publication_that_the_caller_did_not_say() -> None:
    assert Order(Path("a")).release == Release(licence=None, ente=None, istat=None)
    assert Order(Path("a")).formats == ()
