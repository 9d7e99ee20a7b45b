"""The samples printed in many other ways are read as they are read in print: each against its true records, field by field."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import NamedTuple

import pypdfium2
import pytest

from models.catalogue import Severity
from samples.renderings.catalogue import all_renderings
from samples.renderings.entry import has_own_truth
from samples.renderings.paper import readme
from samples.truth import records_of
from tests.rendering_scores import FOLDER, Score, describe, score, stems, truth_path

RENDERINGS = all_renderings()
READABLE = [name for name, rendering in RENDERINGS.items() if rendering.readable]
UNREADABLE = [name for name, rendering in RENDERINGS.items() if not rendering.readable]
MOST_BYTES, MOST_BYTES_IN_ALL = 120_000, 8_000_000


class Pending(NamedTuple):
    """A rendering that is not read right yet: records right now, what is missing, whether no finding says so."""

    right: int
    missing: str
    silent: bool = False


PENDING: dict[str, Pending] = {
    "foot-weasyprint": Pending(58, "a merged cell at the foot of rows that go on on the next page"),
}


def _cases(names: list[str]) -> list[object]:
    """The renderings; one that is pending must fail, and fails the run when it no longer does."""
    return [pytest.param(name, marks=_mark(PENDING[name]) if name in PENDING else ()) for name in names]


def _mark(pending: Pending) -> pytest.MarkDecorator:
    return pytest.mark.xfail(strict=True, reason=f"{pending.right} records right now; {pending.missing}")


@pytest.fixture(scope="module")
def scores(request: pytest.FixtureRequest) -> Iterator[Mapping[str, Future[Score]]]:
    """The scores of the renderings that this run asks for, read side by side."""
    asked = dict.fromkeys(name for item in request.session.items if (name := _asked(item)))
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        yield {name: pool.submit(score, name) for name in asked}


def _asked(item: pytest.Item) -> str | None:
    here = isinstance(item, pytest.Function) and item.module.__name__ == __name__ and hasattr(item, "callspec")
    return item.callspec.params.get("name") if here else None  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", _cases(READABLE))
def test_every_record_is_read_right(name: str, scores: Mapping[str, Future[Score]]) -> None:
    """Every field of every record is right, and no record is superfluous."""
    result = scores[name].result()
    assert result.perfect, f"{result.line()}\n{describe(result, 3)}"


@pytest.mark.parametrize("name", list(PENDING))
def test_a_pending_rendering_is_read_no_worse(name: str, scores: Mapping[str, Future[Score]]) -> None:
    """What is right of a rendering that is not read right yet stays right."""
    assert scores[name].result().right >= PENDING[name].right


@pytest.mark.parametrize("name", [name for name in READABLE if not (name in PENDING and PENDING[name].silent)])
def test_no_record_is_wrong_without_a_finding(name: str, scores: Mapping[str, Future[Score]]) -> None:
    """Where a record is wrong, a finding that is more than a note says so."""
    assert not scores[name].result().silent


@pytest.mark.parametrize("name", [name for name in READABLE if RENDERINGS[name].findings and name not in PENDING])
def test_what_is_left_aside_is_named(name: str, scores: Mapping[str, Future[Score]]) -> None:
    """A table that is none of objectives, a stamp, text that cannot be seen: each is left aside with a finding."""
    codes = {finding.code for finding in scores[name].result().findings}
    assert set(RENDERINGS[name].findings) <= codes


@pytest.mark.parametrize("name", _cases(UNREADABLE))
def test_letters_that_cannot_be_known_are_reported(name: str, scores: Mapping[str, Future[Score]]) -> None:
    """A font that does not say its letters gives a finding or an error that names it, and no record holds an invented word."""
    result = scores[name].result()
    said = {finding.code for finding in result.findings if finding.severity is Severity.ERROR}
    assert "font-unreadable" in said or "font" in result.error
    true = _words(result.truth)
    assert not [word for word in _words(result.got) if word not in true]


def _words(records: tuple[dict[str, object], ...]) -> Counter[str]:
    """The words of the texts of some records."""
    texts = (str(record[field]) for record in records for field in ("section", "objective", "indicator", "target", "responsible"))
    return Counter(word for text in texts for word in re.findall(r"\w+", text))


def test_the_readme_names_every_rendering() -> None:
    """The README beside the files is what `python -m samples.renderings` writes, and names each file once."""
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == readme(RENDERINGS.values())
    assert set(stems()) == set(RENDERINGS) == {path.stem for path in FOLDER.glob("*.pdf")}


@pytest.mark.parametrize("name", list(RENDERINGS))
def test_the_true_records_are_those_of_the_source(name: str) -> None:
    """The records that a rendering is compared with are those of its source; a changed source must be printed anew."""
    assert json.loads(truth_path(name).read_text(encoding="utf-8")) == list(records_of(RENDERINGS[name].annex))
    assert has_own_truth(RENDERINGS[name]) == (truth_path(name).parent == FOLDER)


@pytest.mark.parametrize("name", list(RENDERINGS))
def test_a_rendering_is_small(name: str) -> None:
    """A rendering is a few pages and a few kilobytes; a whole plan is as short as it can be."""
    path = FOLDER / f"{name}.pdf"
    assert path.stat().st_size < MOST_BYTES
    with pypdfium2.PdfDocument(path) as document:
        assert 3 <= len(document) <= (60 if name.startswith("plan") else 15)


def test_the_renderings_are_small_together() -> None:
    """All of them together stay within a few megabytes."""
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < MOST_BYTES_IN_ALL
