"""How an element looks: seen or hidden, bold, how large."""

import pytest

from extract.readers.html import read_html
from models.layout import Table, TextLine


@pytest.mark.parametrize(
    ("row", "bold"),
    [
        ("<th>Uno</th>", True),
        ("<td><b>Uno</b> <strong>due</strong></td>", True),
        ("<td><b>Uno</b> due</td>", False),
        ("<td style='font-weight:700'>Uno</td>", True),
        ("<td class=f>Uno</td>", True),
        ("<td><span style='font: bold 12pt Arial'>Uno</span></td>", True),
        ("<th style='font-weight:normal'>Uno</th>", False),
        ("<td></td>", False),
    ],
)
def test_a_cell_is_bold_when_all_its_text_is(row: str, bold: bool) -> None:
    page = f"<html><style>.f{{font-weight:bold}}</style><table><tr>{row}<td>x</td></tr></table></html>"
    table = next(block for block in read_html(page.encode()).blocks if isinstance(block, Table))
    assert table.cells[0].bold is bold


@pytest.mark.parametrize(
    ("markup", "size"),
    [
        ("<p>Legalità</p>", 0.0),
        ("<h1>Legalità</h1>", 24.0),
        ("<div style='font-size:10pt'><h1>Legalità</h1></div>", 20.0),
        ("<p style='font-size:16px'>Legalità</p>", 12.0),
        ("<p style='font-size:1cm'>Legalità</p>", 28.35),
        ("<p style='font-size:x-large'>Legalità</p>", 18.0),
        ("<p style='font:bold 12pt Arial'>Legalità</p>", 12.0),
        ("<div style='font-size:10pt'><p style='font-size:150%'>Legalità</p></div>", 15.0),
        ("<p style='font-size:2em'>Legalità</p>", 24.0),
        ("<div style='font-size:10pt'><p style='font-size:2rem'>Legalità</p></div>", 24.0),
        ("<p style='font-size:larger'>Legalità</p>", 0.0),
        ("<p><font size=5>Legalità</font></p>", 18.0),
        ("<p><font size=+1>Legalità</font></p>", 13.5),
        ("<p><font size=99>Legalità</font></p>", 36.0),
        ("<p><font size=grande>Legalità</font></p>", 0.0),
    ],
)
def test_letters_have_the_size_that_tag_and_style_name(markup: str, size: float) -> None:
    [line] = [block for block in read_html(f"<html><body>{markup}</body></html>".encode()).blocks if isinstance(block, TextLine)]
    assert line.size == size


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<pre>Corsi\nIncontri</pre>", ["Corsi Incontri"]),
        ("<p style='white-space:pre-line'>Corsi\nIncontri</p>", ["Corsi Incontri"]),
        ("<p>Uno</p><p style='display:inline'>Due</p><p style='display:contents'>Tre</p>", ["Uno", "DueTre"]),
        ("<span style='display:table-cell'>Uno</span><span style='display:block'>Due</span>", ["Uno", "Due"]),
        ("<p style='visibility:collapse'>Uno</p><p style='display:none'>Due</p><p>Tre</p>", ["Tre"]),
        ("<video><p>Uno</p></video><dialog>Due</dialog>", ["Due"]),
    ],
)
def test_what_begins_a_line_of_its_own_is_what_a_browser_shows_so(markup: str, lines: list[str]) -> None:
    assert [
        line.text.value for line in read_html(f"<html><body>{markup}</body></html>".encode()).blocks if isinstance(line, TextLine)
    ] == lines
