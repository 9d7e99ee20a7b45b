"""Running heads, feet and page numbers are no content."""

from extract.layout.furniture import split_running
from models.layout import PageStart, TextLine
from models.place import Box, Place


def line(text: str, top: float, *, page: int = 1, size: float = 10, bold: bool = False, level: int | None = None) -> TextLine:
    return TextLine(text, Place(page=page, box=Box(50, top, 300, top + size)), size=size, bold=bold, level=level)


def test_running_heads_and_page_numbers_are_no_content():
    blocks = []
    for page in range(1, 5):
        blocks += [PageStart(page, Box(0, 0, 600, 800), size=10), line("Comune di Altomare - Piano 2024", 20, page=page, bold=True)]
        blocks += [line(f"Sezione {'ABCD'[page - 1]}", 100, page=page, bold=True), line(f"Pag. {page} di 4", 780, page=page)]
    content, running = split_running(blocks)
    assert [b.text for b in content if isinstance(b, TextLine)] == ["Sezione A", "Sezione B", "Sezione C", "Sezione D"]
    assert [r.text for r in running] == ["Comune di Altomare - Piano 2024", "Pag. 1 di 4"]


def test_a_date_alone_at_the_foot_of_each_page_is_content():
    """The last line of a cell; a date that is the same on each page is when it was printed."""
    blocks = []
    for page in range(1, 4):
        blocks += [PageStart(page, Box(0, 0, 600, 800), size=10), line(f"3{page % 2}/0{page}/2025", 700, page=page)]
        blocks.append(line("14/01/2025", 780, page=page))
    content, _ = split_running(blocks)
    assert [b.text for b in content if isinstance(b, TextLine)] == ["31/01/2025", "30/02/2025", "31/03/2025"]


def test_a_heading_at_the_head_of_two_pages_stays():
    blocks = []
    for page in range(1, 3):
        blocks += [PageStart(page, Box(0, 0, 600, 800), size=10), line("Affari generali", 60, page=page, bold=True)]
    content, _ = split_running(blocks)
    assert sum(isinstance(b, TextLine) for b in content) == 2
