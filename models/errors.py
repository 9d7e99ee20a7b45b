"""Errors that end a document or the run. Each has the exit code of the program and says what to do."""

from typing import ClassVar


class AnnexError(Exception):
    """An error with an exit code. `str()` is one line: what is wrong, and what to do.

    Args:
        what: what is wrong, without the file's name.
        remedy: what to do about it.
    """

    exit_code: ClassVar[int] = 3

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(f"{what}; {remedy}" if remedy else what)
        self.what = what
        self.remedy = remedy


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
