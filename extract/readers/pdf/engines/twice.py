"""The engine that looks twice: what pdfplumber reads is held against what pdfium counts, so that nothing is lost unseen."""

from collections.abc import Iterator

from extract.readers.pdf.engines import Opened
from extract.readers.pdf.engines.pdfium.counts import Counts
from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.sheet import Damage, Sheet

# Where pdfium finds more letters than these times the first reader's, and so many more, some were lost; smaller differences are readings.
MORE, LEAST_MORE = 1.1, 10


def open_looking_twice(data: bytes, /) -> Opened:
    """The PDF as pdfplumber reads it; a page on which pdfium finds more letters says so.

    Raises:
        UnreadableError: as `open_with_pdfplumber` does.
    """
    opened = open_with_pdfplumber(data)
    counts = Counts(data)
    promised = max(opened.promised, counts.pages)
    if counts.pages != opened.page_count:
        return opened._replace(promised=promised)
    return opened._replace(promised=promised, sheets=_compare(opened.sheets, counts))


def _compare(sheets: Iterator[Sheet], counts: Counts) -> Iterator[Sheet]:
    try:
        for sheet in sheets:
            is_short = sheet.damage is None and has_fewer(sheet, counts.letters(sheet.number))
            yield sheet._replace(damage=Damage.FEWER) if is_short else sheet
    finally:
        counts.close()


def has_fewer(sheet: Sheet, count: int) -> bool:
    """Has the page far fewer letters than were counted on it?"""
    letters = sum(len("".join(letter.text.split())) for letter in sheet.letters)
    return count > max(MORE * letters, letters + LEAST_MORE)
