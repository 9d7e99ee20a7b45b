"""Pages: what stands aside, and that no number of points decides."""

from itertools import islice
from pathlib import Path

import pytest

from extract.layout.page import Ends, Overhang, Page, Rule, TurnedWord, Word
from extract.readers.pdf.engines import Opened
from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.pages import open_pdf, read_sheet
from extract.readers.pdf.sheet import Sheet
from models.errors import UnreadableError
from models.place import Box
from tests.sheets import letter, line, scale_sheet, sheet

# A4 on A3, A4 as A5, and A3 on A4 or A5 on A4; of each printer what is drawn with the most care, or lies on its side.
FACTORS = (0.5, 0.71, 1.41, 2.0)
RENDERINGS = (
    "boxes-chromium",
    "double-chromium",
    "sideways-chromium",
    "watermark-chromium",
    "dash-rectangles-reportlab",
    "painted-over-reportlab",
    "sizes-reportlab",
    "stripes-bare-reportlab",
    "twice-reportlab",
    "box-weasyprint",
    "hairline-weasyprint",
    "spaced-weasyprint",
    "thin-rectangles-weasyprint",
    "dotted-writer",
    "line-fills-writer",
    "soft-hyphens-writer",
    "upright-writer",
)


@pytest.mark.parametrize("name", RENDERINGS)
def test_a_page_that_is_printed_larger_or_smaller_reads_the_same(name: str, root: Path) -> None:
    data = (root / "tests" / "renderings" / f"{name}.pdf").read_bytes()
    for printed in islice(open_with_pdfplumber(data).sheets, 1):
        page = read_sheet(printed)
        assert page.words
        for factor in FACTORS:
            assert_scaled(page, read_sheet(scale_sheet(printed, factor)), factor)


def assert_scaled(page: Page, scaled: Page, factor: float) -> None:
    """The second page is the first one, larger or smaller."""
    assert [said(finding) for finding in scaled.findings] == [said(finding) for finding in page.findings]
    assert opened(scaled._replace(findings=(), shape=None)) == near(opened(scale_page(page, factor)._replace(findings=(), shape=None)))


def said(finding):
    return finding.code, finding.raw, finding.detail


def scale_page(page: Page, factor: float) -> Page:
    return page._replace(
        box=scale_box(page.box, factor),
        sheet=scale_box(page.sheet, factor),
        words=tuple(scale_word(word, factor) for word in page.words),
        aside=tuple(scale_word(word, factor) for word in page.aside),
        horizontal=tuple(Rule(*(value * factor for value in rule)) for rule in page.horizontal),
        vertical=tuple(Rule(*(value * factor for value in rule)) for rule in page.vertical),
        turned=tuple(TurnedWord(scale_word(word, factor), scale_box(box, factor), turn) for word, box, turn in page.turned),
    )


def scale_box(box: Box, factor: float) -> Box:
    return Box(*(value * factor for value in box))


def scale_word(word: Word, factor: float) -> Word:
    text, *numbers, bold, letters, overhang = word
    ends = Ends((x0 * factor, x1 * factor) for x0, x1 in letters)
    return Word(text, *(value * factor for value in numbers), bold, ends, Overhang(*(value * factor for value in overhang)))


def opened(value):
    """The value with the letters' ends of its words as tuples."""
    return tuple(map(opened, value)) if isinstance(value, tuple | Ends) else value


def near(value):
    """The value, its numbers of points with room for a rounding."""
    if isinstance(value, tuple):
        return tuple(map(near, value))
    return pytest.approx(value, abs=1e-6) if isinstance(value, float) else value


def watermark(size: float) -> Sheet:
    return sheet([*line("obiettivo " * 9), letter("B", 100, size, top=400, size=size)])


@pytest.mark.parametrize(("size", "is_aside"), [(39.0, False), (41.0, True)])
def test_a_word_more_than_four_times_as_large_as_the_others_stands_aside(size: float, is_aside: bool) -> None:
    assert [word.text for word in read_sheet(watermark(size)).aside] == (["B"] if is_aside else [])


def test_beside_tiny_print_ordinary_letters_are_no_watermark() -> None:
    tiny = line("obiettivo " * 9, size=3.0)
    assert read_sheet(sheet([*tiny, letter("B", 100, top=400, size=12.5)])).aside == ()
    assert read_sheet(sheet([*tiny, letter("B", 100, top=400, size=24.5)])).aside != ()


def test_a_pdf_without_pages_is_unreadable() -> None:
    with pytest.raises(UnreadableError, match="no pages"):
        open_pdf(b"", lambda _: Opened("", 0, iter(())))


def test_letters_turned_by_a_quarter_are_words_of_their_own_in_the_frame_of_the_page() -> None:
    """They are read from below; their box is where they stand."""
    upward = [
        letter(text, 300, 10.0, top=500 - 5 * place, size=10)._replace(bottom=505.0 - 5 * place, direction=(0, 1))
        for place, text in enumerate("anno")
    ]
    ((word, box, _),) = read_sheet(sheet([*line("obiettivo"), *upward])).turned
    assert (word.text, box) == ("anno", Box(300, 485, 310, 505))


def test_letters_at_an_angle_stand_aside() -> None:
    slanting = letter("B", 300, top=400)._replace(direction=(1, 1))
    page = read_sheet(sheet([*line("obiettivo"), slanting]))
    assert ([word.text for word in page.words], [word.text for word in page.aside]) == (["obiettivo"], ["B"])
