"""Titles that name objectives where no label and no column does: rows of titles in a table, and what is said of all of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from extract.boxes.bands import LabelBand
from extract.boxes.labels import title_label
from extract.boxes.rows import has_field
from extract.tables.fragments import Fragment, Item
from extract.tables.headings import Heading
from extract.words.profile import Profile, fold
from models.findings import Finding

# So many titles inside a table, each over rows of its own, are a habit of it; one may be that of a part.
LEAST_INSIDE = 2
# So many different headings, each over a table that names no objective, with other headings above them, are a habit of the document.
LEAST_OUTSIDE = 3


def spread_titles(fragment: Fragment, profile: Profile, *, goes_on: bool) -> list[Heading | LabelBand | Fragment]:
    """The fragment, cut at the titles inside it where these name the objectives of the rows below them; else the fragment alone.

    Args:
        fragment: rows of a table.
        profile: names of the columns.
        goes_on: a title named the objective of the rows before it.
    """
    groups = [(is_title, list(items)) for is_title, items in groupby(fragment.items, key=lambda item: isinstance(item, Heading))]
    over_rows = [items[-1] for is_title, items in groups[:-1] if is_title]
    is_habit = len(over_rows) >= LEAST_INSIDE - goes_on and not any(_names_unit(title, profile) for title in over_rows)
    if has_field(fragment.columns.columns, "objective") or not over_rows or not is_habit:
        return [fragment]
    return list(_cut(fragment, groups, profile))


def _cut(fragment: Fragment, groups: Sequence[tuple[bool, list[Item]]], profile: Profile) -> Iterator[Heading | LabelBand | Fragment]:
    reasons = fragment.reasons
    for index, (is_title, items) in enumerate(groups):
        titles = [item for item in items if isinstance(item, Heading)]
        if is_title and index + 1 < len(groups):
            yield from titles[:-1]
            yield LabelBand([[title_label(titles[-1], profile)]])
        elif is_title:
            yield from titles
        else:
            rows = tuple(item for item in items if not isinstance(item, Heading))
            yield replace(fragment, items=rows, reasons=reasons, begins=fragment.begins or index > 0)
            reasons = ()


def report_titles(titles: Sequence[Heading], others: Sequence[Heading], profile: Profile) -> Finding:
    """What is to be said where headings outside the tables were taken for objectives.

    It is said of the document as a whole where nothing speaks against it, else of each record: where the headings are few, come again, name
    units, or where no other heading is left for the sections.

    Args:
        titles: the headings that were taken for objectives.
        others: all other headings of the document.
        profile: names of the columns.
    """
    texts = {fold(title.text.value) for title in titles}
    is_habit = len(texts) == len(titles) >= LEAST_OUTSIDE and len(others) > 1
    is_sure = is_habit and not any(_names_unit(title, profile) for title in titles)
    origin = () if is_sure else tuple(place for title in titles for place in title.origin)
    return Finding(code="objective-from-heading", raw=titles[0].text.value, detail={"count": str(len(titles))}, origin=origin)


def _names_unit(title: Item, profile: Profile) -> bool:
    """Does it begin as the name of a unit does ("Settore II", "Ufficio tributi")?"""
    units = {fold(name).split()[0] for name, _ in profile.names["responsible"]}
    return isinstance(title, Heading) and fold(title.text.value).split()[:1] in [[unit] for unit in units]
