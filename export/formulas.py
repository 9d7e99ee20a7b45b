"""Cells that a spreadsheet would take for a formula.

The records hold the words of the annex and no others, so that a leading '=' gets no apostrophe in front of it. Who opens
the CSV in a spreadsheet is told instead.
"""

import re
from collections.abc import Iterable, Iterator

from export.tables.cells import cell_text
from export.tables.targets import TITLES, record_row
from models.annex import Annex
from models.findings import Finding
from models.place import Origin
from models.record import Record

_NUMBER = r"\d+(?:[.,]\d+)*\s*%?"
_REFERENCE = r"(?i:\$?[a-z]{1,3}\$?\d{1,7})(?!\w)"
# names in capitals are functions; in small letters, as words are written, only those that somebody would try
_CALL = r"(?:[A-Z][A-Z0-9._]+|(?i:hyperlink|collegamento\.ipertestuale|webservice|import\w+|call|exec|sum|somma|if|se|now|adesso))\("
_OPERAND = rf'(?:{_NUMBER}|{_REFERENCE}|"[^"]*")'
_OPERATOR = r"\s*[-+*/^&<>=]\s*[-+(\s]*"
_FIRST = rf"[-+]\s*[-+(\s]*(?:{_OPERAND}{_OPERATOR})*"
# "=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|…", "+HYPERLINK(…", "-1-HYPERLINK(…", "+1+1", "-A1"; but not "- Richiesta", "+10 %",
# "-5", "- corsi (n. 3)", "-5 corsi - 3 ore"
FORMULA = re.compile(
    rf"\s*(?:[=@＝＠]|[-+][^|]*\||{_FIRST}{_CALL}|{_FIRST}{_REFERENCE}[\s)]*$"
    rf"|[-+]\s*[-+(\s]*{_OPERAND}(?:{_OPERATOR}{_OPERAND})+[\s)]*$)"
)

PLACES = {
    "objective_title": "objective",
    "objective_description": "objective",
    "weights": "weight",
    "weight_raw": "weight",
    "coordinator": "responsible",
    "role": "responsible",
    "office": "responsible",
    "notes": "responsible",
    "areas": "responsible",
}
"""The names under which the record keeps the places of fields, where they are others."""


def find_formulas(records: Iterable[Record]) -> tuple[Finding, ...]:
    """A finding for each different text that begins like a formula, in whatever cell it is written, on the first record that holds it."""
    found: dict[str, Finding] = {}
    for record in records:
        for field, text in _texts(record):
            if FORMULA.match(text):
                origin: Origin = getattr(record.origin, PLACES.get(field, field), ())
                finding = Finding(code="cell-formula", field=field, raw=text, part=record.id, origin=origin or record.origin.places[:1])
                found.setdefault(text, finding)
    return tuple(found.values())


def find_formulas_beside(annex: Annex) -> tuple[Finding, ...]:
    """The same for what is written beside the records: the title of the annex and the names of its Areas."""
    first = annex.sections[0].origin if annex.sections else ()
    texts = [("title", annex.title, annex.origin or first)]
    texts += [("areas", name, first) for area in annex.areas for name in (area.code, *area.names)]
    found = {text: (field, origin) for field, text, origin in texts if FORMULA.match(text)}
    return tuple(Finding(code="cell-formula", field=field, raw=text, origin=origin) for text, (field, origin) in found.items())


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    """The texts of a record as the formats write them: each cell, and each note and further text, which stand in cells of their own."""
    cells = zip(TITLES, record_row(record), strict=True)
    yield from ((field, cell_text(value)) for field, value in cells if isinstance(value, str | tuple))
    yield from (("notes", note) for note in record.notes)
    yield from (("further", text) for pair in record.further.items() for text in pair)
