"""Numbers in Italian words, as points are spelled beside their digits: "20 (venti)"."""

_SMALL = (
    *("zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"),
    *("tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove"),
)
_TENS = ("venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")
_HUNDRED = 100


def _spell(number: int) -> str:
    """The word for a number from 0 to 100."""
    if number < len(_SMALL):
        return _SMALL[number]
    if number == _HUNDRED:
        return "cento"
    ten, one = _TENS[number // 10 - 2], number % 10
    elided = ten[:-1] if one in (1, 8) else ten
    return elided + (_SMALL[one] if one else "")


NUMBERS = {_spell(number): number for number in range(_HUNDRED + 1)}
"""From zero to cento."""


def parse_spelled(word: str) -> int | None:
    """The number that a word spells; none where it spells none. "ventitré" may have an accent."""
    return NUMBERS.get(word.strip().lower().replace("é", "e").replace("è", "e"))
