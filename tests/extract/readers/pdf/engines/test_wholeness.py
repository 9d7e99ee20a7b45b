"""Whether what paints a page came whole."""

from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.sheet import Damage
from tests.painted import TEXT, form
from tests.pdfs import write_pdf


def damages(data: bytes) -> list[Damage | None]:
    return [sheet.damage for sheet in open_with_pdfplumber(data).sheets]


def test_a_form_that_breaks_off_is_damage_of_its_page() -> None:
    broken = form(TEXT + "\0" * 100)
    assert damages(write_pdf("/X Do", resources="/XObject << /X 10 0 R >>", objects={10: broken})) == [Damage.CUT]


def test_a_page_that_names_fonts_and_has_no_content_has_lost_it() -> None:
    data = write_pdf(TEXT)
    assert damages(data) == [None]
    assert damages(data.replace(b"/Contents", b"/Contenss")) == [Damage.CUT]
    assert damages(data.replace(b"/Contents", b"/Contenss").replace(b"/Font", b"/Fonx")) == [None]
