"""How an element of a page looks, as far as a reader of its text must know: seen or not, bold, how large, block or inline."""

import re
from dataclasses import dataclass, replace

from extract.readers.html.meaning import OPENS, part_of
from extract.readers.html.sheet import Declarations, StyleSheet, class_names, read_declarations
from extract.readers.html.soup import Tag
from extract.readers.html.utilities import hides

# Elements that begin a line of their own (HTML, "Rendering").
_BLOCK_NAMES = (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr html legend li main menu nav ol option p pre search section summary ul caption table thead tbody tfoot tr td th"
)
BLOCKS = frozenset(_BLOCK_NAMES.split())
# No text of the page is inside them; a removed passage (<del>) is text that the page no longer has.
_UNSEEN_NAMES = "head title script style template noscript noframes iframe object applet audio video canvas datalist map del xml"
UNSEEN = frozenset(_UNSEEN_NAMES.split())
BOLD = frozenset(["b", "strong", "th", "term", "h1", "h2", "h3", "h4", "h5", "h6"])
# Classes that LibreOffice gives to the marks of list items where it writes them out.
_MARKS = frozenset({"Bullet_20_Symbols", "Numbering_20_Symbols"})
# Sizes in points of <font size=1> to <font size=7>, and by name.
_FONT_SIZES = ("7.5", "10", "12", "13.5", "18", "24", "36")
_NAMED = {"xx-small": 7.0, "x-small": 7.5, "small": 10.0, "medium": 12.0, "large": 13.5, "x-large": 18.0, "xx-large": 24.0}
_UNITS = {"pt": 1.0, "px": 0.75, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12.0}
_USUAL = 12.0
_HEADING_SIZES = {"h1": 2.0, "h2": 1.5, "h3": 1.17, "h4": 1.0, "h5": 0.83, "h6": 0.67}
_LENGTH = re.compile(r"(\d{1,5}(?:\.\d+)?|\.\d+)(pt|px|in|cm|mm|pc|em|rem|%)")


@dataclass(frozen=True, slots=True)
class Look:
    """The look of an element, most of it from the one around it.

    Attributes:
        seen: it is on the page at all.
        block: it begins a line of its own.
        bold: its letters are.
        size: of its letters in points; 0 where the page does not say.
        bullet: kind of the mark before its list items ("disc", "decimal", "'- '"); empty where the page does not say.
        kept: its line breaks are kept as they are written.
        is_mark: it is the mark of a list item, written out by a word processor.
    """

    seen: bool = True
    block: bool = False
    bold: bool = False
    size: float = 0.0
    bullet: str = ""
    kept: bool = False
    is_mark: bool = False


def find_look(tag: Tag, around: Look, sheet: StyleSheet) -> Look:
    """The look of an element inside one that looks like `around`."""
    opens = tag.has_attr(OPENS)
    if tag.name in UNSEEN or (not opens and (tag.has_attr("hidden") or hides(class_names(tag)))):
        return Look(seen=False)
    sets = sheet.find(tag)
    if tag.has_attr("style"):
        sets = sets | read_declarations(str(tag["style"]))
    look = replace(
        around,
        block=tag.name in BLOCKS,
        bold=around.bold or tag.name in BOLD or part_of(tag) in BOLD,
        kept=around.kept or tag.name == "pre",
    )
    if tag.name in ("ul", "ol"):
        look = replace(look, bullet="")
    if tag.name in _HEADING_SIZES:
        look = replace(look, size=round((around.size or _USUAL) * _HEADING_SIZES[tag.name], 2))
    if tag.name == "font":
        look = replace(look, size=_font_size(str(tag.get("size", "")), around.size))
    look = replace(look, is_mark=not _MARKS.isdisjoint(class_names(tag)))
    look = _apply(look, sets, around) if sets else look
    return replace(look, seen=True) if opens else look


def _apply(look: Look, sets: Declarations, around: Look) -> Look:
    display = sets.get("display", "")
    hidden = display == "none" or sets.get("visibility") in ("hidden", "collapse") or sets.get("mso-hide") == "all"
    shorthand = sets.get("font", "")
    return replace(
        look,
        seen=not hidden,
        block=_is_block(display, look.block),
        bold=_is_bold(sets.get("font-weight") or shorthand, look.bold),
        size=_size(sets.get("font-size") or shorthand, around.size) or look.size,
        bullet=_bullet(sets) or look.bullet,
        kept=sets["white-space"].startswith("pre") if "white-space" in sets else look.kept,
        is_mark=look.is_mark or "ignore" in sets.get("mso-list", ""),
    )


def _is_block(display: str, otherwise: bool) -> bool:
    if not display or display.startswith("table"):
        return otherwise
    return not display.startswith(("inline", "contents"))


def _is_bold(weight: str, otherwise: bool) -> bool:
    for word in weight.split():
        if word in ("bold", "bolder") or (word.isdigit() and len(word) == 3):
            return not word.isdigit() or int(word) >= 600
        if word in ("normal", "lighter"):
            return False
    return otherwise


def _size(value: str, around: float) -> float:
    """The size in points that a style names; 0 when it names none."""
    found = _LENGTH.search(value)
    if found is None:
        return next((_NAMED[word] for word in value.split() if word in _NAMED), 0.0)
    number, unit = float(found.group(1)), found.group(2)
    if unit in _UNITS:
        return round(number * _UNITS[unit], 2)
    base = _USUAL if unit == "rem" else around or _USUAL
    return round(number * base / (100 if unit == "%" else 1), 2)


def _font_size(value: str, around: float) -> float:
    found = re.fullmatch(r"\s*([+-]?)(\d{1,3})\s*", value)
    if found is None:
        return around
    step = int(found.group(2)) if not found.group(1) else 3 + int(found.group(1) + found.group(2))
    return float(_FONT_SIZES[min(7, max(1, step)) - 1])


def _bullet(sets: Declarations) -> str:
    """The kind of list mark that a style names."""
    if "list-style-type" in sets:
        return sets["list-style-type"]
    quoted = re.search(r"(['\"]).*?\1", sets.get("list-style", ""))
    if quoted:
        return quoted.group()
    words = [word for word in sets.get("list-style", "").split() if word not in ("inside", "outside") and not word.startswith("url(")]
    return words[0] if words else ""
