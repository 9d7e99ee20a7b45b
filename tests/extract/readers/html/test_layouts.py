"""Tables that lay out a page: which they are, and that the tables inside them come out."""

from extract.readers.html import read_html
from tests.documents import grids
from tests.html_pages import GRID, TABLE, read


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
