"""The one table of writers: what each format is called, what it holds, which files it writes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from export.contents import Contents, Order
from export.folder import whole_folder
from language import Language

if TYPE_CHECKING:
    from models.annex import Annex
    from models.record import Record

ALL = "all"
"""Stands for every format."""


class Writer(NamedTuple):
    """One format of the output.

    Attributes:
        files: what appears in the folder; `<annex>` is the folder's own name.
        holds: what a person finds in it, in a few words.
        write: writes it into a folder.
        by_default: it is written without being asked for.
    """

    files: str
    holds: str
    write: Callable[[Contents, Path], None]
    by_default: bool = True


def write_annex(annex: "Annex", records: "Sequence[Record]", order: Order) -> tuple[Path, ...]:
    """Write one annex into its folder and give the paths of its files.

    All files appear at once or none does, and the same annex gives the same bytes.

    Raises:
        OutputError: the folder cannot be written.
    """
    from export.tables import make_tables

    told = _told(annex, order.language)
    contents = Contents(order.folder.name, told, records, make_tables(told, records), order.release, order.language)
    with whole_folder(order.folder) as scratch:
        for writer in choose_writers(order.formats):
            writer.write(contents, scratch)
        written = sorted(path.relative_to(scratch) for path in scratch.rglob("*") if path.is_file())
    return tuple(order.folder / path for path in written)


def _told(annex: "Annex", language: Language) -> "Annex":
    """The annex with its findings in a language; the words of the annex and the reasons for what was read stay as they are."""
    return annex.model_copy(update={"findings": tuple(finding.told(language) for finding in annex.findings)})


def choose_writers(formats: Sequence[str]) -> list[Writer]:
    """The writers that always write, and those that are named; `all` names each of them."""
    return [writer for name, writer in WRITERS.items() if writer.by_default or name in formats or ALL in formats]


# pandas and pyarrow take most of a second to import: only who writes pays for them.


def _write_csv(contents: Contents, folder: Path) -> None:
    from export.spreadsheet import write_csv

    write_csv(contents.tables, folder / "records.csv")


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


WRITERS = {
    "xlsx": Writer("<annex>.xlsx", "a workbook to read and filter: targets, deadlines, weights, what to check", _write_workbook),
    "csv": Writer("records.csv", "the records as a table, one target a row", _write_csv),
    "json": Writer("records.json", "the records as an array, with every value typed and with the place of each cell", _write_records),
    "parquet": Writer("records.parquet", "the same for data tools", _write_parquet),
    "annex": Writer("annex.json", "the annex as it is built: sections, objectives, weight blocks, indicators, targets", _write_nested),
    "findings": Writer("findings.json", "what a person should look at", _write_findings),
}
"""Every format by its name: the only place that names them; help and README are made from it."""
