"""The grammar of numbers: at a place in the phrase, the longest of the rules that hold."""

from collections.abc import Callable
from decimal import Decimal
from re import Match
from typing import Final, NamedTuple

from normalize.phrases.language.forms import Pair
from normalize.phrases.language.notation import Pattern, compile_notation, letters_of, rules_by_first_class
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

# "24/48 ore" are hours from to, "2/3 incontri" may be two thirds of them
_TIMES: Final = frozenset(letters_of("ANNI ORE GIORNI MESI SETTIMANE MINUTI"))
_DECIMAL: Final = frozenset(letters_of("DECIMAL"))
_MILLION: Final = 1_000_000
_THOUSAND: Final = 1000
_LARGEST: Final = 10**15
_PLURALS: Final = frozenset(letters_of("WORD GIORNI ORE MESI ANNI VOLTA SETTIMANE"))
_DELS: Final = frozenset(letters_of("DEL"))
_NAMED_YEARS: Final = frozenset(letters_of("YEAR"))
_ARTICLES: Final = frozenset(letters_of("IL"))
_EXACT: Final = ("dozzina", "dozzine")


def _value(tokens: Tokens, at: int) -> Decimal:
    return Decimal(tokens.values[at])


def _read_plain(tokens: Tokens, at: int) -> Amount:
    """As in "15", "1.234,56", "cento"."""
    value = _value(tokens, at)
    # "4,800" is a decimal in Italian, and a thousand where a program wrote it in English
    ambiguous = tokens.classes[at] in _DECIMAL and _MAYBE_THOUSANDS.fullmatch(tokens.word(at)) is not None
    return Amount(at, at + 1, value, of=value >= _MILLION, ambiguous=ambiguous)


def _read_scaled(tokens: Tokens, match: Match[str]) -> Amount:
    """As in "3 milioni", "100 mila"."""
    return Amount(*match.span(), _value(tokens, match.start("n")) * tokens.values[match.start("scale")], of=True)


