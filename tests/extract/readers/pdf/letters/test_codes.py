"""Letters that are told by their codes."""

import pytest

from extract.readers.pdf.letters.codes import CORK, OLD, SIGNS, WINDOWS, Table, tell_by_codes
from extract.readers.pdf.sheet import UNKNOWN, Font, Letter
from tests.sheets import letter, words

TEXT = "L’ufficio verifica la qualità del servizio e pubblica i dati sul sito – così è più «fluido» per le città e perché no"
DRAWN, OF_SIGNS = Font(1, "unknown", is_drawn=True), Font(2, "unknown", is_drawn=True)
APART = {"à": "\u02cba", "è": "\u02cbe", "é": "\u02cae", "ì": "\u02cb\u0131", "ò": "\u02cbo", "ù": "\u02cbu"}


def draw(text: str, table: Table, font: Font = DRAWN, x0: float = 10.0) -> list[Letter]:
    """The text in the codes of an encoding, spaces left out as TeX does, accents over their letters where it has no others."""
    codes = {sign: code for code, sign in table.items()}
    letters, x0 = [], x0
    for sign in text.replace("ffi", "\ufb03").replace("fl", "\ufb02"):
        for part in APART[sign] if sign in APART and sign not in codes else [{"\ufb03": "ffi", "\ufb02": "fl"}.get(sign, sign)]:
            if part != " ":
                letters.append(letter(UNKNOWN, x0)._replace(font=font, code=codes[part]))
            x0 += 0.0 if part in "\u02cb\u02ca" else 5.0
    return letters


@pytest.mark.parametrize("table", [CORK, WINDOWS], ids=["T1", "Windows"])
def test_codes_that_spell_italian_are_letters(table: Table) -> None:
    text = TEXT if table is CORK else TEXT.replace("ffi", "f f i").replace("fl", "f l")
    told = tell_by_codes(draw(text, table))
    assert " ".join(words(told.letters)) == text
    assert len(told.by_code) == len(told.letters)


def test_the_old_encoding_of_tex_has_its_accents_apart() -> None:
    text = TEXT.replace("«", "“").replace("»", "”")
    assert " ".join(words(tell_by_codes(draw(text, OLD)).letters)) == text


@pytest.mark.parametrize("text", ["qwxzk jhgf vbnm tyui plok wsxq azer mkjh poiu lkjh", "due sole parole"])
def test_codes_that_spell_no_italian_or_too_little_of_it_stay_unknown(text: str) -> None:
    letters = draw(text, CORK)
    assert tell_by_codes(letters) == (letters, [])


def test_a_code_that_the_encoding_lacks_stays_unknown_among_the_others() -> None:
    odd = letter(UNKNOWN, 900)._replace(font=DRAWN, code=200 - 55)
    assert tell_by_codes([*draw(TEXT, CORK), odd]).letters[-1] == odd


def test_signs_of_a_font_that_has_no_letters_are_those_that_tex_puts_beside_its_letters() -> None:
    signs = draw("€°", SIGNS, OF_SIGNS, x0=700.0)
    assert [each.text for each in tell_by_codes([*draw(TEXT, CORK), *signs]).letters[-2:]] == ["€", "°"]


def test_signs_alone_are_told_beside_a_number_and_before_an_item() -> None:
    (sign,) = draw("€", SIGNS, OF_SIGNS, x0=25.0)
    assert words(tell_by_codes([letter("5", 10), letter("0", 15), sign]).letters) == ["50", "€"]
    assert tell_by_codes([letter("a", 10), sign]).by_code == []
    assert [each.text for each in tell_by_codes([*draw("•", SIGNS, OF_SIGNS), letter("a", 20)]).letters] == ["•", "a"]


def test_text_that_lies_in_the_private_area_by_its_codes_is_told_where_it_is_italian() -> None:
    def hide(text: str) -> list[Letter]:
        return [letter(chr(0xF000 + ord(sign)), 10 + 5 * place) for place, sign in enumerate(text)]

    assert "".join(each.text for each in tell_by_codes(hide("verifica della qualità e dei dati per le aree")).letters) == (
        "verifica della qualità e dei dati per le aree"
    )
    assert tell_by_codes(hide("qwx")).by_code == []
    bullet = letter("\uf0b7", 10, font="SymbolMT")
    assert tell_by_codes([bullet, *hide("verifica della qualità e dei dati per le aree")]).letters[0] == bullet
