"""The lists of a Word file: which mark stands before a paragraph."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from extract.readers.docx.styles import value
from extract.readers.written.flow import read_mark
from extract.readers.written.numbering import spell_number
from extract.readers.written.xml_tree import Element, attribute, child, children

_KINDS = {
    "decimal": "decimal",
    "decimalZero": "decimal",
    "ordinal": "decimal",
    "lowerLetter": "lower-alpha",
    "upperLetter": "upper-alpha",
    "lowerRoman": "lower-roman",
    "upperRoman": "upper-roman",
}
# "%1.%2)" in the text of a level stands for the numbers of the levels
_NUMBER = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class WordLevel:
    """One level of a list: how its marks look, and the first number."""

    kind: str = "bullet"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class WordLists:
    """The lists of a file, and how far each has been counted.

    Attributes:
        levels: of each list id, by level from 0.
        shared: list id to the definition whose numbers it goes on with.
    """

    levels: dict[str, dict[int, WordLevel]] = field(default_factory=dict)
    shared: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def mark(self, list_id: str, level: int) -> str:
        """The mark of the list's next paragraph, as text; nothing for a disc, or for a list that the file does not define."""
        levels = self.levels.get(list_id, {})
        own = levels.get(level, WordLevel())
        counts = self._counts[self.shared.get(list_id, list_id)]
        counts[level] = counts.get(level, own.start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]  # a deeper level begins anew
        if own.kind == "bullet":
            return read_mark(own.text)
        return _NUMBER.sub(lambda found: _spell(levels, counts, int(found.group(1)) - 1), own.text).strip()


def _spell(levels: dict[int, WordLevel], counts: dict[int, int], level: int) -> str:
    definition = levels.get(level, WordLevel("decimal"))
    number = counts.get(level, definition.start)
    text = spell_number(number, _KINDS.get(definition.kind, "decimal"))
    return text.zfill(2) if definition.kind == "decimalZero" else f"{text}°" if definition.kind == "ordinal" else text


def read_lists(root: Element | None) -> WordLists:
    """The lists of a file; without a numbering part, none."""
    definitions = {attribute(each, "abstractNumId") or "": each for each in children(root, "abstractNum")}
    styled = {name: each for each in definitions.values() if (name := value(each, "styleLink"))}
    lists = WordLists()
    for number in children(root, "num"):
        list_id, definition = attribute(number, "numId") or "", value(number, "abstractNumId") or ""
        element = definitions.get(definition)
        levels = dict(_read_levels(styled.get(value(element, "numStyleLink") or "", element)))
        begins_anew = False
        for override in children(number, "lvlOverride"):
            index = _integer(attribute(override, "ilvl"), 0)
            begins_anew |= child(override, "startOverride") is not None
            level = child(override, "lvl")
            own = _read_level(level) if level is not None else levels.get(index, WordLevel())
            levels[index] = WordLevel(own.kind, own.text, _integer(value(override, "startOverride"), own.start))
        lists.levels[list_id] = levels
        lists.shared[list_id] = list_id if begins_anew else f"definition {definition}"
    return lists


def _read_levels(definition: Element | None) -> list[tuple[int, WordLevel]]:
    return [(_integer(attribute(level, "ilvl"), 0), _read_level(level)) for level in children(definition, "lvl")]


def _read_level(level: Element) -> WordLevel:
    kind = value(level, "numFmt") or "decimal"
    text = value(level, "lvlText") or ""
    return WordLevel(kind, text, _integer(value(level, "start"), 1)) if kind != "none" else WordLevel()


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 9 else otherwise
