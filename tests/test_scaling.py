"""A page that is printed larger or smaller gives the same records: A3 on A4 is one of these."""

from collections.abc import Callable
from typing import Any
from zlib import crc32

import pytest

from extract.layout.page import Overhang, Page, Rule, TurnedWord, Word
from models.annex import Annex
from models.errors import AnnexError
from models.findings import Finding
from models.place import Box
from normalize import flatten
from tests.pages import ReadPdf
from tests.rendering_scores import build_rendering, read_rendering, rendering_pages, stems

# Half and double, and an A3 on an A4 and back.
FACTORS = (0.5, 0.71, 1.41, 2.0)

# What is not read the same yet, and why.
PENDING: dict[tuple[str, float], str] = {}


def factor_of(name: str) -> float:
    """The factor at which the ordinary run reads this rendering: always the same one, and about as many renderings for each."""
    return FACTORS[crc32(name.encode()) % len(FACTORS)]


def scale_box(box: Box, factor: float) -> Box:
    return Box(*(each * factor for each in box))


def scale_rule(rule: Rule, factor: float) -> Rule:
    return Rule(*(each * factor for each in rule))


def scale_word(word: Word, factor: float) -> Word:
    box = scale_box(Box(word.x0, word.top, word.x1, word.bottom), factor)
    letters = tuple((left * factor, right * factor) for left, right in word.letters)
    return word._replace(
        **box._asdict(), size=word.size * factor, letters=letters, overhang=Overhang(*(length * factor for length in word.overhang))
    )


def scale_page(page: Page, factor: float) -> Page:
    """The page as it is on a sheet of that many times its width and height."""
    return page._replace(
        box=scale_box(page.box, factor),
        words=tuple(scale_word(word, factor) for word in page.words),
        horizontal=tuple(scale_rule(rule, factor) for rule in page.horizontal),
        vertical=tuple(scale_rule(rule, factor) for rule in page.vertical),
        turned=tuple(TurnedWord(scale_word(each.word, factor), scale_box(each.box, factor), each.turn) for each in page.turned),
        aside=tuple(scale_word(word, factor) for word in page.aside),
        sheet=scale_box(page.sheet, factor),
        findings=tuple(scale_finding(finding, factor) for finding in page.findings),
        cut_above=tuple((x * factor, y * factor) for x, y in page.cut_above),
        cut_below=tuple((x * factor, y * factor) for x, y in page.cut_below),
    )


def scale_finding(finding: Finding, factor: float) -> Finding:
    """The finding, which points at the same words of the scaled sheet."""
    places = (place.model_copy(update={"box": place.box and scale_box(place.box, factor)}) for place in finding.origin)
    return finding.model_copy(update={"origin": tuple(places)})


def read_scaled(name: str, factor: float) -> Annex:
    """The annex that the scaled pages of a rendering are read as."""
    title, pages = rendering_pages(name)
    return build_rendering(name, ReadPdf(title, tuple(scale_page(page, factor) for page in pages)))


def said(read: Callable[[], Annex]) -> dict[str, Any]:
    """All that the records and the findings of an annex say, but for the places where they stand; or the error that it gives."""
    try:
        annex = read()
    except AnnexError as error:
        return {"error": f"{type(error).__name__}: {error}"}
    return {
        "records": [record.model_dump(exclude={"origin"}) for record in flatten(annex)],
        "findings": [finding.model_dump(exclude={"origin"}) for finding in annex.findings],
    }


def check(name: str, factor: float) -> None:
    assert said(lambda: read_scaled(name, factor)) == said(lambda: read_rendering(name))


def case(name: str, factor: float) -> object:
    reason = PENDING.get((name, factor))
    failing = (pytest.mark.xfail(strict=True, reason=reason),) if reason else ()
    return pytest.param(name, factor, marks=(pytest.mark.xdist_group(name), *failing))


@pytest.mark.parametrize(("name", "factor"), [case(name, factor_of(name)) for name in stems()])
def test_a_scaled_rendering_gives_the_same_records(name: str, factor: float) -> None:
    """Each rendering at one of the factors."""
    check(name, factor)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "factor"), [case(name, factor) for name in stems() for factor in FACTORS if factor != factor_of(name)])
def test_a_rendering_at_every_scale_gives_the_same_records(name: str, factor: float) -> None:
    """Each rendering at all the other factors."""
    check(name, factor)


def test_a_page_scaled_there_and_back_is_the_same() -> None:
    """Doubled and halved, every length is what it was; doubled alone, every length that a page holds is another."""
    page = rendering_pages("tight-chromium").pages[0]
    assert scale_page(scale_page(page, 2), 0.5) == page
    assert scale_page(page, 2).words[0].letters[0][1] == 2 * page.words[0].letters[0][1]


def test_every_factor_has_its_share_of_the_renderings() -> None:
    counts = [[factor_of(name) for name in stems()].count(factor) for factor in FACTORS]
    assert min(counts) > len(stems()) / 8


def test_what_is_pending_is_a_rendering_and_a_factor() -> None:
    """A rendering that is renamed takes its entry along."""
    assert not [(name, factor) for name, factor in PENDING if name not in stems() or factor not in FACTORS]
