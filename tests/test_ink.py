"""Letters that are in the file and not on the page. A renderer says which these are."""

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pdfplumber
import pypdfium2
import pytest

from extract.readers.pdf.ink import see_page
from models.findings import Finding
from tests.pdfs import write_pdf, write_stream

# In each case SECRET stands where the letters are that are seen or not.
SECRET = "Quorum"
TEXT = f"BT /F1 12 Tf 20 40 Td ({SECRET}) Tj ET"
DARK = "0.1 0.2 0.4 rg 10 30 150 30 re f"
BLACK_PICTURE = write_stream(b"\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray")
HALF_CLEAR = write_stream(b"\x80", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray")
PICTURE = BLACK_PICTURE.replace(b"/Width", b"/SMask 12 0 R /Width")


def form(content: str, entries: str = "", box: str = "0 0 200 100") -> bytes:
    """A form with a content."""
    return write_stream(content.encode(), f"/Type /XObject /Subtype /Form /BBox [{box}] /Resources << /Font << /F1 4 0 R >> >> {entries}")


class Case(NamedTuple):
    """A page, and whether the letters on it are seen."""

    name: str
    seen: bool
    content: str
    more: Mapping[str, Any] = MappingProxyType({})


CASES = (
    Case("plain letters", True, TEXT),
    Case("clipped away below", False, f"q 0 60 200 40 re W n {TEXT} Q"),
    Case("clipped away beside", False, f"q 100 0 100 100 re W* n {TEXT} Q"),
    Case("inside a clip", True, f"q 10 30 100 30 re W n {TEXT} Q"),
    Case("after the clip was given back", True, f"q 0 60 200 40 re W n Q {TEXT}"),
    Case("clip in a clip", False, f"q 0 0 200 100 re W n q 0 60 200 40 re W n {TEXT} Q Q"),
    Case("clips that do not meet", False, f"q 0 30 10 40 re W n 0 0 200 100 re W n {TEXT} Q"),
    Case("outer clip after the inner one", True, f"q 10 30 100 40 re W n q 0 60 200 40 re W n Q {TEXT} Q"),
    Case("clip without height", False, f"q 10 40 100 0 re W n {TEXT} Q"),
    Case("clip on a path that is no rectangle", False, f"q 0 60 m 200 60 l 100 100 l h W n {TEXT} Q"),
    Case("clip in turned space", False, f"q 0 1 -1 0 200 0 cm 60 0 40 200 re W n 0 -1 1 0 0 200 cm {TEXT} Q"),
    Case(
        "form, clipped by its box",
        False,
        "/X Do",
        {"resources": "/XObject << /X 10 0 R >>", "objects": {10: form(TEXT, box="0 60 200 100")}},
    ),
    Case("form, inside its box", True, "/X Do", {"resources": "/XObject << /X 10 0 R >>", "objects": {10: form(TEXT)}}),
    Case(
        "form under the clip of the page",
        False,
        "q 0 60 200 40 re W n /X Do Q",
        {"resources": "/XObject << /X 10 0 R >>", "objects": {10: form(TEXT)}},
    ),
    Case(
        "form in a form",
        False,
        "q 0 60 200 40 re W n /X Do Q",
        {
            "resources": "/XObject << /X 10 0 R >>",
            "objects": {
                10: form("/Y Do", "/Resources << /XObject << /Y 11 0 R >> >>").replace(b"/Resources << /Font << /F1 4 0 R >> >> ", b""),
                11: form(TEXT),
            },
        },
    ),
    Case(
        "after a form that clips",
        True,
        f"/X Do {TEXT}",
        {"resources": "/XObject << /X 10 0 R >>", "objects": {10: form("0 90 9 9 re W n")}},
    ),
    Case("render mode 3", False, f"3 Tr {TEXT}"),
    Case("render mode 3, given back", True, f"q 3 Tr Q {TEXT}"),
    Case("outlined letters", True, f"1 Tr 0.5 w {TEXT}"),
    Case("white letters outlined in black", True, f"1 g 0 G 2 Tr 0.5 w {TEXT}"),
    Case("white on white", False, f"1 1 1 rg {TEXT}"),
    Case("white in CMYK", False, f"0 0 0 0 k {TEXT}"),
    Case(
        "none of a spot ink",
        False,
        f"/Spot cs 0 scn {TEXT}",
        {
            "resources": "/ColorSpace << /Spot [/Separation /Gold /DeviceCMYK 10 0 R] >>",
            "objects": {
                10: "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 1 1 0] >>",
            },
        },
    ),
    Case(
        "all of a spot ink",
        True,
        f"/Spot cs 1 scn {TEXT}",
        {
            "resources": "/ColorSpace << /Spot [/Separation /Gold /DeviceCMYK 10 0 R] >>",
            "objects": {
                10: "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 1 1 0] >>",
            },
        },
    ),
    Case("light grey on white", True, f"0.9 g {TEXT}"),
    Case("white on a dark fill", True, f"{DARK} 1 g {TEXT}"),
    Case("the colour of its dark fill", False, f"{DARK} {TEXT}"),
    Case("dark on a dark fill with another over it", True, f"{DARK} 1 g 10 30 150 30 re f 0.1 0.2 0.4 rg {TEXT}"),
    Case("white on a dark fill of many strips", True, "0 g " + " ".join(f"10 {y} 150 0.6 re f" for y in range(30, 60)) + f" 1 g {TEXT}"),
    Case("white on a dark fill with round corners", True, f"0 g 15 30 m 150 30 l 155 35 l 155 60 l 15 60 l h f 1 g {TEXT}"),
    Case("white on two dark fills of one path", True, f"0 g 10 30 30 30 re 40 30 80 30 re f 1 g {TEXT}"),
    Case("white on a thick dark line", True, f"0 G 30 w 10 45 m 150 45 l S 1 g {TEXT}"),
    Case(
        "white on a dark picture",
        True,
        f"q 150 0 0 30 10 30 cm /I Do Q 1 g {TEXT}",
        {"resources": "/XObject << /I 11 0 R >>", "objects": {11: BLACK_PICTURE}},
    ),
    Case(
        "white on a shading",
        True,
        f"q 10 30 150 30 re W n /S sh Q 1 g {TEXT}",
        {
            "resources": "/Shading << /S 10 0 R >>",
            "objects": {
                10: "<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 200 0] /Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0] /C1 [0.2] >> /Extend [true true] >>",
            },
        },
    ),
    Case("white on a dark fill that was clipped away", False, f"q 0 80 200 20 re W n {DARK} Q 1 g {TEXT}"),
    Case("white that a form has from the page", False, "1 g /X Do", {"resources": "/XObject << /X 10 0 R >>", "objects": {10: form(TEXT)}}),
    Case("painted over", False, f"{TEXT} 1 g 10 30 150 30 re f"),
    Case("painted over in colour", False, f"{TEXT} 1 0 0 rg 10 30 150 30 re f"),
    Case(
        "painted over by a form",
        False,
        f"{TEXT} /X Do",
        {"resources": "/XObject << /X 10 0 R >>", "objects": {10: form("1 g 10 30 150 30 re f")}},
    ),
    Case(
        "painted over by a picture",
        False,
        f"{TEXT} q 150 0 0 30 10 30 cm /I Do Q",
        {"resources": "/XObject << /I 11 0 R >>", "objects": {11: BLACK_PICTURE}},
    ),
    Case("painted over by a picture in the content", False, f"{TEXT} q 150 0 0 30 10 30 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI Q"),
    Case(
        "under a picture with a mask",
        True,
        f"{TEXT} q 150 0 0 30 10 30 cm /I Do Q",
        {"resources": "/XObject << /I 11 0 R >>", "objects": {11: PICTURE, 12: HALF_CLEAR}},
    ),
    Case("the fill comes first", True, f"1 g 10 30 150 30 re f 0 g {TEXT}"),
    Case("the fill is not high enough", True, f"{TEXT} 1 g 10 44 150 30 re f"),
    Case("the fill covers descenders alone", True, f"{TEXT} 1 g 10 20 150 19.5 re f"),
    Case("the fill is clipped away", True, f"{TEXT} q 0 80 200 20 re W n 1 g 10 30 150 30 re f Q"),
    Case("the fill is clipped by a shape", True, f"{TEXT} q 60 0 m 200 0 l 200 100 l h W n 1 g 0 0 200 100 re f Q"),
    Case("a frame, not a fill", True, f"{TEXT} 1 g 10 30 150 30 re 12 32 146 26 re f*"),
    Case("a border, not a fill", True, f"{TEXT} 10 30 150 30 re S"),
    Case("a light veil", True, f"{TEXT} /G gs 1 1 0 rg 10 30 150 30 re f", {"resources": "/ExtGState << /G << /ca 0.4 >> >>"}),
    Case("a marker pen", True, f"{TEXT} /G gs 1 1 0 rg 10 30 150 30 re f", {"resources": "/ExtGState << /G << /BM /Multiply >> >>"}),
    Case(
        "a veil that is a form",
        True,
        f"{TEXT} /G gs /X Do",
        {
            "resources": "/ExtGState << /G << /ca 0.4 >> >> /XObject << /X 10 0 R >>",
            "objects": {10: form("1 1 0 rg 10 30 150 30 re f", "/Group << /S /Transparency >>")},
        },
    ),
    Case(
        "opaque again after a veil",
        False,
        f"{TEXT} /G gs /H gs 1 1 0 rg 10 30 150 30 re f",
        {"resources": "/ExtGState << /G << /ca 0.4 >> /H << /ca 1 >> >>"},
    ),
    Case("letters without opacity", False, f"/G gs {TEXT}", {"resources": "/ExtGState << /G << /ca 0 >> >>"}),
    Case("size 0", False, TEXT.replace("12 Tf", "0 Tf")),
    Case("a speck", False, TEXT.replace("12 Tf", "0.01 Tf")),
    Case("outside the page", False, f"1 0 0 1 0 200 cm {TEXT}"),
    Case("outside the crop box", False, TEXT, {"page": "/CropBox [0 60 200 100]"}),
    Case("inside the crop box", True, TEXT, {"page": "/CropBox [10 20 150 90]"}),
    Case("outside the crop box of a turned page", False, TEXT, {"page": "/CropBox [0 60 200 100] /Rotate 90"}),
    Case("inside the crop box of a turned page", True, TEXT, {"page": "/CropBox [0 20 200 80] /Rotate 270"}),
    Case(
        "a page that does not begin at the corner",
        True,
        f"1 0 0 1 300 300 cm {TEXT}",
        {"page": "/CropBox [300 300 500 400] /MediaBox [300 300 500 400]"},
    ),
    Case(
        "a layer that is off",
        False,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>"},
        },
    ),
    Case(
        "a layer that is on",
        True,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /ON [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Testo) >>"},
        },
    ),
    Case(
        "after a layer that is off",
        True,
        f"/OC /L BDC EMC {TEXT}",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>"},
        },
    ),
    Case(
        "a form in a layer that is off",
        False,
        "/X Do",
        {
            "resources": "/XObject << /X 11 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>", 11: form(TEXT, "/OC 10 0 R")},
        },
    ),
    Case(
        "a fill in a layer that is off",
        True,
        f"{TEXT} /OC /L BDC 1 g 10 30 150 30 re f EMC",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>"},
        },
    ),
    Case(
        "every layer off but those that are on",
        False,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R 11 0 R] /D << /BaseState /OFF /ON [11 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>", 11: "<< /Type /OCG /Name (Testo) >>"},
        },
    ),
    Case(
        "seen where any of two layers is on",
        True,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 12 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R 11 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (A) >>", 11: "<< /Type /OCG /Name (B) >>", 12: "<< /Type /OCMD /OCGs [10 0 R 11 0 R] >>"},
        },
    ),
    Case(
        "seen where all of two layers are on",
        False,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 12 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R 11 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {
                10: "<< /Type /OCG /Name (A) >>",
                11: "<< /Type /OCG /Name (B) >>",
                12: "<< /Type /OCMD /P /AllOn /OCGs [10 0 R 11 0 R] >>",
            },
        },
    ),
)


