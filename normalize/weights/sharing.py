"""Which weight is for which Areas."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from models.annex import Weight
from normalize.responsibles.directory import Directory
from normalize.responsibles.duties import Duty, leave_out, merge_areas
from normalize.responsibles.statements import ROLE
from normalize.units.mentions import UnitMention
from normalize.weights.cells import Scope, WeightPart, WeightReading

Areas = tuple[str, ...]
# "Area I IV-V": numbers where a name should be
_NUMBERS = re.compile(r"[IVX]+(?:[,/–-][IVX]+)*")
_MORE_NUMBERS = re.compile(r"^[IVX]+$|(?<!\w)[IVX]+(?:[,/–-][IVX]+)+(?!\w)")


class Trouble(NamedTuple):
    """What a person should look at in a weight cell: the code of a finding, the words, and what its message names."""

    code: str
    raw: str
    detail: Mapping[str, str] = MappingProxyType({})


def share_weights(
    reading: WeightReading, raw: str, duties: Sequence[Duty], directory: Directory
) -> tuple[tuple[Weight, ...], list[Trouble]]:
    """The weights of a cell, each with its Areas, and what is doubtful about them.

    A weight beside which Areas stand is for these. A single one without any is for all that are responsible. Several pair in order with as
    many paragraphs of the responsible cell, or else units, or else codes; where the numbers differ nothing is guessed.

    Args:
        reading: the cell, taken apart.
        raw: the whole cell.
        duties: who is responsible in the rows that share the cell, in order.
        directory: the Areas of the annex.
    """
    troubles = _find_troubles(reading, raw)
    scoped = [_resolve_scopes(part, directory, troubles) for part in reading.parts]
    named = {code for areas in scoped if areas for code in areas}
    scoped = [_resolve_others(part, areas, named, directory) for part, areas in zip(reading.parts, scoped, strict=True)]
    shares = _share_out(scoped, duties)
    if shares is None:
        units = max((len(choice) for choice in _choices(duties)), default=0)
        troubles.append(Trouble("weight-pairing", raw, {"weights": str(len(scoped)), "areas": str(units)}))
        shares = [areas or () for areas in scoped]
    values = [part.points.value for part in reading.parts]
    return tuple(Weight(value=value, areas=areas) for value, areas in zip(values, shares, strict=True)), troubles


def _find_troubles(reading: WeightReading, raw: str) -> list[Trouble]:
    """What the cell itself leaves open or unsaid."""
    troubles = [Trouble("weight-unread", words) for words in reading.unread]
    if not reading.parts and not reading.unread:
        troubles.append(Trouble("weight-unread", raw))
    for part in reading.parts:
        if part.points.ambiguous:
            troubles.append(Trouble("quantity-ambiguous", part.points.raw))
        elif part.points.value is None:
            troubles.append(Trouble("weight-open", part.points.raw))
    return troubles


def _resolve_scopes(part: WeightPart, directory: Directory, troubles: list[Trouble]) -> Areas | None:
    """The Areas beside a weight; none where there are none, or where they are not known (a trouble then)."""
    found: list[Areas] = []
    troubles += [Trouble("weight-unread", scope.raw) for above, scope in pairwise(part.scopes) if _is_rest(above, scope)]
    for scope in part.scopes:
        areas = _resolve_scope(scope, directory)
        if areas is None:
            troubles.append(Trouble("weight-unread", scope.raw))
        else:
            found.append(areas)
        troubles += [Trouble("areas-ambiguous", mention.doubt) for mention in scope.mentions if mention.doubt]
    return merge_areas(found) if found else None


def _resolve_scope(scope: Scope, directory: Directory) -> Areas | None:
    """The Areas of one scope; empty for a role and, for now, for "the others"; none where the words name nobody."""
    if scope.others:
        return ()
    if scope.every:
        return leave_out(scope.mentions, directory)
    if any(_is_broken(mention) for mention in scope.mentions):
        return None
    codes = [directory.find_codes(mention) for mention in scope.mentions]
    if all(codes) and not any(len(found) < len(mention.codes) for found, mention in zip(codes, scope.mentions, strict=True)):
        return merge_areas(codes)
    return () if ROLE.match(scope.raw) else None


def _is_broken(mention: UnitMention) -> bool:
    """Whether a list of numbers names one twice or goes on after its end ("I-I I-IV"), so that a line break must have cut it."""
    keys = [code.key for code in mention.codes]
    return len(set(keys)) < len(keys) or bool(keys and _MORE_NUMBERS.search(mention.name))


def _is_rest(above: Scope, scope: Scope) -> bool:
    """Whether numbers alone follow other numbers with no sign between them ("Area II" and "I"), so that a line break must have cut one."""
    return bool(_NUMBERS.fullmatch(scope.raw)) and any(mention.codes for mention in above.mentions)


def _resolve_others(part: WeightPart, areas: Areas | None, named: set[str], directory: Directory) -> Areas | None:
    """The Areas beside a weight, "the others" among them filled in: all that no other weight of the cell names."""
    if not any(scope.others for scope in part.scopes):
        return areas
    return merge_areas([areas or (), tuple(code for code in directory.areas if code not in named)])


def _share_out(scoped: Sequence[Areas | None], duties: Sequence[Duty]) -> list[Areas] | None:
    """The Areas of each weight; none where the annex does not say."""
    if all(areas is not None for areas in scoped):
        return [areas or () for areas in scoped]
    if len(scoped) == 1:
        return [merge_areas(duty.responsible.areas for duty in duties)]
    if any(areas is not None for areas in scoped):
        return None
    return next((choice for choice in _choices(duties) if len(choice) == len(scoped)), None)


def _choices(duties: Sequence[Duty]) -> list[list[Areas]]:
    """Ways to count those who are responsible: paragraphs, those that name an Area, units one by one, codes one by one."""
    shares = [share for duty in duties for share in duty.shares]
    paragraphs = [share for share in shares if not share.intro]
    with_units = [share for share in paragraphs if any(share.units)]
    units = [unit for share in with_units for unit in share.units]
    return [
        [share.areas for share in paragraphs],
        [share.areas for share in with_units],
        units,
        [(code,) for unit in units for code in unit],
    ]
