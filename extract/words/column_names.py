"""The columns that the headings of a table name, and their years."""

import re
from collections.abc import Sequence

from extract.words.profile import FIELDS, Profile, fold
from extract.words.verdict import Evidence
from extract.words.vocabulary import plain_text
from models.columns import ColumnDraft
from models.text import Text, join_texts

# A heading has at most this many words more than the name that it begins with; longer ones are text.
MORE_WORDS = 6
# A header that names the objective alone has at least this many headings; of two, the second may be a label's value.
LEAST_BESIDE = 3
# Points for each of the five columns that a header names, and against it for each heading that names none: with twice as many of these it
# is one just so.
NAMED, OTHER = 1.5, 0.7
YEAR = re.compile(r"\b(20\d\d)\b")


def name_columns(headings: Sequence[Text], profile: Profile) -> tuple[ColumnDraft, ...]:
    """The columns under these headings, which may still hold words that a line break cut.

    Of two headings that name one field the longer match has it, then the first; targets may be several, one a year.
    """
    named = name_years(headings, profile)
    fields = _fields([plain_text(heading, profile.words) for heading in named], profile)
    return tuple(ColumnDraft(field, heading, _year(field, heading.value)) for field, heading in zip(fields, named, strict=True))


def match_field(heading: str, profile: Profile) -> tuple[str | None, int]:
    """The field that a heading names, and how long the name is that it matches; (None, 0) when it names none."""
    text = fold(heading)
    best: tuple[str | None, int] = (None, 0)
    for field, names in profile.names.items():
        for name, is_whole in names:
            matches = text == name or (not is_whole and text.startswith(name + " ") and text.count(" ") <= name.count(" ") + MORE_WORDS)
            if matches and len(name) > best[1]:
                best = (field, len(name))
    return best


def weigh_header(headings: Sequence[str], profile: Profile) -> list[Evidence]:
    """What speaks for these headings being a header and against it; nothing where they cannot be one."""
    fields = [match_field(heading, profile)[0] for heading in headings]
    named = [field for field in FIELDS if field in fields]
    if len(named) < profile.least or not {"objective", "indicator", "target"}.intersection(named):
        return []
    evidence = Evidence(NAMED * len(named), f"it names {', '.join(named)}")
    if named == ["objective"]:
        are_short = all(len(heading.split()) <= MORE_WORDS for heading in headings)
        return [evidence] if are_short and len(headings) >= LEAST_BESIDE else []
    other = len(headings) - len(named)
    return [evidence, Evidence(-OTHER * other, f"headings that name none of the five columns: {other}")]


def name_years(headings: Sequence[Text], profile: Profile) -> list[Text]:
    """The headings, where one that is only a year belongs to the target columns beside it: "Target 2025", "2026", "2027"."""
    plain = (plain_text(heading, profile.words) for heading in headings)
    target = next((text for text in plain if match_field(text, profile)[0] == "target" and YEAR.search(text)), None)
    if target is None:
        return list(headings)
    name = Text(YEAR.sub("", target).strip())
    return [join_texts((name, text)) if YEAR.fullmatch(text.value) else text for text in headings]


def _fields(headings: Sequence[str], profile: Profile) -> list[str | None]:
    """The field of each heading; of two that name the same field the longer match has it, then the first; targets may be several."""
    matches = [match_field(heading, profile) for heading in headings]
    fields: list[str | None] = []
    for i, (field, length) in enumerate(matches):
        rivals = [j for j, (other, _) in enumerate(matches) if other == field and field is not None]
        best = min(rivals, key=lambda j: (-matches[j][1], j), default=i)
        several = field == "target" and all(YEAR.search(headings[j]) for j in rivals)
        fields.append(field if length and (best == i or several) else None)
    return fields


def _year(field: str | None, heading: str) -> int | None:
    found = YEAR.findall(heading)
    return int(found[0]) if field == "target" and len(set(found)) == 1 else None
