"""A name taken apart into the Areas that it lists: "Finanziaria e Urbanistica" are two, "Lavori pubblici e patrimonio" is one."""

from collections.abc import Callable
from typing import NamedTuple

from normalize.units.names import find_pieces

# of one Area's name: "Cultura, sport, turismo, scuola, biblioteca e giovani"
_MOST_PIECES = 6


class Listed(NamedTuple):
    """A name within a list, the joint before it, and its code where it is the whole name of an Area."""

    joint: str
    text: str
    code: str | None


def part_name(name: str, find: Callable[[str], str | None]) -> list[Listed]:
    """The names that a name lists, the longest first that an Area is called by.

    Args:
        name: as printed.
        find: the code of an Area by its whole name.
    """
    pieces = find_pieces(name)
    listed: list[Listed] = []
    first = 0
    while first < len(pieces):
        *longer, one = (name[pieces[first].start : piece.end] for piece in reversed(pieces[first : first + _MOST_PIECES]))
        text = next((text for text in longer if find(text)), one)
        listed.append(Listed(pieces[first].joint, text, find(text)))
        first += sum(piece.end <= pieces[first].start + len(text) for piece in pieces[first:])
    return listed
