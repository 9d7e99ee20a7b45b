"""What looks like a date or a number and is none."""

import pytest

from normalize.phrases.language.masks import is_free, mask_names, take
from normalize.phrases.language.tokens import Tokens


def masked(text: str) -> list[str]:
    """The words that are part of a name."""
    tokens = Tokens(text)
    return [tokens.word(at) for at, flag in enumerate(mask_names(tokens)) if flag]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("art. 79 comma 2", ["79", "2"]),
        ("delibera di Giunta n. 32 del 24/02/2023", ["32"]),
        ("prot. n. 12345/2023", ["12345/2023"]),
        ("D.Lgs. 33/2013", ["33/2013"]),
        ("fase 2", ["2"]),
        ("milestone 30/06", []),
        ("tel. 0543 712345", ["0543", "712345"]),
        ("via Roma 15", ["15"]),
        ("scuola XXV aprile", ["XXV", "aprile"]),
        ("24 ore su 24", ["24", "ore", "su", "24"]),
        ("servizio 24/7", ["24/7"]),
        ("10 - Risorse umane", ["10", "-"]),
        ("1) avvio 2) collaudo", ["1", ")", "2", ")"]),
        ("alle 10.15", ["10.15"]),
        ("apertura 9.00-13.00", ["9.00", "-", "13.00"]),
        ("dal 1.10-31.10", []),
        ("lun-ven 9-13", ["9-13"]),
        ("ore 9/13", ["ore", "9/13"]),
        ("dalle 8,30 alle 12,30", ["8,30", "alle", "12,30"]),
        ("24h/24", ["24", "h", "/", "24"]),
        ("via 4 Novembre n. 12", ["4", "Novembre", "n.", "12"]),
        ("5 corsi entro il 30/06", []),
        ("capitolo di spesa", []),
    ],
)
def test_a_number_that_is_part_of_a_name_is_masked(text: str, words: list[str]) -> None:
    assert masked(text) == words


def test_what_is_taken_is_no_longer_free() -> None:
    taken = bytearray(5)
    take(taken, 1, 3)
    assert [is_free(taken, at, at + 1) for at in range(5)] == [True, False, False, True, True]
    assert not is_free(taken, 0, 5)
    assert is_free(taken, 3, 5)
