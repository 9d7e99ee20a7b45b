"""Days in digits and in words, several of one month, feasts."""

import pytest

from tests.readings import dates


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("il 15 e il 30 giugno", ["on 2024-06-15", "on 2024-06-30"]),
        ("5, 10 e 15 giugno", ["on 2024-06-05", "on 2024-06-10", "on 2024-06-15"]),
        ("1-15 aprile", ["within 2024-04-01..2024-04-15"]),
        ("entro il 10 - 22 agosto", ["by 2024-08-10..2024-08-22"]),
        ("9-10-11 novembre", ["within 2024-11-09..2024-11-11"]),
    ],
)
def test_several_days_of_one_month_share_it(text: str, named: list[str]) -> None:
    """The month stands behind the last of them."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("entro Ferragosto", ["by 2024-08-15"]),
        ("entro Pasquetta", ["by 2024-04-01"]),
        ("entro la vigilia di Natale", ["by 2024-12-24"]),
        ("entro la festa della Repubblica", ["by 2024-06-02"]),
    ],
)
def test_a_feast_is_the_day_that_it_falls_on(text: str, named: list[str]) -> None:
    """By the calendar, or by its own day."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("primo maggio 2024", ["on 2024-05-01"]),
        ("1° maggio", ["on 2024-05-01"]),
        ("il XXV aprile", ["on 2024-04-25"]),
        ("il venti settembre", ["on 2024-09-20"]),
    ],
)
def test_a_day_may_be_written_in_words_or_by_its_roman_numeral(text: str, named: list[str]) -> None:
    """As Italians do for the first and for streets."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("entro 12/24", ["by 2024-12-01..2024-12-31"]),
        ("dicembre 3", ["on 2024-12-03"]),
    ],
)
def test_two_digits_behind_a_day_are_its_year_where_they_can_be_none_of_a_month(text: str, named: list[str]) -> None:
    """In "12/24" the second is a year."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("30-10 aprile", ["within 2024-04-01..2024-04-30"]),
        ("22 - 10 agosto", ["on 2024-08-10"]),
        ("45 - 50 agosto", []),
    ],
)
def test_days_that_go_down_or_that_no_month_has_are_no_days_of_one_month(text: str, named: list[str]) -> None:
    """What stands at the month alone is read."""
    assert dates(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("entro il 5 6 2024", ["by 2024-06-05"]),
        ("entro il 30.6 2024", ["by 2024-06-30"]),
        ("entro il 31. Dezember 2024", ["by 2024-12-31"]),
    ],
)
def test_a_day_is_read_with_spaces_for_points_and_in_german(text: str, named: list[str]) -> None:
    """Towns of South Tyrol write German."""
    assert dates(text) == named


def test_days_whose_last_is_written_in_full_share_its_month() -> None:
    """Only where no space parts them: "n. 8 - 09/06/2024" is a number and a day."""
    assert dates("8-9/06/2024") == ["within 2024-06-08..2024-06-09"]
    assert dates("n. 8 - 09/06/2024") == ["on 2024-06-09"]


@pytest.mark.parametrize("text", ["100/30", "1,5/3", "3 set di attrezzi", "un set di 5"])
def test_numbers_that_no_calendar_has_and_a_set_of_things_are_no_days(text: str) -> None:
    assert dates(text) == []


def test_digits_behind_a_month_are_no_day_from_twenty_on_for_they_may_be_its_year() -> None:
    assert dates("entro novembre 24") == ["by 2024-11-01..2024-11-30"]
    assert dates("entro novembre 19") == ["by 2024-11-19"]
