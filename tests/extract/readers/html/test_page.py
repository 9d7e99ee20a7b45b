"""Whole pages: what is a table, what only lays out the page, what is a heading, and what is refused."""

import json
import re
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.html import read_html
from models.errors import UnreadableError
from tests.documents import content, grids, lines

TABLE = "<table><tr><th>Obiettivo<th>Peso<tr><td>Uno<td>5</table>"
GRID = [["Obiettivo", "Peso"], ["Uno", "5"]]


def read(body: str, *, head: str = "") -> list[object]:
    return list(content(read_html(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode())))


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


def test_feet_stand_below_and_heads_above_wherever_the_source_has_them() -> None:
    body = "<table><tfoot><tr><td>Totale<td>5</tfoot><tbody><tr><td>Uno<td>5</tbody><thead><tr><td>Obiettivo<td>Peso</thead></table>"
    assert read(body) == [[["Obiettivo", "Peso"], ["Uno", "5"], ["Totale", "5"]]]


def test_rows_without_a_group_come_where_they_stand() -> None:
    body = "<table><tr><td>Obiettivo<td>Peso<tbody><tr><td>Uno<td>5</tbody><tr><td>Due<td>6</table>"
    assert read(body) == [[["Obiettivo", "Peso"], ["Uno", "5"], ["Due", "6"]]]


def test_merged_cells_are_merged() -> None:
    body = "<table><tr><td rowspan=2>Uno<td>a<td rowspan='2 px'>5<tr><td>b<tr><td colspan=3>Sport<tr><td rowspan=0>Due<td>c<td>1<tr><td>d<td>2</table>"
    assert read(body) == [[["Uno", "a", "5"], ["^", "b", "^"], ["Sport", "<", "<"], ["Due", "c", "1"], ["^", "d", "2"]]]


def test_hidden_rows_cells_and_tables_are_not_there() -> None:
    hidden = " style='display:none'"
    body = f"<table><tr{hidden}><td>a<td>b</tr><tr><td>Uno<td{hidden}>via<td>5</table><table{hidden}><tr><td>a<td>b</table>"
    assert read(body) == [[["Uno", "5"]]]


def test_a_table_that_lays_out_the_page_gives_the_tables_in_it() -> None:
    body = (
        "<table width=100%><tr><td><font size=2><b>Comune</b><br><br><a href=#>Home</a></font></td>"
        f"<td><h2>Legalità</h2>{TABLE}<p>Nota</p></td></tr></table>"
    )
    assert read(body) == ["*Comune*", "Home", "2: Legalità", GRID, "Nota"]


def test_layout_in_layout_is_layout() -> None:
    inner = f"<table><tr><td>Menu<td><table><tr><td>{TABLE}</table></table>"
    assert read(f"<table><tr><td>{inner}</table>") == ["Menu", GRID]


def test_a_navigation_of_several_cells_makes_no_table_of_the_layout() -> None:
    menu = "<tr><td>Home<td>Comune<td>Servizi<td>Albo</tr>"
    assert grids(read_html(f"<html><table>{menu}<tr><td colspan=4>{TABLE}{TABLE}{TABLE}</tr>{menu}</table></html>".encode())) == [GRID] * 3


def test_a_table_of_one_column_is_only_a_frame_around_text() -> None:
    """Word processors set headings into such boxes."""
    assert read(f"<table border=1><tr><td><p><b>Legalità</b></p></td></tr></table>{TABLE}") == ["*Legalità*", GRID]
    assert read("<table><tr><td><h2>Sport</h2>testo</td></tr></table>") == ["2: Sport", "testo"]


def test_cells_that_are_never_closed_are_closed() -> None:
    assert read("<table><tr><td>Uno<td>5<tr><td>Due<form><td>6</form></table>") == [[["Uno", "5"], ["Due", "6"]]]


def test_text_between_the_cells_of_a_table_is_not_lost() -> None:
    assert sorted(map(str, read("<table>fuori<tr><td>Uno<td>5</table>"))) == sorted(["fuori", "[['Uno', '5']]"])


def test_xhtml_and_conditional_comments_are_read_as_browsers_do() -> None:
    page = (
        "<?xml version='1.0' encoding='windows-1252'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' ''>\n"
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><!--[if gte mso 9]><p>VML</p><![endif]--><![if !vml]><p>Legalità</p><![endif]>"
        "<xml><o:x>no</o:x></xml><table><tr><td>Uno</td><td/></tr></table></body></html>"
    )
    assert content(read_html(page.encode("cp1252"))) == ["Legalità", [["Uno", ""]]]


