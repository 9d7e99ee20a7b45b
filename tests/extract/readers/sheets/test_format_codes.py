"""A number format, taken apart."""

import pytest

from extract.readers.sheets.format_codes import BRACKETS, split_sections


@pytest.mark.parametrize(
    ("code", "sections"),
    [
        ("0.00", ["0.00"]),
        ('0;-0;"-"', ["0", "-0", '"-"']),
        ('0" ; "0', ['0" ; "0']),
        (r"0\;0", [r"0\;0"]),
        ("[$-410]dd/mm/yyyy;@", ["[$-410]dd/mm/yyyy", "@"]),
    ],
)
def test_sections_are_parted_by_semicolons_outside_words(code: str, sections: list[str]) -> None:
    assert split_sections(code) == sections


def test_brackets_say_colours_and_countries_but_also_hours() -> None:
    assert BRACKETS.sub("", "[Red][>=100]0") == "0"
    assert BRACKETS.sub("", "[h]:mm") == "[h]:mm"
