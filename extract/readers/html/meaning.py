"""What elements of a page are that their names do not say: parts of tables, headings, and what opens at a click.

It stands in attributes that the elements are given before the page is read.
"""

import re
from collections.abc import Collection, Iterator

from extract.readers.html.sheet import class_names
from extract.readers.html.soup import BeautifulSoup, Tag
from extract.readers.written.flow import fold

# The attributes: the name of the element that it is to be read as, its level as a heading, the title that something else gives it, and
# whether it is shown at a click.
PART, LEVEL, TITLE, OPENS = "read-as", "read-as-level", "title-from-control", "opens-at-a-click"
_ROLES = {
    "table": "table",
    "grid": "table",
    "treegrid": "table",
    "rowgroup": "tbody",
    "row": "tr",
    "cell": "td",
    "gridcell": "td",
    "columnheader": "th",
    "rowheader": "th",
}
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
# What is a heading by its place or its class ranks as the lowest of them.
LOWEST_LEVEL = 6
# "card-title", "panel-heading", "titolo", "h4" as classes; "field__label"
_TITLED = re.compile(r"(?:.*[-_])?(?:title|titolo|heading|header-text)|h[1-6]", re.IGNORECASE)
_LABEL = re.compile(r"(?:.*[-_])?(?:label|etichetta)", re.IGNORECASE)
# A heading has at most so many letters.
LONGEST = 300
# What a click opens is named by one of these attributes, or by the address of a link with such a role or class.
_CONTROLS = ("aria-controls", "data-bs-target", "data-target")
_SWITCH = re.compile(r"tab|button|collapse|accordion|toggle|spoiler", re.IGNORECASE)
# "1", "(2)", "[3]", "*" raised behind a word of three letters or more: the mark of a note
_NOTE_MARK = re.compile(r"[(\[]?(?:\d{1,2}|[*†‡a-z])[)\]]?|\*{2,3}")
_WORD_BEFORE = re.compile(r"[^\W\d_]{3,}[)\"”»]?$")


def find_meanings(soup: BeautifulSoup) -> None:
    """Mark the elements of a page that are something else than their names say."""
    for tag in soup.find_all(["div", "span", "ul", "ol", "li", "section", "p"], role=True):
        if part := _ROLES.get(str(tag["role"])):
            tag[PART] = part
    holders = _find_holders(soup)
    for tag in soup.find_all("dl"):
        _read_definitions(tag, holders)
    for tag in soup.find_all(True):
        if any(_LABEL.fullmatch(name) for name in class_names(tag)):
            _read_field(tag, holders)
    for tag in soup.find_all(True):
        if _is_heading_by_look(tag, holders):
            _mark_heading(tag)
    for control, panel in _find_panels(soup):
        panel[OPENS] = ""
        if id(panel) in holders and not _is_heading(control):
            panel.attrs.setdefault(TITLE, fold(control.get_text(" ")))


def is_note_mark(tag: Tag) -> bool:
    """Is it the raised mark of a note: one that leads to its note, or one behind a word of a heading, but for a unit of measure ("m²")?"""
    if tag.name != "sup" or not _NOTE_MARK.fullmatch(tag.get_text().strip()):
        return False
    leads = any(str(link.get("href", "")).startswith("#") for link in [*tag.find_all("a"), *tag.find_parents("a", limit=1)])
    before = str(tag.previous_sibling or "").rstrip()
    in_heading = tag.find_parent([*_HEADINGS, "caption"]) is not None
    return leads or (in_heading and _WORD_BEFORE.search(before) is not None)


def part_of(tag: Tag) -> str:
    """The name of the element that it is to be read as."""
    return str(tag.get(PART) or tag.name)


def level_of(tag: Tag) -> int | None:
    """Its level as a heading, where something but its name makes it one."""
    level = tag.get(LEVEL)
    return int(str(level)) if level else None


