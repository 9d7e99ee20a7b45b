"""Days and times as their sheet shows them."""

from datetime import date, datetime, time, timedelta

import pytest

from extract.readers.sheets.moments import show_moment, show_span

DAY = datetime(2025, 6, 3)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("dd/mm/yyyy", "03/06/2025"),
        ("d/m/yy", "3/6/25"),
        ("yyyy-mm-dd", "2025-06-03"),
        ("[$-410]d mmmm yyyy;@", "3 giugno 2025"),
        ("mmm-yy", "giu-25"),
        ("d-mmm-yy", "3-giu-25"),
        ("dddd d mmmm", "martedì 3 giugno"),
        ('"entro il "dd/mm/yyyy', "entro il 03/06/2025"),
        (r"dd\.mm\.yyyy", "03.06.2025"),
        ("General", "2025-06-03 00:00:00"),
    ],
)
def test_a_day_is_shown_by_its_format(code: str, shown: str) -> None:
    assert show_moment(DAY, code) == shown


@pytest.mark.parametrize("code", ["mm-dd-yy", "m/d/yyyy"])
def test_a_day_is_never_shown_month_first(code: str) -> None:
    """3 June would be read as 6 March; Italian programs show the first of these day first themselves."""
    assert show_moment(DAY, code) in ("03/06/2025", "3/6/2025")


def test_an_m_beside_hours_or_seconds_is_minutes() -> None:
    assert show_moment(datetime(2025, 6, 3, 9, 5, 7), "dd/mm/yyyy hh:mm") == "03/06/2025 09:05"
    assert show_moment(time(9, 5, 7), "h:mm") == "9:05"
    assert show_moment(time(9, 5, 7), "mm:ss") == "05:07"


def test_a_part_that_a_day_lacks_is_left_out() -> None:
    assert show_moment(date(2025, 6, 3), "dd/mm/yyyy hh") == "03/06/2025"


def test_a_span_is_hours_and_minutes() -> None:
    assert show_span(timedelta(hours=36, minutes=5)) == "36:05"
    assert show_span(timedelta(minutes=5, seconds=3)) == "0:05:03"
