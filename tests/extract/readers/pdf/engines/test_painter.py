"""The interpreter of a page: what the operators of its content do to clips, opacity, colours and layers."""

import pytest

from extract.readers.pdf.sheet import WHITE, Ink, Kind, Tint
from models.place import Box
from tests.painted import SECRET, TEXT, form, paint

WHOLE = Box(0, 0, 200, 100)
SHADING = "<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 200 0] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> >>"
LETTER = "BT /F1 12 Tf 20 40 Td (P) Tj ET"
SPACES = {
    "resources": "/ColorSpace << /Gold [/Separation /Gold /DeviceCMYK 10 0 R] /Two [/DeviceN [/Gold /Red] /DeviceCMYK 10 0 R]"
    " /Grey [/CalGray << /WhitePoint [1 1 1] >>] /Pattern [/Pattern] >>",
    "objects": {10: "<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0 0] /C1 [0 1 1 0] >>"},
}


def ink_of(content: str, **more: object) -> Ink:
    """The ink of the one letter, or of the last one."""
    return paint(content, **more).letters[-1].ink


def with_forms(**forms: bytes) -> dict[str, object]:
    """Resources with forms by their names."""
    numbers = {name: 20 + place for place, name in enumerate(forms)}
    names = " ".join(f"/{name} {number} 0 R" for name, number in numbers.items())
    return {"resources": f"/XObject << {names} >>", "objects": {numbers[name]: forms[name] for name in forms}}


def test_letters_without_a_font_are_not_painted() -> None:
    """A page must choose one first (ISO 32000-1, 9.3.1)."""
    assert paint("BT 20 40 Td (P) Tj ET").letters == ()


@pytest.mark.parametrize(
    ("content", "clip"),
    [
        ("10 20 100 50 re W n", Box(10, 30, 110, 80)),
        ("10 20 100 50 re W* n", Box(10, 30, 110, 80)),
        ("q 10 20 100 50 re W n Q", WHOLE),
        ("10 20 100 50 re W n 50 0 900 900 re W n", Box(50, 30, 110, 80)),
        ("2 0 0 2 0 0 cm 5 10 50 25 re W n", Box(10, 30, 110, 80)),
        ("W n", WHOLE),
    ],
)
def test_a_clip_holds_until_the_state_is_given_back(content: str, clip: Box) -> None:
    """ISO 32000-1, 8.5.4."""
    assert ink_of(f"{content} {LETTER}") == Ink(clip)


@pytest.mark.parametrize("mode", [4, 5, 6, 7])
def test_what_is_painted_through_letters_that_clip_lets_the_ground_show(mode: int) -> None:
    """ISO 32000-1, 9.3.6."""
    before, through, after = paint(f"0 0 9 9 re f q {mode} Tr {LETTER} 0 0 9 9 re f Q 0 0 9 9 re f").shapes
    assert (before.ink.is_mixed, through.ink.is_mixed, after.ink.is_mixed) == (False, True, False)


@pytest.mark.parametrize(
    ("settings", "fill", "stroke"),
    [
        ("/ca 0.5", 0.5, 1.0),
        ("/CA 0.5", 1.0, 0.5),
        ("/ca 10 0 R", 0.25, 1.0),
        ("/ca /None", 1.0, 1.0),
        ("/LW 3", 1.0, 1.0),
    ],
)
def test_opacity_comes_from_a_parameter_dictionary(settings: str, fill: float, stroke: float) -> None:
    """ISO 32000-1, table 58; numbers may stand elsewhere in the file."""
    ink = ink_of(f"/G gs {LETTER}", resources=f"/ExtGState << /G << {settings} >> >>", objects={10: "0.25"})
    assert (ink.fill.opacity, ink.stroke.opacity) == (fill, stroke)


