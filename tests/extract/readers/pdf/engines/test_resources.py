"""What fonts and the layers of a document say."""

import io
from collections.abc import Mapping
from typing import Any

import pytest
from pdfminer.psparser import LIT
from reportlab.pdfgen.canvas import Canvas

from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.engines.resources import is_guessed
from tests.painted import TEXT, paint
from tests.sheets import words

EMBEDDED = {"FontFile2": b"a font"}
KNOWN, NAMELESS = (LIT("A"), LIT("B"), LIT("g3")), (LIT("A"), LIT("g2"), LIT("g3"))


@pytest.mark.parametrize(
    ("font", "name"),
    [
        ("/Subtype /Type1 /BaseFont /Helvetica-Bold", "Helvetica-Bold"),
        ("/Subtype /TrueType /BaseFont /ABCDEF+Garamond", "Garamond"),
        ("/Subtype /TrueType /BaseFont /ABCDEF+Garamond,Bold", "Garamond,Bold"),
        ("/Subtype /TrueType /BaseFont /Wrong /FontDescriptor << /FontName /ABCDEF+Right /Flags 4 >>", "Right"),
    ],
)
def test_the_name_of_a_font_is_without_the_mark_of_a_subset(font: str, name: str) -> None:
    """ISO 32000-1, 9.6.4."""
    sheet = paint(TEXT, objects={4: f"<< /Type /Font {font} /Encoding /WinAnsiEncoding >>"})
    assert {letter.font.name for letter in sheet.letters} == {name}


@pytest.mark.parametrize(
    ("spec", "guessed"),
    [
        pytest.param({}, False, id="a font that every program has"),
        pytest.param({"FontDescriptor": EMBEDDED}, True, id="a font in the file that says nothing"),
        pytest.param({"FontDescriptor": {"FontFile3": b"a font"}}, True, id="a compact one that says nothing"),
        pytest.param({"FontDescriptor": {"FontFile": b"a font"}}, False, id="a Type 1 font has its own encoding inside"),
        pytest.param({"FontDescriptor": EMBEDDED, "ToUnicode": b"a map"}, False, id="one with a map"),
        pytest.param({"FontDescriptor": EMBEDDED, "Encoding": LIT("WinAnsiEncoding")}, False, id="one with an encoding"),
        pytest.param({"FontDescriptor": EMBEDDED, "Encoding": {"Differences": [65, *KNOWN]}}, False, id="most glyphs have known names"),
        pytest.param({"FontDescriptor": EMBEDDED, "Encoding": {"Differences": [65, *NAMELESS]}}, True, id="most have names that say nothing"),
        pytest.param({"FontDescriptor": EMBEDDED, "Encoding": {}}, False, id="an encoding without differences"),
        pytest.param({"FontDescriptor": EMBEDDED, "Subtype": LIT("Type0")}, False, id="a composite font has a map of its own kind"),
        pytest.param({"Encoding": {"Differences": [65, *NAMELESS]}, "Subtype": LIT("Type3")}, False, id="drawings have names of their own"),
    ],
)  # fmt: skip
def test_letters_are_guessed_where_no_map_and_no_encoding_tells_them(spec: Mapping[str, Any], guessed: bool) -> None:
    """ISO 32000-1, 9.10.2."""
    assert is_guessed(spec) == guessed


@pytest.mark.parametrize(
    ("metrics", "below"),
    [
        pytest.param("/Ascent 0 /Descent 0", 2.2, id="one that says nothing goes as far below its line as most"),
        pytest.param("/Ascent 900 /Descent -300", 3.0, id="one that says it is believed"),
    ],
)
def test_the_box_of_a_line_goes_below_it(metrics: str, below: float) -> None:
    font = f"<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor << /FontName /X /Flags 4 {metrics} >> >>"
    letters = paint("BT /F1 10 Tf 20 40 Td (p) Tj ET", objects={4: font}).letters
    assert letters[0].bottom - (100 - 40) == pytest.approx(below)


def test_the_second_hyphen_of_the_windows_encoding_is_a_soft_one_as_wide_as_the_first() -> None:
    """Pdfminer's table takes it for a space."""
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(100, 700, "ammini\u00adstrazione - e tra\u00ad")
    canvas.save()
    letters = next(open_with_pdfplumber(stream.getvalue()).sheets).letters
    assert words(letters) == ["amministrazione", "-", "e", "tra\u00ad"]
    assert letters[-1].x1 - letters[-1].x0 == pytest.approx(3.33)


