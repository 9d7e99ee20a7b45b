"""Who is responsible, in the Areas of the annex: what a responsible cell says, looked up in the directory."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.annex import Responsible
from models.layout.markers import EVERY_AREA
from models.place import Origin
from normalize.responsibles.directory import Directory, find_readings, split_ranks
from normalize.responsibles.statements import ROLE, Statement
from normalize.units.mentions import UnitMention
from normalize.units.names import find_stems
from normalize.units.vocabulary import RANKS

# "Segretario generale", "Direttore generale": of the municipality, not of an Area called "Generale"
_OF_THE_WHOLE = re.compile(r"(?:il\s+)?(?:vice\s?-?\s?)?(?:segretari|direttor)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Share:
    """What one paragraph of a responsible cell names; a weight may stand beside it.

    Attributes:
        areas: the codes, or "*"; empty for a role.
        units: the codes of each unit that it names, one by one.
        intro: it introduces the paragraphs after it ("Le Aree coinvolte, con il coordinamento di …:").
    """

    areas: tuple[str, ...]
    units: tuple[tuple[str, ...], ...] = ()
    intro: bool = False


@dataclass(frozen=True, slots=True)
class Duty:
    """A responsible cell read.

    Attributes:
        responsible: as the annex shows it to its users.
        shares: of its paragraphs, in order, those that name nobody left out.
        doubts: numbers that may be a range or its two ends.
        unread: nothing in the cell says who is responsible.
    """

    responsible: Responsible
    shares: tuple[Share, ...] = ()
    doubts: tuple[str, ...] = ()
    unread: bool = False


def resolve_duty(statements: Sequence[Statement], raw: str, origin: Origin, directory: Directory) -> Duty:
    """A responsible cell in the Areas of the annex.

    Args:
        statements: what its paragraphs say.
        raw: the whole cell.
        origin: where it stands.
        directory: the Areas of the annex.
    """
    split = [
        (statement, _widen(*units, directory)) for statement, units in zip(statements, split_ranks(statements, directory.unit), strict=True)
    ]
    shares = [share for statement, (wide, _) in split if (share := _find_share(statement, wide, directory))]
    offices = [office for statement, (wide, narrow) in split for office in _find_offices(statement, wide, narrow, directory)]
    coordinators = _join_unique(directory.find_codes(m) or (m.name,) for s in statements for m in s.coordinators)
    areas = merge_areas(share.areas for share in shares) or (() if shares else coordinators)
    leaders = (*coordinators, *_find_leaders(statements, directory))
    roles = [role for s in statements for role in s.roles]
    responsible = Responsible(
        raw=raw,
        areas=areas,
        every_area=areas == (EVERY_AREA,),
        coordinator=", ".join(leaders) or None,
        role=", ".join(roles) or None,
        office="; ".join(offices) or None,
        notes=tuple(note for statement, (wide, _) in split for note in _find_notes(statement, wide, directory)),
        origin=origin,
    )
    told = (*areas, *roles, *leaders, *offices, *(s.people for s in statements if s.people))
    return Duty(responsible, tuple(shares), _find_doubts(statements), unread=not told)


def _find_doubts(statements: Sequence[Statement]) -> tuple[str, ...]:
    return tuple(mention.doubt for statement in statements for mention in statement.mentions if mention.doubt)


def _find_leaders(statements: Sequence[Statement], directory: Directory) -> list[str]:
    """The codes of the Areas that lead others, and the words that say who does."""
    codes = [code for s in statements if s.leads is not None for code in directory.find_codes(s.mentions[s.leads])]
    return [*codes, *(s.coordinator_words for s in statements if s.coordinator_words)]


def _widen(wide: list[UnitMention], narrow: list[UnitMention], directory: Directory) -> tuple[list[UnitMention], list[UnitMention]]:
    """The units of a paragraph, those counted as responsible that are narrower than others but stand for themselves elsewhere."""
    alone = [mention for mention in narrow if directory.stands_alone(mention)]
    return sorted([*wide, *alone], key=lambda mention: mention.start), [mention for mention in narrow if mention not in alone]


def merge_areas(areas: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """The codes of several lists, each once, in order; "*" stands for all of them."""
    codes = _join_unique(areas)
    return (EVERY_AREA,) if EVERY_AREA in codes else codes


def _join_unique(lists: Iterable[Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for codes in lists for code in codes))


def leave_out(exceptions: Iterable[UnitMention], directory: Directory) -> tuple[str, ...]:
    """All the Areas but these; "*" where nothing is left out."""
    left_out = {code for mention in exceptions for code in directory.find_codes(mention)}
    return tuple(code for code in directory.areas if code not in left_out) if left_out else (EVERY_AREA,)


def _find_share(statement: Statement, units: Sequence[UnitMention], directory: Directory) -> Share | None:
    """What a paragraph names; none for one of notes, offices or coordinators alone."""
    if statement.every:
        return Share(leave_out(statement.exceptions, directory), intro=statement.intro)
    codes = tuple(found for mention in units if (found := directory.find_codes(mention)))
    if codes:
        return Share(merge_areas(codes), codes, statement.intro)
    if not statement.roles:
        return None
    by_role = tuple(code for role in statement.roles if (code := _find_area_of_role(role, directory)))
    return Share(by_role, (by_role,), statement.intro)


def _find_area_of_role(role: str, directory: Directory) -> str | None:
    """The Area that a role is named after ("Comandante della Polizia locale"), where the whole name is that of an Area."""
    title = ROLE.match(role)
    stems = find_stems(role[title.end() :]) if title and not _OF_THE_WHOLE.match(role) else ()
    codes = directory.whole.get(stems, set())
    return next(iter(codes)) if len(codes) == 1 else None


def _find_offices(statement: Statement, wide: Sequence[UnitMention], narrow: Sequence[UnitMention], directory: Directory) -> list[str]:
    """The offices that a paragraph names, as printed; those that stand side by side in one piece."""
    offices = list(narrow) or [mention for mention in wide if _is_office(mention, directory)]
    if not offices:
        return []
    start, end = offices[0].start, offices[-1].end
    if any(start < mention.start < end for mention in wide if mention not in offices[:1]):
        return [statement.text[office.start : office.end] for office in offices]
    return [statement.text[start:end]]


def _is_office(mention: UnitMention, directory: Directory) -> bool:
    """Whether a unit that stands alone is an office of an Area by what the annex says elsewhere."""
    narrow = bool(mention.unit) and RANKS[mention.unit] > RANKS.get(directory.unit, 0)
    return narrow and not mention.codes and any(stems in directory.offices for stems in find_readings(mention))


def _find_notes(statement: Statement, wide: Sequence[UnitMention], directory: Directory) -> list[str]:
    """What a paragraph says besides, and a name in it that is none of an Area."""
    return [mention.name for mention in wide if not mention.unit and not directory.find_codes(mention)] + [
        *statement.people,
        *statement.notes,
    ]