@pytest.mark.parametrize(
    ("settings", "is_mixed"),
    [
        ("/BM /Multiply", True),
        ("/BM /Normal", False),
        ("/BM /Compatible", False),
        ("/BM [/Darken /Normal]", True),
        ("/BM [/Normal]", False),
        ("/BM []", False),
        ("/SMask << /S /Alpha >>", True),
        ("/SMask /None", False),
        ("/op true", True),
        ("/OP true", True),
        ("/op false", False),
    ],
)
def test_blending_masks_and_overprinting_let_the_ground_show(settings: str, is_mixed: bool) -> None:
    """ISO 32000-1, 8.6.7, 11.3.5, 11.6.5; the first blend mode of a list counts (11.6.3)."""
    assert ink_of(f"/G gs {LETTER}", resources=f"/ExtGState << /G << {settings} >> >>").is_mixed == is_mixed


def test_a_blend_mode_ends_where_the_next_dictionary_names_the_normal_one() -> None:
    resources = "/ExtGState << /G << /BM /Multiply >> /N << /BM /Normal >> /O << /ca 1 >> >>"
    assert ink_of(f"/G gs /O gs {LETTER}", resources=resources).is_mixed
    assert not ink_of(f"/G gs /N gs {LETTER}", resources=resources).is_mixed


def test_a_dictionary_that_is_not_there_changes_nothing() -> None:
    assert ink_of(f"/Gone gs {LETTER}") == Ink(WHOLE)


@pytest.mark.parametrize(
    ("operators", "colour"),
    [
        pytest.param("0.5 g", (0.5, 0.5, 0.5), id="grey"),
        pytest.param("1 0 0 rg", (1, 0, 0), id="red"),
        pytest.param("0 1 1 0 k", (1, 0, 0), id="red in CMYK"),
        pytest.param("1 0 0 rg /DeviceGray cs", (0, 0, 0), id="a space begins with black"),
        pytest.param("1 0 0 rg /Grey cs 1 sc", WHITE, id="a space of the page's own"),
        pytest.param("/Gold cs", None, id="a spot ink begins with all of it"),
        pytest.param("/Two cs", None, id="several inks begin with all of them"),
        pytest.param("/Gold cs 0 scn", WHITE, id="none of a spot ink"),
        pytest.param("/Gone cs", None, id="a space that is not there"),
        pytest.param("/Gone cs 1 scn", None, id="a number in a space that is not there"),
    ],
)
def test_a_colour_is_known_where_its_space_tells_it(operators: str, colour: tuple[float, float, float] | None) -> None:
    """ISO 32000-1, table 74; 8.6.8."""
    assert ink_of(f"{operators} {LETTER}", **SPACES).fill == Tint(colour)


def test_lines_have_a_colour_of_their_own() -> None:
    ink = ink_of(f"1 0 0 RG 0 0 1 rg {LETTER}")
    assert (ink.fill.colour, ink.stroke.colour) == ((0, 0, 1), (1, 0, 0))


def test_a_shading_paints_all_of_the_clip() -> None:
    """ISO 32000-1, 8.7.4.2."""
    (shape,) = paint("10 20 100 50 re W n /S sh", resources=f"/Shading << /S {SHADING} >>").shapes
    assert (shape.kind, shape.box, shape.is_filled, shape.is_whole) == (Kind.SHADING, Box(10, 30, 110, 80), True, False)


def test_a_form_begins_with_the_state_of_the_page_and_gives_it_back() -> None:
    """ISO 32000-1, 8.10.1."""
    more = with_forms(X=form(f"{LETTER} 0 0 1 rg 0 Tr 2 0 0 2 0 0 cm", box="0 0 100 100"))
    inside, after = paint(f"1 0 0 rg 1 Tr /X Do {LETTER}", **more).letters
    assert (inside.ink.fill.colour, inside.mode, inside.ink.clip) == ((1, 0, 0), 1, Box(0, 0, 100, 100))
    assert (after.ink.fill.colour, after.mode, after.ink.clip) == ((1, 0, 0), 1, WHOLE)
    assert after.box == inside.box


