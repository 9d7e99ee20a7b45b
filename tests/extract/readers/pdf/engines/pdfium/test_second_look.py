"""A second look at a PDF, by PDFium."""

import pytest

from extract.readers.pdf.engines.pdfium.second_look import PdfiumPage, SecondLook
from tests.pdfs import write_pdf


def test_the_letters_of_a_page_are_counted_without_spaces_and_their_glyphs_are_found() -> None:
    second = SecondLook(write_pdf("BT /F1 12 Tf 72 70 Td (Area I e II) Tj ET"))
    look = second.look_at(1)
    assert (second.pages, look.letters, look.glyphs[0].x) == (1, 8, 72)


def test_nothing_is_seen_of_a_page_that_is_not_there() -> None:
    assert SecondLook(write_pdf("")).look_at(2) == PdfiumPage((), 0)


@pytest.mark.parametrize("data", [b"", b"no PDF at all"])
def test_nothing_is_seen_of_a_file_that_cannot_be_opened(data: bytes) -> None:
    second = SecondLook(data)
    assert (second.pages, second.look_at(1)) == (0, PdfiumPage((), 0))
    second.close()
