"""The same table twice in one act, as the proposal and the decision carry it: its records must not double."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from extract.words.profile import Profile, fold
from models.findings import Finding
from models.layout.blocks import RowSection
from models.place import Origin

# Two sections nearly say the same when no more than this part of their words differs.
DIFFERING = 0.02
# Headings with one of these words name the act that carries an annex, and not a section of it.
ACTS = frozenset({"proposta", "delibera", "deliberazione", "determina", "determinazione", "decreto", "schema", "allegato"})
# So many letters of each objective are enough to know it by, where a finding lists the objectives of a section.
KNOWN_BY = 60


@dataclass(frozen=True, slots=True)
class _Said:
    """What a section says: its title, the headings since the table before it, the text of each column, and its words."""

    title: str
    headings: frozenset[str]
    columns: dict[str, str]
    words: Counter[str]

    def repeats(self, other: "_Said") -> bool:
        """Does it say the same, word for word?"""
        return self.columns == other.columns

    def differing(self, other: "_Said") -> list[str]:
        """The words that only one of the two has, where they are few; else none."""
        only = [*(self.words - other.words).elements(), *(other.words - self.words).elements()]
        is_near = self.title == other.title and len(only) <= DIFFERING * (self.words.total() + other.words.total())
        return only if is_near else []


def drop_repeats(sections: Sequence[RowSection], profile: Profile) -> tuple[tuple[RowSection, ...], list[Finding]]:
    """The sections without those of a second copy of the annex, and findings on what is said more than once.

    A copy says again, in the same order, all that stands between its pattern's beginning and its own, and no heading above it names
    anything but an act: what each Area repeats under its own heading is no copy. Page breaks may cut the two differently, so columns are
    compared as texts, whatever their rows. A section of a copy that differs in a few words is kept.
    """
    said = [_read(section) for section in sections]
    units = {word for name, is_whole in profile.names["responsible"] if is_whole for word in name.split()}
    kept: list[int] = []
    findings: list[Finding] = []
    at = 0
    while at < len(sections):
        pattern: Sequence[int | None] = _find_pattern(said, kept, at, units) or (None,)
        for earlier in pattern:
            if earlier is not None and said[at].repeats(said[earlier]):
                findings.append(_repeated(sections[at]))
            else:
                findings += _compare(sections[at], said[at], [said[i] for i in kept])
                kept.append(at)
            at += 1
    return tuple(sections[i] for i in kept), findings


def _find_pattern(said: Sequence[_Said], kept: Sequence[int], at: int, units: Collection[str]) -> Sequence[int]:
    """The last of the kept sections, if the sections from `at` on are a copy of them; none where no copy begins there."""
    for first in range(len(kept)):
        pattern = kept[first:]
        copy = said[at : at + len(pattern)]
        pairs = list(zip(copy, (said[i] for i in pattern), strict=False))
        if len(copy) < len(pattern) or not any(one.repeats(other) for one, other in pairs):
            continue
        says_same = all(one.repeats(other) or one.differing(other) for one, other in pairs)
        is_below_same = all(one.headings == other.headings for one, other in pairs[1:])
        if says_same and is_below_same and _names_no_section(copy[0].headings - said[pattern[0]].headings, units):
            return pattern
    return ()


def _names_no_section(headings: Collection[str], units: Collection[str]) -> bool:
    """Do the headings that a copy has and its pattern has not, if any, name an act and no Area?"""
    words = {word for heading in headings for word in heading.split()}
    return not headings or (not ACTS.isdisjoint(words) and words.isdisjoint(units))


def _compare(section: RowSection, said: _Said, earlier: Sequence[_Said]) -> list[Finding]:
    """A finding on a section that is kept, where an earlier one says the same or nearly the same under the same headings."""
    if any(said.repeats(other) and said.title == other.title and said.headings == other.headings for other in earlier):
        return [Finding(code="section-again", raw=section.title, detail=_objectives(section), origin=_heads(section))]
    differing = next((words for other in earlier if (words := said.differing(other))), None)
    detail = {"words": ", ".join(differing or ())}
    return [Finding(code="section-similar", raw=section.title, detail=detail, origin=_heads(section))] if differing else []


def _heads(section: RowSection) -> Origin:
    """Where the section begins: at its heading, or at its first row."""
    return section.origin or tuple(row.place for row in section.rows[:1])


def _repeated(section: RowSection) -> Finding:
    return Finding(code="section-repeated", raw=section.title, detail=_objectives(section), origin=_where(section))


def _where(section: RowSection) -> Origin:
    """All that the section stands on."""
    places = (place for row in section.rows for cell in row.cells for paragraph in cell.paragraphs for place in paragraph.origin)
    return (*section.origin, *dict.fromkeys(places))


def _objectives(section: RowSection) -> dict[str, str]:
    texts = (cell.text[:KNOWN_BY] for row in section.rows for cell in row.cells if cell.column.field == "objective")
    return {"objectives": "; ".join(dict.fromkeys(text for text in texts if text))}


def _read(section: RowSection) -> _Said:
    columns: dict[str, list[str]] = {}
    for row in section.rows:
        for cell in row.cells:
            columns.setdefault(cell.column.field or cell.column.heading, []).append(cell.text)
    texts = {name: fold(" ".join(texts)) for name, texts in columns.items()}
    return _Said(
        title=fold(section.title),
        headings=frozenset(map(fold, section.above or (section.title,))),
        # without spaces, for whether a page break cut a word is not always known
        columns={name: text.replace(" ", "") for name, text in texts.items()},
        words=Counter(word for text in texts.values() for word in text.split()),
    )
