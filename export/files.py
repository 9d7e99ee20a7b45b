"""The files of one annex."""

from collections.abc import Sequence
from pathlib import Path

from export.folder import whole_folder
from export.json_text import write_json
from models.annex import Annex
from models.record import Record

FILES = {
    "records.csv": "the records as a table, one target a row",
    "records.json": "the records as an array, with every value typed and with the place of each cell",
    "records.parquet": "the same for data tools",
    "annex.json": "the annex as it is built: sections, objectives, weight blocks, indicators, targets",
    "findings.json": "what a person should look at",
}
"""What an output folder holds."""


def write_annex(annex: Annex, records: Sequence[Record], folder: Path) -> tuple[Path, ...]:
    """Write one annex into its folder and give the paths of its files, in the order of `FILES`.

    All files appear at once or none does, and the same annex gives the same bytes.

    Raises:
        OutputError: the folder cannot be written.
    """
    # pandas and pyarrow take most of a second to import: only who writes pays for them
    from export.parquet import write_parquet
    from export.spreadsheet import write_csv

    with whole_folder(folder) as scratch:
        write_csv(records, scratch / "records.csv")
        write_json(records, scratch / "records.json")
        write_parquet(records, scratch / "records.parquet")
        write_json(annex, scratch / "annex.json")
        write_json(annex.findings, scratch / "findings.json")
    return tuple(folder / name for name in FILES)
