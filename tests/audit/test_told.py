"""What a result says of each place of its document."""

import pytest

from audit.told import Told, find_values, is_within, letters_of, missing
from models.findings import Finding
from models.layout.blocks import CellParagraph
from models.layout.text import Text
from models.place import Box, Place
from tests.results import build, document, place

ROWS = [("Prestiti - Più libri", "Volumi", "n. 300", "Area II Cultura", "5")]


def told(*findings: Finding) -> Told:
    read = document(*ROWS)
    annex = build(read)
    return Told(annex.model_copy(update={"findings": (*annex.findings, *findings)}), read)


def paragraph(text: str, row: int, column: int) -> CellParagraph:
    return CellParagraph(Text(text), (place(row, column),))


@pytest.mark.parametrize(
    ("text", "row", "column", "said"),
    [
        ("Prestiti - Più libri", 1, 0, True),
        ("Pre- stiti", 1, 0, True),
        ("Prestiti - Più libri", 1, 1, False),
        ("Prestiti e scambi", 1, 0, False),
        ("Indicator", 9, 9, True),
        ("Indicator: Volumi", 1, 1, True),
        ("…", 9, 9, True),
    ],
)
def test_a_paragraph_is_told_where_its_letters_stand(text: str, row: int, column: int, *, said: bool) -> None:
    """Its own place must hold them; signs do not count, and neither do the words of a heading."""
    assert told().says(paragraph(text, row, column), place(row, column)) is said


def test_a_title_is_told_at_the_place_of_its_cell() -> None:
    """A heading inside a cell has a place of its own, and the value that of the cell."""
    inner = CellParagraph(Text("Prestiti - Più libri"), (Place(path="/table[1]/tr[1]/td[1]/h3[1]"),))
    assert told().says(inner, place(1, 0))
    assert not told().says(inner, place(1, 1))


def test_what_a_finding_leaves_out_is_spoken_of() -> None:
    """A finding that leaves its place out speaks of it; one that only doubts it does not."""
    spot = place(4, 1)
    assert told(Finding(code="text-between", origin=(spot,))).speaks_of(spot)
    assert not told(Finding(code="rows-uncertain", detail={"page": "1", "answer": ""}, origin=(spot,))).speaks_of(spot)


def test_a_place_is_within_what_surrounds_it() -> None:
    """Boxes by their sides, elements by their paths."""
    assert is_within(Place(page=1, box=Box(1, 1, 2, 2)), Place(page=1, box=Box(0, 0, 3, 3)))
    assert not is_within(Place(page=1, box=Box(1, 1, 4, 2)), Place(page=1, box=Box(0, 0, 3, 3)))
    assert is_within(Place(page=1, box=Box(1, 1, 3.01, 2)), Place(page=1, box=Box(0, 0, 3, 3)))
    assert not is_within(Place(page=1, box=Box(1, 1, 3.02, 2)), Place(page=1, box=Box(0, 0, 3, 3)))
    assert not is_within(Place(page=2, box=Box(1, 1, 2, 2)), Place(page=1, box=Box(0, 0, 3, 3)))
    assert is_within(Place(path="/table[1]/tr[2]/td[1]"), Place(path="/table[1]"))
    assert not is_within(Place(path="/table[10]/tr[2]"), Place(path="/table[1]"))


@pytest.mark.parametrize(
    ("wanted", "texts", "rest"),
    [("abcd", ["xabcdx"], ""), ("abcd", ["ab", "cd"], ""), ("cdab", ["ab", "cd"], ""), ("abcd", ["ab"], "cd"), ("", [], "")],
)
def test_what_is_missing_is_what_no_text_holds(wanted: str, texts: list[str], rest: str) -> None:
    assert missing(wanted, texts) == rest


def test_every_text_of_an_annex_is_a_value() -> None:
    """The five fields of its record, each with the id of what it belongs to."""
    found = {value.text: value.record for value in find_values(build(document(*ROWS)))}
    assert {text: found[text] for text in ROWS[0]} == dict(zip(ROWS[0], ("o1", "o1.1.1", "o1.1.1.1", "o1.1", "o1.1"), strict=True))
    assert letters_of("Più l’Area n. 2-A") == "piùlarean2a"
