"""Errors that end a document or the run. Each has the exit code of the program and says what to do."""

from typing import ClassVar

from models.texts import Translate, untranslated


class AnnexError(Exception):
    """An error with an exit code. `str()` is one line: what is wrong, and what to do.

    Args:
        what: what is wrong, without the file's name.
        remedy: what to do about it.
        values: what the two name in braces.
    """

    exit_code: ClassVar[int] = 3

    def __init__(self, what: str, remedy: str = "", /, **values: object) -> None:
        self._texts, self._values = (what, remedy), values
        self.what, self.remedy = self.told(untranslated)
        super().__init__(self.line(untranslated))

    def told(self, translate: Translate) -> tuple[str, str]:
        """What is wrong and what to do, in another language; nothing where no remedy is known."""
        what, remedy = (translate(text) if text else "" for text in self._texts)
        return (what.format(**self._values), remedy.format(**self._values)) if self._values else (what, remedy)

    def line(self, translate: Translate) -> str:
        """Both on one line."""
        return "; ".join(filter(None, self.told(translate)))


class UsageError(AnnexError):
    """The call itself is wrong."""

    exit_code = 2


class OutputError(AnnexError):
    """The output cannot be written where the call wants it."""

    exit_code = 2


class UnreadableError(AnnexError):
    """An input cannot be read at all: it is missing, damaged, encrypted or of no known kind."""


class NoTableError(AnnexError):
    """An input was read, but holds no table of objectives."""


class ImagesOnlyError(AnnexError):
    """An input holds pictures of pages and no text."""
