"""What the grammar of numbers hands on: a number with its words, without what it counts."""

from collections.abc import Callable
from decimal import Decimal
from re import Match
from typing import NamedTuple

from normalize.phrases.language.tokens import Tokens


class Amount(NamedTuple):
    """A number, without what it counts.

    Attributes:
        first, last: its words, the last one not included.
        value_to: the upper end of a range.
        about: whether the word itself is vague ("una decina").
        of: whether "di" may stand before what it counts.
        ambiguous: whether it can be read in two ways.
        base: of how much, for a score ("7 su 10").
    """

    first: int
    last: int
    value: Decimal | None
    value_to: Decimal | None = None
    about: bool = False
    of: bool = False
    ambiguous: bool = False
    base: str | None = None


Reader = Callable[[Tokens, Match[str]], Amount | None]
"""Makes an amount of what a rule has matched; none where it is no number after all."""


def value_at(tokens: Tokens, at: int) -> Decimal:
    """The value of a word that is a number."""
    return Decimal(tokens.values[at])
