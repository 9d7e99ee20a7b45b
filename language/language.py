"""One language, as a value that is handed to whatever says something to a person."""

import gettext
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import MappingProxyType

LOCALE = Path(__file__).resolve().parent / "locale"
DOMAIN = "allegato_h"


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code; called with a text in English it gives that text in the language.

    The texts themselves are the ids of the messages, so that one which nobody has translated yet is said in English.
    """

    code: str

    def __call__(self, text: str, /, **values: object) -> str:
        """The text in this language, with the values in the places that it names in braces."""
        said = _catalogue(self.code).gettext(text)
        return said.format(**values) if values else said

    def count(self, number: int | Decimal, forms: tuple[str, str], /) -> str:
        """The text for one thing or for several; it may name `{number}`, which is written without an exponent and zeros at its end."""
        said = _catalogue(self.code).ngettext(*forms, 1 if number == 1 else 2)
        return said.format(number=f"{Decimal(number).normalize():f}")


ENGLISH = Language("en")
ITALIAN = Language("it")
LANGUAGES = MappingProxyType({language.code: language for language in (ITALIAN, ENGLISH)})


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    """The translations of a language; none for English, of which the texts are made."""
    return gettext.translation(DOMAIN, LOCALE, [code], fallback=code == ENGLISH.code)
