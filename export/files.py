"""The files of one annex."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from export.folder import whole_folder
from export.json_text import write_json
from models.annex import Annex
from models.record import Record


class OutputFile(NamedTuple):
    """One file of an output folder.

    Attributes:
        holds: what a person finds in it, in a few words.
        write: writes it, from the annex and its records, to a path.
    """

    holds: str
    write: Callable[[Annex, Sequence[Record], Path], None]


def write_annex(annex: Annex, records: Sequence[Record], folder: Path) -> tuple[Path, ...]:
    """Write one annex into its folder and give the paths of its files, in the order of `FILES`.

    All files appear at once or none does, and the same annex gives the same bytes.

    Raises:
        OutputError: the folder cannot be written.
    """
    with whole_folder(folder) as scratch:
        for name, file in FILES.items():
            file.write(annex, records, scratch / name)
    return tuple(folder / name for name in FILES)


# pandas and pyarrow take most of a second to import: only who writes pays for them.


def _write_csv(_: Annex, records: Sequence[Record], path: Path) -> None:
    from export.spreadsheet import write_csv

    write_csv(records, path)


def _write_records(_: Annex, records: Sequence[Record], path: Path) -> None:
    write_json(records, path)


def _write_parquet(_: Annex, records: Sequence[Record], path: Path) -> None:
    from export.parquet import write_parquet

    write_parquet(records, path)


def _write_nested(annex: Annex, _: Sequence[Record], path: Path) -> None:
    write_json(annex, path)


def _write_findings(annex: Annex, _: Sequence[Record], path: Path) -> None:
    write_json(annex.findings, path)


FILES = {
    "records.csv": OutputFile("the records as a table, one target a row", _write_csv),
    "records.json": OutputFile("the records as an array, with every value typed and with the place of each cell", _write_records),
    "records.parquet": OutputFile("the same for data tools", _write_parquet),
    "annex.json": OutputFile("the annex as it is built: sections, objectives, weight blocks, indicators, targets", _write_nested),
    "findings.json": OutputFile("what a person should look at", _write_findings),
}
"""What an output folder holds, by the name of the file: the only place that names them."""
