"""The marks of a page's lists: numbers, letters and dashes are text, discs are not."""

import pytest

from tests.html_pages import cell


@pytest.mark.parametrize(
    ("inside", "paragraphs"),
    [
        ("<p>Progetti:</p><ul><li>uno</li><li>due</li></ul><p>Fine</p>", "Progetti: | * uno | * due | Fine"),
        ("<ul><li>- uno<li>- due</ul>", "* - uno | * - due"),
        ("<ul><li><p>uno</p><p>ancora</p></li></ul>", "* uno | ancora"),
        ("<ul><li>uno<ul><li>due</ul><li>tre</ul>", "* uno | * due | * tre"),
        ("<ol><li>uno<li>due</ol><ol start=7 type=a><li>tre</ol>", "* 1. uno | * 2. due | * g. tre"),
        ("<ol type=I><li>uno<li value=9>due</ol>", "* I. uno | * IX. due"),
        ("<ul style='list-style-type: \"- \"'><li>uno</ul>", "* - uno"),
        ("<ul style='list-style:none'><li>uno</ul>", "* uno"),
        (
            "<![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt \"Times\"'>&nbsp; </span></span><![endif]>uno",
            "* - uno",
        ),
        ("<p><span style='font-family:Symbol;mso-list:\nIgnore'>·<span>&nbsp;</span></span>uno</p>", "* uno"),
        ("<span style='mso-list:Ignore'>a)<span>&nbsp;</span></span>uno", "* a) uno"),
        ("<ul><li><p><span class='Bullet_20_Symbols'>•.</span>- uno</p></li></ul>", "* - uno"),
        ("<ol><li><p><span class='Numbering_20_Symbols'>1)</span>uno</p></li></ol>", "* 1) uno"),
    ],
)
def test_the_marks_of_items_are_text_as_they_are_drawn(inside: str, paragraphs: str) -> None:
    assert cell(inside) == paragraphs


@pytest.mark.parametrize(
    ("attributes", "marks"),
    [
        ("", ["1.", "2."]),
        ("start=7", ["7.", "8."]),
        ("start=x", ["1.", "2."]),
        ("type=A start=26", ["Z.", "AA."]),
        ("type=i start=3", ["iii.", "iv."]),
        ("style='list-style-type: decimal-leading-zero'", ["01.", "02."]),
        ("style='list-style-type: lower-latin'", ["a.", "b."]),
        ("style='list-style: upper-roman inside'", ["I.", "II."]),
        ("style='list-style-type: \"\\2013 \"'", ["–", "–"]),
        ("style='list-style-type: disc'", ["", ""]),
        ("style='list-style-type: armenian'", ["", ""]),
    ],
)
def test_a_list_counts_as_its_type_and_its_style_say(attributes: str, marks: list[str]) -> None:
    expected = " | ".join(f"* {mark} {word}".replace("  ", " ") for mark, word in zip(marks, ("uno", "due"), strict=True))
    assert cell(f"<ol {attributes}><li>uno<li>due</ol>") == expected


def test_an_item_may_set_its_number_and_the_next_ones_go_on_from_it() -> None:
    assert cell("<ol><li>uno<li value=9>due<li>tre<li value=x>quattro</ol>") == "* 1. uno | * 9. due | * 10. tre | * 11. quattro"


def test_an_item_outside_every_list_is_an_item_without_a_mark() -> None:
    assert cell("<li>uno<li>due") == "* uno | * due"