def _read_lettered_scale(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "3,5 M€", "500 k€"."""
    scale = _LETTERS.get(tokens.word(match.start("letter")))
    return Amount(*match.span(), _value(tokens, match.start("n")) * scale) if scale else None


_LETTERS: Final = {"k": 1000, "K": 1000, "M": _MILLION}


def _read_pointed_scale(tokens: Tokens, match: Match[str]) -> Amount:
    """As in "1.5 mln"."""
    return Amount(*match.span(), Decimal(tokens.word(match.start())) * tokens.values[match.start("scale")], of=True)


_MAYBE_THOUSANDS: Final = Pattern(r"[1-9]\d{0,2},\d{3}")


def _read_with_part(tokens: Tokens, match: Match[str]) -> Amount:
    """As in "un milione e mezzo", "due e tre quarti", "2 1/4"."""
    value, unit = _value(tokens, match.start("n")), Decimal(1)
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
    denominator = _value(tokens, match.start("den"))
    if denominator <= 1 or tokens.word(match.start("den")).lower() in ("secondo", "seconda"):
        return None
    return Amount(*match.span(), _value(tokens, match.start("num")) / denominator, of=True)


def _read_spoken_decimal(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "tre virgola uno quattro", "zero punto tre"."""
    if tokens.word(match.start("mark")).lower() not in ("virgola", "punto"):
        return None
    digits = ""
    for at in range(match.start("mark") + 1, match.end()):
        word = tokens.word(at).lower()
        digits += "0" * (word.count("zero") if word != "zero" else 0) + str(tokens.values[at])
    return Amount(*match.span(), Decimal(f"{tokens.values[match.start('n')]}.{digits}"))


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
    low, high = _value(tokens, match.start("a")), _value(tokens, match.start("b"))
    if low < high or (low > high and before["down"]):
        return Amount(before.start(), match.end(), low, high)
    return None


def _read_repeated(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "5 (cinque)" and "1.000,00 (mille/00)"."""
    value = _value(tokens, match.start("n"))
    return Amount(*match.span(), value) if value == _value(tokens, match.start("again")) else None


def _read_both(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "2 o 3", "50% - 60%", "tre-quattro"."""
    low, high = _value(tokens, match.start("a")), _value(tokens, match.start("b"))
    return Amount(*match.span(), low, high) if low < high else None


def _read_ratio(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "3 su 5", "uno su cento"."""
    whole = _value(tokens, match.start("b"))
    if tokens.classes[match.start("a")] in _NAMED_YEARS and tokens.classes[match.start("b")] in _NAMED_YEARS:
        return None
    if _is_score(tokens, match.start()):
        return Amount(*match.span(), _value(tokens, match.start("a")), base=str(whole))
    return Amount(*match.span(), _value(tokens, match.start("a")) / whole, of=True) if whole else None


def _read_collective(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "una decina", "tre dozzine"; "decine di" alone is no number."""
    at = match.start("each")
    word = tokens.word(at).lower()
    counted = at > match.start()
    if not counted and word[-1] in "ea" and word not in ("decina", "dozzina", "ventina", "trentina", "cinquantina"):
        return None
    count = _value(tokens, match.start()) if counted else Decimal(1)
    return Amount(*match.span(), count * tokens.values[at], about=word not in _EXACT, of=True)


def _read_multiple(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "il doppio"; not "doppio turno"."""
    if tokens.classes[match.start() - 1 : match.start()] not in _ARTICLES:
        return None
    return Amount(*match.span(), _value(tokens, match.start("m")), of=True)


def _read_share(tokens: Tokens, match: Match[str]) -> Amount | None:
    """As in "la metà dei servizi", "più della metà"; not "a metà del guado"."""
    at = match.start()
    meant = tokens.classes[at - 1 : at] in _ARTICLES or _MORE_THAN.search(tokens.classes, max(0, at - 2), at)
    return _read_half(tokens, match) if meant else None


_MORE_THAN: Final = compile_notation("(?:PIU|MENO|SUPERIORE|INFERIORE) (?:DEL|AL)$")


def _read_half(_: Tokens, match: Match[str]) -> Amount:
    """As in "mezza giornata", "un mezzo"."""
    return Amount(*match.span(), Decimal("0.5"), of=True)


def _read_none(_: Tokens, match: Match[str]) -> Amount:
    """As in "nessun rilievo"."""
    return Amount(*match.span(), Decimal(0))


def _read_one(tokens: Tokens, match: Match[str]) -> Amount:
    return Amount(*match.span(), _value(tokens, match.start()))


_UNIT: Final = "(?:PERCENT|PERCENTO|PER CENTO|MONEY|EURO|GIORNI|ORE)?"
_RANGE_BEFORE: Final = compile_notation("(?:(?P<down>DAL)|DALLE|TRA|COMPRESO) TRA? IL? NUMERO? DEGREE? MONEY?$")
# each rule with the kinds of phrase that it must match; the longest wins
_RULES: Final = rules_by_first_class(
    [
        ("n:NUMBER scale:SCALE", _read_scaled),
        ("n:NUMBER letter:WORD (?=MONEY)", _read_lettered_scale),
        ("POINTPAIR scale:SCALE", _read_pointed_scale),
        ("n:NUMBER OPEN again:ANYNUMBER (?:SLASH ZERO)? CLOSE", _read_repeated),
        ("n:ANYNUMBER scale:SCALE? E half:HALF", _read_with_part),
        ("n:ANYNUMBER scale:SCALE? E num:SMALLNUMBER den:FRACTION", _read_with_part),
        ("n:ANYNUMBER scale:SCALE? E pair:SLASHPAIR", _read_with_part),
        ("n:ANYNUMBER pair:SLASHPAIR", _read_mixed),
        ("num:SMALLNUMBER den:DENOMINATOR", _read_fraction),
        ("num:ONE den:FRACTION (?=DEL|CLAUSEEND|$)", _read_fraction),
        ("ONE HALF", _read_half),
        ("n:ANYNUMBER mark:DECIMALMARK ANYNUMBER{1,6}", _read_spoken_decimal),
        ("SLASHPAIR", _read_slash),
        ("POINTPAIR", _read_point),
        ("DASHPAIR", _read_dash),
        (f"a:ANYNUMBER {_UNIT} RANGETO AL? IL? NUMERO? DEGREE? MONEY? b:NUMBER", _read_range),
        ("a:NUMBER PERCENT DASH b:NUMBER (?=PERCENT)", _read_both),
        ("a:NUMBER DASH b:NUMBER (?=MEASURED|$)", _read_both),
        ("a:ANYNUMBER O b:NUMBER", _read_both),
        ("a:WORDNUM (?:DASH|SLASH) b:WORDNUM", _read_both),
        ("a:ANYNUMBER SUL (?:NUMERO DEGREE?)? b:NUMBER (?!PERCENT|PER CENTO)", _read_ratio),
        ("ANYNUMBER each:COLLECTIVE", _read_collective),
        ("each:COLLECTIVE", _read_collective),
        ("m:MULTIPLE", _read_multiple),
        ("META (?=DEL|CLAUSEEND|$)", _read_share),
        ("HALF (?=GIORNATA|WORD|$)", _read_half),
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
