"""The languages that the program speaks; what it says of an annex, never what an annex says."""

from language.choice import choose_language
from language.language import ENGLISH, ITALIAN, LANGUAGES, Language

__all__ = ["ENGLISH", "ITALIAN", "LANGUAGES", "Language", "choose_language"]
