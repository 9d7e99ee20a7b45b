"""The rules for parts and ratios: "due terzi", "un milione e mezzo", "3 su 5", "8/10", "la metà"."""

from decimal import Decimal
from re import Match
from typing import Final

from normalize.phrases.language.forms import Pair
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens
from normalize.phrases.quantities.values import Amount, Reader, value_at

# "24/48 ore" are hours from to, "2/3 incontri" may be two thirds of them
_TIMES: Final = frozenset(letters_of("ANNI ORE GIORNI MESI SETTIMANE MINUTI"))
_THOUSAND: Final = 1000
_LARGEST: Final = 10**15
_PLURALS: Final = frozenset(letters_of("WORD GIORNI ORE MESI ANNI VOLTA SETTIMANE"))
_DELS: Final = frozenset(letters_of("DEL"))
_NAMED_YEARS: Final = frozenset(letters_of("YEAR"))
_ARTICLES: Final = frozenset(letters_of("IL"))


def _read_with_part(tokens: Tokens, match: Match[str]) -> Amount:
    """As in "un milione e mezzo", "due e tre quarti", "2 1/4"."""
    value, unit = value_at(tokens, match.start("n")), Decimal(1)
    groups = match.groupdict()
    if groups.get("scale"):
        unit = Decimal(tokens.values[match.start("scale")])
        value *= unit
    elif _THOUSAND <= value < _LARGEST:
        unit = next((Decimal(scale) for scale in (10**9, 10**6, 10**3) if value % scale == 0), unit)
    return Amount(*match.span(), value + unit * _part(tokens, match, groups), of=True)


def _part(tokens: Tokens, match: Match[str], groups: dict[str, str | None]) -> Decimal:
    if groups.get("half"):
        return Decimal("0.5")
    if groups.get("pair"):
        pair = tokens.values[match.start("pair")]
        return Decimal(pair.first / pair.second) if pair.second else Decimal(0)
    return Decimal(tokens.values[match.start("num")]) / Decimal(tokens.values[match.start("den")])


def _read_mixed(tokens: Tokens, match: Match[str]) -> Amount | None:
    pair = tokens.values[match.start("pair")]
    return _read_with_part(tokens, match) if pair.first < pair.second <= 10 else None


def _read_fraction(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "due terzi", "un quarto"; not "un secondo incontro"."""
    denominator = value_at(tokens, match.start("den"))
    if denominator <= 1 or tokens.word(match.start("den")).lower() in ("secondo", "seconda"):
        return None
    return Amount(*match.span(), value_at(tokens, match.start("num")) / denominator, of=True)


def _is_score(tokens: Tokens, at: int) -> bool:
    """Whether a number out of another is a score, of which the points are meant: "voto medio 8/10"."""
    return _SCORE.search(tokens.classes, max(0, at - 10), at) is not None


_SCORE: Final = compile_notation("SCORE")


def _read_slash(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "3/5" is three fifths; "24/48 ore" and "2/3 volte" may be two numbers."""
    pair: Pair = tokens.values[match.start()]
    if not pair.second:
        return None
    if _is_score(tokens, match.start()):
        return Amount(*match.span(), pair.first, base=str(pair.second))
    behind = tokens.classes[match.end() : match.end() + 1]
    if behind in _TIMES and pair.first < pair.second:
        return Amount(*match.span(), pair.first, pair.second)
    if behind in _PLURALS and behind not in _DELS and 0 < pair.first < pair.second:
        return Amount(*match.span(), pair.first / pair.second, ambiguous=True)
    return Amount(*match.span(), pair.first / pair.second, of=True)


def _read_ratio(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "3 su 5", "uno su cento"."""
    whole = value_at(tokens, match.start("b"))
    if tokens.classes[match.start("a")] in _NAMED_YEARS and tokens.classes[match.start("b")] in _NAMED_YEARS:
        return None
    if _is_score(tokens, match.start()):
        return Amount(*match.span(), value_at(tokens, match.start("a")), base=str(whole))
    return Amount(*match.span(), value_at(tokens, match.start("a")) / whole, of=True) if whole else None


def _read_share(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "la metà dei servizi", "più della metà"; not "a metà del guado"."""
    at = match.start()
    meant = tokens.classes[at - 1 : at] in _ARTICLES or _MORE_THAN.search(tokens.classes, max(0, at - 2), at)
    return _read_half(tokens, match) if meant else None


_MORE_THAN: Final = compile_notation("(?:PIU|MENO|SUPERIORE|INFERIORE) (?:DEL|AL)$")


def _read_half(_: Tokens, match: Match[str]) -> Amount:
    """As in "mezza giornata", "un mezzo"."""
    return Amount(*match.span(), Decimal("0.5"), of=True)


# each rule with the kinds of phrase that it must match
SHARE_RULES: Final[list[tuple[str, Reader]]] = [
    ("n:ANYNUMBER scale:SCALE? E half:HALF", _read_with_part),
    ("n:ANYNUMBER scale:SCALE? E num:SMALLNUMBER den:FRACTION", _read_with_part),
    ("n:ANYNUMBER scale:SCALE? E pair:SLASHPAIR", _read_with_part),
    ("n:ANYNUMBER pair:SLASHPAIR", _read_mixed),
    ("num:SMALLNUMBER den:DENOMINATOR", _read_fraction),
    ("num:ONE den:FRACTION (?=DEL|CLAUSEEND|$)", _read_fraction),
    ("ONE HALF", _read_half),
    ("SLASHPAIR", _read_slash),
    ("a:ANYNUMBER SUL (?:NUMERO DEGREE?)? b:NUMBER (?!PERCENT|PER CENTO)", _read_ratio),
    ("META (?=DEL|CLAUSEEND|$)", _read_share),
    ("HALF (?=GIORNATA|WORD|$)", _read_half),
]
