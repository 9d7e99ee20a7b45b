"""The engine that reads with pdfplumber, and with pdfminer below it: pdfplumber opens the file, pdfminer's interpreter paints each page."""

import io
import struct
import zlib
from collections.abc import Iterator
from typing import Any

import pdfplumber.pdf
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from extract.readers.pdf.engines import Opened
from extract.readers.pdf.engines.canvas import Canvas
from extract.readers.pdf.engines.painter import Painter
from extract.readers.pdf.sheet import Sheet
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
        UnreadableError: no PDF, a damaged one, or one that needs a password; also while the pages are read.
    """
    try:
        pdf = pdfplumber.pdf.PDF.open(io.BytesIO(data))
        count = len(pdf.pages)
    except REFUSALS as error:
        raise _unreadable(error) from error
    title = pdf.metadata.get("Title")
    return Opened(title if isinstance(title, str) else "", count, _read_sheets(pdf))


def _unreadable(error: Exception) -> UnreadableError:
    cause = error.args[0] if isinstance(error, PdfminerException) and error.args else error
    if isinstance(cause, PDFPasswordIncorrect):
        return UnreadableError("the PDF is encrypted", "save a copy without a password (qpdf --decrypt --password=… in.pdf out.pdf)")
    return UnreadableError("the PDF is damaged", "open it in a PDF program and save it again, or download it anew")


def _read_sheets(pdf: pdfplumber.pdf.PDF) -> Iterator[Sheet]:
    with pdf:
        for page in pdf.pages:
            try:
                yield _read_sheet(page)
            finally:
                page.close()


def _read_sheet(page: Any) -> Sheet:
    """The page with its ink; where the ink is damaged the page without, which says so."""
    try:
        return _paint(page, Painter)
    except DAMAGE:
        pass
    try:
        return _paint(page, PDFPageInterpreter)._replace(has_ink=False, is_damaged=True)
    except DAMAGE as error:
        raise _unreadable(error) from error


def _paint(page: Any, interpreter: type[PDFPageInterpreter]) -> Sheet:
    """The page as this interpreter paints it."""
    canvas = Canvas(page.pdf.rsrcmgr, Box(*(float(value) for value in page.bbox)))
    interpreter(page.pdf.rsrcmgr, canvas).process_page(page.page_obj)
    return Sheet(page.page_number, canvas.box, canvas.frame, tuple(canvas.letters), tuple(canvas.shapes))
