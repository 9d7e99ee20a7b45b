"""What a person should look at in a cell that names units."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from normalize.units.mentions import UnitMention


class Trouble(NamedTuple):
    """The code of a finding, the words that it speaks of, and what its message names."""

    code: str
    raw: str
    detail: Mapping[str, str] = MappingProxyType({})


def find_troubles(mentions: Iterable[UnitMention]) -> Iterator[Trouble]:
    """Numbers that may be a range or its two ends, and numbers that are damaged."""
    for mention in mentions:
        if mention.doubt:
            yield Trouble("areas-ambiguous", mention.doubt)
        for code in mention.codes:
            if code.damaged:
                yield Trouble("area-misread", code.damaged, {"read": code.printed})
