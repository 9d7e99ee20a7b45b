"""Texts that are marked for translation."""

from models.texts import counted, translatable, untranslated


def test_a_mark_leaves_the_text_as_it_is() -> None:
    assert translatable("no table") == "no table" == untranslated("no table")
    assert counted("one", "{number}") == ("one", "{number}")
