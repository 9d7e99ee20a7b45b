"""Texts that people read: they stand in the code in English, and are said in the language of who runs the program."""

from collections.abc import Callable

Translate = Callable[[str], str]
"""A text in English to the same text in the language of the output."""


def untranslated(text: str) -> str:
    """The text as it is, in English."""
    return text


def translatable(text: str) -> str:
    """The text as it is. The call marks it as one that is translated where it is said, far from where it stands."""
    return text


def counted(one: str, many: str) -> tuple[str, str]:
    """The two forms of a text that counts, which may name `{number}`; marked as `translatable` marks one text."""
    return one, many
