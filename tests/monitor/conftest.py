"""What the tests of this room share: the monitoring workbook of the hand-made annex, changed and saved by openpyxl."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from export.contents import Contents
from export.monitoring.monitor_book import write_monitor
from export.tables import make_tables
from models.annex import Annex
from models.record import Record

Change = Callable[[Workbook], object]


@pytest.fixture
def blank(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> Path:
    """The workbook as it was written."""
    write_monitor(Contents("annex", annex, records, make_tables(annex, records)), tmp_path / "annex-monitor.xlsx", lambda text: text)
    return tmp_path / "annex-monitor.xlsx"


@pytest.fixture
def changed(blank: Path) -> Callable[[Change], bytes]:
    """The workbook after a change, as bytes."""

    def change_and_save(change: Change) -> bytes:
        book = load_workbook(blank)
        change(book)
        content = BytesIO()
        book.save(content)
        return content.getvalue()

    return change_and_save
