"""Letters that something solid is painted over are not seen."""

import pytest

from extract.readers.pdf.pages import open_pdf
from tests.painted import BLACK_PICTURE, HALF_CLEAR, PICTURE, TEXT, Case, assert_seen, form
from tests.pdfs import write_pdf

CASES = (
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
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_letters_are_seen_where_nothing_solid_is_painted_over_them(case: Case) -> None:
    assert_seen(case)


@pytest.mark.parametrize(
    ("content", "rules"),
    [
        ("10 50 m 190 50 l S", 1),
        ("q 0 60 200 40 re W n 10 50 m 190 50 l S Q", 0),
        ("q 0 50 200 40 re W n 10 50 m 190 50 l S Q", 1),
        ("q 0 52 200 40 re W n 4 w 10 50 m 190 50 l S Q", 1),
        ("0.8 g 0 0 200 100 re f 1 G 10 50 m 190 50 l S", 1),
        ("1 G 10 50 m 190 50 l S", 1),
        ("/G gs 10 50 m 190 50 l S", 0),
        ("/G gs 10 50 180 0.5 re f", 1),
    ],
)
def test_a_rule_goes_only_where_nothing_of_it_is_painted(content: str, rules: int) -> None:
    """White rules are structure; one whose lines are clear is none."""
    pdf = open_pdf(write_pdf(content, resources="/ExtGState << /G << /CA 0 >> >>"))
    assert [len(page.horizontal) for page in pdf.pages] == [rules]
