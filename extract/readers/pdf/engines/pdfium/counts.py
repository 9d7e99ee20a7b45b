"""What pdfium counts in a PDF: a second look, by which letters and pages are missed that the first one does not see."""

import pypdfium2


class Counts:
    """The pages of a file and their letters, as pdfium counts them; nothing where it cannot open the file.

    Attributes:
        pages: so many, by what the file says of itself.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._document: pypdfium2.PdfDocument | None = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError:
            self._document = None
        self.pages = len(self._document) if self._document else 0

    def letters(self, number: int) -> int:
        """The letters of a page, counted from 1, without spaces."""
        if self._document is None or not 1 <= number <= self.pages:
            return 0
        try:
            page = self._document[number - 1]
        except pypdfium2.PdfiumError:
            return 0
        try:
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            return 0
        try:
            return sum(not sign.isspace() for sign in text.get_text_range(errors="replace"))
        finally:
            text.close()
            page.close()

    def close(self) -> None:
        """Let the file go."""
        if self._document is not None:
            self._document.close()
