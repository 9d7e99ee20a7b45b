"""Headings and fragments to sections: which rows stand under which heading."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from extract.breaks.habits import Habits
from extract.breaks.rows import Joined, append_rows
from extract.sections.totals import Total
from extract.tables.drafts import RowDraft, TotalRow
from extract.tables.fragments import Fragment
from extract.tables.headings import Heading
from extract.words.profile import fold
from models.layout.text import Text
from models.place import Box

Part = Heading | Fragment
# Two headings stand in the same place on two pages within so many points.
SAME_PLACE = 3.0
# "Sicurezza urbana (segue)", "Segue: Sicurezza urbana", "Sicurezza urbana - continua"
_AGAIN = re.compile(r"^(?:segue|continua|continuazione|continued)\b|\b(?:segue|continua|continuazione|continued|cont)$")

# The foot of one page and the head of the next leave at least so much blank, as a part of the table's width.
MARGINS = 0.1


@dataclass(slots=True)
class SectionDraft:
    """A heading and the rows under it, in runs that share their columns.

    Attributes:
        above: all headings since the table before its first, its own among them.
        totals: the sums that it prints below some of its rows.
    """

    heading: Heading
    above: tuple[Heading, ...] = ()
    runs: list[Joined] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)

    def add_totals(self, fragment: Fragment) -> None:
        """Sums that stand under the rows so far."""
        rows = sum(len(run.rows) for run in self.runs)
        self.totals += [Total(item, rows) for item in fragment.items if isinstance(item, TotalRow)]


def find_sections(parts: Iterable[Part], habits: Habits) -> list[SectionDraft]:
    """The sections that have rows, with their rows made whole."""
    sections: list[SectionDraft] = []
    heading = Heading(Text(""), ())
    above: Fragment | None = None
    since_table: list[Heading] = []
    titles: list[Heading] = []  # above other headings, and not above rows
    for part in _flatten(parts):
        if isinstance(part, Heading):
            since_table.append(part)
            if sections and any(_is_printed_again(part, title) for title in titles):
                continue
            if not sections or sections[-1].heading is not heading:
                titles.append(heading)
            if not sections or _fold(part.text.value) != _fold(sections[-1].heading.text.value):
                heading, above = part, None
            continue
        rows = [item for item in part.items if isinstance(item, RowDraft)]
        if not rows:
            above = None
            for section in sections[-1:]:
                section.add_totals(part)
            continue
        if not sections or sections[-1].heading is not heading:
            sections.append(SectionDraft(heading, tuple(since_table)))
        since_table.clear()
        after_break = above is not None and not part.begins and _is_next(above, part)
        append_rows(_run(sections[-1], part), rows, habits, after_break=after_break)
        above = part
    return sections


def _is_printed_again(heading: Heading, title: Heading) -> bool:
    """Does it stand on a page where the title does on an earlier one, and say the same, as the head of a letter?"""
    if not heading.origin or not title.origin or _fold(heading.text.value) != _fold(title.text.value):
        return False
    here, there = heading.origin[0], title.origin[0]
    if here.box is None or there.box is None or here.page == there.page:
        return False
    return max(abs(here.box.x0 - there.box.x0), abs(here.box.top - there.box.top)) <= SAME_PLACE


def _fold(text: str) -> str:
    return " ".join(_AGAIN.sub(" ", fold(text)).split())


def _flatten(parts: Iterable[Part]) -> Iterator[Part]:
    """Headings, and fragments without headings: a heading or a total inside a fragment cuts it in two."""
    for part in parts:
        if isinstance(part, Heading):
            yield part
            continue
        for kind, items in groupby(part.items, key=type):
            if kind is Heading:
                yield from (item for item in items if isinstance(item, Heading))
            else:
                yield replace(part, items=tuple(items))


def _run(section: SectionDraft, fragment: Fragment) -> Joined:
    """The run that the fragment's rows go to: the last one when the columns are the same, else a new one."""
    if not section.runs or not fragment.has_columns(section.runs[-1].columns):
        section.runs.append(Joined(fragment.columns.columns))
    return section.runs[-1]


def _is_next(above: Fragment, below: Fragment) -> bool:
    """Could a row have been cut between the two: the one ends a page and the other begins the next, with the same columns?

    The next page may stand on the same sheet, beside the first one or below it.
    """
    if not below.has_columns(above.columns.columns):
        return False
    if above.place.page is None or below.place.page is None:
        return True
    if below.place.page == above.place.page and above.place.box and below.place.box:
        return _are_two_pages(above.place.box, below.place.box)
    return below.place.page == above.place.page + 1


def _are_two_pages(above: Box, below: Box) -> bool:
    """Do they stand side by side, or with as much blank between them as between the texts of two pages on one sheet?"""
    return below.x0 >= above.x1 or below.top - above.bottom > MARGINS * (above.x1 - above.x0)
