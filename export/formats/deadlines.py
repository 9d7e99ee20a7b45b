"""The deadlines as an iCalendar; the only module that imports icalendar."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from icalendar import Calendar, Event

from export.tables import Tables, Value
from export.tables.cells import cell_text

_Fields = Mapping[str, Value]


def write_calendar(tables: Tables, path: Path) -> None:
    """Write an event of one day for each target with a deadline, in the order of the annex.

    An event is called by its target's key and by the annex's title and year, so that a corrected annex replaces its events. Its time stamp
    is the first moment of the plan's year: two runs give the same bytes.
    """
    [source] = tables.source.dicts()
    calendar = Calendar()
    calendar.add("prodid", "-//allegato-h//deadlines//IT")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", cell_text(source["title"]) or cell_text(source["file"]))
    areas = defaultdict(list)
    for pair in tables.target_areas.dicts():
        areas[pair["target_id"]].append(cell_text(pair["area"]))
    for target in tables.targets.dicts():
        if isinstance(target["deadline"], date):
            calendar.add_component(_make_event(target, target["deadline"], areas[target["id"]], source))
    path.write_bytes(calendar.to_ical())


def _make_event(target: _Fields, deadline: date, areas: Sequence[str], source: _Fields) -> Event:
    event = Event()
    event.add("uid", f"{target['key']}-{_name_plan(source)}@allegato-h")
    event.add("dtstamp", datetime(int(cell_text(source["year"])), 1, 1, tzinfo=UTC))
    event.add("dtstart", deadline)
    event.add("summary", f"{cell_text(target['objective_title'])}: {cell_text(target['target'])}")
    event.add("description", "\n\n".join(cell_text(target[name]) for name in ("objective", "indicator", "target", "responsible")))
    if areas:
        event.add("categories", areas)
    event.add("transp", "TRANSPARENT")
    return event


def _name_plan(source: _Fields) -> str:
    """Tells the same words of two plans apart."""
    words = "\n".join(cell_text(source[name]) for name in ("ente", "title", "year"))
    return sha256(words.encode()).hexdigest()[:12]
