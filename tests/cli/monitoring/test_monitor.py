from pathlib import Path

import pytest
from openpyxl import load_workbook

from cli.main import run
from cli.monitoring.monitor import MonitorCall, run_monitor
from language import ENGLISH

ANNEX = Path("samples/forms/valdoria-2026.html")


def test_a_workbook_that_may_be_filled_in_is_never_written_over(
    filled: Path, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = filled.read_bytes()
    assert run_monitor(MonitorCall((str(root / ANNEX),), tmp_path, None, None, ENGLISH)) == 2
    assert "may be filled in; move it away" in capsys.readouterr().err
    assert filled.read_bytes() == before


def test_the_italian_workbook_has_italian_headings(root: Path, tmp_path: Path) -> None:
    assert run(["monitor", str(root / ANNEX), "--out", str(tmp_path), "--lang", "it"]) == 0
    sheet = load_workbook(tmp_path / "valdoria-2026" / "valdoria-2026-monitor.xlsx")["Monitoraggio"]
    assert [cell.value for cell in sheet[1]][-4:] == ["Valore al 30/06", "Valore al 31/12", "% raggiungimento", "Note"]
