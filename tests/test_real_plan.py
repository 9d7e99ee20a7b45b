"""A real plan whose table names objectives alone, lacks borders on its last pages, and fills the background line by line."""

import json
from pathlib import Path

from extract import load_profile, open_source, read_document
from models.annex import SourceFile
from normalize import build_annex, flatten
from tests.placed import find_unplaced


def test_every_row_of_the_plan_is_read_as_it_is_printed(shared: Path) -> None:
    data = (shared / "real" / "piao-2026-obiettivi.pdf").read_bytes()
    truth = json.loads((shared / "real" / "piao-2026-obiettivi.rows.json").read_text(encoding="utf-8"))
    source = SourceFile(name="piao.pdf", sha256="0" * 64, kind="pdf")
    annex = build_annex(read_document(open_source(data), load_profile()), source)
    assert find_unplaced(annex) == []
    mission, programme, _, kind = truth["columns"]
    rows = [[r.pages[0], r.further[mission], r.further[programme], r.objective, r.further[kind]] for r in flatten(annex)]
    assert rows == truth["rows"]
    assert {finding.field for finding in annex.findings if finding.code == "column-missing"} == {
        "indicator",
        "target",
        "responsible",
        "weight",
    }
