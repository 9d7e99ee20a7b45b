"""Where values stand: the boxes of words and of cells hold all that is painted of their letters, as PDFium draws them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pytest

from audit.told import find_values, letters_of
from cli.pipeline import load_profile, read_annex
from extract.layout.asides import place_on
from models.place import Box, Place
from tests.pages import read_pages

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.pdf"))
SIDEWAYS = [Path(__file__).parent / "renderings" / "vertical-chromium.pdf"]
# Ink goes beyond its box by no more than this, in points.
NEAR = 0.5


class Painted(NamedTuple):
    """A letter that is painted, and the box of its ink, origin top left of the page."""

    text: str
    box: Box


@cache
def painted(path: Path) -> dict[int, list[Painted]]:
    """The letters of each page; the samples are not turned, and their pages begin at the origin."""
    with pypdfium2.PdfDocument(path) as document:
        return {number: list(_letters(page)) for number, page in enumerate(document, start=1)}


def _letters(page: pypdfium2.PdfPage) -> Iterator[Painted]:
    text, height = page.get_textpage(), page.get_height()
    for index in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(index)
        if letters_of(letter := text.get_text_range(index, 1)):
            yield Painted(letters_of(letter), Box(left, height - top, right, height - bottom))


def holds(box: Box, ink: Box) -> bool:
    return box.x0 - NEAR <= ink.x0 and box.top - NEAR <= ink.top and ink.x1 <= box.x1 + NEAR and ink.bottom <= box.bottom + NEAR


def lacking(text: str, places: Iterable[Place], letters: dict[int, list[Painted]]) -> Counter[str]:
    """The letters of a text that are not painted, whole, in its places."""
    inside = {id(each): each for place in places if place.page and place.box for each in letters[place.page] if holds(place.box, each.box)}
    return Counter(letters_of(text)) - Counter("".join(each.text for each in inside.values()))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_box_of_a_word_holds_the_ink_of_its_letters(sample: Path) -> None:
    pages = read_pages(sample.read_bytes()).pages
    words = [(word.text, place_on(page, word.whole)) for page in pages for word in page.words]
    assert [(text, place) for text, place in words if lacking(text, [place], painted(sample))] == []


@pytest.mark.parametrize("sample", [*SAMPLES, *SIDEWAYS], ids=lambda path: path.stem)
def test_the_places_of_a_value_hold_the_ink_of_its_letters(sample: Path) -> None:
    annex, _ = read_annex(sample.read_bytes(), sample.name, load_profile(), None, lambda _page, _pages: None)
    values = [value for value in find_values(annex) if value.text and value.origin]
    assert len(values) > len(annex.sections)
    assert [value for value in values if lacking(value.text, value.origin, painted(sample))] == []
