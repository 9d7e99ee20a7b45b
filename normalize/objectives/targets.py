"""A target cell split into its targets, by their year markers."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from models.layout.blocks import Paragraph
from models.layout.markers import TARGET_START, YEAR_MARKER
from models.place import Origin
from normalize.objectives.passages import Stretches, follow, lone_stretch

# "2025:", "(2026):", "Anno 2025:" within a paragraph; "2026 -" only where the paragraph itself begins in this way
_INNER = re.compile(r"(?<![\w/.,-])(?P<label>Anno\s+|ANNO\s+|Target\s+)?(?P<bracket>\()?(?P<year>20\d\d)(?(bracket)\))\s*:(?=\s|$)\s*")
_INNER_DASH = re.compile(r"(?<![\w/.,-])(?P<label>Anno\s+|ANNO\s+)?(?P<year>20[123]\d)\s+[-–—]\s+(?!20\d\d)")
_DASHED = re.compile(r"[^:]*[-–—]\s*$")
# "entro ottobre 2023:", "nell'anno 2023:", "del Bilancio 2024:" are no markers: the year belongs to the word before
_TIES_YEAR = re.compile(
    r"(?:\b(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|anno|anni|annualità|esercizio|triennio|biennio"
    r"|nel|del|dal|al|il|entro|fino|sino|per|dopo|da|di|a|e|o|in|bilancio|bilanci|consuntivo|rendiconto|previsione|preventivo|programma|piano|dup|peg|piao"
    r"|ptpct|ptpc|nadef|semestre|trimestre|quadrimestre|bimestre|sem|trim|edizione|stagione|n)\b[.°]?|['’°/+–-])\s*$",
    re.IGNORECASE,
)
_LOOK_BACK = 24
# "1. 2025: n. 12": the mark of an item before its year; and the same right before a place in the text
_ITEM_MARK = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+(?=\(?20\d\d\)?\s*:)")
_LAST_MARK = re.compile(r"(?:^|(?<=\s))\(?(?:\d{1,2}|[a-z])[.)]\s+$")
# A text without any of these says no target yet; one that ends with such a word waits for its number
_VALUE = re.compile(r"\d|\b(?:tutt[ei]|nessun[oa]?|sì)\b", re.IGNORECASE)
_WAITS = re.compile(r"(?:\b(?:almeno|minimo|massimo|oltre|meno|più|circa|entro|pari|art|nr?)|[≥≤<>=€+,:(])\W*$", re.IGNORECASE)
# "entro 20 giorni" goes on with "100%", but not with what already names a date or a time
_DEADLINE = re.compile(r"(?:entro|fino)\b", re.IGNORECASE)
_DATED = re.compile(r"\b(?:entro|fino|20\d\d)\b|\d[/.]\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TargetPiece:
    """One target of a cell.

    Attributes:
        year: as far as the cell or its column names one.
        raw: the text with the marker.
        paragraphs: where they stand in the text.
    """

    year: int | None
    text: str
    raw: str
    origin: Origin = ()
    paragraphs: Stretches = field(default=(), compare=False)


def split_targets(paragraphs: Sequence[Paragraph], year: int | None = None) -> tuple[TargetPiece, ...]:
    """The targets of a cell, in order; none where the cell is blank.

    A target begins with its year marker and goes on to the next one, over paragraphs. What stands before the first marker is a target of
    its own, unless it ends with a colon and so introduces the first. A cell without any marker is one target.

    Args:
        paragraphs: of the cell.
        year: that the heading of the column names.
    """
    pieces: list[TargetPiece] = []
    for paragraph in paragraphs:
        for piece in _split_paragraph(paragraph):
            if pieces and (piece.year is None or _introduces(pieces)):
                pieces[-1] = _append(pieces[-1], piece)
            else:
                pieces.append(piece)
    return tuple(replace(piece, year=piece.year or year) for piece in pieces)


def split_unmarked(paragraphs: Sequence[Paragraph], year: int | None = None) -> tuple[TargetPiece, ...]:
    """Each paragraph of a cell without markers as a target of its own; none where a marker or a list shows that it is not."""
    if len(paragraphs) < 2 or any(YEAR_MARKER.match(p.text) or p.text.rstrip().endswith(":") for p in paragraphs):
        return ()
    return tuple(_make_piece(year, p.text, p.text, p.origin) for p in paragraphs)


def split_at_starts(paragraphs: Sequence[Paragraph], year: int | None = None) -> tuple[TargetPiece, ...]:
    """The paragraphs of a cell without markers, cut also where a line begins as a target does and what stands above is whole.

    None where a marker or a list shows that they are not targets.
    """
    if any(YEAR_MARKER.match(p.text) or len(_split_paragraph(p)) > 1 or p.text.rstrip().endswith(":") for p in paragraphs):
        return ()
    texts = [(text, p.origin) for p in paragraphs for text in _cut_at_starts(p)]
    return tuple(_make_piece(year, text, text, origin) for text, origin in texts)


def find_usual_year(pieces: Iterable[TargetPiece]) -> int | None:
    """The year that most targets name; the earlier one of two that are as frequent."""
    counted = Counter(piece.year for piece in pieces if piece.year is not None)
    return min(counted, key=lambda year: (-counted[year], year), default=None)


def _cut_at_starts(paragraph: Paragraph) -> list[str]:
    starts = [0]
    for at, _ in paragraph.soft:
        if _begins_target(paragraph.text[starts[-1] : at].strip(), paragraph.text[at:].lstrip()):
            starts.append(at)
    return [paragraph.text[a:b].strip() for a, b in pairwise([*starts, len(paragraph.text)])]


def _begins_target(before: str, after: str) -> bool:
    """Does a target begin between both texts: is the first one whole, and does the second begin as a target does?"""
    if _WAITS.search(before):
        return False
    if after[:1].isupper():
        return True
    goes_on = _DEADLINE.match(after) and not _DATED.search(before)
    return bool(TARGET_START.match(after) and _VALUE.search(before) and not goes_on)


def _split_paragraph(paragraph: Paragraph) -> list[TargetPiece]:
    """The pieces of a paragraph: before its first marker (without a year), and from each marker on.

    In a list the mark of an item before its year stays with the target: "1. 2025: n. 12 2. 2025: 5%" is "1. n. 12" and "2. 5%".
    """
    text = paragraph.text
    item = _ITEM_MARK.match(text)
    first = YEAR_MARKER.match(text, item.end() if item else 0)
    marks: list[re.Match[str]] = [first] if first else []
    inner = _INNER_DASH if first and _DASHED.match(first.group()) else _INNER
    start = first.end() if first else 0
    marks += [m for m in inner.finditer(text, start) if not _TIES_YEAR.search(text[max(start, m.start() - _LOOK_BACK) : m.start()])]
    begins = [_find_begin(text, mark) if first and item else mark.start() for mark in marks]
    before = text[: begins[0]] if marks else text
    pieces = [_make_piece(None, before, before, paragraph.origin)] if before.strip() else []
    for mark, begin, end in zip(marks, begins, [*begins[1:], len(text)], strict=False):
        said = text[begin : mark.start()] + text[mark.end() : end].strip()
        pieces.append(_make_piece(int(mark["year"]), said, text[begin:end], paragraph.origin))
    return pieces


def _find_begin(text: str, marker: re.Match[str]) -> int:
    """Where the item begins whose year this is."""
    item = _LAST_MARK.search(text, max(0, marker.start() - _LOOK_BACK), marker.start())
    return item.start() if item else marker.start()


def _make_piece(year: int | None, text: str, raw: str, origin: Origin) -> TargetPiece:
    text = text.strip()
    return TargetPiece(year, text, raw.strip(), origin, lone_stretch(text, origin))


def _introduces(pieces: Sequence[TargetPiece]) -> bool:
    """Whether all that was read so far is words before the first marker that end with a colon."""
    return len(pieces) == 1 and pieces[0].year is None and pieces[0].text.endswith(":")


def _append(piece: TargetPiece, more: TargetPiece) -> TargetPiece:
    """A target that goes on in another paragraph, or after the words that introduce it."""
    return TargetPiece(
        piece.year or more.year,
        f"{piece.text} {more.text}".strip(),
        f"{piece.raw} {more.raw}".strip(),
        piece.origin if more.origin == piece.origin else piece.origin + more.origin,
        follow(piece.paragraphs, more.paragraphs),
    )
