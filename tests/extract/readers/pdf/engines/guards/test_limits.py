"""What is said of a file that holds more than is read."""

import pytest

from extract.readers.pdf.engines.guards.limits import TooMuchError, refuse
from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.pages import open_pdf, read_sheet
from extract.readers.pdf.sheet import Excess
from models.catalogue import Severity
from models.errors import UnreadableError
from tests.hostile import endless


def test_a_limit_says_what_there_is_too_much_of() -> None:
    with pytest.raises(TooMuchError, match="more forms than 20") as caught:
        refuse("forms", 20)
    assert caught.value.excess == Excess("forms", 20)


@pytest.mark.parametrize("kind", endless())
def test_a_page_that_holds_more_than_is_read_says_so_and_is_left_out(kind: str) -> None:
    pages = open_pdf(endless()[kind]).pages
    page = read_sheet(next(open_with_pdfplumber(endless()[kind]).sheets))
    assert page.words == ()
    assert [(finding.code, finding.severity) for finding in page.findings] == [("page-too-large", Severity.ERROR)]
    assert page.findings[0].detail["what"] == kind
    with pytest.raises(UnreadableError, match=f"more {kind} than are read"):
        list(pages)
