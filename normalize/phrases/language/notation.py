"""The notation that the grammars are written in: names of word classes, put together as in a regular expression.

A phrase is told apart into words, and each word's class is one letter, so that a phrase becomes a short string. What is written here as
``day:DAY DEL? month:MONTH`` is compiled to a pattern over such strings: a capital name stands for a class or for one of several (see
`FAMILIES`), a name before a colon names the group, and everything else is as in `re`. Patterns are bounded, so that matching is linear.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeVar

from normalize.phrases.language.lexicon import VOCABULARY

Reader = TypeVar("Reader")

# classes that no list of words can give: numbers by their size and their form, and signs
_FORMS: Final = {
    "integers in digits: 0; 1 to 12; 13 to 31; 32 to 99; 1900 to 2099; every other one": "ZERO SMALL MIDDLE TENS YEAR INT",
    "with a decimal comma or points between thousands; with a point that may be either; 100K": "DECIMAL DOTTED SUFFIXED",
    "in words, by the same sizes; 1001 to 2100; stems that stand before a vowel ('vent uno')": "WSMALL WMIDDLE WYEAR WINT ELIDED",
    "31/12/2023; 1.4.23; 15/6; 17.02; 10-20; 2024-2026; 10/2023": "FULL LOOSE SLASHPAIR POINTPAIR DASHPAIR SPAN MONTHYEAR",
    "12:30; 1°, 2a; M1C1, 2.0.1; T2, 3Q, 1S; any other word": "TIME ORDNUM CODE PERIODCODE PLAINWORD",
    "damaged: 1O/12/2024; dicenbre; 3O": "DAMAGED ODDMONTH ODDNUMBER",
    "signs": "PERCENT MONEY PLUS DASH SLASH COMMA POINT COLON SEMI OPEN CLOSE QUOTE DEGREE COMPARE PLUSMINUS SIGN",
}

# below 256, where sets of characters cost least
_LETTERS: Final = "".join(map(chr, [*range(48, 58), *range(65, 91), *range(97, 123), *range(0x80, 0x100), *map(ord, "!%&,/:;<=>@_~")]))

CLASSES: Final[dict[str, str]] = dict(zip([*" ".join(_FORMS.values()).split(), *VOCABULARY], _LETTERS, strict=False))

FAMILIES: Final[dict[str, str]] = {
    # numbers
    "DIGITS": "ZERO SMALL MIDDLE TENS YEAR INT DECIMAL DOTTED SUFFIXED",
    "WORDNUM": "WSMALL WMIDDLE WYEAR WINT CENTO",
    "NUMBER": "ZERO SMALL MIDDLE TENS YEAR INT DECIMAL DOTTED SUFFIXED WSMALL WMIDDLE WYEAR WINT CENTO",
    "NUMERAL": "WSMALL WMIDDLE WYEAR WINT CENTO ELIDED ONE SCALE",
    "CLAUSEEND": "POINT SEMI COMMA CLOSE COLON DASH SLASH E O",
    # words like any other, but for the dates behind them
    "WORD": "PLAINWORD DONE ACTS TITLE",
    # small words
    "THE": "IL ROMANI",
    "FILLER": "IL ROMANI DEL AL ALLE GIORNO GIORNATA DATA MESE MESI ANNO ANNI COMUNQUE TERMADJ TERMINE SCADENZA LEGGE LAST MASSIMO"
    " TIME COLON COMMA OPEN QUOTE WEEKDAY CORRENTE CIRCA DASH VERBO E SUCCESSIVO TUTTO SPANWORD",
    "CLOCK": "TIME POINTPAIR SMALL MIDDLE",
    "DEADLINE": "SCADENZA TERMINE",
    "LAWLIKE": "LAW LEGGE ACT",
    "ACTLIKE": "LAW LEGGE ACT ACTS",
    "PARTICIPLE": "PASTPART DONE",
    "WORDLIKE": "WORD PLAN EVENT ACT LABEL PHASE VERDE RECUR PERIODS GIORNI ORE VOLTA",
    # names
    "YEARPAIR": "MONTHYEAR SPAN DAMAGED",
    "NUMBERLIKE": "ZERO SMALL MIDDLE TENS YEAR INT DECIMAL DOTTED POINTPAIR SLASHPAIR DASHPAIR ORDNUM ROMAN ROMANI",
    "PLACE": "VIA SITE",
    "PUTNUMBER": "CODE WORD IL SIGN",
    "BEFORENUMBER": "NUMERO ALMENO MIN MASSIMO SUPERIORE INFERIORE COMPARE UGUALE",
    "TRIGGER": "DASH WEEKDAY POINTPAIR ALLE ORARIO PHASE LABEL PLAN LAW LEGGE ACT NUMERO TEL VIA SITE ORE GIORNI DALLE TIME CLOSE",
    # what stands behind a number that counts something
    "MEASURED": "PERCENT PERCENTO MONEY EURO GIORNI ORE SCALE MEASURE",
    "COUNTED": "WORD PERCENT MONEY EURO GIORNI GIORNATA ORE VOLTA MESI ANNI SETTIMANE PERIODS CENTO SCALE MEASURE",
    # dates
    "DAYWORD": "ZERO SMALL MIDDLE TENS WSMALL WMIDDLE ONE ORDNUM ORDINAL ROMAN ROMANI",
    "PLAINDAY": "ZERO SMALL MIDDLE TENS WSMALL WMIDDLE ONE",
    "DAYDIGITS": "SMALL MIDDLE",
    "RANGEPAIR": "DASHPAIR SLASHPAIR",
    "MON": "MONTH MONTHAB",
    "ORD": "ORDINAL PRIMA ORDNUM ROMAN ROMANI LAST",
    "PERIODNUMBER": "ROMAN ROMANI SMALL ORDNUM",
    "ANYYEAR": "YEAR WYEAR",
    "YEARWORD": "ANNO ESERCIZIO",
    "NTHPERIOD": "ORDINAL PRIMA ORDNUM ROMAN ROMANI LAST SMALL",
    "YEARADJ": "SUCCESSIVO CORRENTE PRECEDENTE SCORSO",
    "YEARSWORD": "SPANWORD ANNI",
    "TORNSIGN": "PERCENT MONEY PLUS DASH SLASH COMMA POINT SEMI CLOSE QUOTE DEGREE SIGN",
    "TORNNUMBER": "ZERO SMALL MIDDLE TENS INT DECIMAL DOTTED SUFFIXED ORDNUM CODE SLASHPAIR POINTPAIR DASHPAIR PERIODCODE",
    "DUENUMBER": "ZERO SMALL MIDDLE TENS INT DECIMAL DOTTED CODE SLASHPAIR POINTPAIR DASHPAIR MONTHYEAR FULL LOOSE",
    "YEARDIGITS": "SMALL MIDDLE TENS",
    "EDGE": "FINE TERMINE CHIUSURA INIZIO PRIMI LASTS META",
    "PARTUNIT": "META DECADE QUINDICINA SETTIMANA WEEKDAY GIORNO MESE",
    "PARTUNITS": "MESI GIORNI SETTIMANE",
    "SEVERAL": "PRIMI LASTS",
    "COUNT": "SMALL WSMALL MIDDLE WMIDDLE",
    "AROUND": "SETTIMANA MESE",
    "NTH": "ORDINAL ORDNUM PRIMA",
    "BEFOREDAY": "IL ROMANI DEL AL E COMMA DATA GIORNI GIORNO ENTRO DAL COLON OPEN O",
    "LISTDAY": "SMALL MIDDLE ORDNUM WSMALL WMIDDLE",
    # quantities
    "ANYNUMBER": "NUMBER ONE",
    "SMALLNUMBER": "SMALL WSMALL ONE",
    "FRACTION": "ORDINAL DENOMINATOR",
    "DECIMALMARK": "VIRGOLA LABEL",
    "COMPARATIVE": "INFERIORE SUPERIORE",
    "LEAST": "ALMENO MIN",
    "NUMBERGOESON": "SCALE OPEN E SLASHPAIR DENOMINATOR ORDINAL HALF DECIMALMARK O SUL COLLECTIVE",
    "RANGETO": "AL ALLE E FINO",
    "BAREORDINAL": "ORDNUM ORDINAL PRIMA",
    "THING": "WORD PLAN EVENT ACT LABEL PHASE VERDE ORARIO SITE VIA GIORNI GIORNATA ORE MINUTI SETTIMANE MESI ANNI VOLTA PERIODS"
    " PUNTI SCADENZA SCORE LEGGE SOLARI LAVORATIVI GRANDE PICCOLO SUCCESSIVO PRECEDENTE MESE ANNO SETTIMANA GIORNO PERIOD"
    " FESTA INCREASE DECREASE CORSO MEASURE CUI TRANSITION",
    "ACTWORD": "WORD PHASE DEL NUMERO NUMBERLIKE YEARPAIR CODE DASH SLASH OPEN CLOSE COMMA QUOTE PLAN ACT LAW LEGGE E LABEL POINT",
    "DEEDWORD": "WORD DAL DEL CON NEL SUL AL POINT PLAN ACT LAW NUMERO NUMBERLIKE YEARPAIR",
    "COMPAREDWORD": "THE AL ALLE DEL CON DATA ANNO ANNI MESE WORD PER NEL SUL NUMBERLIKE PERCENT SPANWORD PLAN",
    # recurrences and terms
    "COUNTNUMBER": "SMALL MIDDLE TENS INT WSMALL WMIDDLE WINT CENTO ONE",
    "TIMEUNIT": "GIORNO GIORNI GIORNATA ORE MINUTI MIN SETTIMANA SETTIMANE MESE MESI ANNO ANNI PERIOD PERIODS",
    "NEXTUNIT": "GIORNO MESE SETTIMANA PERIOD",
    "EACHUNIT": "MESE PERIOD SETTIMANA ANNO",
    "EVERYUNIT": "GIORNO GIORNI SETTIMANA SETTIMANE MESE MESI ANNO ANNI PERIOD PERIODS WEEKDAY ORE",
    "ALLUNIT": "MESI GIORNI SETTIMANE ANNI WEEKDAY",
    "PERUNIT": "MESE SETTIMANA ANNO GIORNO PERIOD",
    "PERWORD": "AL ALLE PER SLASH IL",
    "RATED": "WORD PLAN EVENT LABEL PHASE VOLTA VIA ACT ORE GIORNI MINUTI PERIODS",
    "ANYRECUR": "RECUR ANNUAL PLURIENNAL",
    "UNITFIRST": "GIORNI ORE MESI",
    "ANCHORWORD": "DAL DALLE DOPO AL ALLE",
    "DALTHE": "DAL DALLE",
    "EVENTEDGE": "INIZIO CHIUSURA FINE",
    "SCHOOLYEAR": "SPAN SLASHPAIR DASHPAIR YEAR",
}

_NAME: Final = re.compile(r"(?:(?P<group>[a-z]\w*):)?(?<!\?)(?P<name>[A-Z][A-Z_]*)")


def letters_of(name: str) -> str:
    """The letters of a class, or of all classes of a family."""
    members = FAMILIES.get(name, name).split()
    return "".join(CLASSES[member] if member not in FAMILIES else letters_of(member) for member in members)


class Pattern:
    """A pattern that is compiled when it is first used, so that a phrase pays only for the grammar that it needs."""

    __slots__ = ("_prepare", "_source", "finditer", "fullmatch", "match", "search")

    finditer: Callable[..., Iterator[re.Match[str]]]
    fullmatch: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]

    def __init__(self, source: str, prepare: Callable[[str], str] = str) -> None:
        self._source = source
        self._prepare = prepare

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._prepare(self._source))
        self.finditer, self.fullmatch, self.match, self.search = compiled.finditer, compiled.fullmatch, compiled.match, compiled.search
        return getattr(compiled, name)


def compile_notation(source: str) -> Pattern:
    """The pattern over class letters that a rule in the notation stands for; using it raises KeyError for a class that does not exist."""
    return Pattern(source, _letters_for_names)


def _letters_for_names(source: str) -> str:
    return _NAME.sub(_letters_for_name, source).replace(" ", "").replace("\n", "")


def _letters_for_name(match: re.Match[str]) -> str:
    members = letters_of(match["name"])
    symbol = f"[{members}]" if len(members) > 1 else members
    return f"(?P<{match['group']}>{symbol})" if match["group"] else symbol


def rules_by_first_class(rules: Iterable[tuple[str, Reader]]) -> dict[str, list[tuple[Pattern, Reader]]]:
    """Rules, compiled, by each class letter that they can begin with; a rule begins with one name, or with "(?:…)" of several."""
    by_letter: dict[str, list[tuple[Pattern, Reader]]] = {}
    for source, reader in rules:
        rule = compile_notation(source), reader
        for name in source.split()[0].strip("(?:)").split("|"):
            for letter in letters_of(name.rpartition(":")[2]):
                by_letter.setdefault(letter, []).append(rule)
    return by_letter
