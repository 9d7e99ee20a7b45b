"""What a date does in its phrase, by the words before it."""

from re import Match
from typing import Final

from models.phrases import Grain, Role
from models.texts import translatable
from normalize.phrases.dates.grammar.mentions import DateMention
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

# "entro la seduta consiliare del [30/07]", "entro i termini di legge ([30 aprile])"
_BY_EVENT: Final = compile_notation("ENTRO (?:THE|ORD|WORD|DEL|LEGGE|PLAN|EVENT|SCADENZA|CORSO){1,6} (?:DEL|OPEN)$")
# what may stand between the word that decides and the date: "entro [il termine perentorio delle ore 12 del giorno] 30/9"
_FILL: Final = "(?:FILLER|ORE CLOCK|POINTPAIR (?=DEL)){0,9}"

_INTRODUCTION: Final = compile_notation(
    "(?:"
    # "entro", "entro e non oltre", "entro, e comunque non oltre,", "non oltre", "non dopo", "al più tardi", "scadenza:"
    rf"(?P<by>ENTRO (?:COMMA? E? COMMA? COMUNQUE? COMMA? NON OLTRE)? {_FILL}|NON (?:OLTRE|DOPO) {_FILL}|PIU TARDI {_FILL}|DEADLINE {_FILL})"
    # "fino al", "a tutto il"
    rf"|(?P<until>FINO {_FILL}|TERMINA CON? {_FILL}|AL TUTTO IL?)"
    # "non prima del", "dal", "a partire dal", "con decorrenza"
    rf"|(?P<from>NON PRIMA DEL {_FILL}|(?:AL PARTIRE)? DAL {_FILL}|DECORRENZA {_FILL})"
    rf"|(?P<before>PRIMA DEL {_FILL}|PRECEDENTE AL {_FILL})"
    rf"|(?P<after>DOPO {_FILL}|SUCCESSIVO AL {_FILL}|OLTRE {_FILL})"
    # "in data"; "nel", "nel corso del", "durante", "tra"; "per"
    rf"|(?P<on>NEL (?:DATA|GIORNO|GIORNATA) {_FILL})"
    rf"|(?P<within>NEL (?:CORSO|SPANWORD)? {_FILL}|DURANTE {_FILL}|CORSO DEL {_FILL}|TRA {_FILL})"
    rf"|(?P<by_or_within>PER {_FILL})"
    ")$"
)

# "delibera n. 32 del", "CCNL"; "sottoscritto in data"; "rispetto al", "relativo all'anno"
_REFERENCE: Final = compile_notation(
    "(?:(?P<act>ACTLIKE ACTWORD{0,10} (?:DEL|NEL DATA) (?:DATA|GIORNO|DEL)? WEEKDAY?"
    # "direttiva del Ministro per la pubblica amministrazione del"
    "|COME DAL ACTWORD{1,6} (?:DEL|NEL DATA)"
    "|(?:LAW|LEGGE) (?:ACTWORD|PER|THE|AL){0,12} DEL"
    "|(?:LAW|LEGGE) (?:WORD|NUMERO|NUMBERLIKE|YEARPAIR|CLOSE|COMMA|DEL WORD|POINT|PLAN){0,4}|DEL CUI (?:ACTWORD|AL|ALLE|NEL){0,10}"
    "|NUMERO DEGREE? (?:NUMBERLIKE|YEARPAIR|SLASHPAIR|CODE) (?:DEL|NEL DATA) (?:DATA|GIORNO|DEL|IL)?)"
    "|(?P<done>PARTICIPLE DEEDWORD{0,6} (?:IL|NEL DATA (?:IL|DEL)?|NEL GIORNO))"
    "|(?P<compared>(?:RISPETTO (?=AL|ALLE|CON|DAL)|RIFERITO) COMPAREDWORD{0,7}"
    "|RISPETTO))$"
)
# what the date is of, where the words before it make it a reference
_REFERENCES: Final = {
    "act": translatable("the date of an act, a law or a contract"),
    "done": translatable("the day on which something was done"),
    "compared": translatable("what something refers to or is compared with"),
}
_PAST: Final = translatable("a day that is past, as 'scorso' or 'u.s.' says")
_YEAR_BEFORE: Final = translatable("a time before the plan's year, as 'precedente' says")
_SCHOOL_YEAR: Final = translatable("a school year, which only says which one is meant")
_OF_A_NOUN: Final = translatable("the period of what stands before it, as in 'le presenze del 2023'")

# "le presenze del", "consumi di"
_GENITIVE: Final = compile_notation("(?P<noun>WORDLIKE)? DEL (?:THE|MESE|DEL)?$")
# "Bilancio di previsione per il triennio", "PTPCT", "CCNL"
_PLANNED: Final = compile_notation(
    "(?:PLAN|LAWLIKE) (?:WORD|DEL|PLAN|PER|THE|ANNO|ANNI|SPANWORD|DASH|OPEN|E|PLURIENNAL|ANNUAL|CLOSE|QUOTE|COMMA){0,8}$"
)

