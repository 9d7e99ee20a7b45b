"""What the tests of the command line share: files, and a reading of them that is put in by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cli import batch
from cli.main import run
from export.contents import Order
from export.writers import Written, write_annex
from models.annex import Annex
from models.record import Record
from tests.runs import Run


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch, annex: Annex, records: tuple[Record, ...]) -> dict[str, Annex | BaseException]:
    """What each file is read as, by its content; any other content is read as the annex made by hand."""
    special: dict[str, Annex | BaseException] = {}

    def extract_annex(
        data: bytes, name: str, order: Order, profile: object, year: int | None, watch: Callable[[int, int], None]
    ) -> tuple[Annex, Written]:
        watch(1, 2)
        result = special.get(data.decode(), annex)
        if isinstance(result, BaseException):
            raise result
        return result, write_annex(result, records, order)

    monkeypatch.setattr(batch, "extract_annex", extract_annex)
    return special


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.pdf").write_text(name)
    return tmp_path


@pytest.fixture
def extract(files: Path) -> Run:
    return lambda *arguments: run(["extract", *map(str, arguments), "--out", str(files / "out")])
