"""Does a line break end a paragraph, or only a line of the column that a converter copied?"""

from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.written.wrapping import LEAST_BREAKS, settle_breaks
from models.layout import Cell, CellParagraph, Table
from models.place import Place
from models.text import Joint, JointKind, Text

LONG = (
    "Aggiornamento delle schede dei procedimenti amministrativi con i termini e con i nomi dei responsabili",
    "Verifica dei contenuti pubblicati nella sezione trasparente e segnalazione delle carenze agli uffici",
    "Incontri con le associazioni del territorio per la raccolta delle proposte e per la loro valutazione",
)
SHORT = ("Inizio lavori", "Collaudo", "Relazione finale alla Giunta")


def broken(written: str) -> Text:
    """A text that the file breaks at each "/"; at its start, an empty paragraph stands before it."""
    lines = written.removeprefix("/").split("/")
    places = [sum(len(line) + 1 for line in lines[:number]) for number in range(0 if written.startswith("/") else 1, len(lines))]
    return Text(" ".join(lines), tuple(Joint(at, JointKind.LINE_BREAK) for at in places))


def table(*cells: list[str]) -> Table:
    """A table of one column; each cell a list of paragraphs, "/" for a line break, at the start for an empty paragraph before it."""
    made = [
        Cell(row, 0, tuple(CellParagraph(broken(text), (Place(line=n + 1),)) for n, text in enumerate(texts)), Place())
        for row, texts in enumerate(cells)
    ]
    return Table(tuple(made), len(made), 1, Place())


def settled(made: Table) -> list[list[str]]:
    block = next(iter(settle_breaks([made])))
    assert isinstance(block, Table)
    return [[p.text.value for p in cell.paragraphs] for cell in block.cells]


def wrapped(text: str, width: int = 26) -> list[str]:
    return wrap(text, width, break_on_hyphens=False)


def test_a_writers_line_breaks_part_paragraphs() -> None:
    assert settled(table(["/".join(SHORT)], ["5 (Area I)/10 (Area III)"])) == [list(SHORT), ["5 (Area I)", "10 (Area III)"]]


def test_a_converters_line_breaks_part_none() -> None:
    cells = [["/".join(wrapped(text))] for text in LONG * 2]
    assert settled(table(*cells)) == [[text] for text in LONG * 2]


def test_among_a_converters_lines_a_short_one_ends_its_paragraph() -> None:
    cells = [["/".join(wrapped(text))] for text in LONG] + [["/".join(SHORT)], ["8/9/12"], ["/".join([*wrapped(LONG[0]), *SHORT])]]
    assert settled(table(*cells)) == [*([text] for text in LONG), list(SHORT), ["8", "9", "12"], [LONG[0], *SHORT]]


def test_paragraphs_stay_apart_where_only_the_lines_are_a_converters() -> None:
    cells = [["/".join(wrapped(text)) for text in LONG]] * 3
    assert settled(table(*cells)) == [list(LONG)] * 3


def test_a_converter_may_make_a_paragraph_of_every_line() -> None:
    cells = [wrapped(text) for text in LONG * 2]
    assert settled(table(*cells)) == [[text] for text in LONG * 2]


def test_among_such_paragraphs_an_empty_one_still_parts() -> None:
    lines = [[*wrapped(first), f"/{wrapped(second)[0]}", *wrapped(second)[1:]] for first, second in (LONG[:2], LONG[1:])]
    assert settled(table(*lines)) == [[LONG[0], LONG[1]], [LONG[1], LONG[2]]]


def test_a_paragraph_made_of_several_stands_where_each_of_them_did() -> None:
    block = next(iter(settle_breaks([table(*[wrapped(text) for text in LONG * 2])])))
    assert isinstance(block, Table)
    assert [place.line for place in block.cells[0].paragraphs[0].origin] == list(range(1, len(wrapped(LONG[0])) + 1))


def test_year_markers_and_bullets_begin_paragraphs_among_all_lines() -> None:
    cells = [["/".join(wrapped(text))] for text in LONG * 2]
    marked = "2024: entro il trenta di/giugno del primo anno/2025: entro il 31 marzo/- pec"
    assert settled(table(*cells, [marked]))[-1] == ["2024: entro il trenta di giugno del primo anno", "2025: entro il 31 marzo", "- pec"]


def test_few_breaks_prove_nothing() -> None:
    cells = ["Area II ufficio/sport"] * (LEAST_BREAKS - 2)
    assert settled(table(*([text] for text in cells), [SHORT[0] + "/" + SHORT[1]]))[-1] == list(SHORT[:2])


@pytest.mark.parametrize("width", [20, 26, 34, 50])
@pytest.mark.parametrize("joint", ["/", "\n"])
def test_the_width_of_the_column_does_not_matter(width: int, joint: str) -> None:
    lines = [wrapped(text, width) for text in LONG * 3]
    cells = [["/".join(each)] if joint == "/" else each for each in lines]
    assert settled(table(*cells)) == [[text] for text in LONG * 3]


@given(
    st.lists(
        st.lists(st.lists(st.text("abcABC 1(-:;.", min_size=1).map(str.strip).filter(bool), min_size=1, max_size=4), max_size=3), max_size=5
    )
)
def test_no_letter_is_lost_and_no_line_break_is_left(cells: list[list[list[str]]]) -> None:
    made = table(*[["/".join(lines) for lines in paragraphs] for paragraphs in cells])
    (block,) = settle_breaks([made])
    assert isinstance(block, Table)
    assert not any(joint.kind is JointKind.LINE_BREAK for cell in block.cells for joint in cell.text.joints)
    found = "".join(text for cell in settled(made) for text in cell)
    letters = [c for c in found if c.isalnum()]
    assert letters == [c for paragraphs in cells for lines in paragraphs for line in lines for c in line if c.isalnum()]
