from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from models.annex import SourceFile
from models.monitoring import FilledTarget, FilledValue, Timeliness
from monitor.reading import FilledWorkbook, read_workbook
from monitor.scoring import judge_time, make_report

FIRST, SECOND = "t8a51d6a7c1e0", "t0b94f3e2d715"
WORKBOOK = SourceFile(name="m.xlsx", sha256="", kind="xlsx")


@pytest.mark.parametrize(
    ("deadline", "june", "december", "percent", "expected"),
    [
        (None, None, None, 100, Timeliness.NO_DEADLINE),
        (date(2024, 9, 30), None, date(2024, 9, 30), 100, Timeliness.IN_TIME),
        (date(2024, 9, 30), None, "01/10/2024", 100, Timeliness.LATE),
        (date(2024, 9, 30), date(2024, 5, 1), None, 50, Timeliness.IN_TIME),
        (date(2024, 9, 30), None, None, None, Timeliness.NOT_FILLED),
        (date(2024, 9, 30), "fatto", None, 100, Timeliness.IN_TIME),
        (date(2024, 9, 30), None, "fatto", 100, Timeliness.DAY_UNKNOWN),
        (date(2024, 12, 31), None, "fatto", 100, Timeliness.IN_TIME),
        (date(2024, 9, 30), "avviato", None, 40, Timeliness.OPEN),
        (date(2024, 5, 31), "avviato", None, 40, Timeliness.LATE),
        (date(2024, 12, 31), None, "quasi", 99, Timeliness.LATE),
    ],
)
def test_time_is_judged_by_days_and_else_by_what_is_sure(
    deadline: date | None, june: FilledValue, december: FilledValue, percent: int | None, expected: Timeliness
) -> None:
    filled = FilledTarget(key="t", value_june=june, value_december=december, percent=None if percent is None else Decimal(percent))
    assert judge_time(deadline, filled, 2024) is expected


def read_with(blank: Path, **filled: FilledTarget) -> FilledWorkbook:
    read = read_workbook(blank.read_bytes())
    return FilledWorkbook(read.plan, {**read.filled, **filled}, ())


def test_a_target_of_a_later_year_has_no_part_in_the_score(blank: Path) -> None:
    report = make_report(read_with(blank, **{SECOND: FilledTarget(key=SECOND, percent=Decimal(100))}), WORKBOOK)
    assert {area.area: area.score for area in report.areas} == {"I": 0, "II": 0, "III": 0, "IV": 0, "Lavori; strade, verde": 0}
    assert report.outcomes[1].shares == ()


def test_the_score_is_weight_times_percentage_and_open_weights_are_shown(blank: Path) -> None:
    report = make_report(read_with(blank, **{FIRST: FilledTarget(key=FIRST, percent=Decimal("33.3"))}), WORKBOOK)
    scores = {area.area: (area.points, area.open_weights, area.score, area.share) for area in report.areas}
    assert scores["I"] == (Decimal("2.5"), 0, Decimal("0.8325"), Decimal("33.3"))
    assert scores["IV"] == (0, 1, 0, None)
    assert {share.area: share.score for share in report.outcomes[0].shares}["IV"] is None


def test_a_difference_needs_two_numbers(blank: Path) -> None:
    read = read_with(blank, **{FIRST: FilledTarget(key=FIRST, value_december=Decimal(95))})
    one = read.plan.targets[0].model_copy(update={"expected": Decimal("92.5")})
    plan = read.plan.model_copy(update={"targets": (one, *read.plan.targets[1:])})
    assert make_report(read, WORKBOOK).outcomes[0].difference is None
    assert make_report(FilledWorkbook(plan, read.filled, ()), WORKBOOK).outcomes[0].difference == Decimal("2.5")
