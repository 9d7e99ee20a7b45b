"""A second look at a PDF, by PDFium: where the ink of letters is, and how many letters and pages there are that the first one may miss."""

from typing import NamedTuple

import pypdfium2

from extract.readers.pdf.engines.pdfium.glyphs import Glyph, read_glyphs


class PdfiumPage(NamedTuple):
    """What PDFium sees of a page: its glyphs, and how many letters its text has, without spaces."""

    glyphs: tuple[Glyph, ...] = ()
    letters: int = 0


class SecondLook:
    """A PDF as PDFium sees it; nothing of one that it cannot open.

    Attributes:
        pages: so many, by what the file says of itself.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._document: pypdfium2.PdfDocument | None = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError:
            self._document = None
        self.pages = len(self._document) if self._document else 0

    def look_at(self, number: int) -> PdfiumPage:
        """What is seen of a page, counted from 1."""
        if self._document is None or not 1 <= number <= self.pages:
            return PdfiumPage()
        try:
            page = self._document[number - 1]
        except pypdfium2.PdfiumError:
            return PdfiumPage()
        try:
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            return PdfiumPage()
        else:
            letters = sum(not sign.isspace() for sign in text.get_text_range(errors="replace"))
            look = PdfiumPage(tuple(read_glyphs(text)), letters)
            text.close()
            return look
        finally:
            page.close()

    def close(self) -> None:
        """Let the file go."""
        if self._document is not None:
            self._document.close()
