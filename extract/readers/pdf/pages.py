"""PDF pages, read by pdfplumber: the only module that imports it."""

import io
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import pdfplumber.pdf
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfparser import PDFSyntaxError
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import PdfminerException
from pdfplumber.utils.text import extract_words

from extract.layout.blocks import find_blocks
from extract.layout.page import Page, Rule, TurnedWord, Word
from extract.layout.turning import turn_back, turn_box
from extract.readers.pdf.ink import see_page
from extract.readers.pdf.letters import clean_chars
from extract.readers.pdf.turned import OBLIQUE, find_turn, main_turn, turn_char
from extract.words.profile import Profile, load_profile
from models.errors import UnreadableError
from models.layout import Source
from models.place import Box

# A filled rectangle at most this thick (points) is a ruling line; a thicker one is a shade.
RULE_THICKNESS = 3.0
# A gap between letters wider than this part of the letter size ends a word.
WORD_GAP = 0.18
# Letters of one word have tops that differ by no more than this (points). pdfplumber's own 3 would run lines of
# neighbouring columns into each other, for it goes on from letter to letter.
SAME_TOP = 1.0
# A word this many times as large as the others is no text of the page but lies behind it: a watermark.
ENORMOUS = 4.0
# And it is at least this large (points): beside a table in tiny print, ordinary text is many times as large.
LEAST_ENORMOUS = 24.0
BOLD = ("bold", "black", "heavy", "demi")


class OpenPdf(NamedTuple):
    """A PDF that is open: its title as its metadata has it, how many pages it has, and the pages, each read when it is asked for."""

    title: str
    page_count: int
    pages: Iterator[Page]


def read_pdf(data: bytes, profile: Profile | None = None, on_page: Callable[[int], None] = lambda _: None) -> Source:
    """A PDF as lines of text and tables, page by page.

    Args:
        data: the file.
        profile: names of the columns, by which a table without rules is found; the built-in one when none is given.
        on_page: called with the number of each page when it was read, counted from 1.

    Raises:
        UnreadableError: the bytes are no PDF, a damaged one, or one that needs a password.
    """
    pdf = open_pdf(data)
    blocks = find_blocks(_watch(pdf.pages, on_page), profile or load_profile())
    return Source(kind="pdf", blocks=blocks, pages=pdf.page_count, title=pdf.title)


def _watch(pages: Iterable[Page], on_page: Callable[[int], None]) -> Iterator[Page]:
    for page in pages:
        on_page(page.number)
        yield page


def open_pdf(data: bytes) -> OpenPdf:
    """The pages of a PDF; each is let go before the next one is read.

    Raises:
        UnreadableError: as `read_pdf` does, also while the pages are read.
    """
    try:
        pdf = pdfplumber.pdf.PDF.open(io.BytesIO(data))
        count = len(pdf.pages)
    except (PdfminerException, PDFSyntaxError, PSException) as error:
        raise _unreadable(error) from error
    if not count:
        raise UnreadableError("the PDF has no pages", "open it in a PDF program and save it again")
    title = pdf.metadata.get("Title")
    return OpenPdf(title if isinstance(title, str) else "", count, _read_pages(pdf))


def _unreadable(error: Exception) -> UnreadableError:
    cause = error.args[0] if isinstance(error, PdfminerException) and error.args else error
    if isinstance(cause, PDFPasswordIncorrect):
        return UnreadableError("the PDF is encrypted", "save a copy without a password (qpdf --decrypt --password=… in.pdf out.pdf)")
    return UnreadableError("the PDF is damaged", "open it in a PDF program and save it again, or download it anew")


def _read_pages(pdf: pdfplumber.pdf.PDF) -> Iterator[Page]:
    with pdf:
        for page in pdf.pages:
            try:
                yield _page(page)
            except (PdfminerException, PSException) as error:
                raise _unreadable(error) from error
            finally:
                page.close()


def _page(page: Any) -> Page:
    findings = see_page(page)
    sheet = Box(*(float(v) for v in page.bbox))
    by_turn: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for char in page.chars:
        by_turn[find_turn(char["matrix"])].append(char)
    turn = main_turn(t for t, chars in by_turn.items() for _ in chars)
    words = list(_words(turn_char(char, turn, sheet) for char in by_turn.pop(turn, [])))
    body = statistics.median(word.size for word in words) if words else 0.0
    largest = max(ENORMOUS * body, LEAST_ENORMOUS)
    aside = [word for word in words if word.size > largest]
    oblique = _words(by_turn.pop(OBLIQUE, []))
    horizontal, vertical = _rules(page, turn, sheet)
    return Page(
        number=page.page_number,
        box=turn_box(sheet, turn, sheet),
        words=tuple(word for word in words if word.size <= largest),
        horizontal=tuple(horizontal),
        vertical=tuple(vertical),
        images=len(page.images),
        turned=tuple(turned for other, chars in by_turn.items() for turned in _turned(chars, other, turn, sheet)),
        aside=(*aside, *oblique),
        turn=turn,
        sheet=sheet,
        findings=tuple(findings),
    )


def _words(chars: Iterable[dict[str, Any]]) -> Iterator[Word]:
    for word in extract_words(clean_chars(chars), x_tolerance_ratio=WORD_GAP, y_tolerance=SAME_TOP, return_chars=True):
        first = word["chars"][0]
        bold = any(mark in first["fontname"].lower() for mark in BOLD)
        letters = tuple((c["x0"], c["x1"]) for c in word["chars"])
        yield Word(word["text"], word["x0"], word["top"], word["x1"], word["bottom"], first["size"], bold, letters)


def _turned(chars: Iterable[dict[str, Any]], turn: int, page_turn: int, sheet: Box) -> Iterator[TurnedWord]:
    for word in _words(turn_char(char, turn, sheet) for char in chars):
        on_sheet = turn_back(Box(word.x0, word.top, word.x1, word.bottom), turn, sheet)
        yield TurnedWord(word, turn_box(on_sheet, page_turn, sheet))


def _rules(page: Any, turn: int, sheet: Box) -> tuple[list[Rule], list[Rule]]:
    """Horizontal and vertical rules: lines, thin shapes, and the borders of outlined rectangles."""
    horizontal: list[Rule] = []
    vertical: list[Rule] = []
    for shape in (*page.lines, *page.rects, *page.curves):
        x0, top, x1, bottom = turn_box(Box(shape["x0"], shape["top"], shape["x1"], shape["bottom"]), turn, sheet)
        width, height = x1 - x0, bottom - top
        if width <= RULE_THICKNESS and height <= RULE_THICKNESS:
            # a dot of a dotted rule, which may run either way; alone it is too short to count
            horizontal.append(Rule((top + bottom) / 2, x0, x1))
            vertical.append(Rule((x0 + x1) / 2, top, bottom))
        elif height <= RULE_THICKNESS:
            horizontal.append(Rule((top + bottom) / 2, x0, x1))
        elif width <= RULE_THICKNESS:
            vertical.append(Rule((x0 + x1) / 2, top, bottom))
        elif shape["object_type"] == "rect" and shape["stroke"]:
            horizontal += [Rule(top, x0, x1), Rule(bottom, x0, x1)]
            vertical += [Rule(x0, top, bottom), Rule(x1, top, bottom)]
    return horizontal, vertical
