"""Classes that hide an element on a wide screen."""

import pytest

from extract.readers.html.utilities import hides


@pytest.mark.parametrize(
    "classes",
    [
        "sr-only",
        "visually-hidden",
        "screen-reader-text",
        "d-md-none",
        "d-none",
        "row hidden-lg",
        "visible-xs-block",
        "elementor-hidden-desktop",
    ],
)
def test_an_element_for_telephones_or_for_reading_aloud_is_not_seen(classes: str) -> None:
    assert hides(classes.split())


@pytest.mark.parametrize("classes", ["", "d-none d-md-block", "hidden md:block", "d-md-table", "hidden-xs", "card", "overflow-hidden"])
def test_an_element_for_wide_screens_is_seen(classes: str) -> None:
    assert not hides(classes.split())
