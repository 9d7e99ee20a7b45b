"""Letters that are clipped away, without ink, too small or off the page are not seen."""

import pytest

from tests.painted import DRAWN, TEXT, Case, assert_seen, form

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
    Case("outlined letters without opacity", False, f"/G gs 1 Tr 0.5 w {TEXT}", {"resources": "/ExtGState << /G << /CA 0 >> >>"}),
    Case("outlined letters, with clear fills alone", True, f"/G gs 1 Tr 0.5 w {TEXT}", {"resources": "/ExtGState << /G << /ca 0 >> >>"}),
    Case("filled letters, with clear lines alone", True, f"/G gs {TEXT}", {"resources": "/ExtGState << /G << /CA 0 >> >>"}),
    Case("drawn letters", True, TEXT, {"objects": DRAWN}),
    Case("drawn letters that are not painted", False, f"3 Tr {TEXT}", {"objects": DRAWN}),
    *(
        Case(
            f"drawn letters in mode {mode}, with clear lines alone",
            True,
            f"/G gs {mode} Tr {TEXT}",
            {"objects": DRAWN, "resources": "/ExtGState << /G << /CA 0 >> >>"},
        )
        for mode in (1, 2, 5, 7)
    ),
    *(
        Case(
            f"drawn letters in mode {mode}, with clear fills alone",
            False,
            f"/G gs {mode} Tr {TEXT}",
            {"objects": DRAWN, "resources": "/ExtGState << /G << /ca 0 >> >>"},
        )
        for mode in (1, 2, 5, 7)
    ),
    Case("drawn letters clip nothing, and are painted over", False, f"7 Tr {TEXT} 1 g 0 0 200 100 re f", {"objects": DRAWN}),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_letters_are_seen_inside_their_clip_and_with_ink(case: Case) -> None:
    assert_seen(case)
