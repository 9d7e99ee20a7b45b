"""Letters of the colour of their ground are not seen."""

import pytest

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
