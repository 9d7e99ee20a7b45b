"""The style sheets of a page: which rules fit an element, and which of two wins."""

import time

import pytest

from tests.html_pages import cell, read


@pytest.mark.parametrize(
    "style",
    [
        ".via{display:none}",
        "td .via { color: red; DISPLAY: none !important }",
        "tr > td > span.via{visibility:hidden}",
        "#quello{display:none} #quello{color:red}",
        "<!-- .via{display:none} -->",
        "/* .x{} */ .y, .via, .z{display:none}",
        "@media screen { .via{display:none} }",
        "@media (min-width: 768px) { .via{display:none} }",
        "@media only screen and (min-width: 62.5px) { .via{display:none} }",
        ".via{display:none} span{display:inline}",
        "@import url(x.css); .via{display:none}",
    ],
)
def test_what_the_style_sheet_hides_is_no_content(style: str) -> None:
    assert cell("<span class='a via' id=quello>nascosto</span>visto", style=style) == "visto"


@pytest.mark.parametrize(
    "style",
    [
        "@media print { .via{display:none} } @media (max-width: 600px) {.via{display:none}}",
        "@media (min-width: 2000px) { .via{display:none} }",
        ".via{display:none} @media screen and (min-width: 768px) { .via{display:inline} }",
        ".via:hover{display:none} .via::after{display:none}",
        "p .via{display:none} th > .via{display:none}",
        ".via{display:none} .via{display:inline}",
        "#quello{display:inline} .via{display:none}",
        ".vi{display:none} .via.b{display:none}",
        "}}} .via{ {",
    ],
)
def test_what_the_style_sheet_shows_is_content(style: str) -> None:
    assert cell("<span class='a via' id=quello>visto</span>", style=style) == "visto"


def test_rules_that_look_at_elements_around_take_bounded_time() -> None:
    style = "<style>" + "p.a div > b .c{font-weight:bold}" * 5000 + "</style>"
    began = time.process_time()
    read("<div>" * 50 + "<p class='a c'>x</p>" * 2000, head=style)
    assert time.process_time() - began < 15
