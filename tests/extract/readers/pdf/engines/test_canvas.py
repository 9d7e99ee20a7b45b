"""What is painted on a page is kept in order: letters and shapes, each with its place and its ink."""

import pytest

from extract.readers.pdf.sheet import Font, Ink, Kind, Tint
from models.place import Box
from tests.painted import BLACK_PICTURE, DRAWN, HALF_CLEAR, SECRET, TEXT, paint

WHOLE = Box(0, 0, 200, 100)


def test_a_letter_has_its_text_its_place_and_its_ink() -> None:
    content = "0.5 g 10 30 150 30 re f /G gs 1 0 0 rg 2 Tr BT /F1 12 Tf 20 40 Td (P) Tj ET"
    (letter,) = paint(content, resources="/ExtGState << /G << /ca 0.5 /CA 0.25 >> >>").letters
    assert (letter.text, letter.size, letter.direction, letter.mode, letter.below, letter.code) == ("P", 12, (1, 0), 2, 1, None)
    assert letter.box == pytest.approx((20, 100 - 40 - 12 * (1 - 0.207), 20 + 12 * 0.667, 100 - 40 + 12 * 0.207), abs=0.01)
    assert letter.font == Font(0, "Helvetica")
    assert (letter.ink.clip, letter.ink.fill, letter.ink.stroke) == (WHOLE, Tint((1, 0, 0), 0.5), Tint((0, 0, 0), 0.25))


@pytest.mark.parametrize(
    ("matrix", "direction"),
    [("1 0 0 1", (1, 0)), ("0 1 -1 0", (0, 1)), ("-1 0 0 -1", (-1, 0)), ("0 -1 1 0", (0, -1))],
)
def test_a_letter_is_as_large_however_it_is_turned(matrix: str, direction: tuple[float, float]) -> None:
    (letter,) = paint(f"BT /F1 12 Tf {matrix} 100 50 Tm (P) Tj ET").letters
    assert (letter.size, letter.direction) == (12, direction)


@pytest.mark.parametrize(
    ("content", "size"),
    [
        pytest.param("BT /F1 12 Tf 2 0 0 2 20 40 Tm (P) Tj ET", 24, id="text space"),
        pytest.param("2 0 0 2 0 0 cm BT /F1 12 Tf 10 20 Td (P) Tj ET", 24, id="the page"),
        pytest.param("BT /F1 -12 Tf 20 40 Td (P) Tj ET", 12, id="a size below zero turns letters and is one"),
        pytest.param("BT /F1 12 Tf 50 Tz 20 40 Td (P) Tj ET", 12, id="letters that are set narrow are no smaller"),
    ],
)
def test_a_letter_is_as_large_as_it_is_on_the_page(content: str, size: float) -> None:
    assert [letter.size for letter in paint(content).letters] == [size]


def test_the_way_to_the_next_letter_has_the_spacing_that_the_text_asks_for() -> None:
    """Tc stands after each letter, Tw after each space, and a number in TJ goes back (ISO 32000-1, 9.3.2, 9.3.3, 9.4.3)."""
    first, space, second, third = paint("BT /F1 10 Tf 20 40 Td 1 Tc 5 Tw [(i i) -300 (i)] TJ ET").letters
    assert space.x0 - first.x0 == pytest.approx(2.22 + 1)
    assert second.x0 - space.x0 == pytest.approx(2.78 + 1 + 5)
    assert third.x0 - second.x0 == pytest.approx(2.22 + 1 + 3)


def test_a_code_that_the_font_does_not_tell_is_handed_over_as_it_is() -> None:
    assert [(letter.text, letter.code) for letter in paint("BT /F1 9 Tf 9 9 Td (u\\001) Tj ET").letters] == [("u", None), ("\ufffd", 1)]


def test_two_fonts_of_one_name_are_told_apart_by_their_number() -> None:
    twin = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    content = "BT /F1 9 Tf 9 9 Td (a) Tj /F2 9 Tf (b) Tj /F1 9 Tf (c) Tj ET"
    letters = paint(content, page="/Resources << /Font << /F1 4 0 R /F2 10 0 R >> >>", objects={10: twin}).letters
    assert [letter.font for letter in letters] == [Font(0, "Helvetica"), Font(1, "Helvetica"), Font(0, "Helvetica")]


def test_a_font_of_drawings_says_so() -> None:
    assert {letter.font.is_drawn for letter in paint(TEXT, objects=DRAWN).letters} == {True}


def test_what_is_painted_in_one_way_shares_its_ink() -> None:
    letters = paint(f"{TEXT} 1 0 0 rg {TEXT} 0 g {TEXT}").letters
    assert len({id(letter.ink) for letter in letters}) == 2
    assert letters[0].ink is letters[-1].ink


