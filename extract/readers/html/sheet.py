"""The style sheets of a page, as far as they say what can be seen and how letters look."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from extract.readers.html.soup import Tag

Declarations = dict[str, str]

# What a reader of text asks of a style; everything else is left out as it is read.
PROPERTIES = frozenset(
    {
        "display",
        "visibility",
        "position",
        "grid-template-columns",
        "grid-row",
        "grid-column",
        "font",
        "font-weight",
        "font-size",
        "list-style",
        "list-style-type",
        "white-space",
        "mso-list",
        "mso-hide",
    }
)
# A page with more rules is read with these; of those that look at the elements around one, each costs time for every element.
MOST_RULES = 5000
MOST_DEEP_RULES = 40
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
# "p", ".titolo", "td.peso", "#menu", "*", "span.a.b"
_COMPOUND = re.compile(r"(?P<tag>[a-zA-Z][\w-]*|\*)?(?P<marks>(?:[.#][\w-]+)*)")
# The page is read as a screen of so many pixels shows it.
SCREEN_WIDTH = 1280
_SCREEN = re.compile(
    r"@media\s+(?:only\s+)?(?:(?:all|screen)\s*(?:and\s*)?)?(?:\(\s*min-width\s*:\s*(\d+)(?:\.\d+)?px\s*\)\s*)?", re.IGNORECASE
)


class Compound(NamedTuple):
    """One part of a selector: what it asks of one element."""

    tag: str
    classes: frozenset[str]
    ids: frozenset[str]

    def fits(self, tag: Tag) -> bool:
        """Is the element such a one?"""
        if self.tag not in ("", "*", tag.name):
            return False
        return self.ids <= {str(tag.get("id", ""))} and self.classes <= set(class_names(tag))


@dataclass(frozen=True, slots=True)
class StyleRule:
    """A selector without brackets and colons, and what it sets. Further up in the tree, `above` must fit in turn."""

    target: Compound
    above: tuple[tuple[str, Compound], ...]
    weight: tuple[int, int, int, int]
    sets: Declarations

    def fits_above(self, tag: Tag) -> bool:
        """Do the elements around one that the target fits, fit as well?"""
        at: Tag | None = tag
        for relation, compound in reversed(self.above):
            at = at.parent if at else None
            while relation == " " and at is not None and not compound.fits(at):
                at = at.parent
            if at is None or not compound.fits(at):
                return False
        return True


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """The rules of a page, by the tag, class or id that an element must have for them."""

    rules: dict[str, list[StyleRule]] = field(default_factory=lambda: defaultdict(list))
    _known: dict[tuple[str, ...], list[StyleRule]] = field(default_factory=dict)

    def find(self, tag: Tag) -> Declarations:
        """What the rules set for an element; of two that set the same, the more exact one wins, then the later one."""
        if not self.rules:
            return {}
        keys = (tag.name, "*", f"#{tag.get('id', '')}", *(f".{name}" for name in class_names(tag)))
        if keys not in self._known:
            found = [rule for key in dict.fromkeys(keys) for rule in self.rules.get(key, ()) if rule.target.fits(tag)]
            self._known[keys] = sorted(found, key=lambda rule: rule.weight)
        return {name: value for rule in self._known[keys] if rule.fits_above(tag) for name, value in rule.sets.items()}


def class_names(tag: Tag) -> list[str]:
    """The classes of an element."""
    names = tag.get("class")
    return names.split() if isinstance(names, str) else list(names or ())


def read_sheet(styles: Iterable[str]) -> StyleSheet:
    """The rules of several style elements, in their order. Rules for print or narrow screens, and selectors with brackets, are left out."""
    sheet = StyleSheet()
    order = deep = 0
    for style in styles:
        for selectors, sets in _read_rules(_COMMENT.sub(" ", style)):
            for selector in selectors.split(","):
                rule = _read_selector(selector.strip(), sets, order)
                if rule is None or order >= MOST_RULES or (rule.above and deep >= MOST_DEEP_RULES):
                    continue
                order, deep = order + 1, deep + bool(rule.above)
                sheet.rules[_key(rule.target)].append(rule)
    return sheet


def _read_rules(css: str) -> Iterator[tuple[str, Declarations]]:
    """Selectors and declarations of each rule; of what stands inside @-rules only that for a screen."""
    at = 0
    skipped_depth = 0
    for brace in re.finditer(r"[{}]", css):
        before, at = css[at : brace.start()].strip(), brace.end()
        if brace.group() == "{":
            prelude = before.rpartition(";")[2].strip()
            if skipped_depth or (prelude.startswith("@") and not _is_for_screen(prelude)):
                skipped_depth += 1
        elif skipped_depth:
            skipped_depth -= 1
        else:
            sets = read_declarations(before)
            if sets:
                yield prelude, sets


def _is_for_screen(prelude: str) -> bool:
    """Does a @media rule hold for a wide screen?"""
    found = _SCREEN.fullmatch(prelude)
    return found is not None and int(found.group(1) or 0) <= SCREEN_WIDTH


def read_declarations(css: str) -> Declarations:
    """The declarations of a style attribute or a rule that say how letters look, in lower case."""
    sets: Declarations = {}
    for declaration in css.split(";"):
        name, colon, value = declaration.partition(":")
        name = name.strip().lower()
        if colon and name in PROPERTIES:
            sets[name] = value.replace("!important", "").strip().lower()
    return sets


def _read_selector(selector: str, sets: Declarations, order: int) -> StyleRule | None:
    parts: list[tuple[str, Compound]] = []
    relation = " "
    for word in selector.replace(">", " > ").split():
        if word == ">":
            relation = ">"
            continue
        found = _COMPOUND.fullmatch(word)
        if found is None or not found.group():
            return None
        marks = re.findall(r"[.#][\w-]+", found.group("marks"))
        classes, ids = (frozenset(mark[1:] for mark in marks if mark[0] == sign) for sign in ".#")
        parts.append((relation, Compound((found.group("tag") or "").lower(), classes, ids)))
        relation = " "
    if not parts:
        return None
    compounds = [compound for _, compound in parts]
    tags = sum(c.tag not in ("", "*") for c in compounds)
    weight = (sum(len(c.ids) for c in compounds), sum(len(c.classes) for c in compounds), tags, order)
    above = tuple((parts[i + 1][0], parts[i][1]) for i in range(len(parts) - 1))
    return StyleRule(compounds[-1], above, weight, sets)


def _key(target: Compound) -> str:
    if target.ids:
        return f"#{min(target.ids)}"
    return f".{min(target.classes)}" if target.classes else target.tag or "*"
