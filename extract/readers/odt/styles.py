"""The styles of an OpenDocument text: bold, hidden, headings, and the marks of lists."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from extract.readers.written.flow import Style
from extract.readers.written.style_names import read_heading_name
from extract.readers.written.xml_tree import Element, attribute, child, children, descendants

# Styles are based on one another; a longer chain is a circle.
_LONGEST_CHAIN = 20
_KINDS = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4}


@dataclass(frozen=True, slots=True)
class TextLook:
    """What a style says.

    Attributes:
        style: of the letters.
        hidden: the text is not seen.
        level: of the heading that a paragraph of the style is, by the style's name.
        counted: the headings' own numbers stand before it.
    """

    style: Style
    hidden: bool = False
    level: int | None = None
    counted: bool = True


@dataclass(frozen=True, slots=True)
class TextLevel:
    """One level of a list: "bullet" or how it counts, what stands around the number, how many levels it shows, its first number."""

    kind: str = "bullet"
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    start: int = 1


@dataclass(slots=True)
class TextStyles:
    """The styles of a file, by family and name; lists by name; "" is the numbering of headings."""

    elements: dict[tuple[str, str], Element] = field(default_factory=dict)
    lists: dict[str, dict[int, TextLevel]] = field(default_factory=dict)
    _known: dict[tuple[str, str, Style], TextLook] = field(default_factory=dict)

    def find(self, family: str, name: str | None, around: Style = Style()) -> TextLook:  # noqa: B008 (it cannot be changed)
        """What a style and those that it is based on say; what they leave open is as in the text around."""
        key = (family, name or "", around)
        if key not in self._known:
            self._known[key] = self._resolve(family, name or "", around)
        return self._known[key]

    def _resolve(self, family: str, name: str, around: Style) -> TextLook:
        bold, size, hidden, level, counted = None, 0.0, None, None, None
        for style in self._chain(family, name):
            letters = child(style, "text-properties")
            weight, display = _attribute(letters, "font-weight"), _attribute(letters, "display")
            bold = _is_bold(weight) if bold is None and weight else bold
            size = size or _points(_attribute(letters, "font-size"))
            hidden = display == "none" if hidden is None and display else hidden
            listing = attribute(style, "list-style-name")
            counted = listing != "" if counted is None and listing is not None else counted
            level = level or read_heading_name(attribute(style, "name"))
        style = Style(around.bold if bold is None else bold, size or around.size)
        return TextLook(style, bool(hidden), level, counted is not False)

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        for _ in range(_LONGEST_CHAIN):
            style = self.elements.get((family, name))
            if style is None:
                break
            yield style
            name = attribute(style, "parent-style-name") or ""
        default = self.elements.get((family, " default"))
        if default is not None:
            yield default


def read_styles(roots: Iterable[Element]) -> TextStyles:
    """The styles of all parts; of two of one name, the one of the later part."""
    styles = TextStyles()
    for root in roots:
        for style in descendants(root, "style"):
            styles.elements[attribute(style, "family") or "", attribute(style, "name") or ""] = style
        for style in descendants(root, "default-style"):
            styles.elements[attribute(style, "family") or "", " default"] = style
        for listing in descendants(root, "list-style"):
            styles.lists[attribute(listing, "name") or ""] = dict(_read_levels(listing))
        for outline in descendants(root, "outline-style"):
            styles.lists[""] = dict(_read_levels(outline))
    return styles


def _read_levels(listing: Element) -> Iterator[tuple[int, TextLevel]]:
    for level in children(listing):
        number = _integer(attribute(level, "level"), 1)
        prefix, suffix = attribute(level, "num-prefix") or "", attribute(level, "num-suffix") or ""
        bullet = attribute(level, "bullet-char")
        kind = "bullet" if bullet is not None else _KINDS.get(attribute(level, "num-format") or "", "none")
        shown, start = _integer(attribute(level, "display-levels"), 1), _integer(attribute(level, "start-value"), 1)
        yield number, TextLevel(kind, prefix + (bullet or ""), suffix, shown, start)


def _attribute(element: Element | None, name: str) -> str:
    return "" if element is None else attribute(element, name) or ""


def _is_bold(weight: str) -> bool:
    return weight == "bold" or (weight.isdecimal() and int(weight) >= 600)


def _points(size: str) -> float:
    for unit, points in _POINTS.items():
        number = size.removesuffix(unit)
        if number != size and number.replace(".", "", 1).isdecimal():
            return round(float(number) * points, 2)
    return 0.0


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 9 else otherwise
