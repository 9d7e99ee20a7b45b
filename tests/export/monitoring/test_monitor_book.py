from pathlib import Path

from openpyxl import load_workbook

from export.contents import Contents
from export.monitoring.monitor_book import write_monitor
from export.tables import make_tables
from models.annex import Annex
from models.record import Record


def test_the_same_annex_gives_the_same_workbook_with_a_long_register_in_pieces(
    annex: Annex, records: tuple[Record, ...], tmp_path: Path
) -> None:
    long = (records[0].model_copy(update={"objective": "parola " * 4000}), records[1])
    contents = Contents("annex", annex, long, make_tables(annex, long))
    for name in ("a.xlsx", "b.xlsx"):
        write_monitor(contents, tmp_path / name, lambda text: text)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames[:3] == ["Monitoring", "Summary", "Area I"]
    assert book["_allegato-h"].max_row > 2
    assert all(sheet.protection.sheet for sheet in book)
