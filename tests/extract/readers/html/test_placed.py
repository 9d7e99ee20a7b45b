"""Pages whose lines are placed one by one."""

import pytest

from extract.readers.html.placed import LEAST_PLACED
from models.errors import UnreadableError
from tests.html_pages import GRID, TABLE, read

LINES = "".join(f'<p style="position:absolute;top:{20 * n}px">riga {n}</p>' for n in range(LEAST_PLACED))


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (LINES, ""),
        ("".join(f'<div class="t"><span>riga {n}</span></div>' for n in range(LEAST_PLACED)), "<style>.t{position:absolute}</style>"),
    ],
)
def test_a_page_that_a_converter_made_of_a_pdf_is_refused(body: str, head: str) -> None:
    with pytest.raises(UnreadableError, match="give the PDF"):
        read(body, head=head)


def test_a_page_with_a_table_is_read_whatever_it_places() -> None:
    assert GRID in read(LINES + TABLE)


def test_a_few_placed_lines_are_a_menu_or_a_banner() -> None:
    assert read(LINES.rpartition("<p")[0])[0] == "riga 0"
    assert read(LINES + "<p>" + "parole " * 100 + "</p>")[0] == "riga 0"
