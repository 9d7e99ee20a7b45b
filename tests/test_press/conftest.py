"""What the tests of the press share: each sample annex, and its true records as they lie on disk."""

import json

import pytest

from tests.press.annexes.source import SAMPLES, Annex, read_annex
from tests.press.annexes.truth import Record


@pytest.fixture(params=sorted((SAMPLES / "source").glob("*.toml")), ids=lambda path: path.stem)
def annex(request: pytest.FixtureRequest) -> Annex:
    return read_annex(request.param)


@pytest.fixture
def records(annex: Annex) -> list[Record]:
    path = SAMPLES / "truth" / f"{annex.stem}.records.json"
    result: list[Record] = json.loads(path.read_text(encoding="utf-8"))
    return result
