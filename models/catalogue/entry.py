"""What the catalogue says of a code."""

from enum import StrEnum
from typing import NamedTuple

from models.texts import translatable


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = translatable("error")  # a value is missing or cannot be trusted
    WARNING = translatable("warning")  # a value was read, and a person should look
    NOTE = translatable("note")  # nothing is wrong with the record; good to know


class Entry(NamedTuple):
    """What the catalogue says of one code. The message may name {raw}, {field} and the keys of the finding's detail.

    Attributes:
        words: which of these are words of ours, and no words of the annex: they are translated as the message is.
        leaves_out: what stands at the finding's place is in no record.
        of_document: it may speak of the document as a whole; then it has no place.
    """

    severity: Severity
    title: str
    message: str
    advice: str
    leaves_out: bool = False
    of_document: bool = False
    words: tuple[str, ...] = ()


COLUMNS = (
    translatable("objective"),
    translatable("indicator"),
    translatable("target"),
    translatable("responsible"),
    translatable("weight"),
)
"""The five columns, as a message names them."""
