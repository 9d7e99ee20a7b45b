"""The marks that a page draws before the items of its lists."""

import re
from dataclasses import dataclass

from extract.readers.html.soup import Tag
from extract.readers.written.flow import read_mark
from extract.readers.written.numbering import spell_number

_TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
# "\2013" in a style's string is a dash
_ESCAPE = re.compile(r"\\([0-9a-f]{1,6})\s?", re.IGNORECASE)


@dataclass(slots=True)
class PageList:
    """A list that is open, and the number of its next item."""

    kind: str
    number: int

    def mark(self, item: Tag, bullet: str) -> str:
        """The mark of the next item as text: "1.", "a.", "-"; nothing for a disc.

        Args:
            item: its `value` sets the number.
            bullet: the kind of mark that styles ask for; empty where none does.
        """
        self.number = _number(item.get("value"), self.number)
        number, self.number = self.number, self.number + 1
        kind = bullet or _TYPES.get(str(item.get("type", "")), self.kind)
        if kind[:1] in ("'", '"'):
            return read_mark(_ESCAPE.sub(lambda found: chr(min(int(found.group(1), 16), 0x10FFFF)), kind.strip("'\"")))
        return _count(kind.strip(), number)


def open_list(tag: Tag) -> PageList:
    """The list that an <ul> or <ol> opens."""
    kind = _TYPES.get(str(tag.get("type", "")), "decimal" if tag.name == "ol" else "disc")
    return PageList(kind, _number(tag.get("start"), 1))


def _number(value: object, otherwise: int) -> int:
    found = re.fullmatch(r"\s*(-?\d{1,9})\s*", str(value)) if value is not None else None
    return int(found.group(1)) if found else otherwise


def _count(kind: str, number: int) -> str:
    """The mark of an item that is counted ("3.", "c.", "iii."); nothing for one that is not."""
    if kind == "decimal-leading-zero":
        return f"{number:02d}."
    text = spell_number(number, kind.replace("latin", "alpha"))
    return f"{text}." if text else ""
