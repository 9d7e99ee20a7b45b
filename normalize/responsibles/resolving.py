"""What a mention names in the Areas of an annex: by its numbers, by one name, or by a name that lists several."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from normalize.responsibles.directory import Directory, find_bare_name, find_key
from normalize.responsibles.listed import Listed, part_name
from normalize.units.mentions import UnitMention
from normalize.units.names import find_pieces, find_stems
from normalize.units.numerals import CODE_AT
from normalize.units.vocabulary import LAST_PEER

_AND = ("e", "ed")


class Resolved(NamedTuple):
    """What a mention names.

    Attributes:
        units: the codes of each unit, one by one; those of a list of numbers are together.
        unknown: names in a list of Areas that the annex ties to no code.
        doubts: words that may name a further Area, or may be part of the name beside them.
    """

    units: tuple[tuple[str, ...], ...]
    unknown: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def find_codes(mention: UnitMention, directory: Directory) -> tuple[str, ...]:
    """The codes of what a mention names; empty where the annex never speaks of it elsewhere."""
    return _unique(code for unit in resolve(mention, directory).units for code in unit)


def resolve(mention: UnitMention, directory: Directory) -> Resolved:
    """The Areas that a mention names.

    Args:
        mention: of a responsible or a weight cell.
        directory: the Areas of the annex.
    """
    if mention.codes:
        return _resolve_numbered(mention, directory)
    listed = part_name(find_bare_name(mention), lambda text: directory.find_exact(text, mention))
    known = any(each.code for each in listed)
    if not known or directory.find_exact(mention.name, mention):
        return _resolve_one(mention, directory)
    if len(_unique(each.code for each in listed)) > 1 or (_names_peers(mention) and len(listed) > 1):
        return _resolve_list(mention, listed)
    return _resolve_head(mention, listed, directory)


def _names_peers(mention: UnitMention) -> bool:
    """Whether the unit word is a plural like "Aree", behind which names are those of several."""
    return mention.plural and mention.rank <= LAST_PEER


def _resolve_one(mention: UnitMention, directory: Directory) -> Resolved:
    """A name as it stands; one behind "Aree" that the annex ties to no number may be several."""
    code = directory.find_by_name(mention)
    name = find_bare_name(mention)
    unsure = _names_peers(mention) and code not in directory.numbered and len(find_pieces(name)) > 1
    return Resolved(((code,),) if code else (), doubts=(name,) if unsure else ())


def _resolve_head(mention: UnitMention, listed: Sequence[Listed], directory: Directory) -> Resolved:
    """A name of which one part is that of an Area: "Finanziaria, Tributi" is one and what it does, "Finanziaria e Cultura" may be two."""
    sure = listed[0].code is not None and not any(_is_open(listed[0], each, directory) for each in listed[1:2])
    return Resolved((_unique(each.code for each in listed),), doubts=() if sure else (mention.name,))


def _is_open(known: Listed, second: Listed, directory: Directory) -> bool:
    """Whether "e" leads from a name to words that no name of its Area goes on with."""
    first = find_stems(second.text)[:1]
    together = (*find_stems(known.text), *first)
    names = directory.names.get(known.code or "", ())
    told = any(find_stems(name)[: len(together)] == together for name in names) or known.code in directory.parts.get(first, ())
    return second.joint in _AND and not told


def _resolve_list(mention: UnitMention, listed: Sequence[Listed]) -> Resolved:
    """Several names; behind "Aree" each of them is an Area, and elsewhere one that is not known may be part of the name before it."""
    units = tuple((code,) for code in _unique(each.code for each in listed))
    unknown = tuple(each.text for each in listed if not each.code)
    peers = _names_peers(mention)
    dashed = any(each.code and each.joint == "-" for each in listed)
    return Resolved(units, unknown if peers else (), (mention.name,) if dashed or (unknown and not peers) else ())


def _resolve_numbered(mention: UnitMention, directory: Directory) -> Resolved:
    """Numbers, and the Areas that the name behind them lists besides: surely behind a joint, perhaps where it is one name with them."""
    keys = (find_key(code, mention.unit, directory.unit) for code in mention.codes)
    numbers = tuple(directory.codes[key] for key in keys if key in directory.codes)
    listed = part_name(mention.name, directory.find_exact)
    further = tuple(code for code in _unique(each.code for each in listed) if code not in numbers)
    units = ((numbers,) if numbers else ()) + tuple((code,) for code in further)
    if mention.joint and listed and listed[0].code:
        return Resolved(units)
    if mention.joint not in ("", ",", "/"):
        unknown = [each.text for each in listed if not each.code]
        return Resolved(units, tuple(filter(_is_capital, unknown)), tuple(name for name in unknown if not _is_capital(name)))
    doubtful = further or _begins_with_number(mention.name) or (mention.joint and not _is_name(mention.name, numbers, directory))
    return Resolved(units, doubts=(mention.name,) if doubtful else ())


def _is_capital(name: str) -> bool:
    """Whether words may be a name; those in small letters are none ("ed altre coinvolte")."""
    return name[:1].isupper()


def _is_name(name: str, codes: Iterable[str], directory: Directory) -> bool:
    return any(find_stems(name) == find_stems(known) for code in codes for known in directory.names.get(code, ()))


def _begins_with_number(name: str) -> bool:
    """Whether a further number stands where a name should ("Area III.V")."""
    return bool(name) and CODE_AT.fullmatch(name.split(" ")[0].rstrip(".,:")) is not None


def _unique(codes: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for code in codes if code))
