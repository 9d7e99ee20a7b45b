"""What the result says of each place of the document: the words of its values, of its headings, and of what its findings speak of."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from models.annex import Annex, FurtherCell, Responsible
from models.catalogue import CATALOGUE
from models.layout.blocks import CellParagraph, TableDocument
from models.place import Box, Origin, Place
from models.reasons import Question

# Sides of boxes are rounded to hundredths of a point, so two of one place differ by no more than that (and a float's last digits).
NEAR = 0.0101
# A finding quotes no more than this many characters.
RAW = 200
ByPage = dict[int | None, list[Place]]
_NO_LETTER = re.compile(r"[\W_]+")


class Value(NamedTuple):
    """A text of the result.

    Attributes:
        origin: where it stands in the document.
        record: the id of what it belongs to.
        heading: that it is kept under.
        field: which of the five it is.
    """

    text: str
    origin: Origin
    record: str
    heading: str = ""
    field: str = ""

    @property
    def letters(self) -> str:
        """Its letters, after those of its heading."""
        return letters_of(self.heading) + letters_of(self.text)


class Told:
    """What the result says, by place.

    Args:
        annex: the result.
        document: the rows that it was made of.
    """

    def __init__(self, annex: Annex, document: TableDocument) -> None:
        self._document = document
        self._findings = annex.findings
        self._values: dict[Place, list[Value]] = defaultdict(list)
        for value in dict.fromkeys(find_values(annex)):
            for place in value.origin:
                self._values[place].append(value)

    def says(self, paragraph: CellParagraph, cell: Place) -> bool:
        """Do the values that stand where the paragraph or its cell stands hold its letters, but for those of a heading or a label?"""
        values = {value: None for place in (*paragraph.origin, cell) for value in self._values.get(place, ())}
        texts = [value.letters for value in values]
        wanted = letters_of(paragraph.text.value)
        labels = [heading for heading in self._headings if wanted.startswith(heading)]
        rests = (missing(wanted.removeprefix(label), texts) for label in ("", *labels))
        return any(not rest or any(rest in heading for heading in self._headings) for rest in rests)

    def speaks_of(self, *places: Place) -> bool:
        """Is one of the places part of a header, or of what a finding says was left out?"""
        return self.is_header(*places) or self.leaves_out(*places)

    def leaves_out(self, *places: Place) -> bool:
        """Does a finding say that what stands at one of the places was left out? In a sheet a table's place is its first cell's."""
        return _stands_in(places, self._left_out)

    def is_header(self, *places: Place) -> bool:
        """Is one of the places part of a header?"""
        return _stands_in(places, self._headers)

    @cached_property
    def _headings(self) -> frozenset[str]:
        """The letters of all headings of columns."""
        rows = (row for section in self._document.sections for row in section.rows)
        return frozenset(letters_of(cell.column.heading) for row in rows for cell in row.cells) - {""}

    @cached_property
    def _headers(self) -> ByPage:
        return _by_page(place for reason in self._document.reasons if reason.question is Question.HEADER for place in reason.origin)

    @cached_property
    def _left_out(self) -> ByPage:
        return _by_page(place for finding in self._findings if CATALOGUE[finding.code].leaves_out for place in finding.origin)


def _by_page(places: Iterable[Place]) -> ByPage:
    """The places by their pages; a page as a whole names nothing on it."""
    found: ByPage = defaultdict(list)
    for place in places:
        if place.box or place.path or place.line:
            found[place.page].append(place)
    return found


def _stands_in(places: Iterable[Place], known: ByPage) -> bool:
    """Does one of the places stand at a known one, or inside it?"""
    return any(is_within(place, other) for place in places for other in known.get(place.page, ()))


def letters_of(text: str) -> str:
    """The letters and digits of a text, for signs and spaces at a line's end may go."""
    return _NO_LETTER.sub("", text.casefold())


def missing(wanted: str, texts: Sequence[str]) -> str:
    """What the texts, alone or together, do not have of the letters that are wanted."""
    if any(wanted in text for text in texts) or wanted in "".join(texts):
        return ""
    for text in sorted(texts, key=len, reverse=True):
        wanted = wanted.replace(text, "", 1)
    return wanted


def is_within(place: Place, other: Place) -> bool:
    """Does the place stand at the other one, or inside it?"""
    if place == other:
        return True
    if place.page != other.page:
        return False
    if place.box and other.box:
        return _is_inside(place.box, other.box)
    return bool(place.path and other.path and place.path.startswith(f"{other.path}/"))


def _is_inside(box: Box, other: Box) -> bool:
    starts = other.x0 - NEAR <= box.x0 and other.top - NEAR <= box.top
    return starts and box.x1 <= other.x1 + NEAR and box.bottom <= other.bottom + NEAR


def find_values(annex: Annex) -> Iterator[Value]:
    """Every text of the annex that stands somewhere in the document."""
    yield Value(annex.title, annex.origin, "")
    for section in annex.sections:
        yield Value(section.title, section.origin, section.id)
        for objective in section.objectives:
            yield Value(objective.text, objective.origin, objective.id, field="objective")
            yield from _further(objective.further, objective.id)
            for block in objective.blocks:
                yield from _responsible(block.responsible, block.id)
                if block.weight:
                    yield Value(block.weight.raw, block.weight.origin, block.id, field="weight")
                for indicator in block.indicators:
                    yield Value(indicator.text, indicator.origin, indicator.id, field="indicator")
                    yield from _responsible(indicator.responsible, indicator.id)
                    for target in indicator.targets:
                        yield Value(target.raw, target.origin, target.id, field="target")
                        yield from _further(target.further, target.id)


def _responsible(responsible: Responsible | None, record: str) -> Iterator[Value]:
    if responsible:
        yield Value(responsible.raw, responsible.origin, record, field="responsible")


def _further(cells: Iterable[FurtherCell], record: str) -> Iterator[Value]:
    for cell in cells:
        yield Value(cell.text, cell.origin, record, cell.heading)
