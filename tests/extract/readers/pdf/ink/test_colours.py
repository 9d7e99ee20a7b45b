"""Letters of the colour of their ground are not seen."""

import pytest

from extract.readers.pdf.ink.colours import are_near, find_colour, first_colour
from extract.readers.pdf.sheet import WHITE, Colour
from tests.painted import BLACK_PICTURE, DARK, TEXT, Case, assert_seen, form

CASES = (
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
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_letters_are_seen_where_their_colour_is_not_that_of_the_ground(case: Case) -> None:
    assert_seen(case)


@pytest.mark.parametrize(
    ("value", "space", "colour"),
    [
        (0.5, "DeviceGray", (0.5, 0.5, 0.5)),
        ((1, 0, 0), "DeviceRGB", (1, 0, 0)),
        ((0, 1, 1, 0), "DeviceCMYK", (1, 0, 0)),
        ((0, 0, 0, 0.75), "DeviceCMYK", (0.25, 0.25, 0.25)),
        ((0.2, 0.4, 0.6), "ICCBased", (0.2, 0.4, 0.6)),
        ((1, 0), "ICCBased", None),
        (3, "Indexed", None),
        ((50, 10, 10), "Lab", None),
        ("P1", "Pattern", None),
        (((1, 0, 0), "P1"), "DeviceRGB", None),
        (0, "Separation", WHITE),
        ((0, 0), "DeviceN", WHITE),
        ((0, 0.1), "DeviceN", None),
    ],
)
def test_a_colour_is_told_by_its_numbers_or_is_none(value: object, space: str, colour: Colour | None) -> None:
    """ISO 32000-1, table 62: where a table, a function or a picture stands between, nobody knows it."""
    assert find_colour(value, space) == colour


@pytest.mark.parametrize(("space", "first"), [("DeviceGray", 0.0), ("DeviceRGB", 0.0), ("Separation", 1.0), ("DeviceN", 1.0)])
def test_a_space_begins_with_black_or_with_all_of_its_ink(space: str, first: float) -> None:
    """ISO 32000-1, table 74."""
    assert first_colour(space) == first


@pytest.mark.parametrize(("other", "is_near"), [((1, 1, 1), True), ((0.99, 0.985, 1), True), ((1, 1, 0.97), False)])
def test_colours_are_near_when_each_of_the_three_is(other: Colour, is_near: bool) -> None:
    assert are_near(WHITE, other) == is_near
