"""Letters without ink are the text of a scan, and of nothing else; letters that clip hide nothing."""

import pytest

from tests.painted import BLACK_PICTURE, SECRET, TEXT, read
from tests.pdfs import write_pdf

SCAN = "q 200 0 0 100 0 0 cm /I Do Q"
GREY = BLACK_PICTURE.replace(b"\0", b"\xc0")
SCANNED = {"resources": "/XObject << /I 11 0 R >>", "objects": {11: GREY}}


@pytest.mark.parametrize(
    ("content", "text"),
    [
        pytest.param(f"{SCAN} 3 Tr {TEXT}", SECRET, id="without ink over a picture of the page"),
        pytest.param(f"{TEXT} {SCAN}", SECRET, id="behind a picture of the page"),
        pytest.param(f"{SCAN} BT /F1 6 Tf 150 90 Td (Prot. 12) Tj ET 3 Tr {TEXT}", f"Prot. 12{SECRET}", id="with a stamp beside it"),
        pytest.param(f"{SCAN} 3 Tr {TEXT} 1 0 0 1 0 200 cm {TEXT}", SECRET, id="over the picture, and off the page"),
        pytest.param(
            "q 200 0 0 50 0 0 cm /I Do Q q 200 0 0 50 0 50 cm /I Do Q 3 Tr " + TEXT, SECRET, id="over a picture of the page in two strips"
        ),
        pytest.param(f"{SCAN} {TEXT} 3 Tr 1 0 0 1 1 1 cm {TEXT}", SECRET, id="once more where letters are seen"),
        pytest.param(f"q 20 0 0 20 150 70 cm /I Do Q 3 Tr {TEXT}", "", id="without ink beside a small picture"),
    ],
)
def test_letters_without_ink_are_the_text_of_a_scan_and_of_nothing_else(content: str, text: str) -> None:
    assert read(write_pdf(content, **SCANNED))[0] == text


def test_a_fill_that_letters_clip_hides_nothing_around_them() -> None:
    assert read(write_pdf(f"{TEXT} q 7 Tr BT /F1 90 Tf 60 0 Td (O) Tj ET 1 g 0 0 200 100 re f Q")) == (f"{SECRET}O", [])


def test_letters_that_serve_as_a_clip_stay_for_what_is_painted_through_them_shows_them() -> None:
    assert read(write_pdf(f"q 7 Tr {TEXT} 0 0 200 100 re f Q")) == (SECRET, [])