def test_a_font_that_gives_the_second_hyphen_a_width_is_believed() -> None:
    font = "<< /Type /Font /Subtype /TrueType /BaseFont /Garamond /Encoding /WinAnsiEncoding /FirstChar 173 /LastChar 173 /Widths [700] >>"
    (letter,) = paint("BT /F1 10 Tf 20 40 Td (\\255) Tj ET", objects={4: font}).letters
    assert (letter.text, letter.x1 - letter.x0) == ("\u00ad", pytest.approx(7))


def in_layers(state: str, membership: str, groups: str = "[10 0 R 11 0 R]") -> bool:
    """Is content of this membership out of sight, while the document's first state is this one?"""
    catalog = f"/OCProperties << /OCGs {groups} /D << {state} >> >>"
    objects = {10: "<< /Type /OCG /Name (A) >>", 11: "<< /Type /OCG /Name (B) >>", 12: membership, 13: "null"}
    (ink,) = {
        letter.ink
        for letter in paint(f"/OC /L BDC {TEXT} EMC", resources="/Properties << /L 12 0 R >>", catalog=catalog, objects=objects).letters
    }
    return ink.is_off


BOTH = "/OCGs [10 0 R 11 0 R]"


@pytest.mark.parametrize(
    ("state", "membership", "is_off"),
    [
        pytest.param("", BOTH, False, id="layers are on until they are switched off"),
        pytest.param("/OFF [10 0 R]", BOTH, False, id="any of them is on"),
        pytest.param("/OFF [10 0 R 11 0 R]", BOTH, True, id="none of them is on"),
        pytest.param("/OFF [10 0 R]", f"/P /AnyOn {BOTH}", False, id="any must be on, and one is"),
        pytest.param("/OFF [10 0 R]", f"/P /AllOn {BOTH}", True, id="all must be on, and one is off"),
        pytest.param("/OFF [10 0 R]", f"/P /AnyOff {BOTH}", False, id="any must be off, and one is"),
        pytest.param("/OFF [10 0 R]", f"/P /AllOff {BOTH}", True, id="all must be off, and one is on"),
        pytest.param("/OFF [10 0 R]", f"/P /Gone {BOTH}", False, id="a policy that is none"),
        pytest.param("/OFF [10 0 R]", "/OCGs 10 0 R", True, id="a single layer for a list"),
        pytest.param("/OFF [10 0 R]", "/OCGs [10 0 R null]", True, id="null in a list is no layer"),
        pytest.param("/OFF [10 0 R]", "/OCGs 13 0 R", False, id="a layer that was taken out"),
        pytest.param("/OFF [10 0 R]", "", False, id="a membership of nothing"),
        pytest.param("/BaseState /OFF /ON [11 0 R]", "/OCGs 10 0 R", True, id="off at first"),
        pytest.param("/BaseState /OFF /ON [11 0 R]", "/OCGs 11 0 R", False, id="off at first, and switched on"),
        pytest.param("/BaseState /ON /OFF [10 0 R]", "/OCGs 10 0 R", True, id="on at first, and switched off"),
    ],
)
def test_content_is_seen_as_the_policy_of_its_layers_says(state: str, membership: str, is_off: bool) -> None:
    """ISO 32000-1, 8.11.2.2 and 8.11.4.3."""
    assert in_layers(state, f"<< /Type /OCMD {membership} >>") == is_off


def test_a_document_whose_layers_are_no_list_has_none() -> None:
    assert not in_layers("/OFF null", f"<< /Type /OCMD {BOTH} >>", groups="null")


def test_letters_that_are_drawings_stand_on_one_line_whatever_box_their_font_has() -> None:
    """The box of such a font is that of the glyphs that are used."""
    font = (
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 {low} 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 65"
        " /Widths [500] /Encoding << /Differences [65 /A] >> /CharProcs << >> /Resources << >> >>"
    )
    objects = {4: font.format(low=-300), 12: font.format(low=400)}
    page = "/Resources << /Font << /F1 4 0 R /F2 12 0 R >> >>"
    letters = paint("BT /F1 10 Tf 10 40 Td (A) Tj /F2 10 Tf (A) Tj ET", page=page, objects=objects).letters
    assert words(letters) == ["AA"]
