"""Names of styles that make a heading, in the languages and spellings of word processors."""

import pytest

from extract.readers.written.style_names import CAPTION_LEVEL, read_heading_name


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("heading 1", 1),
        ("Heading1", 1),
        ("Heading_20_2", 2),
        ("Titolo 3", 3),
        ("Überschrift 4", 4),
        (" Titolo ", 1),
        ("Title", 1),
        ("caption", CAPTION_LEVEL),
        ("Didascalia", CAPTION_LEVEL),
        ("Heading", None),
        ("Heading 10", None),
        ("Titolo 1 car", None),
        ("Normale", None),
        ("", None),
        (None, None),
    ],
)
def test_a_style_is_a_heading_of_the_level_that_its_name_says(name: str | None, level: int | None) -> None:
    assert read_heading_name(name) == level
