"""Whether a text breaks off in its last line."""

import pytest

from extract.readers.opening.broken_off import breaks_off


@pytest.mark.parametrize(
    ("widths", "is_cut"),
    [([5, 5, 3], True), ([5, 5, 5], False), ([5, 3, 3], False), ([5, 3], False), ([], False)],
    ids=["shorter than all", "as wide", "an editor trims rows", "no habit is known", "no table"],
)
def test_a_last_row_breaks_off_that_is_shorter_than_every_other(widths: list[int], is_cut: bool) -> None:
    assert breaks_off(widths) is is_cut
