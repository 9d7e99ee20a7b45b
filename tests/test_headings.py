"""Headings, running heads and the annex's year."""

import pytest

from extract.layout.furniture import split_running
from extract.sections.title import choose_title, find_year
from extract.tables.headings import Heading, find_headings
from extract.words.profile import load_profile
from models.layout import PageStart, TextLine
from models.place import Box, Place
from models.text import Text


def line(text: str, top: float, *, page: int = 1, size: float = 10, bold: bool = False, level: int | None = None) -> TextLine:
    return TextLine(Text(text), Place(page=page, box=Box(50, top, 300, top + size)), size=size, bold=bold, level=level)


def test_bold_large_and_marked_lines_are_headings_and_prose_is_not():
    lines = [line("Piano", 50, size=14), line("Testo introduttivo.", 90), line("Legalità", 130, bold=True), line("Cultura", 170, level=2)]
    assert [h.text.value for h in find_headings(lines, body=10)] == ["Piano", "Legalità", "Cultura"]


def test_a_heading_of_two_lines_is_one_and_headings_of_two_sizes_are_two():
    lines = [line("Diritti sociali e", 50, size=13), line("famiglia", 66, size=13), line("Nidi", 80, size=12)]
    headings = find_headings(lines, body=10)
    assert [h.text.value for h in headings] == ["Diritti sociali e famiglia", "Nidi"]
    assert len(headings[0].origin) == 2


def test_a_line_of_signs_is_no_heading():
    assert find_headings([line("* * *", 50, bold=True)], body=10) == []


@pytest.mark.parametrize(
    ("headings", "title"),
    [
        (
            [("Comune di Altomare", 12), ("Allegato H: Piano della performance", 16), ("Legalità", 13)],
            "Allegato H: Piano della performance",
        ),
        ([("Allegato B", 12), ("Legalità", 12)], "Allegato B"),
        ([("Legalità", 12)], "Legalità"),
    ],
)
def test_the_title_is_the_telling_heading_above_the_first_section(headings, title):
    chosen = choose_title([Heading(Text(text), (), size) for text, size in headings], load_profile(), has_section=True)
    assert chosen is not None
    assert chosen.text.value == title


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Piano della performance 2024-2026", 2024),
        ("Obiettivi anno 2025", 2025),
        ("PIAO 2026/2028", 2026),
        ("approvato il 15/03/2024", None),
        ("approvato il 15 marzo 2024", None),
        ("DGC n. 2024", None),
        ("Allegato H", None),
    ],
)
def test_the_year_is_read_from_a_title_but_not_from_a_date(text, year):
    assert find_year([text]) == year


def test_running_heads_and_page_numbers_are_no_content():
    blocks = []
    for page in range(1, 5):
        blocks += [PageStart(page, Box(0, 0, 600, 800), size=10), line("Comune di Altomare - Piano 2024", 20, page=page, bold=True)]
        blocks += [line(f"Sezione {'ABCD'[page - 1]}", 100, page=page, bold=True), line(f"Pag. {page} di 4", 780, page=page)]
    content, running = split_running(blocks)
    assert [b.text.value for b in content if isinstance(b, TextLine)] == ["Sezione A", "Sezione B", "Sezione C", "Sezione D"]
    assert [r.text.value for r in running] == ["Comune di Altomare - Piano 2024", "Pag. 1 di 4"]


def test_a_date_alone_at_the_foot_of_each_page_is_content():
    """The last line of a cell; a date that is the same on each page is when it was printed."""
    blocks = []
    for page in range(1, 4):
        blocks += [PageStart(page, Box(0, 0, 600, 800), size=10), line(f"3{page % 2}/0{page}/2025", 700, page=page)]
        blocks.append(line("14/01/2025", 780, page=page))
    content, _ = split_running(blocks)
    assert [b.text.value for b in content if isinstance(b, TextLine)] == ["31/01/2025", "30/02/2025", "31/03/2025"]


def test_a_heading_at_the_head_of_two_pages_stays():
    blocks = []
    for page in range(1, 3):
        blocks += [PageStart(page, Box(0, 0, 600, 800), size=10), line("Affari generali", 60, page=page, bold=True)]
    content, _ = split_running(blocks)
    assert sum(isinstance(b, TextLine) for b in content) == 2