def test_the_matrix_of_a_form_moves_its_content_and_its_box() -> None:
    more = with_forms(X=form(f"{LETTER} 0 0 9 9 re f", "/Matrix [1 0 0 1 50 10]", box="0 0 100 50"))
    sheet = paint("/X Do 0 0 9 9 re f", **more)
    assert sheet.letters[0].x0 == 70
    assert sheet.letters[0].ink.clip == Box(50, 40, 150, 90)
    assert [shape.box for shape in sheet.shapes] == [Box(50, 81, 59, 90), Box(0, 91, 9, 100)]


def test_a_form_that_is_a_group_has_the_opacity_of_the_page_once() -> None:
    """Without a group each part of it has it (ISO 32000-1, 11.6.6)."""
    resources = "/ExtGState << /G << /ca 0.5 >> >>"
    for entries in ("", "/Group << /S /Transparency >>"):
        more = with_forms(X=form(LETTER, entries))
        more["resources"] = f"{more['resources']} {resources}"
        assert ink_of("/G gs /X Do", **more).fill.opacity == 0.5


LAYERS = {
    "resources": "/Properties << /L 10 0 R /M << /Type /OCMD /OCGs 10 0 R >> >>",
    "catalog": "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
    "objects": {10: "<< /Type /OCG /Name (Bozza) >>"},
}


@pytest.mark.parametrize(
    ("content", "is_off"),
    [
        pytest.param(f"/OC /L BDC {LETTER} EMC", True, id="a layer that is off"),
        pytest.param(f"/OC /M BDC {LETTER} EMC", True, id="a membership of it"),
        pytest.param(f"/OC /L BDC /Span BMC {LETTER} EMC EMC", True, id="within it, in content of another kind"),
        pytest.param(f"/OC /L BDC /Span BMC EMC {LETTER} EMC", True, id="within it, after content of another kind"),
        pytest.param(f"/OC /L BDC EMC {LETTER}", False, id="after it"),
        pytest.param(f"/P /L BDC {LETTER} EMC", False, id="content that only has the same properties"),
        pytest.param(f"/OC /Gone BDC {LETTER} EMC", False, id="a layer that is not there"),
        pytest.param(f"/P << /MCID 0 >> BDC {LETTER} EMC", False, id="content with properties of its own"),
        pytest.param(f"EMC EMC {LETTER}", False, id="an end without a beginning"),
    ],
)
def test_marked_content_may_be_a_layer_that_is_off(content: str, is_off: bool) -> None:
    """ISO 32000-1, 8.11.3.2."""
    assert ink_of(content, **LAYERS).is_off == is_off


def test_a_form_or_a_picture_may_be_in_a_layer_that_is_off() -> None:
    """ISO 32000-1, 8.11.3.3."""
    objects = {**LAYERS["objects"], 20: form(LETTER, "/OC 10 0 R")}
    inside, after = paint(f"/X Do {LETTER}", catalog=LAYERS["catalog"], resources="/XObject << /X 20 0 R >>", objects=objects).letters
    assert (inside.ink.is_off, after.ink.is_off) == (True, False)


def test_a_picture_in_the_content_has_the_ink_of_the_state() -> None:
    content = "/G gs q 50 0 0 30 10 30 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI Q"
    (shape,) = paint(content, resources="/ExtGState << /G << /ca 0.5 >> >>").shapes
    assert (shape.kind, shape.box, shape.ink.fill.opacity) == (Kind.IMAGE, Box(10, 40, 60, 70), 0.5)


@pytest.mark.parametrize("content", [f"/Gone Do {TEXT}", f"Do {TEXT}", f"gs W* q Q Q {TEXT}", f"sh cs EMC {TEXT}"])
def test_operators_without_what_they_need_are_passed_by(content: str) -> None:
    """The page keeps its ink, for nothing that is there is damaged."""
    sheet = paint(content)
    assert sheet.has_ink
    assert "".join(letter.text for letter in sheet.letters) == SECRET
