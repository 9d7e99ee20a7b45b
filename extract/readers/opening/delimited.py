"""Text whose fields a sign parts (CSV, TSV): which sign it is, and the records that it makes."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from extract.readers.opening.broken_off import breaks_off

# Tried in this order; of two that part a text equally well the first one counts, for a comma also stands in numbers and sentences.
DELIMITERS = ("\t", ";", ",")
# A record of a table has at least so many fields; an annex has five columns.
LEAST_FIELDS = 3
# At least this part of the records has so many fields, and of these this part the same number: titles and notes have one field,
# rows whose end an editor trimmed have fewer.
MOST_RECORDS, MOST_ALIKE = 0.5, 0.6
# Commas that part fields are followed by a space in no more than this part; those of sentences nearly always are.
SPACED = 0.5
# A field of a cell may be long, but not longer than any text of an annex.
LONGEST_FIELD = 2**20
# "sep=;", the first line by which a spreadsheet is told the sign
_SAID = re.compile(r"\Asep=(?P<sign>.)\r?\n", re.IGNORECASE)
# What only light markup has: "## Legalità", "| a | b |", "+---+", "**2025:**", "<br>", "</p>"
_MARKUP = re.compile(r"^\s{0,3}(?:#{1,6}\s|\||\+[-=]{3})|\*\*\S|</?(?:p|br|b|strong|li|ul)\b[^<>\n]*>", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Delimited:
    """A text cut into records.

    Attributes:
        records: each with the line that it begins in, counted from 1, and its fields.
        is_whole: its quotation marks go together, so that every field is surely one.
        cut: the line and the text of a last record that breaks off; it is none of the records.
    """

    records: tuple[tuple[int, tuple[str, ...]], ...]
    is_whole: bool
    cut: tuple[int, str] | None = None


def find_delimited(text: str) -> Delimited | None:
    """The records of a text whose fields are parted by tabs, semicolons or commas; none where it is another text.

    A field in quotation marks may hold the sign and line breaks. Light markup is no such text, whatever signs its lines hold.
    """
    said = _SAID.match(text)
    if said:
        return _take_off_cut(text, _split(text[said.end() :], said.group("sign"), 1), said.group("sign"))
    if _MARKUP.search(text):
        return None
    found = {sign: _split(text, sign, 0) for sign in DELIMITERS if text.count(sign) >= LEAST_FIELDS - 1 and not _is_prose(text, sign)}
    scores = {sign: score for sign, delimited in found.items() if (score := _score(delimited.records))}
    best = max(scores, key=lambda sign: scores[sign], default=None)
    return _take_off_cut(text, found[best], best) if best else None


def _take_off_cut(text: str, delimited: Delimited, sign: str) -> Delimited:
    """The records without a last one that breaks off; the table is those that stand right above it."""
    table = list(takewhile(lambda fields: len(fields) >= LEAST_FIELDS, (fields for _, fields in reversed(delimited.records[:-1]))))
    if text.endswith(("\n", "\r")) or not breaks_off([*map(len, table), len(delimited.records[-1][1])]):
        return delimited
    *whole, (line, fields) = delimited.records
    return Delimited(tuple(whole), delimited.is_whole, (line, sign.join(fields)))


def _is_prose(text: str, sign: str) -> bool:
    """Are its commas those of sentences?"""
    return sign == "," and text.count(", ") > SPACED * text.count(",")


def _split(text: str, sign: str, skipped: int) -> Delimited:
    """The records by the quotation marks, or, where these do not go together, those of its lines if they are more alike."""
    try:
        return Delimited(tuple(_records(text, sign, skipped, quoting=csv.QUOTE_MINIMAL, strict=True)), is_whole=True)
    except csv.Error:
        pass
    ways = [tuple(_records(text, sign, skipped, quoting=quoting, strict=False)) for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE)]
    return Delimited(max(ways, key=_score), is_whole=False)


def _records(text: str, sign: str, skipped: int, *, quoting: int, strict: bool) -> Iterator[tuple[int, tuple[str, ...]]]:
    csv.field_size_limit(LONGEST_FIELD)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=sign, quoting=quoting, strict=strict)  # type: ignore[arg-type]
    line = 1 + skipped
    for fields in reader:
        yield line, tuple(fields)
        line = reader.line_num + 1 + skipped


def _score(records: Sequence[tuple[int, Sequence[str]]]) -> float:
    """How surely these are the records of a table: the part of them that has as many fields as most; 0 where it is none."""
    filled = [fields for _, fields in records if any(field.strip() for field in fields)]
    widths = Counter(len(fields) for fields in filled if len(fields) >= LEAST_FIELDS)
    wide = widths.total()
    if wide < 2 or wide < MOST_RECORDS * len(filled):
        return 0.0
    alike = widths.most_common(1)[0][1]
    return alike / len(filled) if alike >= MOST_ALIKE * wide else 0.0
