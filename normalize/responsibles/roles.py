"""The Areas that a role or a person is named after: "Comandante della Polizia locale", "Rag. Neri Finanziaria"."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from normalize.responsibles.directory import Directory
from normalize.responsibles.listed import part_name
from normalize.responsibles.statements import ROLE
from normalize.units.names import find_stems
from normalize.units.vocabulary import ARTICLE, OFFICES_HELD, UNIT

# "Segretario generale", "Direttore generale": of the municipality, not of an Area called "Generale"
_OF_THE_WHOLE = re.compile(r"(?:il\s+)?(?:vice\s?-?\s?)?(?:segretari|direttor\w+\s+general)", re.IGNORECASE)

_GENERIC = (
    r"responsabil[ei]|resp\.(?:l[ei])?|dirigent[ei]|funzionari[oae]|titolar[ei]|referent[ei]|istruttor[ei]|direttor[ei]|direttrice"
    r"|addett[oaie]|cap[oi]"
)
_BESIDES = r"(?:\s*[,(–-]?\s*(?:ad\s+interim|incaricat[oaie]|competent[ei]|interessat[oaie]|preposti?|apical[ei]|f\.\s?f\.)\)?)?"
# "Il Responsabile", "Dirigente ad interim": of nothing that it names
_BARE = re.compile(rf"(?:{ARTICLE})?(?:{_GENERIC}){_BESIDES}", re.IGNORECASE)
# "Responsabile del Settore", "Titolare di P.O.": of a unit that it does not name
_OF_A_UNIT = re.compile(
    rf"(?:{ARTICLE})?(?:{_GENERIC})(?:\s+(?:(?:di|del|dello|della)\s+|dell['’]\s*)?|\s*-\s*)(?:{UNIT}|{OFFICES_HELD}){_BESIDES}\s*\.?",
    re.IGNORECASE,
)


def is_of_a_unit(words: str) -> bool:
    """Do these words name who holds a unit, and not which one ("Responsabile del Settore")?"""
    return _OF_A_UNIT.fullmatch(words.strip()) is not None


def is_bare(role: str) -> bool:
    """Does a role say neither whom it is over nor that it is one of the whole municipality ("Il Responsabile")?"""
    return _BARE.fullmatch(role.strip()) is not None or is_of_a_unit(role)


def find_area_of_person(person: str, directory: Directory) -> str | None:
    """The Area whose whole name stands behind that of a person ("Rag. Neri Finanziaria")."""
    words = person.split()
    tails = (" ".join(words[index:]) for index in range(1, len(words)))
    return next((code for tail in tails if (code := directory.find_exact(tail))), None)


class RoleAreas(NamedTuple):
    """The Areas that a role is named after, and whether its words may name others."""

    areas: tuple[str, ...] = ()
    doubtful: bool = False


def find_areas_of_role(role: str, directory: Directory) -> RoleAreas:
    """The Areas that a role is named after ("Comandante della Polizia locale"), or that are listed behind it."""
    title = ROLE.match(role)
    listed = part_name(role[title.end() :] if title else "", directory.find_exact)
    if title and _OF_THE_WHOLE.match(role):
        return RoleAreas(_unique(each.code for each in listed if each.joint))
    if codes := _unique(each.code for each in listed):
        return RoleAreas(codes, doubtful=len(codes) < len(listed))
    stems = find_stems(role[title.end() :]) if title else ()
    office = directory.offices.get(stems, set())
    found = office or directory.parts.get(stems, set())
    return RoleAreas(tuple(found), doubtful=not office) if len(found) == 1 else RoleAreas()


def _unique(codes: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for code in codes if code))
