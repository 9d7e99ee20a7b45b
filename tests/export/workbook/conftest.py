"""What the tests of the workbooks share: the hand-made annex as its workbook, read again by openpyxl."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from export.contents import Contents
from export.tables import Tables, make_tables
from export.workbook.annex_book import write_workbook
from models.annex import Annex
from models.record import Record


@pytest.fixture
def tables(annex: Annex, records: tuple[Record, ...]) -> Tables:
    return make_tables(annex, records)


@pytest.fixture
def contents(annex: Annex, records: tuple[Record, ...], tables: Tables) -> Contents:
    return Contents("annex", annex, records, tables)


@pytest.fixture
def book(contents: Contents, tmp_path: Path) -> Workbook:
    write_workbook(contents, tmp_path / "annex.xlsx", lambda text: text)
    return load_workbook(tmp_path / "annex.xlsx")