def _find_holders(soup: BeautifulSoup) -> set[int]:
    """The ids (of the Python objects) of the elements in which a table stands, or a list of labels and values."""
    holders: set[int] = set()
    for tag in soup.find_all(True):
        if part_of(tag) in ("table", "dl"):
            _hold(tag, holders)
    return holders


def _hold(tag: Tag, holders: set[int]) -> None:
    """Add what the element stands in."""
    at = tag.parent
    while at is not None and id(at) not in holders:
        holders.add(id(at))
        at = at.parent


def _read_definitions(tag: Tag, holders: Collection[int]) -> None:
    """A list of definitions: titles over tables, or labels and values, which are a table of two columns."""
    own = [each for each in tag.find_all(["dt", "dd"]) if each.find_parent("dl") is tag]
    if id(tag) in holders:
        for term in (each for each in own if each.name == "dt"):
            _mark_heading(term)
    elif tag.find_parent(["td", "th", "li"]) is None and len({each.name for each in own}) > 1:
        tag[PART] = "table"
        for each in own:
            each[PART] = "term" if each.name == "dt" else "value"


def _read_field(tag: Tag, holders: set[int]) -> None:
    """A label of a field above or beside its value: fields side by side are a table of two columns."""
    field = tag.parent
    values = list(tag.find_next_siblings(True))
    around = field.parent if field else None
    if around is None or field is None or tag.find_previous_sibling(True) or not values or tag.find_parent(["table", "dl", "form"]):
        return
    if id(field) in holders or not fold(tag.get_text()) or tag.name == "label":
        return
    around[PART], tag[PART] = "table", "term"
    _hold(around, holders)
    for value in values:
        value[PART] = "value"


def _is_heading_by_look(tag: Tag, holders: Collection[int]) -> bool:
    return tag.name in ("summary", "legend") or tag.get("role") == "heading" or _is_titled(tag, holders) or _is_switch_above(tag, holders)


def _is_titled(tag: Tag, holders: Collection[int]) -> bool:
    """Does its class call it a title, and does it hold words alone?"""
    if not any(_TITLED.fullmatch(name) for name in class_names(tag)):
        return False
    return tag.name in ("div", "p", "span", "strong", "a", "button", "td") and id(tag) not in holders


def _is_switch_above(tag: Tag, holders: Collection[int]) -> bool:
    """Is it a button right above what it opens?"""
    if tag.name != "button" and tag.get("role") != "button":
        return False
    below = tag.find_next_sibling(True)
    return below is not None and (id(below) in holders or part_of(below) == "table")


def _mark_heading(tag: Tag) -> None:
    text = fold(tag.get_text(" "))
    if not 0 < len(text) <= LONGEST or _is_heading(tag) or tag.find_parent(["table", "nav"]) is not None:
        return
    level = str(tag.get("aria-level", ""))
    tag[LEVEL] = level if level.isdigit() else str(LOWEST_LEVEL)


def _is_heading(tag: Tag) -> bool:
    """Is it a heading, in one, or does it hold one?"""
    near = [tag, *list(tag.parents)[:4], *tag.find_all(True)]
    return any(each.name in _HEADINGS or each.has_attr(LEVEL) for each in near)


def _find_panels(soup: BeautifulSoup) -> Iterator[tuple[Tag, Tag]]:
    """What a click opens, with what is to be clicked."""
    panels = {str(tag["id"]): tag for tag in soup.find_all(True, id=True)}
    for tag in soup.find_all(["a", "button", "div", "span", "li", "h2", "h3", "h4", "h5", "label"]):
        targets = [str(tag[name]) for name in _CONTROLS if tag.has_attr(name)]
        signs = " ".join((str(tag.get("role", "")), str(tag.get("data-toggle", "")), *class_names(tag)))
        if _SWITCH.search(signs) and str(tag.get("href", "")).startswith("#"):
            targets.append(str(tag["href"]))
        for target in targets:
            panel = panels.get(target.removeprefix("#"))
            if panel is not None and panel is not tag:
                yield tag, panel
