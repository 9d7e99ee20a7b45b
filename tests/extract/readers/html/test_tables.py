"""The tables of a page: row groups, merged and hidden cells, small tables inside cells."""

import pytest

from extract.readers.html import read_html
from models.errors import UnreadableError
from tests.documents import grids
from tests.html_pages import read


def test_a_small_table_in_a_cell_gives_a_paragraph_a_row() -> None:
    """A table of data may have one in its weights; it stays the table that it is."""
    inner = "<table><tr><td>8</td><td><p>Area I</p></td></tr><tr><td>9<td>Area II</tr></table>"
    row = "<tr><td>Uno<td>Due<td>Tre<td>Quattro"
    page = f"<html><table>{row}<td>5</tr>{row}<td>{inner}</tr>{row}<td>6</tr></table></html>"
    assert [line[-1] for line in grids(read_html(page.encode()))[0]] == ["5", "8 Area I | 9 Area II", "6"]


def test_feet_stand_below_and_heads_above_wherever_the_source_has_them() -> None:
    body = "<table><tfoot><tr><td>Totale<td>5</tfoot><tbody><tr><td>Uno<td>5</tbody><thead><tr><td>Obiettivo<td>Peso</thead></table>"
    assert read(body) == [[["Obiettivo", "Peso"], ["Uno", "5"], ["Totale", "5"]]]


def test_a_further_head_stands_where_the_source_has_it() -> None:
    """A head for each part of the table; browsers show the first one alone above all rows."""
    head = "<thead><tr><th>Obiettivo<th>Peso</thead>"
    body = f"<table>{head}<tbody><tr><td>Uno<td>5</tbody>{head}<tbody><tr><td>Due<td>6</tbody></table>"
    assert read(body) == [[["Obiettivo", "Peso"], ["Uno", "5"], ["Obiettivo", "Peso"], ["Due", "6"]]]


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


def test_cells_that_are_never_closed_are_closed() -> None:
    assert read("<table><tr><td>Uno<td>5<tr><td>Due<form><td>6</form></table>") == [[["Uno", "5"], ["Due", "6"]]]


def test_text_between_the_cells_of_a_table_is_not_lost() -> None:
    assert sorted(map(str, read("<table>fuori<tr><td>Uno<td>5</table>"))) == sorted(["fuori", "[['Uno', '5']]"])


@pytest.mark.parametrize("attribute", ["rowspan=1000000000", "colspan=1000000000", "rowspan=65535", "rowspan=99999999999999999999"])
def test_a_span_of_a_billion_is_refused(attribute: str) -> None:
    with pytest.raises(UnreadableError, match="claims to span"):
        read(f"<table><tr><td {attribute}>Obiettivo<td>Peso<tr><td>Uno</table>")


@pytest.mark.parametrize("attribute", ["rowspan=65534", "rowspan=100", "colspan=-1", "rowspan=x", "colspan=0", "colspan"])
def test_a_span_that_browsers_take_is_taken(attribute: str) -> None:
    assert read(f"<table><tr><td {attribute}>Uno<td>5</table>") == [[["Uno", "5"]]]
