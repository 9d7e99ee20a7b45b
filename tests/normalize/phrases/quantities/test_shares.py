"""Parts and ratios."""

import pytest

from tests.readings import quantities


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("due terzi", ["0.6666666666666666666666666667"]),
        ("un quarto dei casi", ["0.25 casi"]),
        ("un quarto incontro", []),
        ("tre milioni e mezzo", ["3500000.0"]),
        ("la metà", ["0.5"]),
        ("più della metà dei casi", ["> 0.5 casi"]),
        ("a metà del guado", []),
        ("mezza giornata", ["0.5 giornata"]),
    ],
)
def test_a_part_is_a_share_of_one(text: str, counted: list[str]) -> None:
    """In words; an ordinal and a place half way are none."""
    assert quantities(text) == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("4 su 5", ["0.8"]),
        ("n. 2 su n. 4", ["0.5"]),
        ("voto medio 8/10", ["8 of 10"]),
        ("gradimento 4 su 5", ["4 of 5"]),
        ("24/48 ore", ["24..48 ore"]),
        ("3/0", []),
    ],
)
def test_a_number_out_of_another_is_a_ratio_unless_it_is_a_score_or_a_time(text: str, counted: list[str]) -> None:
    """Of a score the points are meant, of a time both ends."""
    assert quantities(text) == counted
