from pathlib import Path

from openpyxl import load_workbook

from export.contents import Contents
from export.monitoring.fill_sheet import PERCENT_COLUMN
from export.monitoring.monitor_book import write_monitor
from export.tables import make_tables
from models.annex import Annex
from models.record import Record


def test_only_the_four_cells_beside_each_target_can_be_filled(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> None:
    write_monitor(Contents("annex", annex, records, make_tables(annex, records)), tmp_path / "m.xlsx", lambda text: text)
    book = load_workbook(tmp_path / "m.xlsx")
    sheet = book["Monitoring"]
    unlocked = {cell.coordinate for each in book for row in each.iter_rows() for cell in row if not cell.protection.locked}
    assert unlocked == {f"{column}{row}" for row in (2, 3) for column in "MNOP"}
    assert [sheet[f"{column}1"].value for column in "MNOP"] == ["Value at 30/06", "Value at 31/12", "% reached", "Notes"]
    assert sheet.column_dimensions["A"].hidden
    assert [sheet["A2"].value, sheet["A3"].value] == [record.key for record in records]
    (limits,) = (rule for rule in sheet.data_validations.dataValidation if rule.type == "decimal")
    assert (str(limits.sqref), limits.formula1, limits.formula2) == (f"{PERCENT_COLUMN}2:{PERCENT_COLUMN}3", "0", "100")
