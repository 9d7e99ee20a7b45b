"""Whether a mention can be meant as a date where it stands: "15/6" yes, "3/5 dei servizi" no, "TARI 2024" no."""

from typing import Final

from models.phrases import Role
from normalize.phrases.dates.grammar.mentions import DateMention
from normalize.phrases.dates.roles import Introduction
from normalize.phrases.language.forms import Pair
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

# articles and prepositions that a date follows
_POINTED: Final = compile_notation("(?:THE|AL|DEL|TRA|DATA|GIORNO|SCADENZA|WEEKDAY) (?:COMMA|COLON)?$")
_BARE_PREPOSITIONS: Final = frozenset({"a", "ad", "di", "da"})
_FRACTION: Final = compile_notation("DEL (?!ANYYEAR|ANNO|CORRENTE|SUCCESSIVO|MESE)")
# "24/48 ore", "2.5 giorni", "30.12 mq"; but "30/06 ore 12"
_COUNTED: Final = compile_notation("PERCENT|PERCENTO|MONEY|EURO|GIORNI|MESI|ANNI|SETTIMANE|MINUTI|PUNTI|MEASURE|SCALE|ORE (?!CLOCK)")
_CLAUSE_ENDS: Final = frozenset(letters_of("CLAUSEEND OPEN SEMI")) | {""}
_WORD: Final = frozenset(letters_of("WORDLIKE PLAN ACT LAW CODE"))
_NAME_GOES_ON: Final = frozenset(letters_of("WORD DEL"))
_TITLES: Final = frozenset(letters_of("TITLE"))
_WEEKDAYS: Final = frozenset(letters_of("WEEKDAY"))
_NUMERO: Final = frozenset(letters_of("NUMERO BEFORENUMBER MONEY EURO MEASURE"))
_SCHOLASTIC: Final = frozenset(letters_of("SCHOLASTIC DAL"))
_SPAN_INTRODUCERS: Final = frozenset(letters_of("VERBO IL TRA NEL COLON SPANWORD PER AL DAL DATA ENTRO FINO")) | {""}


