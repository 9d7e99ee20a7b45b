"""Numbers in Italian words."""

from collections.abc import Sequence
from typing import Final

from normalize.phrases.language.notation import Pattern

_UNITS: Final = {
    "uno": 1, "un": 1, "due": 2, "tre": 3, "tré": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9,
    "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17,
    "diciotto": 18, "diciannove": 19,
}  # fmt: skip
_TENS: Final = {"vent": 20, "trent": 30, "quarant": 40, "cinquant": 50, "sessant": 60, "settant": 70, "ottant": 80, "novant": 90}

ELIDED: Final = _TENS

_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_TEN = "|".join(_TENS)
# "due", "ventitré", "trentotto", "centottanta", "duecentouno"
_BELOW_THOUSAND = rf"(?:(?:{_UNIT})?cent(?:o|(?=[ou])))?(?:(?:{_TEN})[ia]?)?(?:{_UNIT})?"
# "duemilaventitré", "milleduecento", "duemilioni"
_NUMERAL: Final = Pattern(
    rf"(?:(?P<millions>{_BELOW_THOUSAND})milion[ei])?(?:(?P<thousands>{_BELOW_THOUSAND})mila|(?P<mille>mille))?(?P<rest>{_BELOW_THOUSAND})"
)
_PARTS: Final = Pattern(rf"(?:(?P<hundreds>{_UNIT})?(?P<hundred>cent(?:o|(?=[ou]))))?(?:(?P<tens>{_TEN})[ia]?)?(?P<units>{_UNIT})?")

_LONGEST: Final = 80
_SCALES: Final = (1000, 1_000_000, 1_000_000_000)


def parse_numeral(word: str) -> int | None:
    """The number that one word in small letters says ("ventitré", "duemilaventitré"), or none."""
    if len(word) > _LONGEST or not (match := _NUMERAL.fullmatch(word)):
        return None
    value = _below_thousand(match["rest"])
    if match["mille"]:
        value += 1000
    elif match["thousands"] is not None:
        value += 1000 * (_below_thousand(match["thousands"]) or 1)
    return value + 1_000_000 * _below_thousand(match["millions"] or "") or None


def _below_thousand(word: str) -> int:
    parts = _PARTS.fullmatch(word)
    if parts is None:
        return 0
    hundreds = 100 * _UNITS.get(parts["hundreds"] or "uno", 0) if parts["hundred"] else 0
    return hundreds + _TENS.get(parts["tens"] or "", 0) + _UNITS.get(parts["units"] or "", 0)


def join_numerals(values: Sequence[int]) -> tuple[int, int]:
    """The number that words written apart say together ("due mila venti tre"), and how many of the words it takes."""
    total = group = taken = 0
    for value in values:
        if value in _SCALES and (group or not taken):
            total, group = total + max(group, 1) * value, 0
        elif value >= 1000 and group == 0 and (total == 0 or total > value):
            total += value
        elif value == 100 and 1 < group < 10:
            group *= 100
        elif group == 0 or _fits(group, value):
            group += value
        else:
            break
        taken += 1
    return total + group, taken


def _fits(group: int, value: int) -> bool:
    """Whether a smaller number can follow, as "venti" can follow "trecento" and "tre" can follow "venti"."""
    if value < 10:
        return group % 10 == 0 and group % 100 != 10
    return value < 100 and group % 100 == 0
