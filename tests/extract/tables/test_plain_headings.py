"""Headings that nothing marks."""

import pytest

from models.layout.blocks import Block, TextLine
from tests.blocks import document, grid, line

HEADER = "*Obiettivo | *Indicatore | *Target | *Peso"


def plan(*texts: str) -> list[Block]:
    """A table below each of the lines."""
    blocks: list[Block] = [line("Piano 2025", 0, bold=True)]
    for number, text in enumerate(texts):
        blocks += [_line(text, 100 * number + 50), grid(HEADER, f"Asili {number} | Posti | 12 | 8")]
    return blocks


def _line(text: str, top: float) -> TextLine:
    return line(text.lstrip("*"), top, bold=text.startswith("*"))


def sections(*texts: str) -> list[str]:
    return [section.title for section in document(*plan(*texts)).sections]


def test_the_lines_above_the_tables_are_their_headings_where_nothing_else_is() -> None:
    assert sections("AREA I - AFFARI GENERALI", "AREA II - FINANZE") == ["AREA I - AFFARI GENERALI", "AREA II - FINANZE"]
    assert [finding.code for finding in document(*plan("Area I", "Area II")).findings] == ["headings-plain"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Valori in euro", "*Area II"),
        ("Nella tabella gli obiettivi.", "Segue l'elenco:"),
        ("Obiettivi assegnati", "Obiettivi assegnati"),
        ("Area I",),
    ],
)
def test_a_line_is_no_heading_where_others_are_marked_or_it_is_prose_or_always_the_same(texts: tuple[str, ...]) -> None:
    assert not {text for text in texts if not text.startswith("*")} & set(sections(*texts))
