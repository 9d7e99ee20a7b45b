"""The styles of a Word file: what a paragraph or a run of letters looks like, and which paragraphs are headings."""

from dataclasses import dataclass, field

from extract.readers.written.flow import Style
from extract.readers.written.style_names import read_heading_name
from extract.readers.written.xml_tree import Element, attribute, child, children

# Styles are based on one another; a longer chain is a circle.
_LONGEST_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters look; none where nothing is said."""

    bold: bool | None = None
    size: float | None = None
    hidden: bool | None = None

    def over(self, other: "Letters") -> "Letters":
        """These properties, and the other's where these say nothing."""
        return Letters(
            other.bold if self.bold is None else self.bold,
            other.size if self.size is None else self.size,
            other.hidden if self.hidden is None else self.hidden,
        )

    @property
    def style(self) -> Style:
        """Bold and size, as far as they are known."""
        return Style(bool(self.bold), self.size or 0.0)


@dataclass(frozen=True, slots=True)
class Format:
    """What a paragraph style says: its letters, its level as a heading, and the list that it belongs to (id, level)."""

    letters: Letters = Letters()
    level: int | None = None
    list_id: str | None = None
    list_level: int | None = None


@dataclass(slots=True)
class WordStyles:
    """The styles of a file, by their id."""

    defaults: Letters
    elements: dict[str, Element]
    default_paragraph: str | None
    _known: dict[str, Format] = field(default_factory=dict)

    def find(self, style_id: str | None) -> Format:
        """What a style and those that it is based on say; the file's defaults for an unknown one."""
        key = style_id if style_id in self.elements else self.default_paragraph
        if key is None:
            return Format(self.defaults)
        if key not in self._known:
            self._known[key] = self._resolve(key)
        return self._known[key]

    def find_letters(self, style_id: str | None) -> Letters:
        """What a character style says, and nothing else."""
        letters = Letters()
        for element in self._chain(style_id):
            letters = letters.over(read_letters(child(element, "rPr")))
        return letters

    def _resolve(self, style_id: str) -> Format:
        letters = Letters()
        level: int | None = None
        list_id: str | None = None
        list_level: int | None = None
        for element in self._chain(style_id):
            letters = letters.over(read_letters(child(element, "rPr")))
            own_id, own_level = read_list(child(element, "pPr"))
            list_id, list_level = list_id or own_id, own_level if list_level is None else list_level
            level = _level(element) if level is None else level
        return Format(letters.over(self.defaults), level or None, list_id, list_level)

    def _chain(self, style_id: str | None) -> list[Element]:
        chain: list[Element] = []
        while style_id in self.elements and len(chain) < _LONGEST_CHAIN:
            chain.append(self.elements[style_id])
            style_id = value(chain[-1], "basedOn")
        return chain


def read_styles(root: Element | None) -> WordStyles:
    """The styles of a file; without a styles part, none."""
    elements = {attribute(style, "styleId") or "": style for style in children(root, "style")}
    normal = (
        key
        for key, style in elements.items()
        if attribute(style, "type") == "paragraph" and is_on(attribute(style, "default"), missing=False)
    )
    defaults = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr")
    return WordStyles(read_letters(defaults), elements, next(normal, None))


def value(element: Element | None, name: str) -> str | None:
    """The value of a property of the element: the attribute `val` of the child of that name."""
    found = child(element, name)
    return None if found is None else attribute(found, "val")


def is_on(text: str | None, *, missing: bool = True) -> bool:
    """Is a property that may be on or off, on? `missing`: what it means when its value is not written."""
    return missing if text is None else text.lower() not in ("0", "false", "off", "none")


def read_letters(properties: Element | None) -> Letters:
    """What run properties say of their letters."""
    if properties is None:
        return Letters()
    flags = {name: found for name in ("b", "vanish") if (found := child(properties, name)) is not None}
    size = value(properties, "sz")
    return Letters(
        bold=is_on(attribute(flags["b"], "val")) if "b" in flags else None,
        size=int(size) / 2 if size and size.isdecimal() else None,
        hidden=is_on(attribute(flags["vanish"], "val")) if "vanish" in flags else None,
    )


def read_list(properties: Element | None) -> tuple[str | None, int | None]:
    """Id of the list and level in it, from 0, that paragraph properties name; the id "0" takes a paragraph out of its style's list."""
    listing = child(properties, "numPr")
    level = value(listing, "ilvl")
    return value(listing, "numId"), int(level) if level and level.isdecimal() else None


def read_outline(properties: Element | None) -> int | None:
    """The level as a heading that paragraph properties name, from 1; 0 for plain text, none where they say nothing."""
    level = value(properties, "outlineLvl")
    if level is None or not level.isdecimal():
        return None
    return int(level) + 1 if int(level) < 9 else 0


def _level(style: Element) -> int | None:
    """The level as a heading that a style names itself; 0 for plain text, none where it says nothing."""
    level = read_outline(child(style, "pPr"))
    if level is not None:
        return level
    return read_heading_name(value(style, "name")) or read_heading_name(attribute(style, "styleId"))
