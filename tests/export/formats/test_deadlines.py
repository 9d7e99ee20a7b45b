"""The deadlines as a calendar."""

from datetime import date
from pathlib import Path

import icalendar
import pytest

from export.contents import NO_RELEASE, Release
from export.formats.deadlines import write_calendar
from export.tables import make_tables
from models.annex import Annex
from models.record import Record


def events(annex: Annex, records: tuple[Record, ...], path: Path, release: Release = NO_RELEASE) -> list[icalendar.Event]:
    write_calendar(make_tables(annex, records, release), path)
    return icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")


def test_each_target_with_a_deadline_is_a_day_of_the_calendar(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    [event] = events(annex, records, tmp_path / "a.ics")
    assert event.decoded("dtstart") == date(2024, 9, 30)
    assert str(event["summary"]) == "Tributi: Entro il 30/09, almeno il 92,5%"
    assert records[0].responsible in str(event["description"])
    assert str(event["categories"].cats[0]) == "III"


def test_an_event_is_called_by_the_key_of_its_target_and_by_its_plan(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    one, same, other = (
        str(events(annex, records, tmp_path / "a.ics", release)[0]["uid"]) for release in (Release(), Release(), Release(ente="c_h501"))
    )
    assert one == same != other
    assert one.startswith(records[0].key)


@pytest.mark.parametrize("text", ["a; b, c\\n", "riga\nEND:VCALENDAR", "x" * 500, "perché… «ù»"])
def test_whatever_a_target_says_stays_its_text(annex: Annex, records: tuple[Record, ...], tmp_path: Path, text: str) -> None:
    said = records[0].model_copy(update={"target": text})
    [event] = events(annex, (said,), tmp_path / "a.ics")
    assert str(event["summary"]) == f"Tributi: {text}"
