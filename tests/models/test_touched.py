"""Which records a finding speaks of."""

import pytest

from models.findings import Finding
from models.place import Box, Place
from models.touched import find_touched, join_findings, meet
from tests.results import build, document, place

ROWS = [("Prestiti", "Volumi", "n. 300", "Area II", "5"), ("Restauri", "Opere", "n. 2", "Area III", "10")]


def touched(finding: Finding) -> list[str]:
    annex = build(document(*ROWS)).model_copy(update={"findings": (finding,)})
    return [record for record, findings in find_touched(annex).items() if finding in findings]


def test_a_finding_on_an_objective_is_on_all_its_records() -> None:
    assert touched(Finding(code="responsible-unread", part="o2")) == ["o2.1.1.1"]


def test_a_finding_without_a_name_is_on_the_records_where_it_points() -> None:
    assert touched(Finding(code="border-missing", raw="n. 2", origin=(place(2, 2),))) == ["o2.1.1.1"]


def test_a_finding_on_a_whole_page_is_on_all_records_of_it() -> None:
    assert touched(Finding(code="ink-damaged", detail={"page": "1"}, origin=(Place(page=1),))) == ["o1.1.1.1", "o2.1.1.1"]


def test_what_is_left_out_is_in_no_record() -> None:
    assert touched(Finding(code="text-between", raw="n. 2", origin=(place(2, 2),))) == []
    assert touched(Finding(code="title-missing")) == []


def test_a_finding_on_a_section_is_on_all_its_records() -> None:
    assert touched(Finding(code="words-moved", part="s1")) == ["o1.1.1.1", "o2.1.1.1"]


def test_a_finding_joins_to_the_records_that_it_touches() -> None:
    findings = (Finding(code="responsible-unread", part="o2.1"), Finding(code="title-missing"))
    annex = build(document(*ROWS)).model_copy(update={"findings": findings})
    second = annex.sections[0].objectives[1].blocks[0].indicators[0].targets[0]
    joined = join_findings(annex).findings
    assert [(finding.records, finding.keys) for finding in joined] == [(("o2.1.1.1",), (second.key,)), ((), ())]


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        (Place(page=1, box=Box(0, 0, 10, 10)), Place(page=1, box=Box(9, 9, 20, 20)), True),
        (Place(page=1, box=Box(0, 0, 10, 10)), Place(page=1, box=Box(10, 0, 20, 10)), False),
        (Place(path="/table[1]/tr[2]"), Place(path="/table[1]"), True),
        (Place(path="/table[10]"), Place(path="/table[1]"), False),
        (Place(path="cell[1]", line=3), Place(path="cell[1]", line=4), False),
        (Place(line=3), Place(line=3), True),
        (Place(line=3), Place(line=4), False),
        (Place(), Place(), False),
    ],
)
def test_two_places_meet_where_they_share_room(one: Place, other: Place, *, met: bool) -> None:
    assert meet(one, other) is meet(other, one) is met
