from pathlib import Path

from models.record import Record
from monitor.changes import find_changes
from monitor.reading import read_workbook

FIRST, SECOND = "t8a51d6a7c1e0", "t0b94f3e2d715"


def test_an_annex_that_is_the_same_has_no_changes(blank: Path, records: tuple[Record, ...]) -> None:
    assert find_changes(read_workbook(blank.read_bytes()).plan, records) == ()


def test_what_is_gone_new_or_other_is_named_by_its_key(blank: Path, records: tuple[Record, ...]) -> None:
    other = records[0].model_copy(update={"target": "Entro il 31/10, almeno il 95%"})
    new = records[1].model_copy(update={"key": "tnew", "indicator": "Altro"})
    findings = find_changes(read_workbook(blank.read_bytes()).plan, (other, new))
    assert [(finding.code, finding.field, finding.keys) for finding in findings] == [
        ("monitor-target-changed", "target", (FIRST,)),
        ("monitor-target-gone", None, (SECOND,)),
        ("monitor-target-new", None, ("tnew",)),
    ]
    assert "95%" in findings[0].message
    assert "92,5%" in findings[0].message