def can_be_meant(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    """Whether the mention is a date of the phrase, and not a number, a name or a label that looks like one."""
    mention = mention.whole or mention
    if introduction.planned and introduction.role in (Role.WITHIN, Role.REFERENCE, Role.ON):
        return mention.kind not in _NAMED_BY_YEAR
    decide = _DECISIONS.get(mention.kind)
    return decide is None or decide(tokens, mention, introduction)


def is_fraction(tokens: Tokens, mention: DateMention) -> bool:
    """Whether a bare "3/5" may as well be three fifths."""
    pair = tokens.values[mention.first]
    return isinstance(pair, Pair) and not pair.padded and 1 <= pair.first <= pair.second <= 12


def is_plain_day(tokens: Tokens, mention: DateMention) -> bool:
    """Whether a mention of the form "31/12" can only be a day."""
    pair = tokens.values[mention.first]
    return mention.kind == "slash" and 1 <= pair.first <= 31 and 1 <= pair.second <= 12 and not is_fraction(tokens, mention)


def _pointed_at(tokens: Tokens, mention: DateMention) -> bool:
    found = _POINTED.search(tokens.classes, max(0, mention.first - 2), mention.first)
    # "al 7/10" is a day, "a 7/10" a score
    return found is not None and tokens.word(found.start()).lower() not in _BARE_PREPOSITIONS


def _before(tokens: Tokens, mention: DateMention) -> str:
    return tokens.classes[max(0, mention.first - 1) : mention.first]


def _behind(tokens: Tokens, mention: DateMention) -> str:
    return tokens.classes[mention.last : mention.last + 1]


def _is_counted(tokens: Tokens, mention: DateMention) -> bool:
    """Whether what stands around two numbers says that they are no day: "n. 3/5", "24/48 ore"."""
    return _before(tokens, mention) in _NUMERO or _COUNTED.match(tokens.classes, mention.last) is not None


def _slash(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    if _is_counted(tokens, mention):
        return False
    pair = tokens.values[mention.first]
    if introduction.decided or _pointed_at(tokens, mention):
        return pair.padded or pair.first > pair.second or _FRACTION.match(tokens.classes, mention.last) is None
    return 1 <= pair.first <= 31 and 1 <= pair.second <= 12 and (mention.year is not None or not is_fraction(tokens, mention))


def _point(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    if _is_counted(tokens, mention):
        return False
    pair = tokens.values[mention.first]
    if not (1 <= pair.first <= 31 and 1 <= pair.second <= 12):
        return False
    if introduction.decided or _pointed_at(tokens, mention):
        return True
    written = tokens.word(mention.first)
    return len(written) == len("31.12") and _before(tokens, mention) not in _WORD


def _dash(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    pair = tokens.values[mention.first]
    plausible = 1 <= pair.first <= 31 and 1 <= pair.second <= 12 and not _COUNTED.match(tokens.classes, mention.last)
    plausible = plausible and _behind(tokens, mention) not in _WORD
    # "lunedì 9-12" are hours
    pointed = _pointed_at(tokens, mention) and _before(tokens, mention) not in _WEEKDAYS
    # alone, "31-12" goes down and is no range
    down = pair.first > pair.second and _alone(tokens, mention)
    return plausible and (pair.padded or introduction.decided or pointed or down or mention.year is not None)


def _introduced(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    return introduction.decided or _pointed_at(tokens, mention) or _alone(tokens, mention)


def _code(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    """Whether "T4" is a quarter, as where a date is expected or where such codes are all that is said ("2S/1S"); "linea T4" is a name."""
    if mention.year is not None or introduction.decided or _pointed_at(tokens, mention):
        return True
    listed = _LISTED.search(tokens.classes, max(0, mention.first - 2), mention.first)
    return (mention.first == 0 or listed is not None) and _behind(tokens, mention) in _CLAUSE_ENDS


_LISTED: Final = compile_notation("PERIODCODE (?:SLASH|DASH|COMMA|E)$")


def _alone(tokens: Tokens, mention: DateMention) -> bool:
    return mention.first == 0 and _behind(tokens, mention) in _CLAUSE_ENDS


def _bare_year(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    if _COUNTED.match(tokens.classes, mention.last):
        return False
    return introduction.decided or _pointed_at(tokens, mention) or _alone(tokens, mention)


def _year_in_words(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    return introduction.decided and _behind(tokens, mention) in _CLAUSE_ENDS


def _span(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    return introduction.decided or _before(tokens, mention) in _SPAN_INTRODUCERS


def _this_year(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    words = set(tokens.classes[introduction.first : mention.first])
    named = _is_whole_exercise(tokens, mention) and _behind(tokens, mention) not in _SCHOLASTIC
    return named and introduction.decided and introduction.role is not Role.REFERENCE and bool(words & _IN_THE_YEAR) and not words & _PER


def _is_whole_exercise(tokens: Tokens, mention: DateMention) -> bool:
    """Whether "esercizio" is the year's, and not that of a right: "entro l'esercizio", "entro l'esercizio finanziario"."""
    if tokens.classes[mention.first] not in _EXERCISE or _behind(tokens, mention) in _CLAUSE_ENDS:
        return True
    return _behind(tokens, mention) in _WORD and tokens.word(mention.last).lower() in ("finanziario", "contabile")


_PER: Final = frozenset(letters_of("PER TRA AL"))
_EXERCISE: Final = frozenset(letters_of("ESERCIZIO"))
_IN_THE_YEAR: Final = frozenset(letters_of("ENTRO NEL DURANTE CORSO FINO PRIMA OLTRE"))


def _month(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    """Months are written small; "Maggio dei libri" is a name."""
    if introduction.decided or mention.year is not None or mention.first == 0:
        return True
    capital = tokens.word(mention.first)[0].isupper()
    if capital and _before(tokens, mention) in _TITLES:
        return False
    return not (capital and _before(tokens, mention) in _WORD and _behind(tokens, mention) in _NAME_GOES_ON)


def _short_month(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    if mention.year is not None:
        return True
    written = tokens.word(mention.first)
    marked = written.endswith(".") or written[0].isupper() or written not in ("set", "mar", "sett", "mag")
    return marked and (introduction.decided or _pointed_at(tokens, mention)) and _behind(tokens, mention) not in _NAME_GOES_ON


def _feast(tokens: Tokens, mention: DateMention, introduction: Introduction) -> bool:
    return (introduction.decided and introduction.role is not Role.REFERENCE) or _alone(tokens, mention)


_NAMED_BY_YEAR: Final = frozenset({"year", "bareyear", "yearinwords", "span", "spanword", "thisyear", "namedyear"})
_DECISIONS: Final = {
    "slash": _slash,
    "point": _point,
    "dash": _dash,
    "loose": _introduced,
    "monthyear": _introduced,
    "code": _code,
    "bareyear": _bare_year,
    "yearinwords": _year_in_words,
    "span": _span,
    "thisyear": _this_year,
    "month": _month,
    "monthab": _short_month,
    "feast": _feast,
}
