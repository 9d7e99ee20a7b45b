"""Whether letters make a language."""

import pytest

from extract.readers.pdf.letters.language import is_italian, is_no_language

SENTENCE = "Revisione della mappatura dei processi a rischio e verifica dei dati"


def test_a_text_with_other_frequent_letters_is_no_language() -> None:
    assert is_no_language("xqwz kjhg bvcf mpyx qwzk jhgb vcfm pyxq wzkj hgbv")
    assert not is_no_language(SENTENCE)


def test_too_few_letters_prove_nothing() -> None:
    assert not is_no_language("xqwz kjhg")


@pytest.mark.parametrize(
    ("text", "italian"),
    [
        pytest.param(SENTENCE, True, id="a quarter are small words"),
        pytest.param("Revisione della mappatura", False, id="too few words"),
        pytest.param("Review of the map of processes and of data at risk in the town and more of that", False, id="another language"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_the_small_words_of_a_text_say_whether_it_is_italian(text: str, italian: bool) -> None:
    assert is_italian(text) == italian
