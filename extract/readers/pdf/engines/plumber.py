"""The engine that reads with pdfplumber, and with pdfminer below it: pdfplumber lays out pages, pdfminer's interpreter paints each one."""

import io
import logging
import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pdfplumber.page
import pdfplumber.pdf
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1
from pdfminer.psexceptions import PSException
from pdfminer.utils import decode_text
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from extract.readers.pdf.engines import Opened
from extract.readers.pdf.engines.canvas import Canvas
from extract.readers.pdf.engines.guards.document import GuardedDocument
from extract.readers.pdf.engines.guards.fonts import GuardedFonts
from extract.readers.pdf.engines.guards.limits import TooMuchError
from extract.readers.pdf.engines.page_tree import list_pages, promised_pages
from extract.readers.pdf.engines.painter import Painter
from extract.readers.pdf.engines.pdfium.second_look import SecondLook
from extract.readers.pdf.engines.wholeness import Wholeness
from extract.readers.pdf.sheet import Damage, Excess, Sheet
from models.errors import UnreadableError
from models.place import Box

# What both raise on a damaged file as exceptions of their own.
REFUSALS = (MalformedPDFException, PdfminerException, PSException)
# What pdfminer runs into on damaged pages, beside its own exceptions.
STUMBLES = (ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError, RuntimeError, TypeError, ValueError)
DAMAGE = (*REFUSALS, *STUMBLES, struct.error, zlib.error)
# Where PDFium finds more letters than these times the first reader's, and so many more, some were lost; smaller differences are readings.
MORE, LEAST_MORE = 1.1, 10

# What the libraries say of a damaged file is found out anew, page by page; on the terminal it would stand among our own lines.
for library in ("pdfminer", "pdfplumber"):
    logging.getLogger(library).addHandler(logging.NullHandler())


class _Pdf(pdfplumber.pdf.PDF):
    """pdfplumber's file, with a document and fonts that are read within limits."""

    def __init__(self, data: bytes) -> None:
        self.stream, self.stream_is_external = io.BytesIO(data), True
        self.doc, self.rsrcmgr = GuardedDocument(data), GuardedFonts()

    @property
    def title(self) -> str:
        """The title that stands in the metadata."""
        titles = [resolve1(info.get("Title")) for info in self.doc.info]
        return next((decode_text(title) for title in reversed(titles) if isinstance(title, bytes)), "")


class _Reader(NamedTuple):
    """What goes with all pages of a file; `is_same`: the second look counts the same pages, so that theirs can be compared."""

    wholeness: Wholeness
    second: SecondLook
    is_same: bool


def open_with_pdfplumber(data: bytes, /) -> Opened:
    """The PDF that these bytes are; each page is let go before the next one is read.

    Raises:
        UnreadableError: no PDF, a damaged one of which no page can be read, or one that needs a password; also while the pages are read.
    """
    try:
        pdf = _Pdf(data)
        pages = list_pages(pdf.doc)
        promised = promised_pages(pdf.doc)
    except DAMAGE as error:
        raise _unreadable(error) from error
    second = SecondLook(data)
    return Opened(pdf.title, len(pages), _read_sheets(pdf, pages, second), max(promised, second.pages))


def _unreadable(error: Exception | None = None) -> UnreadableError:
    if isinstance(error, TooMuchError):
        return _too_large(error.excess)
    if isinstance(error, PDFPasswordIncorrect):
        return UnreadableError("the PDF is encrypted and asks for a password", "give it with --password")
    return UnreadableError("the PDF is damaged", "open it in a PDF program and save it again, or download it anew")


def _too_large(excess: Excess) -> UnreadableError:
    return UnreadableError(
        "the PDF holds more {what} than are read ({most})", "cut the annex out of it", what=excess.what, most=excess.most
    )


def _read_sheets(pdf: _Pdf, pages: Sequence[PDFPage], second: SecondLook) -> Iterator[Sheet]:
    """The pages one by one; damage costs its page alone, while any page can be read."""
    reader = _Reader(Wholeness(), second, is_same=second.pages == len(pages))
    was_read, excess = False, None
    try:
        for number, source in enumerate(pages, start=1):
            page = pdfplumber.page.Page(pdf, source, number)
            try:
                sheet = _read_sheet(page, reader)
            finally:
                page.close()
            was_read |= sheet.damage is not Damage.UNREAD
            excess = excess or sheet.excess
            yield sheet
    finally:
        second.close()
    if not was_read:
        raise _too_large(excess) if excess else _unreadable()


def _read_sheet(page: Any, reader: _Reader) -> Sheet:
    """The page with its ink; where the ink is damaged the page without; where that is damaged too, an empty one, which says so."""
    try:
        return _paint(page, Painter, reader)
    except TooMuchError as error:
        return _leave_out(page, error.excess)
    except DAMAGE:
        pass
    try:
        sheet = _paint(page, PDFPageInterpreter, reader)
    except TooMuchError as error:
        return _leave_out(page, error.excess)
    except DAMAGE:
        return _leave_out(page)
    return sheet._replace(has_ink=False, damage=Damage.CUT if sheet.damage is Damage.CUT else Damage.INK)


def _leave_out(page: Any, excess: Excess | None = None) -> Sheet:
    """The page without anything on it."""
    box = Box(*(float(value) for value in page.bbox))
    return Sheet(page.page_number, box, box, (), (), has_ink=False, damage=Damage.UNREAD, rotation=page.rotation, excess=excess)


def _paint(page: Any, interpreter: type[PDFPageInterpreter], reader: _Reader) -> Sheet:
    """The page as this interpreter paints it; PDFium looks at it only after that, for it knows no limits."""
    reader.wholeness.look_at_page(page.page_obj)
    canvas = Canvas(page.pdf.rsrcmgr, Box(*(float(value) for value in page.bbox)), reader.wholeness)
    interpreter(page.pdf.rsrcmgr, canvas).process_page(page.page_obj)
    look = reader.second.look_at(page.page_number)
    canvas.find_glyphs(look.glyphs)
    sheet = Sheet(page.page_number, canvas.box, canvas.frame, tuple(canvas.letters), tuple(canvas.shapes), rotation=page.rotation)
    if not reader.wholeness.is_page_whole:
        return sheet._replace(damage=Damage.CUT)
    return sheet._replace(damage=Damage.FEWER) if reader.is_same and has_fewer(sheet, look.letters) else sheet


def has_fewer(sheet: Sheet, count: int) -> bool:
    """Has the page far fewer letters than the second look has counted on it?"""
    letters = sum(len("".join(letter.text.split())) for letter in sheet.letters)
    return count > max(MORE * letters, letters + LEAST_MORE)
