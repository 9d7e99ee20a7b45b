"""The columns that the headings of a table name, and their years."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extract.words.profile import FIELDS, Profile, fold, squash
from extract.words.verdict import Decision, Evidence, decide
from extract.words.vocabulary import plain_text
from models.layout.columns import ColumnDraft
from models.layout.text import Text, join_texts

# A heading has at most this many words more than the name that it begins with; longer ones are text.
MORE_WORDS = 6
# A header that names the objective alone has at least this many headings; of two, the second may be a label's value.
LEAST_BESIDE = 3
# A header that is known by so many of the five columns may have others whose headings only hint at theirs; such a heading is a few words.
LEAST_SURE, MOST_WEAK = 2, 4
# Points for each of the five columns that a header names, for each that it only hints at, and against it for each heading that is of no
# known column: with twice as many of these it is one just so.
NAMED, HINTED, OTHER = 1.5, 0.5, 0.7
# The other language's word beside a name ("Ziel / Obiettivo") is no more than so many.
MOST_FOREIGN = 2
# A heading whose letters are spaced ("P E S O") has at least this many.
SPACED = 4
YEAR = re.compile(r"\b(20\d\d)\b")
# "(1)", "*", "²" after a heading refer to a note.
_NOTE_MARK = re.compile(r"(?:\s*\(\d\)|[\s*†‡¹²³]+)$")
# Words before a name that change nothing ("Descrizione dell'obiettivo"), and those between.
_DESCRIBING = frozenset({"descrizione", "denominazione", "titolo", "definizione", "nome", "oggetto"})
_BETWEEN = frozenset({"di", "del", "dell", "dello", "della", "degli", "dei", "sintetica", "breve"})
# Words after a name that tell a number from what it counts ("Obiettivo n."), and what came from what was expected ("Target raggiunto").
_COUNTING = frozenset({"n", "nr", "num", "numero", "cod", "codice", "id"})
_REACHED = re.compile(r"(?:raggiunt|conseguit|ottenut|realizzat|rilevat|consuntiv|rendicont)[a-z]*")
_YEARS = re.compile(r"(?:anno )?20\d\d")


class Name(NamedTuple):
    """What a heading is taken for in its header: a field or none, and whether only for want of a heading that says it."""

    field: str | None
    is_guessed: bool = False


def name_columns(headings: Sequence[Text], profile: Profile) -> tuple[ColumnDraft, ...]:
    """The columns under these headings, which may still hold words that a line break cut."""
    named = name_years(headings, profile)
    names = assign_names([plain_text(heading, profile.words) for heading in named], profile)
    return tuple(
        ColumnDraft(n.field, heading, _year(n.field, heading.value), n.is_guessed) for n, heading in zip(names, named, strict=True)
    )


def match_field(heading: str, profile: Profile) -> tuple[str | None, int]:
    """The field that a heading names, and how long the name is that it matches; (None, 0) when it names none."""
    words = fold(_NOTE_MARK.sub("", heading)).split()
    found = _match_words(words, profile)
    if found[0] is None and words and words[0] in _DESCRIBING:
        first = next((i for i, word in enumerate(words[1:], 1) if word not in _BETWEEN), len(words))
        field, length = _match_words(words[first:], profile)
        before = len(" ".join(words[:first])) + 1
        return (field, before + length) if field in ("objective", "indicator", "target") else found
    return found if found[0] else _match_parts(heading, profile)


def _match_words(words: Sequence[str], profile: Profile) -> tuple[str | None, int]:
    """The longest name that the words begin with, wherever the spaces in it stand."""
    if any(_REACHED.fullmatch(word) for word in words):
        return None, 0
    is_spaced = len(words) >= SPACED and all(len(word) == 1 for word in words)
    for count in range(len(words), 0, -1):
        for field, is_whole in profile.index.get("".join(words[:count]), ()):
            if count == len(words) or not (is_whole or is_spaced or len(words) - count > MORE_WORDS):
                return field, len(" ".join(words[:count]))
    return None, 0


def _match_parts(heading: str, profile: Profile) -> tuple[str | None, int]:
    """The field of a heading that says one thing twice: "Dirigente/Settore", or in another language, "Ziel / Obiettivo"."""
    parts = [fold(part).split() for part in re.split(r"[/|]", heading)]
    if len(parts) < 2 or not all(parts):
        return None, 0
    fields = [_match_words(words, profile)[0] for words in parts]
    strange = [words for words, field in zip(parts, fields, strict=True) if field is None]
    said = set(fields) - {None}
    is_foreign = len(parts) == 2 and all(len(words) <= MOST_FOREIGN and not _is_further(" ".join(words), profile) for words in strange)
    is_name = all(
        any(not is_whole for _, is_whole in profile.index.get("".join(words), ()))
        for words, field in zip(parts, fields, strict=True)
        if field
    )
    return (said.pop(), len(fold(heading))) if len(said) == 1 and (not strange or (is_foreign and is_name)) else (None, 0)


def choose_header(rows: Mapping[int, Sequence[str]], profile: Profile) -> Decision[int | None]:
    """Which of these rows is a header, or none: by how many of its headings name a column and how many do not.

    Args:
        rows: the headings of each, without blank ones.
        profile: names of the columns.
    """
    weighed = {row: weigh_header(headings, profile) for row, headings in rows.items()}
    return decide({None: [], **{row: found for row, found in weighed.items() if found}})


def weigh_header(headings: Sequence[str], profile: Profile) -> list[Evidence]:
    """What speaks for these headings being a header and against it; nothing where they cannot be one."""
    names = assign_names(headings, profile)
    sure = {name.field for name in names if not name.is_guessed}
    named = [field for field in FIELDS if field in sure]
    if len(named) < profile.least or not {"objective", "indicator", "target"}.intersection(named):
        return []
    evidence = Evidence(NAMED * len(named), f"it names {', '.join(named)}")
    hinted = len({name.field for name in names} - sure)
    if named == ["objective"]:
        are_short = all(len(heading.split()) <= MORE_WORDS for heading in headings)
        return [evidence] if are_short and len(headings) >= LEAST_BESIDE else []
    known = sum(name.field is None and _is_further(heading, profile) for name, heading in zip(names, headings, strict=True))
    other = len(headings) - len(named) - hinted - known
    beside = [Evidence(HINTED * hinted, f"it hints at {hinted} more")] if hinted else []
    return [evidence, *beside, Evidence(-OTHER * other, f"headings that name none of the five columns: {other}")]


def _is_further(heading: str, profile: Profile) -> bool:
    """Is it a column beside the five that annexes are known to have?"""
    words = fold(heading).split()
    return any(
        (is_whole := profile.further.get("".join(words[:count]))) is not None and (count == len(words) or not is_whole)
        for count in range(1, len(words) + 1)
    )


def name_years(headings: Sequence[Text], profile: Profile) -> list[Text]:
    """The headings, where one that is only a year belongs to the target columns beside it: "Target 2025", "2026", "2027"."""
    plain = (plain_text(heading, profile.words) for heading in headings)
    target = next((text for text in plain if match_field(text, profile)[0] == "target" and YEAR.search(text)), None)
    if target is None:
        return list(headings)
    name = Text(YEAR.sub("", target).strip())
    return [join_texts((name, text)) if YEAR.fullmatch(text.value) else text for text in headings]


def assign_names(headings: Sequence[str], profile: Profile) -> list[Name]:
    """What each heading of one header is taken for; no field is taken by two, but for targets, which may be one a year.

    Of headings that name the same field the one with the longer name has it, then that with fewer words beside the name, then the first.
    A field that none names goes to the heading that may mean it, where the others make the row a header.
    """
    matches = [_match(heading, profile) for heading in headings]
    names = [Name(None)] * len(headings)
    for field in FIELDS:
        rivals = [i for i, match in enumerate(matches) if match.field == field]
        best = min(rivals, key=lambda i: (matches[i].rank, i), default=None)
        several = field == "target" and all(YEAR.search(headings[i]) for i in rivals)
        for i in rivals if several else [] if best is None else [best]:
            names[i] = Name(field)
    sure = {name.field for name in names} - {None}
    if len(sure) >= LEAST_SURE and not sure.isdisjoint(("objective", "indicator", "target")):
        free = {i for i, match in enumerate(matches) if match.field is None}
        for field in FIELDS:
            taken = _guess(field, headings, free, profile) if field not in sure else []
            for i in taken:
                names[i] = Name(field, is_guessed=True)
            free.difference_update(taken)
    return names


class _Match(NamedTuple):
    field: str | None
    rank: tuple[int, int, int] = (0, 0, 0)


def _match(heading: str, profile: Profile) -> _Match:
    """The field that a heading names for sure, and how well: the smaller rank is the better."""
    field, length = match_field(heading, profile)
    folded = fold(heading)
    rest = YEAR.sub("", folded[length:]).split()
    if field is None or (rest and all(word in _COUNTING for word in rest)):
        return _Match(None)
    order = [squash(name) for name, is_whole in profile.names[field] if is_whole]
    name = squash(folded[:length])
    beside = sum(len(word) for word in rest if word not in _DESCRIBING)
    return _Match(field, (1, order.index(name), beside) if name in order else (0, -length, beside))


def _guess(field: str, headings: Sequence[str], free: set[int], profile: Profile) -> list[int]:
    """The headings that may mean a field which no heading names: columns of years that of the targets, else the one with the first word."""
    ranks = {i: rank for i in sorted(free) if (rank := _weak_rank(headings[i], field, profile)) is not None}
    years = [i for i in sorted(free) if field == "target" and _YEARS.fullmatch(fold(headings[i]))]
    return years or [min(ranks, key=lambda i: (ranks[i], i))] if years or ranks else []


def _weak_rank(heading: str, field: str, profile: Profile) -> int | None:
    """Which of the words that may mean the field the heading begins with; none where it begins with none, or says what came of it."""
    words = YEAR.sub("", fold(_NOTE_MARK.sub("", heading))).split()
    if len(words) > MOST_WEAK or any(_REACHED.fullmatch(word) for word in words):
        return None
    found = (
        rank
        for count in range(len(words), 0, -1)
        for name, rank, is_whole in profile.weak.get("".join(words[:count]), ())
        if name == field and (count == len(words) or not is_whole)
    )
    return next(found, None)


def _year(field: str | None, heading: str) -> int | None:
    found = YEAR.findall(heading)
    return int(found[0]) if field == "target" and len(set(found)) == 1 else None
