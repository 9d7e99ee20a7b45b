"""The quantities of a phrase, in their order."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from models.phrases import Comparator, PhraseFinding, Quantity
from normalize.phrases.language.masks import is_free
from normalize.phrases.language.notation import Pattern, compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens
from normalize.phrases.quantities.amounts import STARTS, read_amount, read_plain_amount
from normalize.phrases.quantities.changes import is_transition, read_base, read_change, read_sign
from normalize.phrases.quantities.comparators import read_comparator, read_comparator_behind
from normalize.phrases.quantities.tears import is_torn
from normalize.phrases.quantities.units import Unit, read_unit
from normalize.phrases.quantities.values import Amount

# "Sì/No", "sì", "on/off"
_YES_NO: Final = compile_notation("SI (?:SLASH|O|DASH) NO|(?:SI|NO) POINT?")
# "3ª", "il ventesimo": a number only when nothing else is said
_ORDINAL: Final = compile_notation("THE? n:BAREORDINAL")
_NOTHING: Final = letters_of("NULLA")
_NUMERO_BEFORE: Final = compile_notation("(?:NUMERO DEGREE? COLON?|MONEY|EURO)$")
_MINUS: Final = letters_of("MENO")
_YEARS: Final = frozenset(letters_of("YEAR"))
_CODES: Final = frozenset(letters_of("SMALL"))
_MEASURES: Final = frozenset({"%", "EUR", "ore", "giorni"})
_ONES: Final = frozenset(letters_of("ONE"))
# "fino a un massimo di 5": the one counts nothing
_LIMITS: Final = frozenset(letters_of("MASSIMO ALMENO MIN LIMITE"))
_TIMES: Final = frozenset(letters_of("VOLTA"))
_WORD: Final = frozenset(letters_of("WORD"))
_HYPHEN: Final = frozenset(letters_of("DASH"))
_SLASH: Final = frozenset(letters_of("SLASH"))
_RATES: Final = frozenset(letters_of("PERWORD"))
_BY_DAY: Final = compile_notation("(?:ENTRO|OLTRE) (?:IL|GIORNO|DATA|DEL){0,3}")


class _Found:
    """A number with all that was read of the words around it."""

    __slots__ = ("amount", "comparator", "first", "last", "sign", "unit")

    def __init__(self, tokens: Tokens, amount: Amount, floor: int) -> None:
        self.amount = amount
        self.sign = read_sign(tokens, amount.first)
        start = amount.first - 1 if self.sign else amount.first
        self.unit: Unit = read_unit(tokens, start, amount.last, of=amount.of)
        self.comparator, self.first = read_comparator(tokens, start, floor)
        self.last = self.unit.last
        behind, end = read_comparator_behind(tokens, amount.last)
        if behind is None and self.unit.last > amount.last:
            behind, end = read_comparator_behind(tokens, self.unit.last)
        if behind is not None:
            # "circa 500 o più" says at least
            self.comparator, self.last = behind, max(end, self.last)
            if self.unit.name is None and end > amount.last:
                self.unit = read_unit(tokens, start, end, of=False)
                self.last = max(self.last, self.unit.last)
        if self.comparator is None and amount.about:
            self.comparator = Comparator.ABOUT
        if self.first == start and (numero := _NUMERO_BEFORE.search(tokens.classes, max(floor, start - 3), start)):
            self.first = numero.start()


def find_quantities(tokens: Tokens, taken: bytearray) -> tuple[list[Quantity], list[PhraseFinding]]:
    """The quantities among the words that are not taken by dates and names, and what of them can be read in two ways."""
    findings: list[PhraseFinding] = []
    whole = _whole_phrase(tokens, taken)
    if whole:
        return [whole], findings
    quantities: list[Quantity] = []
    for found in _find(tokens, taken):
        text = tokens.slice(found.first, found.last)
        if _is_day(tokens, found):
            findings.append(PhraseFinding("date-ambiguous", text))
            continue
        if tokens.has_misprint(found.amount.first, found.amount.last) or is_torn(tokens, found.amount):
            findings.append(PhraseFinding("misprint", text))
        elif found.amount.ambiguous:
            findings.append(PhraseFinding("quantity-ambiguous", text))
        quantities.append(_quantity(tokens, found))
    return quantities, findings


def _find(tokens: Tokens, taken: bytearray) -> Iterator[_Found]:
    floor = 0
    start = STARTS.search(tokens.classes)
    while start:
        at = start.start()
        amount = None if taken[at] else read_amount(tokens, at)
        if amount and not is_free(taken, amount.first, amount.last):
            # "12 1/3", of which "1/3" is a day
            amount = read_plain_amount(tokens, at)
        if amount:
            found = _Found(tokens, amount, floor)
            if _counts(tokens, found, taken):
                yield found
                floor = at = max(found.last, amount.last)
                at -= 1
        start = STARTS.search(tokens.classes, at + 1)


def _whole_phrase(tokens: Tokens, taken: bytearray) -> Quantity | None:
    """What is a quantity only when it is all that the phrase says: "Sì/No", "3ª", "nulla"."""
    if len(tokens.classes) > 3 or 1 in taken:
        return None
    span = tokens.span(0, len(tokens.classes))
    if _YES_NO.fullmatch(tokens.classes):
        return Quantity(tokens.text, None, unit=tokens.text, span=span)
    if match := _ORDINAL.fullmatch(tokens.classes):
        return Quantity(tokens.text, Decimal(tokens.values[match.start("n")]), span=span)
    return Quantity(tokens.text, Decimal(0), span=span) if tokens.classes == _NOTHING else None


def _counts(tokens: Tokens, found: _Found, taken: bytearray) -> bool:
    """Whether the number counts something: "un" may be an article, and 2024 a year."""
    amount = found.amount
    if amount.last - amount.first > 1:
        return True
    if _is_part_of_name(tokens, amount):
        return False
    letter = tokens.classes[amount.first]
    if letter in _ONES:
        return _one_counts(tokens, found, taken)
    if letter in _CODES and tokens.word(amount.first)[0] == "0" and len(tokens.word(amount.first)) == 2:
        # "03 ORDINE PUBBLICO" and "03" alone among words are codes, "05 incontri" is a number
        counted = found.unit.name is not None and not found.unit.name[0].isupper()
        return bool(found.comparator or counted or found.first < amount.first or len(tokens.classes) == 1)
    if letter in _YEARS:
        measured = found.unit.name in _MEASURES
        return bool(
            found.comparator or measured or found.first < amount.first or (found.unit.name and amount.value and amount.value % 100 == 0)
        )
    return True


def _one_counts(tokens: Tokens, found: _Found, taken: bytearray) -> bool:
    """Whether "un" counts: "almeno un incontro", "un incontro al mese", "una volta"; not "un massimo di 5"."""
    behind = tokens.classes[found.amount.last : found.amount.last + 1]
    rated = tokens.classes[found.unit.last : found.unit.last + 1] in _RATES and taken[found.unit.last]
    return behind not in _LIMITS and bool(found.comparator or rated or behind in _TIMES or len(tokens.classes) == 1)


def _is_part_of_name(tokens: Tokens, amount: Amount) -> bool:
    """Whether a number touches the word before it or a letter behind it: "CoV-2", "12/A"."""
    at, end, classes = amount.first, amount.last, tokens.classes
    if at > 1 and classes[at - 1] in _HYPHEN and classes[at - 2] in _WORD:
        return tokens.touch(at) and tokens.touch(at - 1)
    if end + 1 < len(classes) and classes[end] in _SLASH and len(tokens.word(end + 1)) == 1:
        return tokens.touch(end) and tokens.touch(end + 1)
    return False


def _is_day(tokens: Tokens, found: _Found) -> bool:
    """Whether "entro il 15", "entro il 15 settbre" may mean the day of a month that is not named, and "entro il 31122024" a day."""
    amount = found.amount
    said = found.comparator is Comparator.AT_MOST and _BY_DAY.fullmatch(tokens.classes, found.first, amount.first) is not None
    if not said or amount.value_to is not None or amount.value is None:
        return False
    if found.unit.name is None and amount.last - amount.first == 1 and _WRITTEN_TOGETHER.fullmatch(tokens.word(amount.first)):
        return True
    one_of_many = found.unit.name is None or (tokens.word(amount.first - 1).lower() == "il" and found.unit.name not in _MEASURES)
    return one_of_many and amount.value in _DAYS


_DAYS: Final = frozenset(map(Decimal, range(1, 32)))
# "31122024", "20241231"
_WRITTEN_TOGETHER: Final = Pattern(r"20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d\d")


def _quantity(tokens: Tokens, found: _Found) -> Quantity:
    amount, unit = found.amount, found.unit
    value, value_to, base = amount.value, amount.value_to, amount.base or unit.base
    change = found.sign or read_change(tokens, found.first, found.last, percent=unit.name == "%")
    if change:
        base = read_base(tokens, found.last) or base
    if value is not None and value_to is not None and (value > value_to or is_transition(tokens, found.first)):
        # "dal 70% all'80%", "da 30 a 25 giorni"
        change = "increase" if value < value_to else "decrease"
        base, value, value_to = f"{value}{'%' if unit.name == '%' else ''}", value_to, None
    negative = found.sign == "decrease" or (amount.first == 1 and tokens.classes[0] == _MINUS)
    if negative and value is not None:
        value = value.copy_negate()
    first = min(found.first, amount.first - 1) if found.sign else found.first
    text, span = tokens.slice(first, found.last), tokens.span(first, found.last)
    return Quantity(text, value, found.comparator, value_to, unit.name, change, base, span)
