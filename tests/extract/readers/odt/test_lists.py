"""The marks of an OpenDocument text's lists and headings."""

import pytest

from tests.odt_parts import par, read, texts

LISTS = """
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2" text:start-value="3"/></text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
<text:list-level-style-bullet text:level="2" text:bullet-char="-"/></text:list-style>
<text:list-style style:name="E"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>
"""


def listing(*items: str, style: str = "N", attributes: str = "") -> str:
    inside = "".join(f"<text:list-item>{each if each.startswith('<') else par(each)}</text:list-item>" for each in items)
    return f'<text:list text:style-name="{style}" {attributes}>{inside}</text:list>'


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (listing("uno", "due"), "* 1. uno | * 2. due"),
        (listing("uno") + listing("due"), "* 1. uno | * 1. due"),
        (listing("uno") + listing("due", attributes='text:continue-numbering="true"'), "* 1. uno | * 2. due"),
        (
            listing("uno", attributes='xml:id="x"') + listing("altro") + listing("due", attributes='text:continue-list="x"'),
            "* 1. uno | * 1. altro | * 2. due",
        ),
        (
            listing(par("uno") + "<text:list><text:list-item>" + par("sotto") + "</text:list-item></text:list>", "due"),
            "* 1. uno | * 1.c) sotto | * 2. due",
        ),
        (listing("uno", style="B"), "* uno"),
        (listing("<text:list><text:list-item>" + par("uno") + "</text:list-item></text:list>", style="B"), "* - uno"),
        (listing("uno", style="E"), "* uno"),
        (listing("uno", style="ignoto"), "* uno"),
        (listing(par("uno") + par("ancora")), "* 1. uno | ancora"),
        ('<text:list text:style-name="N"><text:list-item text:start-value="7">' + par("uno") + "</text:list-item></text:list>", "* 7. uno"),
        (
            '<text:list text:style-name="N"><text:list-header>'
            + par("Voci")
            + "</text:list-header><text:list-item>"
            + par("uno")
            + "</text:list-item></text:list>",
            "Voci | * 1. uno",
        ),
    ],
)
def test_numbers_and_dashes_of_lists_are_text_and_discs_are_not(inside: str, text: str) -> None:
    assert texts(inside, LISTS) == text


def test_headings_have_the_numbers_of_the_outline() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
        '<style:style style:name="P9" style:family="paragraph" style:list-style-name=""/>'
    )
    headings = '<text:h text:outline-level="1">Uno</text:h><text:h text:outline-level="2">Due</text:h>'
    plain = '<text:h text:outline-level="1" text:style-name="P9">Tre</text:h><text:h text:outline-level="1" text:is-list-header="true">Quattro</text:h>'
    assert read(headings + plain, outline) == ["1: I. Uno", "2: I.1 Due", "1: Tre", "1: Quattro"]
