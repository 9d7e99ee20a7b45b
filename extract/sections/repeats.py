"""The same table twice in one act, as the proposal and the decision carry it: its records must not double."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extract.words.profile import Profile, fold
from models.findings import Finding
from models.layout.blocks import RowSection
from models.place import Origin

# Two sections nearly say the same when no more than this part of their words differs.
DIFFERING = 0.02
# Headings with one of these words name the act, and not a section of its annex.
ACTS = frozenset({"proposta", "delibera", "deliberazione", "determina", "determinazione", "decreto", "schema"})


@dataclass(frozen=True, slots=True)
class _Said:
    """What a section says: its title, whether that names the act or the annex, the text of each column, and its words."""

    title: str
    names_act: bool
    columns: dict[str, str]
    words: Counter[str]

    def repeats(self, other: "_Said") -> bool:
        """Does it say the same, word for word?"""
        if self.columns != other.columns:
            return False
        # who answers for it tells apart the same objectives of two Areas
        return self.title == other.title or (self.names_act and other.names_act and bool(self.columns.get("responsible")))

    def differing(self, other: "_Said") -> list[str]:
        """The words that only one of the two has, where they are few; else none."""
        only = [*(self.words - other.words).elements(), *(other.words - self.words).elements()]
        is_near = self.title == other.title and len(only) <= DIFFERING * (self.words.total() + other.words.total())
        return only if is_near else []


def drop_repeats(sections: Sequence[RowSection], profile: Profile) -> tuple[tuple[RowSection, ...], list[Finding]]:
    """The sections without those that say again, word for word, what one before them says, and a finding for each of these.

    Page breaks may cut the two differently, so their columns are compared as texts, whatever their rows. A section that differs from an
    earlier one in a few words is kept, with a finding too.
    """
    kept: list[RowSection] = []
    findings: list[Finding] = []
    seen: list[_Said] = []
    for section in sections:
        said = _read(section, profile)
        if any(said.repeats(other) for other in seen):
            findings.append(Finding(code="section-repeated", raw=section.title, origin=_where(section)))
            continue
        differing = next((words for other in seen if (words := said.differing(other))), None)
        if differing:
            detail = {"words": ", ".join(differing)}
            findings.append(Finding(code="section-similar", raw=section.title, detail=detail, origin=section.origin))
        seen.append(said)
        kept.append(section)
    return tuple(kept), findings


def _where(section: RowSection) -> Origin:
    """All that the section stands on."""
    places = (place for row in section.rows for cell in row.cells for paragraph in cell.paragraphs for place in paragraph.origin)
    return (*section.origin, *dict.fromkeys(places))


def _read(section: RowSection, profile: Profile) -> _Said:
    columns: dict[str, list[str]] = {}
    for row in section.rows:
        for cell in row.cells:
            columns.setdefault(cell.column.field or cell.column.heading, []).append(cell.text)
    texts = {name: fold(" ".join(texts)) for name, texts in columns.items()}
    title = fold(section.title)
    return _Said(
        title=title,
        names_act=not title or bool(ACTS.union(profile.title_words) & set(title.split())),
        # without spaces, for whether a page break cut a word is not always known
        columns={name: text.replace(" ", "") for name, text in texts.items()},
        words=Counter(word for text in texts.values() for word in text.split()),
    )