def test_a_letter_knows_how_many_shapes_were_painted_before_it() -> None:
    content = "BT /F1 9 Tf 9 9 Td (a) Tj ET 0 0 9 9 re 9 9 9 9 re f BT /F1 9 Tf 9 9 Td (b) Tj ET 0 0 m 9 9 l S"
    sheet = paint(content)
    assert [letter.below for letter in sheet.letters] == [0, 2]
    assert len(sheet.shapes) == 3


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
        ("10 30 150 30 re n", [], False),
        ("q 150 0 0 30 10 30 cm /I Do Q", [Kind.IMAGE], True),
        ("q 0 30 -150 0 160 30 cm /I Do Q", [Kind.IMAGE], True),
        ("q 150 30 -30 150 30 0 cm /I Do Q", [Kind.IMAGE], False),
    ],
)
def test_a_shape_says_what_it_is_and_whether_it_fills_its_box(content: str, kinds: list[Kind], is_whole: bool) -> None:
    shapes = paint(content, resources="/XObject << /I 11 0 R >>", objects={11: BLACK_PICTURE}).shapes
    assert [shape.kind for shape in shapes] == kinds
    assert all(shape.is_whole == is_whole for shape in shapes)


@pytest.mark.parametrize(
    ("operator", "is_filled", "is_stroked"),
    [
        ("f", True, False),
        ("F", True, False),
        ("f*", True, False),
        ("S", False, True),
        ("s", False, True),
        ("B", True, True),
        ("b*", True, True),
    ],
)
def test_a_shape_says_whether_its_surface_or_its_outline_is_painted(operator: str, is_filled: bool, is_stroked: bool) -> None:
    """ISO 32000-1, table 60."""
    (shape,) = paint(f"3 w 10 30 150 30 re {operator}").shapes
    assert (shape.box, shape.width) == (Box(10, 40, 160, 70), 3)
    assert (shape.is_filled, shape.is_stroked) == (is_filled, is_stroked)


@pytest.mark.parametrize(
    "entry",
    [b"/SMask 12 0 R", b"/Mask [0 9]", b"/ImageMask true", b"/SMaskInData 1"],
)
def test_a_picture_with_a_mask_does_not_fill_its_box(entry: bytes) -> None:
    """ISO 32000-1, table 89: the ground shows where the mask lets it."""
    masked = BLACK_PICTURE.replace(b"/Width", entry + b" /Width")
    objects = {11: masked, 12: HALF_CLEAR}
    (shape,) = paint("q 150 0 0 30 10 30 cm /I Do Q", resources="/XObject << /I 11 0 R >>", objects=objects).shapes
    assert (shape.kind, shape.is_whole) == (Kind.IMAGE, False)


def test_a_picture_says_of_a_mask_that_there_is_none() -> None:
    plain = BLACK_PICTURE.replace(b"/Width", b"/ImageMask false /SMaskInData 0 /Width")
    (shape,) = paint("q 150 0 0 30 10 30 cm /I Do Q", resources="/XObject << /I 11 0 R >>", objects={11: plain}).shapes
    assert (shape.box, shape.is_whole) == (Box(10, 40, 160, 70), True)


@pytest.mark.parametrize(
    ("page", "frame"),
    [
        pytest.param("", WHOLE, id="the whole page"),
        pytest.param("/CropBox [10 20 150 90]", Box(10, 10, 150, 80), id="the crop box"),
        pytest.param("/CropBox [-50 20 150 900]", Box(0, 0, 150, 80), id="within the page (ISO 32000-1, 14.11.2.1)"),
        pytest.param("/CropBox [500 500 600 600]", WHOLE, id="a crop box off the page is a slip"),
        pytest.param("/CropBox [10 20 150 90] /Rotate 90", Box(20, 10, 90, 150), id="turned with the page"),
    ],
)
def test_the_crop_box_says_what_of_the_page_is_shown(page: str, frame: Box) -> None:
    assert paint(TEXT, page=page).frame == frame


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_letters_and_shapes_stand_on_the_page_as_it_is_shown(turn: int) -> None:
    """A point of a page that is turned clockwise by a quarter goes from the foot to the left (ISO 32000-1, table 30)."""
    sheet = paint(f"10 20 30 40 re f {TEXT}", page=f"/Rotate {turn}")
    boxes = {0: Box(10, 40, 40, 80), 90: Box(20, 10, 60, 40), 180: Box(160, 20, 190, 60), 270: Box(40, 160, 80, 190)}
    assert sheet.box == (Box(0, 0, 200, 100) if turn in (0, 180) else Box(0, 0, 100, 200))
    assert sheet.shapes[0].box == boxes[turn]
    assert {letter.ink for letter in sheet.letters} == {Ink(sheet.box)}
    assert "".join(letter.text for letter in sheet.letters) == SECRET
