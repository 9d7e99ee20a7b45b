"""A document whose reading is doubtful as a whole."""

from audit.whole import judge
from models.findings import Finding
from tests.results import build, document

ROWS = [(f"Obiettivo {number}", "Volumi", "n. 300", "Area II", "5") for number in range(10)]


def judged(count: int) -> list[dict[str, str]]:
    annex = build(document(*ROWS))
    doubts = tuple(Finding(code="responsible-unread", raw="Area II", part=f"o{number + 1}") for number in range(count))
    return [finding.detail for finding in judge(annex.model_copy(update={"findings": doubts}))]


def test_many_doubtful_records_make_the_whole_doubtful() -> None:
    assert judged(4) == [{"touched": "4", "records": "10"}]


def test_a_few_doubtful_records_do_not() -> None:
    assert judged(3) == []
    assert judged(0) == []
