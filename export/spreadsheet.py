"""Records to CSV (RFC 4180) by way of a data frame."""

from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from export.cells import record_cells
from models.record import Record

BATCH = 250
"""Records that are a frame at one time; it bounds the memory that a long annex takes."""

COLUMNS = [name for name in Record.model_fields if name != "origin"]


def write_csv(records: Sequence[Record], path: Path) -> None:
    """Write the records as UTF-8 without a byte order mark, with commas and with lines that end in CR LF.

    The words stay as they are, also those that a spreadsheet would take for a formula: see `formulas`.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        for start in range(0, max(len(records), 1), BATCH):
            cells = map(record_cells, records[start : start + BATCH])
            frame = pd.DataFrame(list(cells), columns=COLUMNS, dtype=object)
            frame.to_csv(file, index=False, header=start == 0, lineterminator="\r\n")
