"""What stands where a day or a number is expected, and is neither: "entro il 3112/2024", "8S%"."""

from typing import Final

from models.phrases import PhraseFinding
from normalize.phrases.language.masks import is_free
from normalize.phrases.language.notation import compile_notation, letters_of
from normalize.phrases.language.tokens import Tokens

_UNREAD: Final = compile_notation(
    "(?:ENTRO|FINO AL|OLTRE) (?:IL|GIORNO|DATA|AL|DEL|COLON){0,3} CODE"
    "|BEFORENUMBER (?:DEGREE|IL|DEL|NUMERO){0,2} (?:CODE|PERIODCODE) (?=COUNTED)"
    "|(?:ALMENO|MASSIMO|MIN|COMPARE|SUPERIORE AL|INFERIORE AL) IL? CODE|share:PUTNUMBER PERCENT"
)
_DAMAGED: Final = letters_of("DAMAGED")
_UNKNOWN_TIME: Final = compile_notation("ENTRO (?!IL).{1,5}? YEAR (?=CLAUSEEND|$)")
_DUE: Final = compile_notation("ENTRO (?:E NON OLTRE)? il:IL GIORNO? TORNSIGN? (?P<number>DUENUMBER|ORDNUM (?=TORNSIGN)) percent:PERCENT?")
_TRIGGER: Final = compile_notation("CODE|PERIODCODE|PUTNUMBER PERCENT")


def find_unread(tokens: Tokens, taken: bytearray, *, is_doubted: bool) -> list[PhraseFinding]:
    """A finding for each day and number that is written as none can be read.

    Args:
        tokens: the phrase.
        taken: the words of dates and names.
        is_doubted: whether there is a finding on the phrase already.
    """
    unread = _find_codes(tokens, taken) if _TRIGGER.search(tokens.classes) else []
    if tokens.doubtful and not is_doubted and not unread:
        # "non oltre 1O giorni", where a term took the number
        return [PhraseFinding("misprint", tokens.word(at)) for at in sorted(tokens.doubtful) if tokens.classes[at] not in _DAMAGED]
    return unread or ([] if is_doubted else [*_find_due(tokens, taken), *_find_unknown_times(tokens, taken)])


def _find_due(tokens: Tokens, taken: bytearray) -> list[PhraseFinding]:
    """What stands behind "entro il" and is no day: one number is due there, and no several things; a share may be."""
    return [
        PhraseFinding("misprint", tokens.slice(match.start(), match.end("number")))
        for match in _DUE.finditer(tokens.classes)
        if not taken[match.start("number")]
        and tokens.word(match.start("il")).lower() == "il"
        and not (match["percent"] and _ends(tokens, match.end()))
    ]


def _find_unknown_times(tokens: Tokens, taken: bytearray) -> list[PhraseFinding]:
    """One word between "entro" and a year, that names no time we know: "entro carnevale 2024", "entro g?ugno 2024"."""
    return [
        PhraseFinding("date-ambiguous", tokens.slice(*match.span()))
        for match in _UNKNOWN_TIME.finditer(tokens.classes)
        if is_free(taken, *match.span()) and all(tokens.touch(at) for at in range(match.start() + 2, match.end() - 1))
    ]


def _ends(tokens: Tokens, at: int) -> bool:
    """Whether nothing touches the end of the word before a place that could go on with it."""
    end = tokens.spans[at - 1][1]
    behind = tokens.unified[end : end + 1]
    return not (behind.isalnum() or behind in ("/", "-"))


def _find_codes(tokens: Tokens, taken: bytearray) -> list[PhraseFinding]:
    return [
        PhraseFinding("misprint", tokens.slice(*match.span()))
        for match in _UNREAD.finditer(tokens.classes)
        if is_free(taken, *match.span()) and (not match["share"] or tokens.touch(match.end() - 1))
    ]
