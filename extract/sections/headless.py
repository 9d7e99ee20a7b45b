"""Titles inside tables that no row stands under, and rows that were taken for titles: both are named, and never lost in silence."""

from collections.abc import Iterable, Iterator

from extract.tables.drafts import RowDraft
from extract.tables.fragments import Fragment
from extract.tables.headings import Heading
from models.findings import Finding


def find_headless(parts: Iterable[Fragment | Heading]) -> Iterator[Finding]:
    """A finding for each title in a table that may be a row, and for each that a heading outside the table or the end follows.

    A title that another one of the same table follows is a heading of more than one section.
    """
    waiting: list[Heading] = []
    for part in parts:
        if isinstance(part, Heading):
            yield from map(_report, waiting)
            waiting = []
            continue
        for item in part.items:
            if isinstance(item, RowDraft):
                waiting = []
            elif isinstance(item, Heading) and item.is_inside:
                waiting = [*waiting, item]
                if not item.is_sure:
                    yield Finding(code="row-as-title", raw=item.text.value, origin=item.origin)
    yield from map(_report, waiting)


def _report(heading: Heading) -> Finding:
    return Finding(code="text-between", raw=heading.text.value, origin=heading.origin)
