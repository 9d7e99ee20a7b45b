"""The one table of writers: what each format is called, what it holds, which files it writes."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from export.contents import TABLES, Contents, Order
from export.folder import cannot_write, whole_folder
from language import ITALIAN, Language

if TYPE_CHECKING:
    from models.annex import Annex
    from models.record import Record

ALL = "all"
"""Stands for every format."""


class Writer(NamedTuple):
    """One format of the output.

    Attributes:
        files: the paths of what appears in the folder; `<annex>` is the folder's own name.
        holds: what a person finds in it, in a few words.
        write: writes it into a folder; gives how many cells it guarded from running as a formula, where it guards any.
        by_default: it is written without being asked for.
    """

    files: tuple[str, ...]
    holds: str
    write: Callable[[Contents, Path], int | None]
    by_default: bool = True

    @property
    def shown(self) -> tuple[str, ...]:
        """The files as people are told of them: of a folder, its name."""
        return tuple(dict.fromkeys(re.sub("/.*", "/", file) for file in self.files))


class Written(NamedTuple):
    """What was written.

    Attributes:
        guarded: cells in front of which an apostrophe stands, so that a spreadsheet leaves them as they are.
    """

    paths: tuple[Path, ...]
    guarded: int


def write_annex(annex: "Annex", records: "Sequence[Record]", order: Order) -> Written:
    """Write one annex into its folder.

    All files appear at once or none does, and the same annex gives the same bytes.

    Raises:
        OutputError: the folder cannot be written.
    """
    with whole_folder(order.folder, paths_of_any_run(order.folder.name)) as scratch:
        guarded = write_files(annex, records, order, scratch)
        written = sorted(path.relative_to(scratch) for path in scratch.rglob("*") if path.is_file())
    return Written(tuple(order.folder / path for path in written), guarded)


def write_files(annex: "Annex", records: "Sequence[Record]", order: Order, folder: Path) -> int:
    """Write the files of one annex into a folder that is to become that of the order; gives how many cells were guarded.

    Raises:
        OutputError: they cannot be written.
    """
    from export.tables import make_tables

    told = _told(annex, order.language)
    tables = make_tables(told, records, order.release, order.language)
    contents = Contents(order.folder.name, told, records, tables, order.release, order.language)
    try:
        return sum(writer.write(contents, folder) or 0 for writer in choose_writers(order.formats))
    except OSError as error:
        raise cannot_write(order.folder, error) from error


def paths_of_any_run(name: str) -> frozenset[PurePath]:
    """What any run over an annex may write into its folder, which has this name."""
    return frozenset(PurePath(file.replace("<annex>", name)) for writer in WRITERS.values() for file in writer.files)


def _told(annex: "Annex", language: Language) -> "Annex":
    """The annex with its findings in a language; the words of the annex and the reasons for what was read stay as they are."""
    return annex.model_copy(update={"findings": tuple(finding.told(language) for finding in annex.findings)})


def first_file(folder: Path) -> Path:
    """The file of a written folder that a person opens first."""
    return folder / next(iter(WRITERS.values())).files[0].replace("<annex>", folder.name)


def choose_writers(formats: Sequence[str]) -> list[Writer]:
    """The writers that always write, and those that are named; `all` names each of them."""
    return [writer for name, writer in WRITERS.items() if writer.by_default or name in formats or ALL in formats]


# pandas and pyarrow take most of a second to import: only who writes pays for them.


def _write_csv(contents: Contents, folder: Path) -> None:
    from export.spreadsheet import write_records

    write_records(contents.tables, folder / "records.csv")


def _write_records(contents: Contents, folder: Path) -> None:
    from export.json_text import write_json

    write_json(contents.records, folder / "records.json")


def _write_parquet(contents: Contents, folder: Path) -> None:
    from export.parquet import write_parquet

    write_parquet(contents.records, folder / "records.parquet")


def _write_nested(contents: Contents, folder: Path) -> None:
    from export.json_text import write_json

    write_json(contents.annex, folder / "annex.json")


def _write_findings(contents: Contents, folder: Path) -> None:
    from export.json_text import write_json

    write_json(contents.annex.findings, folder / "findings.json")


def _write_workbook(contents: Contents, folder: Path) -> None:
    from export.workbook.annex_book import write_workbook

    write_workbook(contents, folder / f"{contents.name}.xlsx", contents.language)


def _write_package(contents: Contents, folder: Path) -> None:
    from export.formats.package import write_package

    write_package(contents, folder, ITALIAN)


def _write_lines(contents: Contents, folder: Path) -> None:
    from export.json_text import write_json_lines

    write_json_lines(contents.records, folder / "records.jsonl")


def _write_database(contents: Contents, folder: Path) -> None:
    from export.formats.database import write_database

    write_database(contents.tables, folder / "annex.sqlite")


def _write_italian(contents: Contents, folder: Path) -> int:
    from export.formats.italian import write_italian

    return write_italian(contents.tables, folder)


def _write_calendar(contents: Contents, folder: Path) -> None:
    from export.formats.deadlines import write_calendar

    write_calendar(contents.tables, folder / "deadlines.ics")


WRITERS = {
    "xlsx": Writer(("<annex>.xlsx",), "a workbook to read and filter: targets, deadlines, weights, what to check", _write_workbook),
    "csv": Writer(("records.csv",), "the records as a table, one target a row", _write_csv),
    "json": Writer(("records.json",), "the records as an array, with every value typed and with the place of each cell", _write_records),
    "parquet": Writer(("records.parquet",), "the same for data tools", _write_parquet),
    "annex": Writer(("annex.json",), "the annex as it is built: sections, objectives, weight blocks, indicators, targets", _write_nested),
    "findings": Writer(("findings.json",), "what a person should look at", _write_findings),
    "datapackage": Writer(
        ("datapackage.json", *(f"tables/{name}.csv" for name in TABLES)),
        "all tables as CSV with their types and keys, to publish or to join (Data Package)",
        _write_package,
        by_default=False,
    ),
    "jsonl": Writer(("records.jsonl",), "the records as JSON Lines, one a line", _write_lines, by_default=False),
    "sqlite": Writer(
        ("annex.sqlite",),
        "all tables as a database, with views: deadlines by month, points and targets by Area, what to check",
        _write_database,
        by_default=False,
    ),
    "csv-it": Writer(
        ("records-it.csv", "weights-it.csv"),
        "records and weights for an Italian Excel: semicolons, decimal commas, dd/mm/yyyy",
        _write_italian,
        by_default=False,
    ),
    "calendar": Writer(("deadlines.ics",), "the deadlines, for a calendar (iCalendar)", _write_calendar, by_default=False),
}
"""Every format by its name: the only place that names them; help and README are made from it."""
