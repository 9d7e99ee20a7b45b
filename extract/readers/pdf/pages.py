"""PDF pages: what an engine hands over, to words and rules."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from extract.layout.blocks import find_blocks
from extract.layout.page import Page, TurnedWord, Word
from extract.layout.turning import turn_back, turn_box
from extract.readers.pdf.engines import Engine, Opened
from extract.readers.pdf.engines.pdfium.unlock import unlock
from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.ink.cut_texts import CutText, find_cut_texts
from extract.readers.pdf.ink.seen import see_sheet
from extract.readers.pdf.painted_cells import find_painted_cells
from extract.readers.pdf.rules import Rules, find_rules
from extract.readers.pdf.shades import find_shade_edges
from extract.readers.pdf.sheet import Kind, Letter, Sheet, find_size, shorter_side
from extract.readers.pdf.stamps import part_stamps
from extract.readers.pdf.turned import OBLIQUE, main_turn, sort_by_turn, turn_letter
from extract.readers.pdf.words import find_words
from extract.words.profile import Profile, load_profile
from models.drawing import PageShape
from models.errors import UnreadableError
from models.findings import Finding
from models.layout.blocks import Source
from models.place import Box

# A word this many times as large as the others is no text of the page but lies behind it: a watermark.
ENORMOUS = 4.0
# And it is at least this part of the page's shorter side: beside a table in tiny print, ordinary text is many times as large.
LEAST_ENORMOUS = 0.04


class OpenPdf(NamedTuple):
    """A PDF that is open.

    Attributes:
        title: as its metadata has it.
        page_count: so many pages it has.
        pages: each read when it is asked for.
        findings: on the file as a whole.
    """

    title: str
    page_count: int
    pages: Iterator[Page]
    findings: tuple[Finding, ...] = ()


def read_pdf(data: bytes, profile: Profile | None = None, on_page: Callable[[int], None] = lambda _: None, password: str = "") -> Source:
    """A PDF as lines of text and tables, page by page.

    Args:
        data: the file.
        profile: names of the columns, by which a table without rules is found; the built-in one when none is given.
        on_page: called with the number of each page when it was read, counted from 1.
        password: that opens the file, if it asks for one.

    Raises:
        UnreadableError: the bytes are no PDF, a damaged one, or one that needs another password.
    """
    pdf = open_pdf(unlock(data, password) if password else data)
    blocks = find_blocks(_watch(pdf.pages, on_page), profile or load_profile())
    return Source(kind="pdf", blocks=chain(pdf.findings, blocks), pages=pdf.page_count, title=pdf.title)


def _watch(pages: Iterable[Page], on_page: Callable[[int], None]) -> Iterator[Page]:
    for page in pages:
        on_page(page.number)
        yield page


def open_pdf(data: bytes, engine: Engine = open_with_pdfplumber) -> OpenPdf:
    """The pages of a PDF; no more than two are held at a time.

    Raises:
        UnreadableError: as `read_pdf` does, also while the pages are read.
    """
    pdf = engine(data)
    if not pdf.page_count:
        raise UnreadableError("the PDF has no pages", "open it in a PDF program and save it again")
    return OpenPdf(pdf.title, pdf.page_count, _read_sheets(pdf.sheets), tuple(_name_missing(pdf)))


def _name_missing(pdf: Opened) -> Iterator[Finding]:
    if pdf.promised > pdf.page_count:
        yield Finding(code="pages-missing", detail={"promised": str(pdf.promised), "found": str(pdf.page_count)})


def _read_sheets(sheets: Iterable[Sheet]) -> Iterator[Page]:
    """The pages, each read in view of what the break before it and the one after it cut."""
    before: tuple[CutText, ...] = ()
    for sheet, following in pairwise(chain(sheets, (None,))):
        if sheet is not None:
            after = find_cut_texts(sheet, following) if following is not None else ()
            yield read_sheet(sheet, before, after)
            before = after


def read_sheet(sheet: Sheet, before: Sequence[CutText] = (), after: Sequence[CutText] = ()) -> Page:
    """The words and rules of a page, turned so that most of its text stands upright.

    Args:
        sheet: the page.
        before: the texts that the page break before it cuts.
        after: those that the one after it cuts.
    """
    seen = see_sheet(sheet, before, after)
    by_turn = sort_by_turn(seen.letters)
    turn = main_turn(each for each, letters in by_turn.items() for _ in letters)
    size = find_size(seen.letters, sheet.box)
    parted = part_stamps(by_turn.pop(turn, []), seen.shapes, sheet.box)
    upright, stamped = (list(_find_upright(letters, turn, sheet.box)) for letters in (parted.letters, parted.stamped))
    oblique = _find_upright(by_turn.pop(OBLIQUE, []), OBLIQUE, sheet.box)
    largest = max(ENORMOUS * size, LEAST_ENORMOUS * shorter_side(sheet.box))
    drawn = find_rules(parted.shapes, size, turn, sheet.box)
    painted = find_painted_cells(parted.shapes, drawn, upright, size, turn, sheet.box)
    rules = Rules(drawn.horizontal + painted.horizontal, drawn.vertical + painted.vertical)
    shaded = find_shade_edges(parted.shapes, rules, size, turn, sheet.box)
    return Page(
        number=sheet.number,
        box=turn_box(sheet.box, turn, sheet.box),
        words=tuple(word for word in upright if word.size <= largest),
        horizontal=rules.horizontal + shaded,
        vertical=rules.vertical,
        images=sum(shape.kind is Kind.IMAGE for shape in sheet.shapes),
        turned=tuple(word for other, letters in by_turn.items() for word in _find_turned(letters, other, turn, sheet.box)),
        aside=(*(word for word in upright if word.size > largest), *stamped, *oblique),
        turn=turn,
        sheet=sheet.box,
        shape=_find_shape(sheet, turn),
        findings=tuple(seen.findings),
        cut_above=tuple(_turn_point(text.head, turn, sheet.box) for text in before),
        cut_below=tuple(_turn_point(text.foot, turn, sheet.box) for text in after),
    )


def _find_shape(sheet: Sheet, turn: int) -> PageShape:
    """The page as a viewer shows it."""
    box = Box(*(round(value, 2) for value in sheet.frame))
    width, height = round(box.x1 - box.x0, 2), round(box.bottom - box.top, 2)
    return PageShape(number=sheet.number, width=width, height=height, rotation=sheet.rotation, turn=turn, box=box)


def _turn_point(point: tuple[float, float], turn: int, page: Box) -> tuple[float, float]:
    return turn_box(Box(*point, *point), turn, page)[:2]


def _find_upright(letters: list[Letter], turn: int, page: Box) -> Iterator[Word]:
    """The words of letters of one turn, in the frame in which they stand upright."""
    return find_words(turn_letter(letter, turn, page) for letter in letters)


def _find_turned(letters: list[Letter], turn: int, page_turn: int, page: Box) -> Iterator[TurnedWord]:
    for word in _find_upright(letters, turn, page):
        on_sheet = turn_back(Box(word.x0, word.top, word.x1, word.bottom), turn, page)
        yield TurnedWord(word, turn_box(on_sheet, page_turn, page), turn)
