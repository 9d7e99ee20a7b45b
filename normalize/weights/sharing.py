"""Which weight is for which Areas."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from models.annex import Weight
from models.layout.markers import EVERY_AREA
from normalize.responsibles.directory import Directory
from normalize.responsibles.duties import Duty, leave_out, merge_areas
from normalize.responsibles.resolving import resolve
from normalize.responsibles.statements import ROLE
from normalize.units.doubts import Trouble, find_troubles
from normalize.units.mentions import UnitMention
from normalize.weights.cells import WeightPart, WeightReading
from normalize.weights.tokens import Scope

Areas = tuple[str, ...]
# "Area I IV-V": numbers where a name should be
_NUMBERS = re.compile(r"[IVX]+(?:[,/–-][IVX]+)*")
_MORE_NUMBERS = re.compile(r"^[IVX]+$|(?<!\w)[IVX]+(?:[,/–-][IVX]+)+(?!\w)")


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
    responsible = merge_areas(duty.responsible.areas for duty in duties)
    scoped = [_resolve_scopes(part, responsible, directory, troubles) for part in reading.parts]
    named = {code for areas in scoped if areas for code in areas}
    scoped = [_resolve_others(part, areas, named, responsible, directory) for part, areas in zip(reading.parts, scoped, strict=True)]
    troubles += _compare(scoped, raw, duties, responsible)
    values = [part.points.value for part in reading.parts]
    shares = _share_out(scoped, duties)
    if reading.summed:
        values, shares, doubts = _settle_sum(reading, raw, shares, responsible)
        troubles += doubts
    if shares is None:
        units = max((len(choice) for choice in _choices(duties)), default=0)
        troubles.append(Trouble("weight-pairing", raw, {"weights": str(len(scoped)), "areas": str(units)}))
        shares = [areas or () for areas in scoped]
    return tuple(Weight(value=value, areas=areas) for value, areas in zip(values, shares, strict=True)), troubles


def _find_troubles(reading: WeightReading, raw: str) -> list[Trouble]:
    """What the cell itself leaves open or unsaid, or says twice and differently."""
    troubles = [Trouble("weight-unread", words) for words in reading.unread]
    if not reading.parts and not reading.unread:
        troubles.append(Trouble("weight-unread", raw))
    for part in reading.parts:
        if part.points.ambiguous:
            troubles.append(Trouble("quantity-ambiguous", part.points.raw))
        elif part.points.value is None:
            troubles.append(Trouble("weight-open", part.points.raw))
    values = [part.points.value for part in reading.parts if part.points.value is not None]
    if reading.total is not None and len(values) == len(reading.parts) and sum(values) != reading.total:
        troubles.append(Trouble("weight-sum-differs", raw, {"sum": str(sum(values)), "total": str(reading.total)}))
    return troubles


def _settle_sum(
    reading: WeightReading, raw: str, shares: list[Areas] | None, responsible: Areas
) -> tuple[list[Decimal | None], list[Areas] | None, list[Trouble]]:
    """The weights of "5+5": one for each who is responsible, or else their sum for all; sure only where the sum stands beside them."""
    values = [part.points.value for part in reading.parts]
    total = sum((value for value in values if value is not None), Decimal(0))
    sure = reading.total == total
    troubles = [] if sure else [Trouble("weight-sum", raw)]
    return (values, shares, troubles) if shares else ([total], [responsible], troubles)


def _compare(scoped: Sequence[Areas | None], raw: str, duties: Sequence[Duty], responsible: Areas) -> Iterator[Trouble]:
    """What is to be said where two weights are for one Area, or one is for an Area that is neither responsible nor coordinates."""
    named = {*responsible, *(code for duty in duties for code in (duty.responsible.coordinator or "").split(", "))}
    weighed = [code for areas in scoped for code in areas or ()]
    if len(set(weighed)) < len(weighed) or (EVERY_AREA in weighed and len(weighed) > 1):
        yield Trouble("areas-uncertain", raw)
    further = [code for code in weighed if code not in named]
    if further and responsible and EVERY_AREA not in responsible:
        shown = ", ".join("tutte le Aree" if code == EVERY_AREA else code for code in further)
        yield Trouble("weight-areas-differ", raw, {"weighed": shown, "named": ", ".join(responsible)})


def _resolve_scopes(part: WeightPart, responsible: Areas, directory: Directory, troubles: list[Trouble]) -> Areas | None:
    """The Areas beside a weight; none where there are none, or where they are not known (a trouble then)."""
    found: list[Areas] = []
    troubles += [Trouble("weight-unread", scope.raw) for above, scope in pairwise(part.scopes) if _is_rest(above, scope)]
    for scope in part.scopes:
        areas = _resolve_scope(scope, responsible, directory)
        if areas is None:
            troubles.append(Trouble("weight-unread", scope.raw))
        else:
            found.append(areas)
        troubles += find_troubles(scope.mentions)
        troubles += (Trouble("areas-uncertain", words) for mention in scope.mentions for words in resolve(mention, directory).doubts)
    return merge_areas(found) if found else None


def _resolve_scope(scope: Scope, responsible: Areas, directory: Directory) -> Areas | None:
    """The Areas of one scope; empty for a role and, for now, for "the others"; none where the words name nobody."""
    if scope.unread:
        return None
    if scope.others:
        return ()
    if scope.every:
        areas = leave_out(scope.mentions, directory)
        listed = scope.listed and responsible and EVERY_AREA not in responsible
        return tuple(code for code in responsible if code in areas or EVERY_AREA in areas) if listed else areas
    if any(_is_broken(mention) for mention in scope.mentions):
        return None
    resolved = [(mention, resolve(mention, directory)) for mention in scope.mentions]
    known = all(sum(map(len, each.units)) >= max(1, len(mention.codes)) and not each.unknown for mention, each in resolved)
    if known:
        return merge_areas(unit for _, each in resolved for unit in each.units)
    return () if ROLE.match(scope.raw) else None


def _is_broken(mention: UnitMention) -> bool:
    """Whether a list of numbers names one twice or goes on after its end ("I-I I-IV"), so that a line break must have cut it."""
    keys = [code.key for code in mention.codes]
    return len(set(keys)) < len(keys) or bool(keys and _MORE_NUMBERS.search(mention.name))


def _is_rest(above: Scope, scope: Scope) -> bool:
    """Whether numbers alone follow other numbers with no sign between them ("Area II" and "I"), so that a line break must have cut one."""
    return bool(_NUMBERS.fullmatch(scope.raw)) and any(mention.codes for mention in above.mentions)


def _resolve_others(part: WeightPart, areas: Areas | None, named: set[str], responsible: Areas, directory: Directory) -> Areas | None:
    """The Areas beside a weight, "the others" among them filled in: all who are responsible and whom no other weight of the cell names."""
    if not any(scope.others for scope in part.scopes):
        return areas
    others = () if EVERY_AREA in responsible else tuple(code for code in responsible if code not in named)
    return merge_areas([areas or (), others or tuple(code for code in directory.areas if code not in named)])


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
