"""What the catalogue says of a code."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"  # a value is missing or cannot be trusted
    WARNING = "warning"  # a value was read, and a person should look
    NOTE = "note"  # nothing is wrong with the record; good to know


class Entry(NamedTuple):
    """What the catalogue says of one code. The message may name {raw} and the keys of the finding's detail.

    Attributes:
        leaves_out: what stands at the finding's place is in no record.
        of_document: it may speak of the document as a whole; then it has no place.
    """

    severity: Severity
    title: str
    message: str
    advice: str
    leaves_out: bool = False
    of_document: bool = False
