"""What looks like a date or a number and is none: numbers of laws, acts and chapters, telephones, addresses, times of the day."""

from re import Match
from typing import Final

from normalize.phrases.language.forms import Pair
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

# "n. 12 del …", "12/2023", "M1C1"; not the day of "5 marzo", nor a number that counts what follows
_NAME: Final = "(?:NUMBERLIKE (?!COUNTED|POINT? DEL? MON|PER CENTO|PERIOD)|YEARPAIR|CODE)"
_LABELLED: Final = "(?:NUMBERLIKE (?!MEASURED|POINT? DEL? MON|PER CENTO|PERIOD)|YEARPAIR|CODE)"
_ACT_WORDS: Final = "(?:WORD|DEL|OPEN|CLOSE|POINT|COMMA|AL|ACT|LAW|LEGGE|E|FULL|DATA|NEL|LABEL|DASH|IL|PLAN|QUOTE|MONTHAB){0,7}"
_HOUSE_NUMBER: Final = "(?:COMMA? NUMERO? DEGREE? YEARDIGITS (?!COUNTED|POINT? DEL? MON))?"
_CLOCK: Final = "(?:TIME|POINTPAIR|SMALL|MIDDLE)"

_MASKS: Final = compile_notation(
    # "art. 79 comma 2", "capitolo 1010/2", "fase 2", "artt. 5 e 6", "Missione 05", "under 30"
    rf"LABEL (?:SLASH WORD)? (?:NUMERO|POINT|DASH)? (?P<label>{_LABELLED} (?:(?:E|DASH) {_LABELLED})?)"
    rf"|(?:PHASE|PLAN) (?:NUMERO|POINT|DASH)? (?P<phase>{_NAME} (?:(?:E|DASH) {_NAME})?)"
    # "delibera di Giunta n. 32", "legge 11 marzo 2005, n. 12", "prot. n. 12345/2023"
    rf"|LAWLIKE {_ACT_WORDS} (?:DAYWORD MON YEAR COMMA?)? NUMERO DEGREE? (?P<act>{_NAME} (?:SLASH {_NAME})? (?:DEL ANNO? YEAR)?)"
    # "D.Lgs. 33/2013", "CCNL Funzioni locali 2019-2021", "Regolamento (UE) 2016/679", "Legge 104"
    rf"|LAWLIKE (?:WORD|DEL|OPEN|CLOSE|LAW|ACT|LEGGE|POINT|LABEL){{0,4}} (?P<law>{_NAME})"
    # "n. 12345/2023"; "n. 32 del 24/02/2023"
    r"|NUMERO DEGREE? (?P<number>YEARPAIR|NUMBERLIKE (?=(?:DEL|NEL DATA|COMMA) (?:DATA|IL)? (?:FULL|DAYWORD MON)))"
    # "tel. 0543 712345", "IBAN IT60 X054 2811 1010"
    r"|(?:TEL|NUMERO VERDE) (?P<phone>(?:NUMERO|POINT|COLON|SLASH|DASH|NUMBERLIKE|CODE|YEARPAIR|SLASHPAIR|DASHPAIR){1,9})"
    # "via XX Settembre", "piazza 4 novembre 12", "scuola XXV aprile"; "via Roma 15"
    rf"|PLACE (?:WORD|DEL)? (?P<place>(?:DAYWORD|ROMAN|ROMANI) MON (?!DEL? ANYYEAR) {_HOUSE_NUMBER})"
    r"|VIA WORD{1,3} COMMA? (?:NUMERO DEGREE?)? (?P<street>(?:SMALL|MIDDLE|TENS|INT) (?!COUNTED|POINT? DEL? MON))"
    # "dalle ore 9 alle 12", "9:30", "alle ore 12.00", "ore 9-12"
    rf"|DALLE ORE? (?P<hours>{_CLOCK} (?:E|O)? (?:ALLE|DASH) ORE? {_CLOCK} (?!COUNTED)|DECIMAL ALLE ORE? DECIMAL (?!COUNTED))"
    rf"|(?P<clock>(?<!BEFORENUMBER) ORE (?:{_CLOCK}|RANGEPAIR) (?:(?:ALLE|DASH|E) ORE? {_CLOCK})? (?!DEL WORD)|TIME)"
    # "entro le 24.00 del 31/12"
    r"|IL (?P<until>POINTPAIR (?=DEL (?:GIORNO|FULL|SLASHPAIR|DAYWORD MON)))"
    # "9.00-13.00", "8.30/12.30"
    r"|(?P<opening>POINTPAIR (?:DASH|SLASH) POINTPAIR)"
    # "lun-ven 9-13"
    r"|WEEKDAY (?P<weekly>DASHPAIR (?!COUNTED|DEL? MON))"
    # "alle 10.15", "orario 9/13"
    r"|ALLE (?P<at>POINTPAIR (?!PERCENT|PER|MONEY|EURO))|ORARIO COLON? (?P<open>SLASHPAIR|DASHPAIR|POINTPAIR)"
    # "24 ore su 24", "7 giorni su 7"
    r"|(?P<always>NUMBERLIKE (?:ORE|GIORNI) (?:SUL|SLASH) NUMBERLIKE)"
    # "10 - Risorse umane" at the head of the phrase
    r"|^(?P<code>(?:SMALL|MIDDLE|TENS) DASH (?=THING))"
    # "1) …", "2. …" at the head of a clause
    r"|(?:^|SEMI|COLON|POINT) (?P<item>SMALL CLOSE)|^(?P<head>SMALL POINT (?!NUMBER|MON|FULL|WORD YEAR|$))"
)
_TRIGGERS: Final = compile_notation("TRIGGER")
_SLASHPAIR: Final = letters_of("SLASHPAIR")


