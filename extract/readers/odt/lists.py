"""The lists of an OpenDocument text: which mark stands before a paragraph."""

from collections import defaultdict
from dataclasses import dataclass, field

from extract.readers.odt.styles import TextLevel
from extract.readers.written.flow import read_mark
from extract.readers.written.numbering import spell_number
from extract.readers.written.xml_tree import Element, attribute


@dataclass(slots=True)
class OpenList:
    """A list that is open: the name of its style, its level from 1, and the key under which it is counted."""

    style: str
    level: int
    key: str


@dataclass(slots=True)
class TextLists:
    """Counts the items of all lists. "" is the style, and the key, of the headings' own numbers."""

    styles: dict[str, dict[int, TextLevel]]
    _counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _lists: int = 0
    _last: dict[str, str] = field(default_factory=dict)

    def open(self, element: Element, around: OpenList | None) -> OpenList:
        """The list that an element opens; one inside another goes on with its style and its numbers."""
        name = attribute(element, "style-name")
        if around is not None:
            return OpenList(name if name is not None else around.style, around.level + 1, around.key)
        style = name or " none"
        continued = attribute(element, "continue-list")
        goes_on = continued is not None or attribute(element, "continue-numbering") == "true"
        self._lists += 1
        key = (continued and self._last.get(f"#{continued}")) or (goes_on and self._last.get(style)) or f"list {self._lists}"
        self._last[style] = key
        self._last[f"#{attribute(element, 'id') or ''}"] = key
        return OpenList(style, 1, key)

    def mark(self, listing: OpenList, start: str | None = None) -> str:
        """The mark of the next item, as text; nothing for a disc. `start`: the number that the item sets itself."""
        levels = self.styles.get(listing.style, {})
        own = levels.get(listing.level, TextLevel())
        counts = self._counts[listing.key]
        first = int(start) if start and start.isdecimal() and len(start) < 9 else None
        counts[listing.level] = first if first is not None else counts.get(listing.level, own.start - 1) + 1
        for deeper in [each for each in counts if each > listing.level]:
            del counts[deeper]
        if own.kind == "bullet":
            return read_mark(own.prefix)
        if own.kind == "none":
            return ""
        shown = range(max(1, listing.level - min(own.shown, 10) + 1), listing.level + 1)
        numbers = (spell_number(counts.get(n, 1), kind) for n in shown if (kind := levels.get(n, own).kind) not in ("bullet", "none"))
        return f"{own.prefix}{'.'.join(numbers)}{own.suffix}".strip()
