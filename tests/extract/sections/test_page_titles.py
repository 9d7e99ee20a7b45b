"""Titles of pages that look like running heads."""

from dataclasses import replace

import pytest

from extract.sections.page_titles import keep_page_titles
from models.layout.blocks import Block, TextLine
from tests.blocks import PROFILE, document, grid, line, page

TABLE = ("*Obiettivo | *Indicatore | *Target | *Peso", "Prestiti | Volumi | 300 | 5")


def slide(number: int, *heads: TextLine) -> list[Block]:
    return [
        page(number),
        *(replace(head, place=head.place.model_copy(update={"page": number})) for head in heads),
        grid(*TABLE, number=number),
    ]


def title(text: str, *, running: bool = False, size: float = 16) -> TextLine:
    return replace(line(text, 20, bold=True), running=running, size=size)


def test_a_title_that_several_pages_share_is_a_section_where_another_page_has_another_one() -> None:
    pages = [*slide(2, title("Cultura")), *slide(3, title("Strade", running=True)), *slide(4, title("Strade", running=True))]
    assert [section.title for section in document(*pages).sections] == ["Cultura", "Strade"]


@pytest.mark.parametrize(
    "pages",
    [
        [*slide(2, title("Comune", running=True)), *slide(3, title("Comune", running=True))],
        [*slide(2, title("Piano")), *slide(3, title("Comune", running=True, size=9))],
        [*slide(2, title("Piano")), *slide(3, title("Comune", running=True), line("Testo", 40))],
    ],
    ids=["the same everywhere", "in smaller letters", "not right above the table"],
)
def test_a_head_of_another_kind_stays_a_running_one(pages: list[Block]) -> None:
    assert keep_page_titles(pages, PROFILE) == pages
