"""The codes of this part of the catalogue are those that `monitor/` raises."""

from models.catalogue.entry import Severity
from models.catalogue.monitoring import MONITORING
from tests.models.catalogue.raised import raised_in


def test_each_code_is_raised_there_and_nowhere_else() -> None:
    assert set(MONITORING) == raised_in("monitor")


def test_what_is_not_counted_is_an_error() -> None:
    uncounted = {code for code, entry in MONITORING.items() if "not counted" in entry.message}
    assert uncounted
    assert {MONITORING[code].severity for code in uncounted} == {Severity.ERROR}
