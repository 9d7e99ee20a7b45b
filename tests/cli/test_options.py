import argparse
from collections.abc import Callable

import pytest

from cli.options import count_in, formats_in, page_in, year_in
from export.writers import ALL
from language import ENGLISH


def test_arguments_are_numbers_years_and_known_formats() -> None:
    assert (page_in(ENGLISH)("3"), count_in(ENGLISH)("2"), year_in(ENGLISH)("2024")) == (3, 2, 2024)
    assert formats_in(ENGLISH)(f"xlsx, {ALL}") == ["xlsx", ALL]


@pytest.mark.parametrize(
    ("read", "text", "said"),
    [
        (page_in(ENGLISH), "0", "no number of a page"),
        (count_in(ENGLISH), "-1", "no number of documents"),
        (year_in(ENGLISH), "1999", "no year from 2000 to 2099"),
        (formats_in(ENGLISH), "xlsx,doc", "no format is called 'doc'"),
    ],
)
def test_any_other_argument_is_refused_with_the_reason(read: Callable[[str], object], text: str, said: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=said):
        read(text)
