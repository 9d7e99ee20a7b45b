"""What the engine with pdfplumber hands over."""

import io
from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.readers.pdf.engines.pdfium.second_look import PdfiumPage, SecondLook
from extract.readers.pdf.engines.plumber import has_fewer, open_with_pdfplumber
from extract.readers.pdf.engines.resources import DESCENT
from extract.readers.pdf.ink.seen import see_sheet
from extract.readers.pdf.pages import open_pdf, read_sheet
from extract.readers.pdf.sheet import Damage, Letter, Sheet
from models.catalogue import Severity
from models.errors import UnreadableError
from models.place import Box
from tests.painted import SECRET, TEXT, form
from tests.pdfs import write_pdf


def read(data: bytes) -> Sheet:
    return next(open_with_pdfplumber(data).sheets)


def test_a_page_whose_ink_is_damaged_is_read_without_it() -> None:
    """The box of a form has two numbers where four must stand, so that nobody knows what it clips; a finding says so."""
    broken = form(f"3 Tr {TEXT}").replace(b"[0 0 200 100]", b"[0 0]")
    sheet = read(write_pdf("/X Do", resources="/XObject << /X 10 0 R >>", objects={10: broken}))
    assert (sheet.has_ink, sheet.damage) == (False, Damage.INK)
    page = read_sheet(sheet)
    assert [word.text for word in page.words] == [SECRET]
    assert [(finding.code, finding.severity) for finding in page.findings] == [("ink-damaged", Severity.WARNING)]


@pytest.mark.parametrize(("data", "what"), [(b"no PDF at all", "damaged"), (b"%PDF-1.7 and no more", "damaged")])
def test_what_is_no_pdf_is_unreadable(data: bytes, what: str) -> None:
    with pytest.raises(UnreadableError, match=what):
        open_with_pdfplumber(data)


def test_a_file_with_a_password_names_what_takes_it_off() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, encrypt="segreta")
    canvas.drawString(100, 700, SECRET)
    canvas.save()
    with pytest.raises(UnreadableError, match="encrypted"):
        open_with_pdfplumber(stream.getvalue())


def test_a_page_that_cannot_be_read_without_its_ink_either_is_empty_and_says_so() -> None:
    """The matrix of a form has two numbers where six must stand."""
    broken = form(TEXT, "/Matrix [1 0]")
    sheets = open_with_pdfplumber(write_pdf("/X Do", resources="/XObject << /X 10 0 R >>", objects={10: broken})).sheets
    sheet = next(sheets)
    assert (sheet.letters, sheet.damage) == ((), Damage.UNREAD)
    assert [(finding.code, finding.severity) for finding in see_sheet(sheet).findings] == [("page-damaged", Severity.ERROR)]
    with pytest.raises(UnreadableError, match="damaged"):
        next(sheets)


@pytest.mark.parametrize(("entry", "title"), [("(Allegato H)", "Allegato H"), ("7", ""), ("null", "")])
def test_the_title_is_what_the_metadata_has_if_it_is_text(entry: str, title: str) -> None:
    data = write_pdf(TEXT, objects={10: f"<< /Title {entry} >>"}).replace(b"/Root 1 0 R", b"/Root 1 0 R /Info 10 0 R")
    assert open_with_pdfplumber(data).title == title


def ordinary(root: Path) -> Iterator[Path]:
    yield from sorted((root / "samples").glob("*.pdf"))
    yield from sorted((root.parent / "shared" / "annexes").glob("*.pdf"))


def test_an_ordinary_page_has_every_letter_and_every_shape_that_pdfplumber_finds(root: Path) -> None:
    """The same letters in the same order, and all of them are seen; those of fonts that say nothing of their height stand lower."""
    for path in ordinary(root):
        with pdfplumber.open(path) as pdf:
            for page, sheet in zip(pdf.pages[:2], open_with_pdfplumber(path.read_bytes()).sheets, strict=False):
                seen = see_sheet(sheet)
                assert seen.findings == []
                letters = [(letter.text, letter.x0, letter.x1, letter.bottom - letter.top, letter.size) for letter in seen.letters]
                chars = [tuple(char[key] for key in ("text", "x0", "x1", "height", "size")) for char in page.chars]
                assert len(letters) == len(chars), path.name
                assert all(
                    letter == (char[0], *(pytest.approx(value) for value in char[1:])) for letter, char in zip(letters, chars, strict=True)
                )
                lowered = {round((s.top - c["top"]) / s.size, 2) for s, c in zip(seen.letters, page.chars, strict=True)}
                assert lowered <= {0, -DESCENT}
                assert len(seen.shapes) == sum(len(kind) for kind in (page.lines, page.rects, page.curves, page.images)), path.name


def test_another_engine_stands_beside_by_yielding_sheets() -> None:
    """The pages come from whatever opens the file."""
    data = write_pdf(TEXT)
    opened = open_with_pdfplumber(data)
    pdf = open_pdf(b"an image", lambda _: opened._replace(title="Scansione"))
    assert (pdf.title, [word.text for page in pdf.pages for word in page.words]) == ("Scansione", [SECRET])


def blank(*letters: Letter) -> Sheet:
    return Sheet(1, Box(0, 0, 100, 100), Box(0, 0, 100, 100), letters, ())


@pytest.mark.parametrize(("count", "is_fewer"), [(0, False), (10, False), (11, True)])
def test_a_page_is_short_of_letters_where_clearly_more_are_counted(count: int, *, is_fewer: bool) -> None:
    assert has_fewer(blank(), count) is is_fewer


def test_a_page_that_both_libraries_read_alike_is_not_damaged() -> None:
    assert read(write_pdf(TEXT)).damage is None


def test_a_page_on_which_the_second_look_finds_more_letters_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SecondLook, "look_at", lambda _, number: PdfiumPage((), 1000 * number))
    assert read(write_pdf(TEXT)).damage is Damage.FEWER
