from pathlib import Path

from openpyxl import load_workbook

from export.contents import Contents
from export.monitoring.monitor_book import write_monitor
from export.tables import make_tables
from models.annex import Annex
from models.record import Record


def test_an_area_sees_its_targets_with_the_score_by_formulas(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    write_monitor(Contents("annex", annex, records, make_tables(annex, records)), tmp_path / "m.xlsx", lambda text: text)
    book, values = load_workbook(tmp_path / "m.xlsx"), load_workbook(tmp_path / "m.xlsx", data_only=True)
    sheet = book["Area I"]
    assert [sheet[f"C{row}"].value for row in (2, 4, 5)] == ["=SUM(I8:I9)", "=SUM(K8:K9)", '=IF(C2=0,"",C4/C2*100)']
    assert sheet["J8"].value == "=IF('Monitoring'!$O$2=\"\",\"\",'Monitoring'!$O$2)"
    assert [sheet[f"{column}8"].value for column in "GH"] == [2.5, 1]
    assert [sheet[f"{column}9"].value for column in "GH"] == [None, None]
    assert (values["Area I"]["C2"].value, values["Area I"]["I8"].value) == (2.5, 2.5)
    assert (book["Area IV"]["G8"].value, values["Area IV"]["C3"].value) == ("open", 1)
    assert [row[:3] for row in values["Summary"].iter_rows(min_row=2, max_row=3, values_only=True)] == [("I", None, 2.5), ("IV", None, 0)]
