"""The engine that reads with pdfplumber, and with pdfminer below it: pdfplumber opens the file, pdfminer's interpreter paints each page."""

import io
import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import pdfplumber.page
import pdfplumber.pdf
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdfpage import PDFPage
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from extract.readers.pdf.engines import Opened
from extract.readers.pdf.engines.canvas import Canvas
from extract.readers.pdf.engines.page_tree import list_pages, promised_pages
from extract.readers.pdf.engines.painter import Painter
from extract.readers.pdf.engines.pdfium.glyphs import Glyph, GlyphReader
from extract.readers.pdf.engines.wholeness import Wholeness
from extract.readers.pdf.sheet import Damage, Sheet
from models.errors import UnreadableError
from models.place import Box

# What both raise on a damaged file as exceptions of their own.
REFUSALS = (MalformedPDFException, PdfminerException, PSException)
# What pdfminer runs into on damaged pages, beside its own exceptions.
STUMBLES = (ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError, RuntimeError, TypeError, ValueError)
DAMAGE = (*REFUSALS, *STUMBLES, struct.error, zlib.error)


def open_with_pdfplumber(data: bytes, /) -> Opened:
    """The PDF that these bytes are; each page is let go before the next one is read.

    Raises:
        UnreadableError: no PDF, a damaged one of which no page can be read, or one that needs a password; also while the pages are read.
    """
    try:
        pdf = pdfplumber.pdf.PDF.open(io.BytesIO(data))
        pages = list_pages(pdf.doc)
        promised = promised_pages(pdf.doc)
    except DAMAGE as error:
        raise _unreadable(error) from error
    title = pdf.metadata.get("Title")
    return Opened(title if isinstance(title, str) else "", len(pages), _read_sheets(pdf, pages, GlyphReader(data)), promised)


def _unreadable(error: Exception | None = None) -> UnreadableError:
    cause = error.args[0] if isinstance(error, PdfminerException) and error.args else error
    if isinstance(cause, PDFPasswordIncorrect):
        return UnreadableError("the PDF is encrypted and asks for a password", "give it with --password")
    return UnreadableError("the PDF is damaged", "open it in a PDF program and save it again, or download it anew")


def _read_sheets(pdf: pdfplumber.pdf.PDF, pages: Iterable[PDFPage], glyphs: GlyphReader) -> Iterator[Sheet]:
    """The pages one by one; damage costs its page alone, while any page can be read."""
    wholeness = Wholeness()
    was_read = False
    for number, source in enumerate(pages, start=1):
        page = pdfplumber.page.Page(pdf, source, number)
        try:
            sheet = _read_sheet(page, wholeness, glyphs.read(number))
        finally:
            page.close()
        was_read |= sheet.damage is not Damage.UNREAD
        yield sheet
    if not was_read:
        raise _unreadable()


def _read_sheet(page: Any, wholeness: Wholeness, glyphs: tuple[Glyph, ...]) -> Sheet:
    """The page with its ink; where the ink is damaged the page without; where that is damaged too, an empty one, which says so."""
    try:
        return _paint(page, Painter, wholeness, glyphs)
    except DAMAGE:
        pass
    try:
        sheet = _paint(page, PDFPageInterpreter, wholeness, glyphs)
    except DAMAGE:
        box = Box(*(float(value) for value in page.bbox))
        return Sheet(page.page_number, box, box, (), (), has_ink=False, damage=Damage.UNREAD, rotation=page.rotation)
    return sheet._replace(has_ink=False, damage=sheet.damage or Damage.INK)


def _paint(page: Any, interpreter: type[PDFPageInterpreter], wholeness: Wholeness, glyphs: tuple[Glyph, ...]) -> Sheet:
    """The page as this interpreter paints it."""
    wholeness.look_at_page(page.page_obj)
    canvas = Canvas(page.pdf.rsrcmgr, Box(*(float(value) for value in page.bbox)), wholeness, glyphs)
    interpreter(page.pdf.rsrcmgr, canvas).process_page(page.page_obj)
    damage = None if wholeness.is_page_whole else Damage.CUT
    return Sheet(
        page.page_number, canvas.box, canvas.frame, tuple(canvas.letters), tuple(canvas.shapes), damage=damage, rotation=page.rotation
    )
