"""Every text of the program has its translation, and the compiled files are those of the `.po` files."""

import gettext
import re
from string import Formatter

import pytest

from language.language import DOMAIN, LOCALE
from tests.translations import CODES, find_texts, read_catalogue, superfluous_texts, texts_made_on_the_spot, untranslated_texts

ADVICE = """\
Run `make locale`. It adds the new texts to language/locale/it/LC_MESSAGES/allegato_h.po: write the Italian after each empty `msgstr ""`,
with the same {names} in it, and run `make locale` again."""


def places(text: str) -> set[str]:
    """The names of the values that a text has room for, in braces or as argparse writes them."""
    return {name for _, name, _, _ in Formatter().parse(text) if name} | set(re.findall(r"%(?:\(\w+\))?[sr]", text))


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    assert untranslated_texts(code) == [], ADVICE


@pytest.mark.parametrize("code", CODES)
def test_no_translation_is_of_a_text_that_is_said_no_more(code: str) -> None:
    assert superfluous_texts(code) == [], "run `make locale`, which leaves them out"


@pytest.mark.parametrize("code", CODES)
def test_a_translation_names_no_value_that_its_text_does_not_have(code: str) -> None:
    pairs = [
        (text, said)
        for message in read_catalogue(code)
        if message.id
        for text, said in zip(
            [message.id] if isinstance(message.id, str) else message.id,
            [message.string] if isinstance(message.string, str) else message.string,
            strict=True,
        )
    ]
    assert len(pairs) > 400
    assert [text for text, said in pairs if said and places(said) != places(text)] == []


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_file_says_what_the_written_one_says(code: str) -> None:
    compiled = gettext.translation(DOMAIN, LOCALE, [code])
    for message in read_catalogue(code):
        if not message.string or not message.id:
            continue
        if message.pluralizable:
            assert (compiled.ngettext(*message.id, 1), compiled.ngettext(*message.id, 2)) == tuple(message.string), "run `make locale`"
        else:
            assert compiled.gettext(message.id) == message.string, "run `make locale`"


def test_no_text_is_put_together_before_it_is_translated() -> None:
    """`UnreadableError(f"page {number} …")` has no translation; `UnreadableError("page {number} …", number=number)` has."""
    assert texts_made_on_the_spot() == []


def test_texts_are_found_in_every_way_in_which_they_are_said() -> None:
    found = {message.id for message in find_texts()}
    assert "the PDF is damaged" in found  # an error
    assert "Look at the page." in found  # the catalogue
    assert "the rest of the row before the break" in found  # a word of a message
    assert ("{number} day", "{number} days") in found  # a count
    assert "print what every finding means" in found  # the help
    assert "usage: " in found  # argparse
