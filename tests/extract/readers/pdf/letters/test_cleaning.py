"""Letters as a reader takes them: accents, spaces and soft hyphens."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.letters.cleaning import clean_letters
from extract.readers.pdf.letters.spelling import PRIVATE_LIGATURES, read_text, spell
from tests.sheets import letter, line, words


def test_an_accent_that_is_a_letter_of_its_own_joins_its_letter() -> None:
    assert words([*line("perch"), letter("e", 35), letter("\u0301", 37, 0), *line("no", x0=48)]) == ["perché", "no"]


def test_a_space_that_takes_no_room_parts_no_word() -> None:
    """The next letter begins where the space does."""
    printed = [
        letter("a", 10),
        letter("m", 15),
        letter(" ", 20, 2.5),
        letter("m", 20),
        letter("i", 25),
        letter(" ", 30, 2.5),
        letter("e", 32.5),
    ]
    assert words(printed) == ["ammi", "e"]


def test_a_space_without_width_parts_words_only_where_there_is_room() -> None:
    assert words([letter("a", 10), letter(" ", 15, 0), letter("b", 15)]) == ["ab"]
    assert words([letter("a", 10), letter(" ", 15, 0), letter("b", 19)]) == ["a", "b"]


def test_a_space_at_the_end_of_a_line_is_no_business_of_the_next_line() -> None:
    letters = [letter("a", 10), letter(" ", 15, 2.5), letter("b", 15, top=32)]
    assert clean_letters(letters) == letters


@pytest.mark.parametrize("space", ["\u00a0", "\u2002", "\u2007", "\u202f"])
def test_a_hard_space_parts_words(space: str) -> None:
    assert words([letter("n", 10), letter(".", 15), letter(space, 20, 1.0), letter("2", 21), letter("0", 26)]) == ["n.", "20"]


def test_a_soft_hyphen_without_width_vanishes_within_a_line_and_its_word_stays_one() -> None:
    assert words([*line("am"), letter("\u00ad", 20, 0), *line("mi", x0=20)]) == ["ammi"]


def test_a_soft_hyphen_at_the_end_of_a_line_stays_for_it_marks_a_cut_word() -> None:
    letters = [*line("am"), letter("\u00ad", 20, 3.3), *line("mi", top=32)]
    assert words(letters) == ["am\u00ad", "mi"]
    assert words([*line("am"), letter("\u00ad", 20, 3.3), *line("mi", x0=60)]) == ["am\u00ad", "mi"]


@given(st.lists(st.text(min_size=1, max_size=3), max_size=30), st.floats(-2, 20), st.floats(0, 8))
def test_any_letters_are_cleaned_in_their_order_and_none_is_invented(texts: list[str], gap: float, width: float) -> None:
    letters = [letter(text, 10 + place * (width + gap), width) for place, text in enumerate(texts)]
    cleaned = clean_letters(letters)
    whole = "".join(spell(PRIVATE_LIGATURES.get(text, text)) for text in texts).translate(
        {0xAD: "-", 0x131: "i", 0x237: "j"}
    )  # a soft hyphen with a width is drawn as one
    spelled = iter(unicodedata.normalize("NFD", whole))
    for each in cleaned:
        # an accent that makes no letter of its own stays on its letter
        assert sum(not unicodedata.combining(sign) for sign in each.text) <= 1
        first = unicodedata.normalize("NFD", each.text.translate({0xAD: "-", 0x131: "i", 0x237: "j"}))[0]
        assert first in spelled or not each.text.isascii()


@given(st.text("abcdefghilmnopqrstuvz 0123456789.,;-", max_size=60))
def test_ordinary_letters_are_left_as_they_are(text: str) -> None:
    letters = line(text)
    assert clean_letters(letters) == letters


def test_cleaning_what_is_clean_changes_nothing() -> None:
    letters = [*line("OBIETTIVI", 2.5), letter("\ufb01", 200), *line("aa", x0=220), *line("aa", x0=220.2)]
    once = clean_letters(letters)
    assert clean_letters(once) == once


def ordinary(root: Path) -> Iterator[Path]:
    yield from sorted((root / "samples").glob("*.pdf"))
    yield from sorted((root.parent / "shared" / "annexes").glob("*.pdf"))


def test_ordinary_pages_have_the_same_letters_as_before(root: Path) -> None:
    """But for ligatures."""
    for path in ordinary(root):
        letters = next(open_with_pdfplumber(path.read_bytes()).sheets).letters
        cleaned = clean_letters(letters)
        assert "".join(letter.text for letter in cleaned) == "".join(map(read_text, letters)), path.name
        plain = [letter for letter in letters if letter.text == read_text(letter) and len(letter.text) == 1]
        assert set(plain) <= set(cleaned), path.name
