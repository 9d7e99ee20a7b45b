"""Signs that stand for letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.opening.signs import spell_signs


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("ef\ufb01cienza, re\ufb02uo, a\ufb00ari, u\ufb03cio", "efficienza, refluo, affari, ufficio"),
        ("servizi demogra昀椀ci", "servizi demografici"),
        ("u昀昀icio", "ufficio"),
        ("in昀氀uenza", "influenza"),
    ],
)
def test_a_sign_that_stands_for_letters_reads_as_them(text: str, plain: str) -> None:
    assert spell_signs(text) == plain


def test_a_lone_sign_of_another_writing_stays() -> None:
    """Its swapped bytes may be a letter by chance."""
    assert spell_signs("Gemellaggio con 昀 e 北京") == "Gemellaggio con 昀 e 北京"


@given(st.text())
def test_what_is_spelled_once_is_spelled_for_good(text: str) -> None:
    once = spell_signs(text)
    assert spell_signs(once) == once


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_latin_text_is_left_as_it_is(text: str) -> None:
    assert spell_signs(text) == text
