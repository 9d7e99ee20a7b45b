"""Tables of bars with a rule under each row."""

from extract.readers.plain.lines import read_text
from models.layout.blocks import Table

RULE = "-----------------+--------------+---------"


def rows(*lines: str) -> list[list[list[list[str]]]]:
    """For each table its rows, and the paragraphs of their cells."""
    found = [block for block in read_text("\n".join(lines).encode()).blocks if isinstance(block, Table)]
    return [[[[p.text.value for p in c.paragraphs] for c in t.cells if c.row == row] for row in range(t.rows)] for t in found]


HEAD = ("| Obiettivo       | Indicatore   | Target  |", RULE)


def test_the_lines_between_two_rules_are_one_row() -> None:
    body = ("| Prestito tra le | Volumi       | 300     |", "| biblioteche     |              |         |", RULE)
    more = ("| Restauri        | Opere        | 2       |", RULE, "|                 | Visite       | 90      |", RULE)
    [table] = rows(*HEAD, *body, *more)
    assert table[1:] == [
        [["Prestito tra le biblioteche"], ["Volumi"], ["300"]],
        [["Restauri"], ["Opere"], ["2"]],
        [[], ["Visite"], ["90"]],
    ]


def test_a_line_that_had_room_above_begins_a_paragraph() -> None:
    body = ("| Prestiti        | Ore          | 300     |", "|                 | Lettori      | 2025: 9 |", RULE)
    more = ("| Restauro di     | Opere        | 2       |", "| Torre Civica    |              |         |", RULE)
    last = ("| Mostre          | Visite       | 90      |", RULE)
    [table] = rows(*HEAD, *body, *more, *last)
    assert table[1:3] == [[["Prestiti"], ["Ore", "Lettori"], ["300", "2025: 9"]], [["Restauro di Torre Civica"], ["Opere"], ["2"]]]


def test_without_rules_between_the_rows_each_line_is_one() -> None:
    [table] = rows(*HEAD, "| Prestiti | Volumi | 300 |", "| | Lettori | 20 |")
    assert len(table) == 3


def test_a_second_header_without_a_closing_rule_begins_the_next_table() -> None:
    body = ("| Prestiti | Volumi | 300 |",)
    assert [len(table) for table in rows(*HEAD, *body, *HEAD, *body)] == [2, 2]
