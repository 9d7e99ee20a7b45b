"""Whole pages: headings, paragraphs of cells, places, and that no word is lost."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from extract.readers.html import read_html
from models.layout.blocks import Table
from tests.documents import content, grids, lines
from tests.html_pages import GRID, TABLE, cell, read


def test_headings_of_every_form_stand_before_their_tables() -> None:
    body = (
        f"<h1>Allegato&nbsp;H</h1><h2>Legalità<br>e regole</h2>{TABLE}<p><b>Sport</b></p>{TABLE}"
        "<p style='font-weight:bold'>Cultura</p><table><caption>Tabella 1</caption><tr><td>Obiettivo<td>Peso<tr><td>Uno<td>5</table>"
    )
    assert read(body) == ["1: Allegato H", "2: Legalità e regole", GRID, "*Sport*", GRID, "*Cultura*", "7: Tabella 1", GRID]


def test_the_title_of_the_page_is_kept_for_a_last_resort() -> None:
    assert read_html(b"<html><title>\n Piano &amp; indicatori </title><body></body></html>").title == "Piano & indicatori"


def test_a_page_may_have_navigation_a_banner_and_a_footer_around_its_tables() -> None:
    body = (
        "<div id=cookie><p>Usiamo i cookie</p><button>Accetto</button></div><nav><ul><li>Home</li></ul></nav>"
        f"<main>{TABLE}</main><footer>Contatti<table><tr><td>Ufficio<td>Telefono</table></footer>"
    )
    assert read(body) == ["Usiamo i cookie", "Accetto", "Home", GRID, "Contatti", [["Ufficio", "Telefono"]]]


def test_a_page_in_utf_16_is_never_an_empty_page() -> None:
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        assert content(read_html(f"<html><body>{TABLE}</body></html>".encode(encoding))) == [GRID]


class _Words(HTMLParser):
    """All words of a page, apart from its head, by another parser."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.in_head = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.in_head = tag == "head" or (self.in_head and tag != "body")

    def handle_data(self, data: str) -> None:
        if not self.in_head:
            self.words += data.split()


@pytest.mark.parametrize("name", ["allegato-h-2023.html"])
def test_every_word_of_a_real_page_is_read_in_its_order(name: str, shared: Path) -> None:
    data = (shared / "annexes" / name).read_bytes()
    parser = _Words()
    parser.feed(data.decode())
    found = json.loads(json.dumps(content(read_html(data))))
    text = " ".join(" ".join(cell for row in block for cell in row) if isinstance(block, list) else block for block in found)
    text = re.sub(r"(?:^|(?<= ))(?:\d: (?=[A-Z])|\*(?= )|\||[\^<])", " ", text)
    assert text.split() == parser.words


def test_every_row_and_cell_of_a_real_page_is_read(shared: Path) -> None:
    data = (shared / "annexes" / "allegato-h-2023.html").read_bytes()
    tables = grids(read_html(data))
    cells = sum(cell not in ("^", "<") for table in tables for row in table for cell in row)
    assert (len(tables), sum(map(len, tables)), cells) == (9, 68, data.count(b"<td") + data.count(b"<th>"))
    items = sum(cell.count(" | ") + bool(cell) for table in tables for row in table for cell in row if cell not in ("^", "<"))
    assert items == data.count(b"<p>") + data.count(b"<li>") + data.count(b"<th>")
    assert len(lines(read_html(data))) == 10


@pytest.mark.parametrize(
    ("inside", "paragraphs"),
    [
        ("<p>Uno</p><p>Due</p>", "Uno | Due"),
        ("<p>Uno<p>Due", "Uno | Due"),
        ("<div>Uno</div>due<div>Tre</div>", "Uno | due | Tre"),
        ("<p><b>2023:</b> 100%</p>", "2023: 100%"),
        ("<b>2023:</b><br>100%", "2023: 100%"),
        ("Uno<br><br>due", "Uno | due"),
        ("Uno<br>\n <br/>due", "Uno | due"),
        ("5 (Area I)<br>10 (Area II)", "5 (Area I) | 10 (Area II)"),
        ("<font size=2>Area II<br>\nufficio sport</font>", "Area II ufficio sport"),
        ("<p>Area II <font face='Arial'><p>nested</p></font></p>", "Area II | nested"),
        ("  Uno\n\t due&nbsp;&nbsp; tre ", "Uno due tre"),
        ("antropiz&shy;zazione e co<wbr>struzione", "antropizzazione e costruzione"),
        ("perch&eacute; &#8211; &euro; &#146; &lt;5", "perché – € ’ <5"),
        ("Uno<!-- due -->tre<script>var quattro</script><style>p{}</style><template>cinque</template>", "Unotre"),
        ("Uno<o:p></o:p><o:p>&nbsp;</o:p>", "Uno"),
        ("<dl><dt>Uno</dt><dd>Due</dd></dl>", "Uno | Due"),
        ("Uno <ins>due</ins> <del>tre</del>quattro", "Uno due quattro"),
        ("<span style='display:none'>nascosto</span>visto<i hidden>no</i><b style='visibility: hidden'>no</b>", "visto"),
        ("Uno<span style='mso-hide:all'>due</span>", "Uno"),
        ("<span style='display:block'>Uno</span><span style='display:block'>Due</span>", "Uno | Due"),
        ("<div style='display:inline'>uno</div> due", "uno due"),
        ("<pre>Corsi\nIncontri\n\ndi sera</pre>", "Corsi | Incontri | di sera"),
        ("<a href=#>Uno</a><sup>1</sup> <small>due</small>", "Uno1 due"),
        ("<noscript>accendi</noscript><svg><title>logo</title></svg>Uno", "Uno"),
        ("<h4>Titolo</h4>testo", "Titolo | testo"),
        ("&nbsp;", ""),
        ("<p><br></p>", ""),
    ],
)
def test_the_paragraphs_of_a_cell_are_told_apart(inside: str, paragraphs: str) -> None:
    assert cell(inside) == paragraphs


def test_places_are_paths_and_lines_of_the_source() -> None:
    page = b"<html><body>\n<div></div><div>\n<table>\n<tr>\n<td>Uno</td>\n<td><p>Due</p>\n<p>Tre</p></td></tr></table></div></body></html>"
    table = next(block for block in read_html(page).blocks if isinstance(block, Table))
    assert (table.place.path, table.place.line) == ("/html/body/div[2]/table[1]", 3)
    assert (table.cells[1].place.path, table.cells[1].place.line) == ("/html/body/div[2]/table[1]/tr[1]/td[2]", 6)
    places = [p.origin[0] for p in table.cells[1].paragraphs]
    assert [(p.path, p.line) for p in places] == [
        ("/html/body/div[2]/table[1]/tr[1]/td[2]/p[1]", 6),
        ("/html/body/div[2]/table[1]/tr[1]/td[2]/p[2]", 7),
    ]