def test_a_page_in_utf_16_is_never_an_empty_page() -> None:
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        assert content(read_html(f"<html><body>{TABLE}</body></html>".encode(encoding))) == [GRID]


def test_a_page_without_an_end_has_a_finding() -> None:
    assert content(read_html(f"<html><body>{TABLE}<p>e".encode())) == [GRID, "e", "!page-cut: "]
    assert content(read_html(TABLE.encode())) == [GRID]


@pytest.mark.parametrize(
    "cut",
    [
        "<html><body><table><tr><td>Obiettivo<td>Pe",
        "<html><body><table><tr><td>Obiettivo<td cla",
        f"<html>{TABLE}<table><tr><td>Uno</td>",
        "<table><tr><td><table><tr><td>Uno</table>",
    ],
)
def test_a_page_that_breaks_off_inside_a_table_is_refused(cut: str) -> None:
    with pytest.raises(UnreadableError, match="breaks off"):
        read_html(cut.encode())


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><table><tr><td>Obiettivo<td>Peso<tr><td>Uno<td>5</body></html>",  # browsers close it
        f"<html><body><!-- <table> --><script>'<table>'</script>{TABLE}</body></html>",
    ],
)
def test_a_table_that_is_only_badly_written_is_read(page: str) -> None:
    assert content(read_html(page.encode())) == [GRID]


@pytest.mark.parametrize("tag", ["div", "span", "b", "font", "table", "ul", "custom-element"])
@pytest.mark.parametrize("closed", [False, True])
def test_a_million_nested_elements_are_refused_soon(tag: str, closed: bool) -> None:
    end = f"</{tag}>" * 1_000_000 if closed else ""
    began = time.process_time()
    with pytest.raises(UnreadableError, match="nested"):
        read_html(f"<html><body>{f'<{tag}>' * 1_000_000}x{end}</body></html>".encode())
    assert time.process_time() - began < 20


def test_elements_nested_as_deep_as_is_read_cost_no_recursion() -> None:
    deep = "<div>" * 900 + "<b><table><tr><td>Uno<td>" + "<span>" * 900 + "5" + "</span>" * 900 + "</table></b>" + "</div>" * 900
    assert read(deep) == [[["Uno", "5"]]]


@pytest.mark.parametrize("attribute", ["rowspan=1000000000", "colspan=1000000000", "rowspan=65535", "rowspan=99999999999999999999"])
def test_a_span_of_a_billion_is_refused(attribute: str) -> None:
    with pytest.raises(UnreadableError, match="claims to span"):
        read(f"<table><tr><td {attribute}>Obiettivo<td>Peso<tr><td>Uno</table>")


@pytest.mark.parametrize("attribute", ["rowspan=65534", "rowspan=100", "colspan=-1", "rowspan=x", "colspan=0", "colspan"])
def test_a_span_that_browsers_take_is_taken(attribute: str) -> None:
    assert read(f"<table><tr><td {attribute}>Uno<td>5</table>") == [[["Uno", "5"]]]


def test_a_page_of_too_many_elements_is_refused() -> None:
    with pytest.raises(UnreadableError, match="elements"):
        read_html(b"<html>" + b"<br>" * 300_001 + b"</html>")


def test_rules_that_look_at_elements_around_take_bounded_time() -> None:
    style = "<style>" + "p.a div > b .c{font-weight:bold}" * 5000 + "</style>"
    began = time.process_time()
    read("<div>" * 50 + "<p class='a c'>x</p>" * 2000, head=style)
    assert time.process_time() - began < 15


def test_a_large_picture_in_the_page_cuts_nothing_off() -> None:
    page = b"<html><body><img src='data:image/png;base64," + b"A" * 11_000_000 + b"'>" + TABLE.encode() + b"</body></html>"
    assert content(read_html(page)) == [GRID]


MARKUP = [
    *"<>/ab=\"' \n!-&;",
    *[
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</tr>",
        "</table>",
        "<p>",
        "<li>",
        "<ul>",
        "</ul>",
        "<br>",
        "<caption>",
        "<tbody>",
        "<th",
        "rowspan=2>",
    ],
]


@given(st.lists(st.sampled_from(MARKUP), max_size=60))
def test_any_markup_is_read_or_refused(markup: list[str]) -> None:
    try:
        found = content(read_html("".join(markup).encode()))
    except UnreadableError:
        return
    assert all(found)


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
