"""What the tests of the files share: a folder that was written."""

from pathlib import Path

import pytest

from export.contents import Order
from export.writers import write_annex
from models.annex import Annex
from models.record import Record


@pytest.fixture
def folder(annex: Annex, records: tuple[Record, ...], tmp_path: Path) -> Path:
    write_annex(annex, records, Order(tmp_path / "out" / "annex"))
    return tmp_path / "out" / "annex"
