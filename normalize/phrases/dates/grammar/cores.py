"""The grammar of dates and periods: at a place in the phrase, the longest of the rules that hold.

Rules are in the notation of `language.notation`. What may stand behind every core ("… 2023", "… del 2023", "… p.v.") is one rule of its
own, see `tails`, and so is what may stand before it ("fine …", "prima settimana di …"), see `parts`.
"""

from typing import Final

from normalize.phrases.dates.grammar.days import DAY_RULES
from normalize.phrases.dates.grammar.mentions import DateMention
from normalize.phrases.dates.grammar.periods import PERIOD_RULES
from normalize.phrases.language.notation import rules_by_first_class
from normalize.phrases.language.tokens import Tokens

_RULES: Final = rules_by_first_class([*DAY_RULES, *PERIOD_RULES])
STARTS: Final = frozenset(_RULES)


def read_core(tokens: Tokens, at: int) -> DateMention | None:
    """The longest date or period that begins at a word, without what may stand before and behind it, or none."""
    longest: DateMention | None = None
    for pattern, reader in _RULES.get(tokens.classes[at : at + 1], ()):
        match = pattern.match(tokens.classes, at)
        if match and (longest is None or match.end() > longest.last):
            longest = reader(tokens, match) or longest
    return longest
