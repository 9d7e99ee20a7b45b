"""What the tests of the two commands share: a workbook that was filled in."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from cli.monitoring.monitor import MonitorCall, run_monitor
from language import ENGLISH

ANNEX = Path("samples/forms/valdoria-2026.html")


@pytest.fixture
def filled(root: Path, tmp_path: Path) -> Path:
    """The monitoring workbook of a sample with two percentages, one of which is none."""
    assert run_monitor(MonitorCall((str(root / ANNEX),), tmp_path, None, None, ENGLISH)) == 0
    path = tmp_path / "valdoria-2026" / "valdoria-2026-monitor.xlsx"
    book = load_workbook(path)
    book["Monitoring"]["O2"] = 100
    book["Monitoring"]["O3"] = 120
    book.save(path)
    return path
