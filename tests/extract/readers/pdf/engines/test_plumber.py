"""What the engine with pdfplumber hands over."""

import io
from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.ink.seen import see_sheet
from extract.readers.pdf.pages import open_pdf, read_sheet
from extract.readers.pdf.sheet import Font, Kind, Sheet, Tint
from models.catalogue import Severity
from models.errors import UnreadableError
from models.place import Box
from tests.painted import BLACK_PICTURE, SECRET, TEXT, form
from tests.pdfs import write_pdf
from tests.sheets import words


def read(data: bytes) -> Sheet:
    return next(open_with_pdfplumber(data).sheets)


def test_a_letter_has_its_text_its_place_and_its_ink() -> None:
    content = "0.5 g 10 30 150 30 re f /G gs 1 0 0 rg 2 Tr BT /F1 12 Tf 20 40 Td (P) Tj ET"
    (letter,) = read(write_pdf(content, resources="/ExtGState << /G << /ca 0.5 /CA 0.25 >> >>")).letters
    assert (letter.text, letter.size, letter.direction, letter.mode, letter.below, letter.code) == ("P", 12, (1, 0), 2, 1, None)
    assert letter.box == pytest.approx((20, 100 - 40 - 12 * (1 - 0.207), 20 + 12 * 0.667, 100 - 40 + 12 * 0.207), abs=0.01)
    assert letter.font == Font(0, "Helvetica")
    assert (letter.ink.clip, letter.ink.fill, letter.ink.stroke) == (Box(0, 0, 200, 100), Tint((1, 0, 0), 0.5), Tint((0, 0, 0), 0.25))


@pytest.mark.parametrize(
    ("matrix", "direction"),
    [("1 0 0 1", (1, 0)), ("0 1 -1 0", (0, 1)), ("-1 0 0 -1", (-1, 0)), ("0 -1 1 0", (0, -1))],
)
def test_a_letter_is_as_large_however_it_is_turned(matrix: str, direction: tuple[float, float]) -> None:
    (letter,) = read(write_pdf(f"BT /F1 12 Tf {matrix} 100 50 Tm (P) Tj ET")).letters
    assert (letter.size, letter.direction) == (12, direction)


def test_a_code_that_the_font_does_not_tell_is_handed_over_as_it_is() -> None:
    assert [(letter.text, letter.code) for letter in read(write_pdf("BT /F1 9 Tf 9 9 Td (u\\001) Tj ET")).letters] == [
        ("u", None),
        ("\ufffd", 1),
    ]


@pytest.mark.parametrize(
    ("content", "kinds", "is_whole"),
    [
        ("10 50 m 190 50 l S", [Kind.LINE], False),
        ("10 30 150 30 re f", [Kind.RECTANGLE], True),
        ("10 30 m 160 30 l 160 60 l 10 60 l h f", [Kind.RECTANGLE], True),
        ("10 30 m 160 30 l 160 60 l 10 60 l 10 30 l h f", [Kind.RECTANGLE], True),
        ("10 30 m 160 40 l 160 60 l 10 60 l h f", [Kind.PATH], False),
        ("10 30 150 30 re 20 40 10 10 re f*", [Kind.RECTANGLE, Kind.RECTANGLE], False),
        ("10 30 m 20 50 30 50 40 30 c f", [Kind.PATH], False),
        ("10 30 m f", [], False),
        ("10 30 l 20 30 l S", [], False),
        ("q 150 0 0 30 10 30 cm /I Do Q", [Kind.IMAGE], True),
        ("q 150 30 -30 150 30 0 cm /I Do Q", [Kind.IMAGE], False),
    ],
)
def test_a_shape_says_what_it_is_and_whether_it_fills_its_box(content: str, kinds: list[Kind], is_whole: bool) -> None:
    shapes = read(write_pdf(content, resources="/XObject << /I 11 0 R >>", objects={11: BLACK_PICTURE})).shapes
    assert [shape.kind for shape in shapes] == kinds
    assert all(shape.is_whole == is_whole for shape in shapes)


def test_a_page_whose_ink_is_damaged_is_read_without_it() -> None:
    """The box of a form has two numbers where four must stand, so that nobody knows what it clips; a finding says so."""
    broken = form(f"3 Tr {TEXT}").replace(b"[0 0 200 100]", b"[0 0]")
    sheet = read(write_pdf("/X Do", resources="/XObject << /X 10 0 R >>", objects={10: broken}))
    assert (sheet.has_ink, sheet.is_damaged) == (False, True)
    page = read_sheet(sheet)
    assert [word.text for word in page.words] == [SECRET]
    assert [(finding.code, finding.severity) for finding in page.findings] == [("ink-damaged", Severity.WARNING)]


@pytest.mark.parametrize(("data", "what"), [(b"no PDF at all", "damaged"), (b"%PDF-1.7 and no more", "damaged")])
def test_what_is_no_pdf_is_unreadable(data: bytes, what: str) -> None:
    with pytest.raises(UnreadableError, match=what):
        open_with_pdfplumber(data)


def test_the_second_hyphen_of_the_windows_encoding_is_a_soft_one_as_wide_as_the_first() -> None:
    """Pdfminer's table takes it for a space."""
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(100, 700, "ammini\u00adstrazione e tra\u00ad")
    canvas.save()
    letters = read(stream.getvalue()).letters
    assert words(letters) == ["amministrazione", "e", "tra\u00ad"]
    assert letters[-1].x1 - letters[-1].x0 == pytest.approx(3.33)


def ordinary(root: Path) -> Iterator[Path]:
    yield from sorted((root / "samples").glob("*.pdf"))
    yield from sorted((root.parent / "shared" / "annexes").glob("*.pdf"))


def test_an_ordinary_page_has_every_letter_and_every_shape_that_pdfplumber_finds(root: Path) -> None:
    """The same letters in the same order, and all of them are seen."""
    for path in ordinary(root):
        with pdfplumber.open(path) as pdf:
            for page, sheet in zip(pdf.pages[:2], open_with_pdfplumber(path.read_bytes()).sheets, strict=False):
                seen = see_sheet(sheet)
                assert seen.findings == []
                letters = [(letter.text, *letter.box, letter.size) for letter in seen.letters]
                chars = [tuple(char[key] for key in ("text", "x0", "top", "x1", "bottom", "size")) for char in page.chars]
                assert len(letters) == len(chars), path.name
                assert all(
                    letter == (char[0], *(pytest.approx(value) for value in char[1:])) for letter, char in zip(letters, chars, strict=True)
                )
                assert len(seen.shapes) == sum(len(kind) for kind in (page.lines, page.rects, page.curves, page.images)), path.name


def test_another_engine_stands_beside_by_yielding_sheets() -> None:
    """The pages come from whatever opens the file."""
    data = write_pdf(TEXT)
    opened = open_with_pdfplumber(data)
    pdf = open_pdf(b"an image", lambda _: opened._replace(title="Scansione"))
    assert (pdf.title, [word.text for page in pdf.pages for word in page.words]) == ("Scansione", [SECRET])
