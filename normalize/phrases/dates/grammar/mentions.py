"""What the grammar of dates hands on: a date or period as the phrase names it, with the year still open where it is not written."""

from collections.abc import Callable
from re import Match

from models.phrases import Grain
from normalize.phrases.dates.grammar.calendar import BoundsOf
from normalize.phrases.language.tokens import Tokens


class DateMention:
    """A date or period that the phrase names.

    Attributes:
        first, last: the words that name it, the last one not included.
        year: none where it is not written.
        shift: years from the plan year, where the phrase says so ("dell'anno successivo").
        kind: what it was named by, for those who decide whether it can be meant.
        yearly: said of every year.
        past: said to be past ("u.s.").
        doubt: the code of the finding that it is in any case, or empty.
        whole: the mention behind it that it leans on ("il 15" in "il 15 e il 30 giugno").
    """

    __slots__ = ("bounds_of", "doubt", "first", "grain", "inferred", "kind", "last", "past", "shift", "whole", "year", "yearly")

    def __init__(self, first: int, last: int, kind: str, grain: Grain, bounds_of: BoundsOf, year: int | None = None) -> None:
        self.first = first
        self.last = last
        self.kind = kind
        self.grain = grain
        self.bounds_of = bounds_of
        self.year = year
        self.shift = 0
        self.inferred: tuple[str, ...] = ()
        self.yearly = False
        self.past = False
        self.doubt = ""
        self.whole: DateMention | None = None


Reader = Callable[[Tokens, Match[str]], DateMention | None]
"""Makes a mention of what a rule has matched; none where it is no date after all."""
