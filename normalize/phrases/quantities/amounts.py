"""The grammar of numbers: at a place in the phrase, the longest of the rules that hold."""

from decimal import Decimal
from re import Match
from typing import Final

from normalize.phrases.language.forms import Pair
from normalize.phrases.language.notation import Pattern, compile_notation, letters_of, rules_by_first_class
from normalize.phrases.language.tokens import Tokens
from normalize.phrases.quantities.shares import SHARE_RULES
from normalize.phrases.quantities.values import Amount, value_at

_DECIMAL: Final = frozenset(letters_of("DECIMAL"))
_MILLION: Final = 1_000_000
_ARTICLES: Final = frozenset(letters_of("IL"))
_EXACT: Final = ("dozzina", "dozzine")


def _read_plain(tokens: Tokens, at: int) -> Amount:
    """As in "15", "1.234,56", "cento"."""
    value = value_at(tokens, at)
    # "4,800" is a decimal in Italian, and a thousand where a program wrote it in English
    ambiguous = tokens.classes[at] in _DECIMAL and _MAYBE_THOUSANDS.fullmatch(tokens.word(at)) is not None
    return Amount(at, at + 1, value, of=value >= _MILLION, ambiguous=ambiguous)


def _read_scaled(tokens: Tokens, match: Match[str]) -> Amount:
    """As in "3 milioni", "100 mila"."""
    return Amount(*match.span(), value_at(tokens, match.start("n")) * tokens.values[match.start("scale")], of=True)


def _read_half_scale(tokens: Tokens, match: Match[str]) -> Amount:
    """As in "mezzo milione"."""
    return Amount(*match.span(), Decimal(tokens.values[match.start("scale")]) / 2, of=True)


