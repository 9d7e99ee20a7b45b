"""Numbers that something tore: "1|250 utenti", "O.250 utenti", "1.25S utenti", of which a part was taken for the whole."""

from typing import Final

from normalize.phrases.language.notation import Pattern
from normalize.phrases.language.tokens import Tokens
from normalize.phrases.quantities.values import Amount

# "|[5]", "1°[250]"; " .[250]"; "1O.[000]"
_RAGGED_BEGINNING: Final = Pattern(r".*(?:[|_?]|\d°|[\d\s]'|(?:^|\s)[.,]|\d\w?[.,])")
# "O.[250]"; but "S.2" is a code
_LETTER_BEFORE: Final = Pattern(r".*(?<!\w)[OoIlSBZ]\.")
_THOUSANDS: Final = Pattern(r"\d{3}(?!\d)")
# "[1]|250", "[12]'5"; "[1.25]S"
_RAGGED_END: Final = Pattern(r"[.,]?[|_?]|['°]\d|[OoIlSBZ](?!\w)")
_DIGIT: Final = Pattern(r"\d")
_LOOK_BACK: Final = 4


def is_torn(tokens: Tokens, amount: Amount) -> bool:
    """Whether something touches a number in digits that says that a part of it is lost."""
    start, end = tokens.spans[amount.first][0], tokens.spans[amount.last - 1][1]
    if not _DIGIT.search(tokens.unified, start, end):
        return False
    before = tokens.unified[max(0, start - _LOOK_BACK) : start]
    if before and (tokens.unified[start] == "," or _RAGGED_BEGINNING.fullmatch(before)):
        return True
    if _LETTER_BEFORE.fullmatch(before) and _THOUSANDS.match(tokens.unified, start):
        return True
    return _RAGGED_END.match(tokens.unified, end) is not None
