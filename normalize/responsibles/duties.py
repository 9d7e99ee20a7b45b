"""Who is responsible, in the Areas of the annex: what a responsible cell says, looked up in the directory."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from models.annex import Responsible
from models.layout.markers import EVERY_AREA
from models.place import Origin
from normalize.responsibles.directory import Directory, find_readings
from normalize.responsibles.learning import split_ranks
from normalize.responsibles.listed import part_name
from normalize.responsibles.resolving import find_codes, resolve
from normalize.responsibles.roles import find_area_of_person, find_areas_of_role, is_bare, is_of_a_unit
from normalize.responsibles.statements import LEAD, Statement
from normalize.units.doubts import Trouble
from normalize.units.mentions import UnitMention
from normalize.units.vocabulary import LAST_PEER, RANKS

# "Area III e Settore V"
_JOINED = re.compile(r"(?:[,/+;]|\s(?:e|ed))\s*$", re.IGNORECASE)

UNPLACED = "responsible-unplaced"

Split = tuple[Statement, tuple[list[UnitMention], list[UnitMention]]]
"""A paragraph, with the units that are responsible and the offices of these."""


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
        troubles: what a person should look at.
        unread: nothing in the cell says who is responsible.
        of_a_unit: who holds a unit that the cell does not name, so that the Area is the one whose objective it is.
    """

    responsible: Responsible
    shares: tuple[Share, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    unread: bool = False
    of_a_unit: bool = False


def resolve_duty(statements: Sequence[Statement], raw: str, origin: Origin, directory: Directory) -> Duty:
    """A responsible cell in the Areas of the annex.

    Args:
        statements: what its paragraphs say.
        raw: the whole cell.
        origin: where it stands.
        directory: the Areas of the annex.
    """
    statements = [_name_loose(statement, directory) for statement in statements]
    split = _split(statements, directory)
    shares = tuple(share for statement, (wide, _) in split if (share := _find_share(statement, wide, directory)))
    offices = [office for statement, (wide, narrow) in split for office in _find_offices(statement, wide, narrow, directory)]
    coordinators = _join_unique(find_codes(m, directory) or (m.name,) for s in statements for m in s.coordinators)
    areas = merge_areas(share.areas for share in shares) if shares else coordinators
    responsible = Responsible(
        raw=raw,
        areas=areas,
        every_area=areas == (EVERY_AREA,),
        coordinator=", ".join((*coordinators, *_find_leaders(statements, directory))) or None,
        role=", ".join(role for s in statements for role in s.roles) or None,
        office="; ".join(offices) or None,
        notes=tuple(note for statement, (wide, _) in split for note in _find_notes(statement, wide, directory)),
        origin=origin,
    )
    troubles = (*_find_troubles(split, directory), *([Trouble(UNPLACED, raw)] if _is_unplaced(responsible, statements) else []))
    return Duty(responsible, shares, troubles, _is_unread(responsible, statements), is_of_a_unit(raw))


def place_duty(duty: Duty, area: str | None) -> Duty:
    """The same, of the Area whose objective it is, where the cell names who holds a unit and not which one."""
    if area is None or not duty.of_a_unit:
        return duty
    responsible = duty.responsible.model_copy(update={"areas": (area,), "every_area": False})
    return Duty(responsible, (Share((area,), ((area,),)),), unread=False)


def _is_unplaced(cell: Responsible, statements: Sequence[Statement]) -> bool:
    """Whether a cell names people, or somebody who answers for something, and nothing tells the Area."""
    roles = [role for statement in statements for role in statement.roles]
    people = any(statement.people for statement in statements)
    return not (cell.areas or cell.coordinator or cell.office) and all(map(is_bare, roles)) and bool(roles or people)


def _is_unread(cell: Responsible, statements: Sequence[Statement]) -> bool:
    """Whether nothing in a cell says who is responsible."""
    return not (cell.areas or cell.role or cell.coordinator or cell.office or any(statement.people for statement in statements))


def _split(statements: Sequence[Statement], directory: Directory) -> list[Split]:
    """Each paragraph with its units."""
    ranks = split_ranks(statements, directory.unit)
    return [(statement, _widen(*units, directory)) for statement, units in zip(statements, ranks, strict=True)]


def _name_loose(statement: Statement, directory: Directory) -> Statement:
    """A paragraph in which words beside units and roles are units too where the annex calls Areas so."""
    led = {mention.name: LEAD.sub("", mention.name, count=1) for mention in statement.loose}
    named = [replace(mention, name=led[mention.name]) for mention in statement.loose if _is_named(led[mention.name], directory)]
    names = {words for words, name in led.items() if any(mention.name == name for mention in named)}
    return replace(
        statement,
        mentions=tuple(sorted((*statement.mentions, *named), key=lambda mention: mention.start)),
        notes=tuple(note for note in statement.notes if note.strip("()") not in names),
        joined=tuple(words for words in statement.joined if words not in names),
        leads=statement.leads if not named else _find_leader(statement, named),
    )


def _is_named(words: str, directory: Directory) -> bool:
    """Whether Areas are called by these words, all of them."""
    listed = part_name(words, directory.find_exact)
    return bool(listed) and all(each.code for each in listed)


def _find_leader(statement: Statement, named: Sequence[UnitMention]) -> int | None:
    """Where the coordinator stands among the units when others are added."""
    if statement.leads is None:
        return None
    start = statement.mentions[statement.leads].start
    return statement.leads + sum(mention.start < start for mention in named)


def _find_troubles(split: Sequence[Split], directory: Directory) -> Iterator[Trouble]:
    """What is doubtful: about each paragraph, about the names in it, and words that a joint leads to and that name nobody."""
    for statement, (wide, narrow) in split:
        yield from statement.troubles
        responsible = {code for mention in wide for code in find_codes(mention, directory)}
        offices = [statement.text[m.start : m.end] for m in narrow if _may_be_area(m, statement.text, responsible, directory)]
        names = [words for mention in wide for words in resolve(mention, directory).doubts]
        roles = [] if wide else [role for role in statement.roles if find_areas_of_role(role, directory).doubtful]
        yield from (Trouble("areas-uncertain", words) for words in (*names, *roles, *statement.joined, *offices))


def _may_be_area(office: UnitMention, text: str, responsible: set[str], directory: Directory) -> bool:
    """Whether an office may be a further Area: it is called as one, or "e" joins its number to the Areas before it."""
    if office.codes:
        return office.rank <= LAST_PEER and _JOINED.search(text, 0, office.start) is not None
    code = directory.find_exact(office.name)
    return code is not None and bool(responsible) and code not in responsible


def _find_leaders(statements: Sequence[Statement], directory: Directory) -> list[str]:
    """The codes of the Areas that lead others, and the words that say who does."""
    codes = [code for s in statements if s.leads is not None for code in find_codes(s.mentions[s.leads], directory)]
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
    left_out = {code for mention in exceptions for code in find_codes(mention, directory)}
    return tuple(code for code in directory.areas if code not in left_out) if left_out else (EVERY_AREA,)


def _find_share(statement: Statement, units: Sequence[UnitMention], directory: Directory) -> Share | None:
    """What a paragraph names; none for one of notes, offices or coordinators alone."""
    if statement.every:
        return Share(leave_out(statement.exceptions, directory), intro=statement.intro)
    placed = [(mention.start, unit) for mention in units for unit in resolve(mention, directory).units]
    for role in statement.roles:
        named = find_areas_of_role(role, directory)
        if not placed or not named.doubtful:
            placed += [(statement.text.find(role), (code,)) for code in named.areas]
    if not placed:
        placed = [(0, (code,)) for person in statement.people if (code := find_area_of_person(person, directory))]
    if not placed and not statement.roles:
        return None
    found = [unit for _, unit in sorted(placed, key=lambda pair: pair[0])]
    return Share(merge_areas(found), tuple(dict.fromkeys(found)) or ((),), statement.intro)


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
    return [mention.name for mention in wide if not mention.unit and not find_codes(mention, directory)] + [
        *statement.people,
        *statement.notes,
    ]
