"""What every writer is given, and what a caller may order."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from language import ENGLISH, Language

if TYPE_CHECKING:  # the command line names formats without waiting for the models
    from export.tables import Tables
    from models.annex import Annex
    from models.record import Record


TABLES = (
    "source",
    "areas",
    "sections",
    "objectives",
    "blocks",
    "indicators",
    "targets",
    "target_areas",
    "weights",
    "findings",
    "finding_targets",
    "finding_places",
)
"""What the tables of an annex are called, each after those that it names."""


@dataclass(frozen=True, slots=True)
class Release:
    """What the caller says of the publication; nothing of it is ever guessed.

    Attributes:
        licence: the licence under which the data are published.
        ente: the municipality's code in the index of public administrations (IPA).
        istat: the municipality's ISTAT code, a text.
    """

    licence: str | None = None
    ente: str | None = None
    istat: str | None = None


NO_RELEASE = Release()


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written, and where.

    Attributes:
        folder: of the annex.
        formats: names of writers besides those that always write.
        language: of messages, titles and descriptions.
    """

    folder: Path
    formats: tuple[str, ...] = ()
    release: Release = NO_RELEASE
    language: Language = ENGLISH


@dataclass(frozen=True, slots=True)
class Contents:
    """An annex, ready to be written.

    Attributes:
        name: of the annex, as its folder is called.
        annex: its findings are told in the language.
        language: of titles and descriptions.
    """

    name: str
    annex: "Annex"
    records: "Sequence[Record]"
    tables: "Tables"
    release: Release = NO_RELEASE
    language: Language = ENGLISH