def write(case: Case) -> bytes:
    return write_pdf(case.content, **case.more)


def read(data: bytes) -> tuple[str, list[Finding]]:
    """The letters that are left, and the findings."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        findings = see_page(pdf.pages[0])
        return "".join(char["text"] for char in pdf.pages[0].chars), findings


def draw(data: bytes) -> bytes:
    """The picture of the page."""
    return bytes(pypdfium2.PdfDocument(data)[0].render(scale=2).buffer)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_renderer_sees_what_the_case_says(case: Case) -> None:
    """The page looks the same without its letters where they are not seen."""
    data = write(case)
    blank = data.replace(SECRET.encode(), b" " * len(SECRET))
    assert data != blank
    assert (draw(data) != draw(blank)) == case.seen


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_letters_are_kept_when_they_are_seen_and_named_when_they_are_not(case: Case) -> None:
    text, findings = read(write(case))
    assert text == (SECRET if case.seen else "")
    assert [(finding.code, finding.raw) for finding in findings] == ([] if case.seen else [("text-hidden", SECRET)])


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


def test_what_is_hidden_is_said_once_a_page_with_the_box_around_it() -> None:
    """Words apart, eighty letters at most."""
    hidden = "q 0 60 200 40 re W n BT /F1 10 Tf 20 40 Td (Testo di prima) Tj 0 -20 Td (e dell'anno scorso, e) Tj 0 -15 Td (lungo e lungo e lungo e lungo e lungo e lungo) Tj ET Q"
    (finding,) = read(write_pdf(f"{hidden} 1 0 0 1 0 40 cm {TEXT}"))[1]
    assert finding.raw == "Testo di prima e dell'anno scorso, e lungo e lungo e lungo e lungo e lungo e lun"
    (place,) = finding.origin
    assert place.page == 1
    assert place.box is not None
    assert place.box.x0 == 20
    assert place.box.top == pytest.approx(100 - 40 - 10 * (1 - 0.207), abs=0.1)
    assert place.box.bottom == pytest.approx(100 - 5 + 2.07, abs=0.1)


def test_hidden_spaces_are_not_worth_a_finding() -> None:
    assert read(write_pdf(f"{TEXT} q 0 90 200 10 re W n BT /F1 10 Tf 20 40 Td (   ) Tj ET Q")) == (SECRET, [])


def test_a_fill_that_letters_clip_hides_nothing_around_them() -> None:
    assert read(write_pdf(f"{TEXT} q 7 Tr BT /F1 90 Tf 60 0 Td (O) Tj ET 1 g 0 0 200 100 re f Q")) == (f"{SECRET}O", [])


def test_letters_that_serve_as_a_clip_stay_for_what_is_painted_through_them_shows_them() -> None:
    assert read(write_pdf(f"q 7 Tr {TEXT} 0 0 200 100 re f Q")) == (SECRET, [])


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ("10 50 m 190 50 l S", 1),
        ("q 0 60 200 40 re W n 10 50 m 190 50 l S Q", 0),
        ("q 0 50 200 40 re W n 10 50 m 190 50 l S Q", 1),
        ("0.8 g 0 0 200 100 re f 1 G 10 50 m 190 50 l S", 1),
        ("1 G 10 50 m 190 50 l S", 1),
    ],
)
def test_a_rule_goes_only_where_it_is_clipped_away(content: str, lines: int) -> None:
    """White rules are structure."""
    with pdfplumber.open(io.BytesIO(write_pdf(content))) as pdf:
        see_page(pdf.pages[0])
        assert len(pdf.pages[0].lines) == lines


def test_a_page_that_cannot_be_painted_is_left_to_pdfplumber() -> None:
    broken = form(TEXT).replace(b"[0 0 200 100]", b"[0 0]")
    with pdfplumber.open(io.BytesIO(write_pdf("/X Do", resources="/XObject << /X 10 0 R >>", objects={10: broken}))) as pdf:
        assert see_page(pdf.pages[0]) == []
        assert not hasattr(pdf.pages[0], "_layout")


def ordinary(root: Path) -> Iterator[Path]:
    yield from sorted((root / "samples").glob("*.pdf"))
    yield from sorted((root.parent / "shared" / "annexes").glob("*.pdf"))


def test_an_ordinary_page_keeps_every_letter_and_every_rule(root: Path) -> None:
    """The same, in the same order, as pdfplumber gives by itself."""
    keys = ("text", "x0", "top", "x1", "bottom", "size", "fontname", "upright")
    for path in ordinary(root):
        with pdfplumber.open(path) as pdf, pdfplumber.open(path) as own:
            for page, plain in zip(pdf.pages[:3], own.pages[:3], strict=True):
                assert see_page(page) == []
                assert [[c[key] for key in keys] for c in page.chars] == [[c[key] for key in keys] for c in plain.chars], path.name
                assert [[s["pts"] for s in kind] for kind in (page.lines, page.rects, page.curves)] == [
                    [s["pts"] for s in kind] for kind in (plain.lines, plain.rects, plain.curves)
                ], path.name
                page.close()
                plain.close()
