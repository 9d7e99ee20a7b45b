"""From markup to a tree: what breaks off or is nested beyond all sense is refused, what is only badly written is read."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.html import read_html
from extract.readers.html.soup import own_text, parse_page
from models.errors import UnreadableError
from tests.documents import content
from tests.html_pages import GRID, TABLE, read


def test_xhtml_and_conditional_comments_are_read_as_browsers_do() -> None:
    page = (
        "<?xml version='1.0' encoding='windows-1252'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' ''>\n"
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><!--[if gte mso 9]><p>VML</p><![endif]--><![if !vml]><p>Legalità</p><![endif]>"
        "<xml><o:x>no</o:x></xml><table><tr><td>Uno</td><td/></tr></table></body></html>"
    )
    assert content(read_html(page.encode("cp1252"))) == ["Legalità", [["Uno", ""]]]


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


def test_a_page_of_too_many_elements_is_refused() -> None:
    with pytest.raises(UnreadableError, match="elements"):
        read_html(b"<html>" + b"<br>" * 300_001 + b"</html>")


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


def test_the_own_text_of_an_element_is_none_of_those_inside_it_and_no_comment() -> None:
    page = parse_page("<div> uno <!-- due --><b>tre</b> quattro</div>")
    assert page.div is not None
    assert own_text(page.div) == "unoquattro"
