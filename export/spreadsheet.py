"""Records to CSV (RFC 4180) by way of a data frame."""

import csv
from itertools import islice
from pathlib import Path

import pandas as pd

from export.tables import Tables
from export.tables.cells import cell_text
from export.tables.targets import RECORD_COLUMNS

BATCH = 250
"""Records that are a frame at one time; it bounds the memory that a long annex takes."""


def write_csv(tables: Tables, path: Path) -> None:
    """Write the targets as UTF-8 without a byte order mark, with commas, every field in quotes and with lines that end in CR LF.

    The quotes are for LibreOffice, whose dialog takes semicolons for separators too, unless they stand in quotes. The words stay as they
    are, also those that a spreadsheet would take for a formula: see `formulas`.
    """
    names = [column.name for column in RECORD_COLUMNS]
    with path.open("w", encoding="utf-8", newline="") as file:
        for start in range(0, max(len(tables.targets.rows), 1), BATCH):
            rows = [list(map(cell_text, row[: len(names)])) for row in islice(tables.targets.rows, start, start + BATCH)]
            frame = pd.DataFrame(rows, columns=names, dtype=object)
            frame.to_csv(file, index=False, header=start == 0, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
