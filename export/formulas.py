"""Cells that a spreadsheet would take for a formula.

The records hold the words of the annex and no others, so that a leading '=' gets no apostrophe in front of it. Who opens
the CSV in a spreadsheet is told instead.
"""

import re
from collections.abc import Iterable

from models.findings import Finding
from models.record import Record

# "=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|…", "+HYPERLINK(…", but not "- Richiesta", "+10 %", "-5", "- corsi (n. 3)"
FORMULA = re.compile(r"[=@]|[-+][^|]*\||[-+]\s*[A-Z.]{2,}\(")

FIELDS = ("section", "objective", "indicator", "target", "responsible", "weight_raw")

PLACES = {"weight_raw": "weight"}
"""The names under which the record keeps the places of fields, where they are others."""


def find_formulas(records: Iterable[Record]) -> tuple[Finding, ...]:
    """A finding for each different text that begins like a formula, on the first record that holds it."""
    found: dict[tuple[str, str], Finding] = {}
    for record in records:
        for field in FIELDS:
            text = getattr(record, field)
            if FORMULA.match(text):
                origin = getattr(record.origin, PLACES.get(field, field), ())
                finding = Finding(code="cell-formula", field=field, raw=text, part=record.id, origin=origin or record.origin.places[:1])
                found.setdefault((field, text), finding)
    return tuple(found.values())
