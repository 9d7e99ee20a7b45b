"""Dates that something tore: a sign within them, or a part that no date can take ("entro il 15% settembre", "15/1*2/2024", "il .5/12").

What is left of such a date may still look like one, and be another; that is told as a misprint.
"""

from typing import Final

from normalize.phrases.dates.grammar.mentions import DateMention
from normalize.phrases.language.notation import Pattern, compile_notation
from normalize.phrases.language.tokens import Tokens

# "entro il 15% [settembre]", "entro il 15/: [12/2024]": a number stands where the date begins, and does not belong to it
_REMAINS_BEFORE: Final = compile_notation(
    "(?:ENTRO|OLTRE|FINO AL) (?:IL|GIORNO|DATA|DEL){0,3} TORNSIGN{0,3} TORNNUMBER (?:TORNSIGN|TORNNUMBER|COLON|OPEN){0,3}$"
)
# "il %[5/12/2024]", "entro [.5 settembre]"
_SIGN_BEFORE: Final = compile_notation("(?:(?:IL|AL|DEL|DAL|ENTRO) TORNSIGN|(?:IL|AL|DEL|DAL) (?:COLON|OPEN))$")
# another date or code of the same kind: "[31/3]-30/6", "[2S]/1S"
_NEXT_DATE: Final = r"(?![-,;:(]{1,2}\d{1,2}[/.]\d{1,2}(?!\d\d)|/\d[STQ])"
# "[15/1]*2/2024", "[15/1]a/2024", "[31.1].2024"; "[giugno 2]?024", "[31.10.20]'4"; "[20 lug].O 2024"; "[giugno 2];024"
_RAGGED_END: Final = Pattern(rf"{_NEXT_DATE}[^\s/.]{{0,3}}[/.]\d|['°*_|?%€]\d|\.?[^\W\d_](?<![eE])|[)(;]\d{{1,4}}(?!\d|[/.%])")
# "[31.10.20] 4", "[31.10.20]:4"
_DIGITS_BEHIND: Final = Pattern(r"[:/]\d{1,2}(?!\d)| \d{1,2}(?!\S| ?[^\W\d_(])")
_MONTH: Final = compile_notation("MON")
_LOOK_BACK: Final = 9


def is_torn(tokens: Tokens, mention: DateMention, floor: int, *, introduced: bool) -> bool:
    """Whether something beside a date says that a part of it is lost.

    Args:
        tokens: the phrase.
        mention: the date.
        floor: the word behind the date before it.
        introduced: whether the words before it say what it does.
    """
    first, last, classes = mention.first, mention.last, tokens.classes
    if not introduced and _REMAINS_BEFORE.search(classes, max(floor, first - _LOOK_BACK), first):
        return True
    if tokens.touch(first) and _SIGN_BEFORE.search(classes, max(floor, first - 2), first):
        return True
    end = tokens.spans[last - 1][1]
    if _RAGGED_END.match(tokens.unified, end):
        return True
    if mention.kind in _NUMERIC and _MONTH.match(classes, last):
        # "1.5 settembre"
        return True
    # "giugno 2'24"; "31.10.20 4"
    cut = _MONTH.match(classes, first) if mention.kind == "day" else _DIGITS_BEHIND.match(tokens.unified, end)
    return "century" in mention.inferred and cut is not None


_NUMERIC: Final = frozenset({"point", "slash", "dash", "code"})
