"""Typographic variants made one, and nothing that a reader sees is lost."""

from normalize.phrases.language.cleaning import clean_phrase, find_places, unify_variants


def test_cleaning_keeps_what_a_reader_sees() -> None:
    """Invisible characters go, letters are composed, white space is one space."""
    assert clean_phrase("  so\u00adglia  me\u0301dia\u200b\n") == "soglia média"


def test_variants_are_unified_one_for_one() -> None:
    """Quotes, dashes and degree signs, and the length stays."""
    assert unify_variants("l\u2019anno 1^ \u2013 5\uff05") == "l'anno 1° - 5%"


def test_each_character_of_a_cleaned_text_is_found_in_the_text_as_it_was_given() -> None:
    """Letters composed of two, invisible marks and folded spaces among them."""
    text = " e\u0301 un\u00ad  bel \u200b piu\u0300"
    places = find_places(text)
    assert clean_phrase(text) == "\u00e9 un bel pi\u00f9"
    assert [clean_phrase(text[start:end]) for start, end in places] == ["\u00e9", "", "u", "n", "", "b", "e", "l", "", "p", "i", "\u00f9"]


def test_a_word_whose_letters_compose_over_their_borders_is_found_as_a_whole() -> None:
    """Hangul, of which two letters make one."""
    text = "x\u00ad \u1112\u1161\u11ab"
    assert find_places(text) == [(0, 2), (2, 3), (3, 6)]
