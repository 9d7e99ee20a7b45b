"""What pdfium counts in a PDF."""

from extract.readers.pdf.engines.pdfium.counts import Counts
from tests.pdfs import write_pdf


def test_pdfium_counts_the_letters_of_a_page_without_spaces() -> None:
    counts = Counts(write_pdf("BT /F1 12 Tf 72 700 Td (Area I e II) Tj ET"))
    assert (counts.pages, counts.letters(1), counts.letters(2)) == (1, 8, 0)


def test_what_pdfium_cannot_open_counts_nothing() -> None:
    counts = Counts(b"no PDF")
    assert (counts.pages, counts.letters(1)) == (0, 0)
