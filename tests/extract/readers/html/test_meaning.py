"""What elements of a page are that their names do not say."""

import pytest

from extract.readers.html import read_html
from models.layout.blocks import Block, Table, TextLine

TABLE = "<table><tr><th>Obiettivo</th><th>Target</th></tr><tr><td>Asili</td><td>12</td></tr></table>"
ROWS = [["Obiettivo", "Target"], ["Asili", "12"]]


def read_page(body: str) -> list[Block]:
    return list(read_html(f"<!DOCTYPE html><html><body>{body}</body></html>".encode()).blocks)


def tables(page: str) -> list[list[list[str]]]:
    found = [block for block in read_page(page) if isinstance(block, Table)]
    return [[[cell.text.value for cell in table.cells if cell.row == row] for row in range(table.rows)] for table in found]


def headings(page: str) -> list[str]:
    return [block.text.value for block in read_page(page) if isinstance(block, TextLine) and block.level]


@pytest.mark.parametrize(
    "page",
    [
        f"<details><summary>Area I</summary>{TABLE}</details>",
        f"<fieldset><legend>Area I</legend>{TABLE}</fieldset>",
        f"<div role=heading aria-level=3>Area I</div>{TABLE}",
        f"<div class=card-title>Area I</div>{TABLE}",
        f"<p class='h4'>Area I</p>{TABLE}",
        f"<dl><dt>Area I</dt><dd>{TABLE}</dd></dl>",
        f"<button>Area I</button><div>{TABLE}</div>",
        f"<button aria-controls=uno>Area I</button><p>x</p><div id=uno hidden>{TABLE}</div>",
        f"<a data-toggle=collapse href='#uno'>Area I</a><p>x</p><div id=uno style='display: none'>{TABLE}</div>",
        f"<h3><button data-bs-target='#uno'>Area I</button></h3><div id=uno hidden>{TABLE}</div>",
    ],
)
def test_the_title_over_a_folded_table_is_its_heading_and_the_table_is_read(page: str) -> None:
    assert headings(page) == ["Area I"]
    assert tables(page) == [ROWS]


def test_tabs_name_the_panes_that_they_show() -> None:
    tabs = "<ul><li><a role=tab href='#a'>Area I</a></li><li><a role=tab href='#b'>Area II</a></li></ul>"
    page = f"{tabs}<div id=a>{TABLE}</div><div id=b hidden>{TABLE}</div>"
    found = [
        b.text.value if isinstance(b, TextLine) else "table"
        for b in read_page(page)
        if isinstance(b, Table) or (isinstance(b, TextLine) and b.level)
    ]
    assert found == ["Area I", "table", "Area II", "table"]


def test_a_menu_that_opens_gives_no_heading() -> None:
    assert headings(f"<button aria-controls=menu>Menu</button><div id=menu><ul><li>Home</li></ul></div>{TABLE}") == []


def test_what_no_click_opens_stays_unseen() -> None:
    assert tables(f"<div hidden>{TABLE}</div><div class=d-md-none>{TABLE}</div>") == []


def test_a_table_by_roles_is_one() -> None:
    cells = "".join(
        f"<div role=row>{''.join(f'<div role={role}>{text}</div>' for text in texts)}</div>"
        for role, texts in zip(("columnheader", "cell"), ROWS, strict=True)
    )
    assert tables(f"<div role=table><div role=rowgroup>{cells}</div></div>") == [ROWS]


def test_a_table_for_presentation_only_lays_out() -> None:
    assert tables(f"<table role=presentation><tr><td>Menu</td><td>{TABLE}</td></tr></table>") == [ROWS]


@pytest.mark.parametrize(
    "page",
    [
        "<dl><dt>Indicatore</dt><dd>Posti</dd><dt>Target</dt><dd>12</dd><dd>15</dd></dl>",
        "<dl><div><dt>Indicatore</dt><dd>Posti</dd></div><div><dt>Target</dt><dd>12</dd><dd>15</dd></div></dl>",
        "<div><div class=field><div class=field__label>Indicatore</div><div>Posti</div></div>"
        "<div class=field><div class=field__label>Target</div><div>12</div><div>15</div></div></div>",
    ],
)
def test_labels_and_values_are_a_table_of_two_columns(page: str) -> None:
    assert tables(page) == [[["Indicatore", "Posti"], ["Target", "12 15"]]]


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ("<h2>Servizi sociali<sup>1</sup></h2>", "Servizi sociali"),
        ("<p>Corsi<sup><a href='#nota-2'>[2]</a></sup> tenuti</p>", "Corsi tenuti"),
        ("<h2>Verde in m<sup>2</sup></h2>", "Verde in m2"),
        ("<p>Verde pubblico<sup>2</sup></p>", "Verde pubblico2"),
        ("<h2>Servizi del 1<sup>o</sup> settore</h2>", "Servizi del 1o settore"),
    ],
    ids=["behind a word of a heading", "it leads to its note", "a unit", "in a text", "an ordinal"],
)
def test_the_raised_mark_of_a_note_is_no_text(markup: str, said: str) -> None:
    [line] = [block for block in read_html(f"<html><body>{markup}</body></html>".encode()).blocks if isinstance(block, TextLine)]
    assert line.text.value == said
