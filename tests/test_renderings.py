"""The samples printed in many other ways are read as they are read in print: each against its true records, field by field."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import pypdfium2
import pytest

from models.catalogue import Severity
from tests import rendering_scores
from tests.press.annexes.truth import records_of
from tests.press.renderings.catalogue import all_renderings
from tests.press.renderings.entry import has_own_truth
from tests.press.renderings.readme import readme
from tests.rendering_scores import FOLDER, describe, stems, truth_path

RENDERINGS = all_renderings()
READABLE = [name for name, rendering in RENDERINGS.items() if rendering.readable]
UNREADABLE = [name for name, rendering in RENDERINGS.items() if not rendering.readable]
MOST_BYTES, MOST_BYTES_IN_ALL = 120_000, 12_000_000


class Pending(NamedTuple):
    """A rendering that is not read right yet: records right now, what is missing, whether no finding says so."""

    right: int
    missing: str
    silent: bool = False


PENDING: dict[str, Pending] = {
    "longtable-pdflatex": Pending(22, "a merged responsible in two paragraphs that a page cuts"),
    "xltabular-xelatex": Pending(32, "a cell between the rules of its neighbours"),
    "tabularray-middle-lualatex": Pending(31, "a compound cut at its hyphen"),
    "spanning-rows-typst": Pending(45, "rows without rules"),
    "objects-rows-fop": Pending(58, "a cell cut by a page"),
    "foot-weasyprint": Pending(58, "a merged cell at the foot of rows that go on on the next page"),
    "webkit-wide-wkhtmltopdf": Pending(54, "an indicator and its target in one cell"),
    "blog-chromium": Pending(58, "a line above each objective only"),
}


# A process reads a rendering once, however many tests ask what came of it.
score = cache(rendering_scores.score)


def _cases(names: Iterable[str], *, strict: bool = False) -> list[object]:
    """The renderings, all tests of one in one process; where `strict`, a pending one must fail, and fails the run when it no longer does."""
    return [pytest.param(name, marks=(pytest.mark.xdist_group(name), *(_failing(name) if strict else ()))) for name in names]


def _failing(name: str) -> tuple[pytest.MarkDecorator, ...]:
    if name not in PENDING:
        return ()
    return (pytest.mark.xfail(strict=True, reason=f"{PENDING[name].right} records right now; {PENDING[name].missing}"),)


@pytest.mark.parametrize("name", _cases(READABLE, strict=True))
def test_every_record_is_read_right(name: str) -> None:
    """Every field of every record is right, and no record is superfluous."""
    result = score(name)
    assert result.perfect, f"{result.line()}\n{describe(result, 3)}"


@pytest.mark.parametrize("name", _cases(PENDING))
def test_a_pending_rendering_is_read_no_worse(name: str) -> None:
    """What is right of a rendering that is not read right yet stays right."""
    assert score(name).right >= PENDING[name].right


@pytest.mark.parametrize("name", _cases(name for name in READABLE if not (name in PENDING and PENDING[name].silent)))
def test_no_record_is_wrong_without_a_finding(name: str) -> None:
    """Where a record is wrong, a finding that is more than a note says so."""
    assert not score(name).silent


@pytest.mark.parametrize("name", _cases(RENDERINGS))
def test_every_finding_has_its_records_and_its_place(name: str) -> None:
    """Its records exist, it has a page or says that it speaks of the document; and the pages of a record are those of its places."""
    assert not score(name).unplaced


@pytest.mark.parametrize("name", _cases(name for name in READABLE if RENDERINGS[name].findings and name not in PENDING))
def test_what_is_left_aside_is_named(name: str) -> None:
    """A table that is none of objectives, a stamp, text that cannot be seen: each is left aside with a finding."""
    codes = {finding.code for finding in score(name).findings}
    assert set(RENDERINGS[name].findings) <= codes


@pytest.mark.parametrize("name", _cases(UNREADABLE, strict=True))
def test_letters_that_cannot_be_known_are_reported(name: str) -> None:
    """A font that does not say its letters gives a finding or an error that names it, and no record holds an invented word."""
    result = score(name)
    said = {finding.code for finding in result.findings if finding.severity is Severity.ERROR}
    assert "font-unreadable" in said or "font" in result.error
    true = _words(result.truth)
    assert not [word for word in _words(result.got) if word not in true]


def _words(records: tuple[dict[str, object], ...]) -> Counter[str]:
    """The words of the texts of some records."""
    texts = (str(record[field]) for record in records for field in ("section", "objective", "indicator", "target", "responsible"))
    return Counter(word for text in texts for word in re.findall(r"\w+", text))


def test_the_readme_names_every_rendering() -> None:
    """The README beside the files is what `python -m tests.press.renderings` writes, and names each file once."""
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
        assert 2 <= len(document) <= (60 if name.startswith("plan") else 15)


def test_the_renderings_are_small_together() -> None:
    """All of them together stay within a few megabytes."""
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < MOST_BYTES_IN_ALL
