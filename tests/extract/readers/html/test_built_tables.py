"""Tables that a page builds without table elements."""

import pytest

from models.errors import UnreadableError
from tests.books import FIRST, HEADER, SECOND
from tests.html_pages import GRID, TABLE, read

BOTH = [[HEADER, FIRST, SECOND]]


def rows(*texts: list[str], tag: str = "div", cell: str = "div") -> str:
    return "".join(f"<{tag}>" + "".join(f"<{cell}>{text}</{cell}>" for text in each) + f"</{tag}>" for each in texts)


def cells(*texts: str, styles: dict[str, str] | None = None) -> str:
    return "".join(f'<div style="{(styles or {}).get(text, "")}">{text}</div>' for text in texts)


@pytest.mark.parametrize("tags", [("div", "div"), ("div", "span"), ("ul", "li"), ("section", "p")])
def test_rows_of_any_elements_are_a_table_under_a_header(tags: tuple[str, str]) -> None:
    tag, cell = tags
    assert read(f"<div>{rows(HEADER, FIRST, SECOND, tag=tag, cell=cell)}</div>") == BOTH


def test_rows_may_stand_in_groups_and_comments_between_them() -> None:
    assert read(f"<div><div>{rows(HEADER)}</div><!-- righe --><div>{rows(FIRST, SECOND)}</div></div>") == BOTH


def test_a_row_of_one_element_between_rows_is_a_title() -> None:
    body = f"{rows(HEADER)}<div><h3>Sport</h3></div>{rows(FIRST)}<h3>Scuola</h3>{rows(SECOND)}"
    title = [["Sport", "<", "<", "<", "<"], ["Scuola", "<", "<", "<", "<"]]
    assert read(f"<div>{body}</div>") == [[HEADER, title[0], FIRST, title[1], SECOND]]


def test_a_heading_above_the_next_header_parts_two_tables() -> None:
    body = f"{rows(HEADER, FIRST)}<h3>Scuola</h3>{rows(HEADER, SECOND)}<p>Note</p>"
    assert read(f"<div>{body}</div>") == [[HEADER, FIRST], "3: Scuola", [HEADER, SECOND], "Note"]


def test_what_is_not_seen_is_no_cell() -> None:
    hidden = rows(FIRST).replace("<div>", '<div><div style="display: none">x</div>', 1)
    assert read(f"<div>{rows(HEADER)}{hidden}</div>") == [[HEADER, FIRST]]


@pytest.mark.parametrize("columns", ["repeat(5, 1fr)", "2fr 2fr 1fr repeat(2, minmax(0, 1fr))", ""])
def test_cells_of_a_grid_fill_its_columns(columns: str) -> None:
    assert read(f'<div style="display: grid; grid-template-columns: {columns}">{cells(*HEADER, *FIRST, *SECOND)}</div>') == BOTH


def test_cells_of_a_grid_span_rows_and_columns() -> None:
    styles = {"Biblioteca": "grid-row: span 2", "Sezione": "grid-column: 1 / -1"}
    inside = cells(*HEADER, "Sezione", *FIRST, *SECOND[1:], styles=styles)
    assert read(f'<div style="grid-template-columns: repeat(5, 1fr)">{inside}</div>') == [
        [HEADER, ["Sezione", "<", "<", "<", "<"], FIRST, ["^", *SECOND[1:]]]
    ]


@pytest.mark.parametrize(
    "body",
    [
        rows(HEADER, FIRST, SECOND[1:]),
        f'<div style="grid-template-columns: repeat(5, 1fr)">{cells(*HEADER, *FIRST, *SECOND[1:])}</div>',
        f'<div style="grid-template-columns: repeat(5, 1fr)">{cells(*HEADER, *FIRST, styles={"Area II": "grid-column: span 3"})}</div>',
        rows(HEADER),
    ],
)
def test_a_table_whose_rows_are_not_sure_is_refused_or_named(body: str) -> None:
    with pytest.raises(UnreadableError, match="without table elements"):
        read(f"<div>{body}</div>")
    assert read(f"{TABLE}<div>{body}</div>")[-1] == f"!table-unsure: {' '.join(HEADER)}"


def test_a_menu_with_the_words_of_a_header_is_none() -> None:
    menu = "<ul><li>Home</li><li>Servizi</li><li>Obiettivi</li><li>Contatti</li></ul>"
    assert read(f"{menu}{TABLE}") == ["Home", "Servizi", "Obiettivi", "Contatti", GRID]


def test_terms_and_what_they_say_are_no_header() -> None:
    terms = "".join(f"<dt>{name}</dt><dd>{text}</dd>" for name, text in zip(HEADER, FIRST, strict=True))
    assert read(f"{TABLE}<dl>{terms}</dl>")[0] == GRID
    assert not any(str(each).startswith("!table-unsure") for each in read(f"{TABLE}<dl>{terms}</dl>"))
