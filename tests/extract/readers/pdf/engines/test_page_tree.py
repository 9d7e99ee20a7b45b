"""The pages that a PDF's tree lists."""

import pytest

from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from models.place import Box
from tests.painted import TEXT
from tests.pdfs import write_pdf

SMALL = Box(0, 0, 200, 100)
US_LETTER = Box(0, 0, 612, 792)


def page_box(media: str, more: str = "") -> Box:
    data = write_pdf(TEXT)
    assert data.count(b"/MediaBox [0 0 200 100]") == 1
    return next(open_with_pdfplumber(data.replace(b"/MediaBox [0 0 200 100]", f"/MediaBox {media} {more}".encode())).sheets).box


@pytest.mark.parametrize(
    "media",
    ["[]", "[0 0]", "(abc)", "7", "<< >>", "[/a /b /c /d]", "[0 0 0 842]", "[0 0 1e38 1e38]", "null"],
)
def test_a_page_without_a_box_that_is_one_has_that_of_us_letter(media: str) -> None:
    assert page_box(media) == US_LETTER


@pytest.mark.parametrize("rotation", ["(abc)", "<< >>", "45", "360", "-0", "null"])
def test_a_rotation_that_is_none_turns_nothing(rotation: str) -> None:
    assert page_box("[0 0 200 100]", f"/Rotate {rotation}") == SMALL


def test_a_crop_box_that_is_none_is_passed_by() -> None:
    assert page_box("[0 0 200 100]", "/CropBox [1 2] /TrimBox (x)") == SMALL


def test_the_pages_that_the_root_counts_are_promised() -> None:
    data = write_pdf(TEXT)
    assert data.count(b"/Count 1") == 1
    opened = open_with_pdfplumber(data.replace(b"/Count 1", b"/Count 3"))
    assert (opened.page_count, opened.promised) == (1, 3)
