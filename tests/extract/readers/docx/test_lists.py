"""The marks of a Word file's lists."""

import pytest

from tests.docx_parts import STYLES, par, texts


def level(number: int, kind: str, text: str, start: int = 1) -> str:
    return f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'


NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "%1.%2)")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", chr(0xF0B7))}{level(1, "bullet", "o")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{level(0, "bullet", "-")}{level(1, "none", "")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="3">{level(0, "upperRoman", "Art. %1", 4)}{level(1, "decimalZero", "%2")}{level(2, "ordinal", "%3")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>'
    '<w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    '<w:num w:numId="6"><w:abstractNumId w:val="0"/></w:num>'
)


def listed(text: str, number: int, depth: int = 0) -> str:
    return par(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([(1, 0), (1, 0)], "* 1. voce | * 2. voce"),
        ([(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)], "* 1. voce | * 1.a) voce | * 1.b) voce | * 2. voce | * 2.a) voce"),
        ([(2, 0), (2, 1)], "* voce | * voce"),
        ([(3, 0), (3, 1)], "* - voce | * voce"),
        ([(4, 0), (4, 1), (4, 2)], "* Art. IV voce | * 01 voce | * 1° voce"),
        ([(1, 0), (5, 0), (5, 0), (6, 0)], "* 1. voce | * 7. voce | * 8. voce | * 2. voce"),
        ([(0, 0), (99, 0)], "voce | * voce"),
    ],
)
def test_numbers_and_dashes_of_lists_are_text_and_discs_are_not(items: list[tuple[int, int]], text: str) -> None:
    assert texts("".join(listed("voce", *item) for item in items), numbering=NUMBERING) == text


def test_a_list_may_come_with_the_style() -> None:
    inside = par("uno", '<w:pStyle w:val="Punti"/>') + par("due", '<w:pStyle w:val="Punti"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert texts(inside, styles=STYLES, numbering=NUMBERING) == "* - uno | due"
