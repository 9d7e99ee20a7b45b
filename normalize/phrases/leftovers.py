"""What stands where a day or a number is expected, and is neither: "entro il 3112/2024", "8S%"."""

from typing import Final

from models.phrases import PhraseFinding
from normalize.phrases.language.masks import is_free
from normalize.phrases.language.notation import compile_notation
from normalize.phrases.language.tokens import Tokens

_UNREAD: Final = compile_notation(
    "(?:ENTRO|FINO AL|OLTRE) (?:IL|GIORNO|DATA|AL|DEL|COLON){0,3} CODE"
    "|BEFORENUMBER (?:DEGREE|IL|DEL|NUMERO){0,2} CODE (?=COUNTED)|share:PUTNUMBER PERCENT"
)
_TRIGGER: Final = compile_notation("CODE|PUTNUMBER PERCENT")


def find_unread(tokens: Tokens, taken: bytearray) -> list[PhraseFinding]:
    """A finding for each day and number that is written as none can be read; `taken` are the words of dates and names."""
    if not _TRIGGER.search(tokens.classes):
        return []
    return [
        PhraseFinding("misprint", tokens.slice(*match.span()))
        for match in _UNREAD.finditer(tokens.classes)
        if is_free(taken, *match.span()) and (not match["share"] or tokens.touch(match.end() - 1))
    ]