def _read_lettered_scale(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "3,5 M€", "500 k€"."""
    scale = _LETTERS.get(tokens.word(match.start("letter")))
    return Amount(*match.span(), value_at(tokens, match.start("n")) * scale) if scale else None


_LETTERS: Final = {"k": 1000, "K": 1000, "M": _MILLION}


def _read_pointed_scale(tokens: Tokens, match: Match[str]) -> Amount:
    """As in "1.5 mln"."""
    return Amount(*match.span(), Decimal(tokens.word(match.start())) * tokens.values[match.start("scale")], of=True)


_MAYBE_THOUSANDS: Final = Pattern(r"[1-9]\d{0,2},\d{3}")


def _read_spoken_decimal(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "tre virgola uno quattro", "zero punto tre"."""
    if tokens.word(match.start("mark")).lower() not in ("virgola", "punto"):
        return None
    digits = ""
    for at in range(match.start("mark") + 1, match.end()):
        word = tokens.word(at).lower()
        digits += "0" * (word.count("zero") if word != "zero" else 0) + str(tokens.values[at])
    return Amount(*match.span(), Decimal(f"{tokens.values[match.start('n')]}.{digits}"))


def _read_point(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "12.5" is a decimal; "3.0" behind a name is a version; "12.10" may be a day."""
    at = match.start()
    pair: Pair = tokens.values[at]
    measured = tokens.classes[at + 1 : at + 2] in _MEASURES or (at > 0 and tokens.classes[at - 1] in _MEASURES)
    if not measured and at and tokens.classes[at - 1] in _NAMES and tokens.word(at - 1)[0].isupper():
        return None
    maybe_day = 1 <= pair.first <= 31 and 1 <= pair.second <= 12 and not measured
    return Amount(at, match.end(), Decimal(tokens.word(at)), ambiguous=maybe_day)


_MEASURES: Final = frozenset(letters_of("PERCENT PERCENTO MONEY EURO ORE SCALE GIORNI MESI ANNI SETTIMANE MINUTI MEASURE PUNTI"))
_NAMES: Final = frozenset(letters_of("WORD CODE PLAN"))


def _read_dash(tokens: Tokens, match: Match[str]) -> Amount | None:
    pair: Pair = tokens.values[match.start()]
    return Amount(*match.span(), pair.first, pair.second) if pair.first < pair.second else None


def _read_range(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "da 5 a 10", "tra il 20% e il 30%"; "da 30 a 25 giorni" goes down."""
    before = _RANGE_BEFORE.search(tokens.classes, max(0, match.start() - 6), match.start())
    if before is None:
        return None
    low, high = value_at(tokens, match.start("a")), value_at(tokens, match.start("b"))
    if low < high or (low > high and before["down"]):
        return Amount(before.start(), match.end(), low, high)
    return None


def _read_repeated(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "5 (cinque)" and "1.000,00 (mille/00)"."""
    value = value_at(tokens, match.start("n"))
    return Amount(*match.span(), value) if value == value_at(tokens, match.start("again")) else None


def _read_both(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "2 o 3", "50% - 60%", "tre-quattro"."""
    low, high = value_at(tokens, match.start("a")), value_at(tokens, match.start("b"))
    return Amount(*match.span(), low, high) if low < high else None


def _read_collective(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "una decina", "tre dozzine"; "decine di" alone is no number."""
    at = match.start("each")
    word = tokens.word(at).lower()
    counted = at > match.start()
    if not counted and word[-1] in "ea" and word not in ("decina", "dozzina", "ventina", "trentina", "cinquantina"):
        return None
    count = value_at(tokens, match.start()) if counted else Decimal(1)
    return Amount(*match.span(), count * tokens.values[at], about=word not in _EXACT, of=True)


def _read_multiple(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "il doppio"; not "doppio turno"."""
    if tokens.classes[match.start() - 1 : match.start()] not in _ARTICLES:
        return None
    return Amount(*match.span(), value_at(tokens, match.start("m")), of=True)


def _read_none(_: Tokens, match: Match[str]) -> Amount:
    """As in "nessun rilievo"."""
    return Amount(*match.span(), Decimal(0))


def _read_one(tokens: Tokens, match: Match[str]) -> Amount:
    return Amount(*match.span(), value_at(tokens, match.start()))


_UNIT: Final = "(?:PERCENT|PERCENTO|PER CENTO|MONEY|EURO|GIORNI|ORE)?"
_RANGE_BEFORE: Final = compile_notation("(?:(?P<down>DAL)|DALLE|TRA|COMPRESO) TRA? IL? NUMERO? DEGREE? MONEY?$")
# each rule with the kinds of phrase that it must match; the longest wins
_RULES: Final = rules_by_first_class(
    [
        *SHARE_RULES,
        ("n:NUMBER scale:SCALE", _read_scaled),
        ("HALF scale:SCALE", _read_half_scale),
        ("n:NUMBER letter:WORD (?=MONEY)", _read_lettered_scale),
        ("POINTPAIR scale:SCALE", _read_pointed_scale),
        ("n:NUMBER OPEN again:ANYNUMBER (?:SLASH ZERO)? CLOSE", _read_repeated),
        ("n:ANYNUMBER mark:DECIMALMARK ANYNUMBER{1,6}", _read_spoken_decimal),
        ("POINTPAIR", _read_point),
        ("DASHPAIR", _read_dash),
        (f"a:ANYNUMBER {_UNIT} RANGETO AL? IL? NUMERO? DEGREE? MONEY? b:NUMBER", _read_range),
        ("a:NUMBER PERCENT DASH b:NUMBER (?=PERCENT)", _read_both),
        ("a:NUMBER DASH b:NUMBER (?=MEASURED|$)", _read_both),
        ("a:ANYNUMBER O b:NUMBER", _read_both),
        ("a:WORDNUM (?:DASH|SLASH) b:WORDNUM", _read_both),
        ("ANYNUMBER each:COLLECTIVE", _read_collective),
        ("each:COLLECTIVE", _read_collective),
        ("m:MULTIPLE", _read_multiple),
        ("ZEROWORD", _read_none),
        ("ONE", _read_one),
    ]
)
# a number that any of these rules can go on with; most stand alone
_GOES_ON: Final = compile_notation(f"ANYNUMBER (?:NUMBERGOESON|{_UNIT} RANGETO|PERCENT DASH|(?:DASH|SLASH) NUMBER|WORD MONEY)")
_PLAIN: Final = frozenset(letters_of("NUMBER"))
STARTS: Final = Pattern(f"[{''.join(_RULES)}]")


def read_plain_amount(tokens: Tokens, at: int) -> Amount | None:
    """The number that one word is, or none."""
    return _read_plain(tokens, at) if tokens.classes[at] in _PLAIN else None


def read_amount(tokens: Tokens, at: int) -> Amount | None:
    """The longest number that begins at a word, or none."""
    longest = read_plain_amount(tokens, at)
    if longest and not _GOES_ON.match(tokens.classes, at):
        return longest
    for pattern, reader in _RULES.get(tokens.classes[at], ()):
        match = pattern.match(tokens.classes, at)
        if match and (longest is None or match.end() > longest.last):
            longest = reader(tokens, match) or longest
    return longest
