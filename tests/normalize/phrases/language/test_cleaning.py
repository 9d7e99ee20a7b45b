"""Typographic variants made one, and nothing that a reader sees is lost."""

from normalize.phrases.language.cleaning import clean_phrase, unify_variants


def test_cleaning_keeps_what_a_reader_sees() -> None:
    """Invisible characters go, letters are composed, white space is one space."""
    assert clean_phrase("  so\u00adglia  me\u0301dia\u200b\n") == "soglia média"


def test_variants_are_unified_one_for_one() -> None:
    """Quotes, dashes and degree signs, and the length stays."""
    assert unify_variants("l\u2019anno 1^ \u2013 5\uff05") == "l'anno 1° - 5%"