def mask_names(tokens: Tokens) -> bytearray:
    """One byte a word: 1 where the word is part of a name, and so no date and no quantity."""
    masked = bytearray(len(tokens.classes))
    if _TRIGGERS.search(tokens.classes):
        for match in _MASKS.finditer(tokens.classes):
            group = match.lastgroup or "clock"
            first, last = match.span(group)
            if _is_name(tokens, match, group):
                take(masked, first, last)
        if tokens.classes[:2] == _ITEMS:
            for match in _ITEM.finditer(tokens.classes):
                take(masked, *match.span())
    at = tokens.classes.find(_SLASHPAIR)
    while at >= 0:
        if tokens.values[at][:2] in _ALWAYS:
            masked[at] = 1
        at = tokens.classes.find(_SLASHPAIR, at + 1)
    return masked


# "1) … 2) …"
_ITEM: Final = compile_notation("SMALL CLOSE")
_ITEMS: Final = letters_of("SMALL") + letters_of("CLOSE")
# "24/7", "7/7", "24/24": at any time
_ALWAYS: Final = ((24, 7), (7, 7), (24, 24), (7, 24))


def is_free(taken: bytearray, first: int, last: int) -> bool:
    """Whether none of these words is taken."""
    return taken.find(1, first, last) < 0


def take(taken: bytearray, first: int, last: int) -> None:
    """Mark these words as taken."""
    taken[first:last] = b"\1" * (last - first)


def _is_name(tokens: Tokens, match: Match[str], group: str) -> bool:
    """Whether what was found is a name indeed, and not a day that looks like one."""
    if group == "opening":
        return _are_hours(tokens.values[match.start(group)], tokens.values[match.end(group) - 1])
    return group not in ("phase", "law") or not _may_be_day(tokens, match, group)


def _are_hours(first: Pair, last: Pair) -> bool:
    """Whether "9.00-13.00" are hours: the minutes of one of them are no month."""
    hours = all(each.first <= _LAST_HOUR and each.second <= _LAST_MINUTE for each in (first, last))
    return hours and not all(1 <= each.second <= _LAST_MONTH for each in (first, last))


_LAST_HOUR: Final = 24
_LAST_MINUTE: Final = 59
_LAST_MONTH: Final = 12


def _may_be_day(tokens: Tokens, match: Match[str], group: str) -> bool:
    """Whether "milestone 30/06" names a day rather than a number."""
    at = match.start(group)
    pair = tokens.values[at]
    written = tokens.classes[at] in _SLASHPAIR or len(tokens.word(at)) == len("31.12")
    return isinstance(pair, Pair) and 1 <= pair.first <= 31 and 1 <= pair.second <= 12 and written