# the words that an introduction, a reference and a genitive cannot do without: where they are not, nothing is searched
_LEADS_IN: Final = frozenset(
    letters_of("FILLER TERMINA CON ENTRO OLTRE DOPO TARDI DEADLINE FINO DAL DECORRENZA DEL AL NEL DURANTE CORSO TRA PER CLOCK")
)
_REFERRING: Final = compile_notation("ACTLIKE|COME|CUI|NUMERO|PARTICIPLE|RISPETTO|RIFERITO")
_HANGS_ON: Final = frozenset(letters_of("DEL OPEN THE MESE"))
_ROLES: Final = {
    "by": Role.BY, "until": Role.UNTIL, "from": Role.FROM, "before": Role.BEFORE, "after": Role.AFTER, "on": Role.ON,
}  # fmt: skip
_COARSE: Final = frozenset({Grain.MONTH, Grain.BIMESTER, Grain.QUARTER, Grain.FOUR_MONTHS, Grain.HALF, Grain.YEAR, Grain.YEARS})
_WINDOW: Final = 16


class Introduction:
    """The words before a date.

    Attributes:
        role: what they make of it.
        first: the first of the words that decide.
        decided: whether any word decides; without one it is a bare date.
        planned: whether they name a plan, law or contract, whose years are part of its name.
        refers: for a reference, what it is the date of, in plain words.
    """

    __slots__ = ("decided", "first", "planned", "refers", "role")

    def __init__(self, role: Role, first: int, *, decided: bool, planned: bool = False, refers: str = "") -> None:
        self.role = role
        self.first = first
        self.decided = decided
        self.planned = planned
        self.refers = refers


def read_introduction(tokens: Tokens, mention: DateMention, floor: int) -> Introduction:
    """What the words before a mention make of it; `floor` is the word behind the last mention before it."""
    first = mention.first
    low = max(floor, first - _WINDOW)
    found = _INTRODUCTION.search(tokens.classes, low, first) if tokens.classes[first - 1 : first] in _LEADS_IN else None
    if mention.kind == "school" and not (found and found["by"]):
        return Introduction(Role.REFERENCE, first, decided=True, refers=_SCHOOL_YEAR)
    if found and found.lastgroup in _ROLES and not (found["on"] and _refers_to(tokens, first)):
        return Introduction(_ROLES[found.lastgroup], found.start(), decided=True)
    if refers := _PAST if mention.past else _refers_to(tokens, first):
        return Introduction(Role.REFERENCE, first, decided=True, planned=_is_planned(tokens, first), refers=refers)
    if found:
        return Introduction(
            _role_in_period(mention, found), found.start(), decided=True, planned=found["within"] is None and _is_planned(tokens, first)
        )
    if tokens.classes[first - 1 : first] not in _HANGS_ON:
        return _bare(tokens, mention)
    by_event = _BY_EVENT.search(tokens.classes, low, first)
    if by_event and mention.grain in (Grain.DAY, Grain.MONTH):
        return Introduction(Role.BY, by_event.start(), decided=True)
    genitive = _GENITIVE.search(tokens.classes, low, first)
    if genitive and mention.shift >= 0 and (mention.grain in _COARSE or mention.kind == "part"):
        return _of_something(tokens, mention, genitive)
    return _bare(tokens, mention)


def _of_something(tokens: Tokens, mention: DateMention, genitive: Match[str]) -> Introduction:
    """A period behind "del": a reference where a noun stands before it."""
    planned = _is_year(mention) and _is_planned(tokens, mention.first)
    if genitive["noun"]:
        return Introduction(Role.REFERENCE, genitive.end("noun"), decided=True, planned=planned, refers=_OF_A_NOUN)
    return Introduction(Role.WITHIN, genitive.start(), decided=True, planned=planned)


def _role_in_period(mention: DateMention, found: Match[str]) -> Role:
    if mention.grain is not Grain.DAY or mention.kind == "range":
        return Role.WITHIN
    return Role.BY if found["by_or_within"] else Role.ON


def _bare(tokens: Tokens, mention: DateMention) -> Introduction:
    first = mention.first
    if mention.shift < 0:
        return Introduction(Role.REFERENCE, first, decided=True, refers=_YEAR_BEFORE)
    role = Role.ON if mention.grain is Grain.DAY and mention.kind != "range" else Role.WITHIN
    return Introduction(role, first, decided=False, planned=_is_year(mention) and _is_planned(tokens, first))


def _is_year(mention: DateMention) -> bool:
    return mention.grain is Grain.YEAR or mention.grain is Grain.YEARS


def _refers_to(tokens: Tokens, first: int) -> str:
    """What the words before a date say that it is the date of; empty where they make it no reference."""
    window = (tokens.classes, first - _WINDOW if first > _WINDOW else 0, first)
    found = _REFERENCE.search(*window) if _REFERRING.search(*window) else None
    return _REFERENCES[str(found.lastgroup)] if found else ""


def _is_planned(tokens: Tokens, first: int) -> bool:
    return _PLANNED.search(tokens.classes, max(0, first - 10), first) is not None
