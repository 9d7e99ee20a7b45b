"""How a number is meant: "almeno", "non più di", "≥", "circa"; before it or behind it."""

from typing import Final

from models.phrases import Comparator
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

# what may stand between the word that compares and the number: "almeno [il n.] 3", "minimo [di €] 500", "inferiori [a n.] 3"
_FILL: Final = "(?:IL|DEL|AL|ALLE|NEL|NUMERO|DEGREE|MONEY|EURO|COLON|CIRCA|VERBO|TOTAL|UGUALE|QUOTE|PER|PLUSMINUS|POINT){0,6}"
# "minori di 5", but not "numero minori: 5"
_THAN: Final = "(?=AL|ALLE|DEL|NUMERO|DEGREE|$)"
_OR_EQUAL: Final = "(?:COMMA? (?:O|E|SLASH)? UGUALE COMMA?|O COMPARE)"

# "50 o più"; but "superiore a 50 e inferiore a 100", "più di 3 e meno di 6"
_NO_OTHER: Final = "(?!AL|ALLE|DEL|IL|NUMERO|ANYNUMBER)"

_NOT: Final = "NON VERBO? (?:AL DEL|AL|IL)?"
_LARGER: Final = "(?:SUPERIORE|PIU GRANDE)"
_SMALLER: Final = "(?:INFERIORE|PIU PICCOLO)"
_END: Final = "(?=CLOSE|CLAUSEEND|$)"

_BEFORE: Final = compile_notation(
    "(?:"
    # "almeno", "minimo", "pari ad almeno", "non meno di", "non è inferiore a", "uguale o superiore a", "maggiore o uguale a", "≥"
    rf"(?P<at_least>(?:UGUALE AL)? LEAST COMPARE? {_FILL}|{_NOT} (?:{_SMALLER}|MENO|SOTTO) (?:{_OR_EQUAL})? {_FILL}"
    rf"|UGUALE (?:O|E|SLASH) {_LARGER} {_FILL}|{_LARGER} {_OR_EQUAL} {_FILL})"
    # "massimo", "al più", "non più di", "non superiore a", "non oltre", "entro il limite del", "fino a", "≤"
    rf"|(?P<at_most>(?:AL)? MASSIMO COMPARE? {_FILL}|{_NOT} (?:{_LARGER}|PIU|OLTRE|SOPRA) (?:{_OR_EQUAL})? {_FILL}|AL PIU {_FILL}"
    rf"|UGUALE (?:O|E|SLASH) {_SMALLER} {_FILL}|{_SMALLER} {_OR_EQUAL} {_FILL}"
    rf"|(?:ENTRO|FINO|NEL) (?:IL|DEL|AL)? (?:LIMITE|MASSIMO) {_FILL}|ENTRO (?:IL? GIORNO)? {_FILL}|FINO {_FILL})"
    rf"|(?P<more>PIU (?:GRANDE)? DEL {_FILL}|OLTRE (?!COLON) {_FILL}|SUPERIORE {_THAN} {_FILL}|SOPRA {_FILL})"
    rf"|(?P<less>MENO DEL {_FILL}|INFERIORE {_THAN} {_FILL}|PIU PICCOLO DEL {_FILL}|SOTTO {_FILL})"
    rf"|(?P<equal>UGUALE (?:IL|DEL|AL|ALLE|NUMERO|DEGREE|MONEY|EURO|COLON){{0,4}})"
    rf"|(?P<about>(?:CIRCA|PLUSMINUS) (?:IL|DEL|AL|NUMERO|DEGREE|MONEY|EURO){{0,3}})"
    # ">", "non >", "uguale o >", "> o ="
    r"|(?P<sign>(?:not:NON VERBO?)? (?:equally:UGUALE (?:O|SLASH|E))? of:COMPARE (?P<or>COMMA? (?:O|SLASH)? (?:COMPARE|UGUALE) COMMA? AL?)?"
    r" (?:IL|DEL|AL|NUMERO|DEGREE|MONEY|EURO|CIRCA){0,3})"
    ")$"
)
# "o più", "e oltre", "in su", "o meno", "(minimo)", "al massimo", "circa"
_BEHIND: Final = compile_notation(
    rf"(?P<at_least>(?:O|E) (?:PIU|OLTRE|SUPERIORE) {_NO_OTHER}|NEL SUL {_END}|OPEN? (?:COME|AL)? ALMENO {_END} CLOSE?|OPEN MIN CLOSE)"
    rf"|(?P<at_most>(?:O|E) (?:MENO|INFERIORE) {_NO_OTHER}|OPEN? (?:COME|AL)? MASSIMO {_END} CLOSE?)"
    r"|(?P<about>CIRCA (?=CLOSE|CLAUSEEND|DEL|$))"
)
_COMPARATORS: Final = {
    "at_least": Comparator.AT_LEAST,
    "at_most": Comparator.AT_MOST,
    "more": Comparator.MORE,
    "less": Comparator.LESS,
    "equal": Comparator.EQUAL,
    "about": Comparator.ABOUT,
}
_OR_EQUALS: Final = {Comparator.MORE: Comparator.AT_LEAST, Comparator.LESS: Comparator.AT_MOST}
_OPPOSITES: Final = {
    Comparator.MORE: Comparator.AT_MOST,
    Comparator.LESS: Comparator.AT_LEAST,
    Comparator.AT_LEAST: Comparator.LESS,
    Comparator.AT_MOST: Comparator.MORE,
}
_MAY_COMPARE: Final = frozenset(letters_of("O E NEL OPEN COME AL ALMENO MASSIMO CIRCA"))
_PLUS: Final = letters_of("PLUS")
_WINDOW: Final = 10


def read_comparator(tokens: Tokens, first: int, floor: int) -> tuple[Comparator | None, int]:
    """How the number that begins at `first` is meant by the words before it, and where these words begin."""
    found = _BEFORE.search(tokens.classes, max(floor, first - _WINDOW), first)
    if found is None:
        return None, first
    if found["sign"]:
        sign = Comparator(tokens.values[found.start("of")])
        sign = _OR_EQUALS.get(sign, sign) if found["or"] or found["equally"] else sign
        return (_OPPOSITES.get(sign, sign) if found["not"] else sign), found.start()
    return next(comparator for name, comparator in _COMPARATORS.items() if found[name]), found.start()


def read_comparator_behind(tokens: Tokens, last: int) -> tuple[Comparator | None, int]:
    """How the number that ends before `last` is meant by the words behind it, and where these words end."""
    if tokens.classes[last : last + 1] == _PLUS and tokens.touch(last):
        return Comparator.AT_LEAST, last + 1
    if tokens.classes[last : last + 1] not in _MAY_COMPARE:
        return None, last
    found = _BEHIND.match(tokens.classes, last)
    return (_COMPARATORS[found.lastgroup or ""], found.end()) if found else (None, last)
