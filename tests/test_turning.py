"""Pages and text that lie on their side, and what stands at an angle."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.layout.blocks import find_blocks
from extract.layout.page import Page, Rule, TurnedWord, Word
from extract.layout.turning import turn_back, turn_box
from extract.readers.pdf.turned import OBLIQUE, find_turn, main_turn
from extract.words.profile import load_profile
from models.findings import Finding
from models.layout import Table
from models.place import Box

SHEET = Box(10, 20, 610, 820)


@pytest.mark.parametrize(
    ("matrix", "turn"),
    [
        ((12, 0, 0, 12), 0),
        ((0, 12, -12, 0), 90),
        ((-12, 0, 0, -12), 180),
        ((0, -12, 12, 0), 270),
        ((8, 8, -8, 8), OBLIQUE),
        ((12, 0.2, 0, 12), 0),
    ],
)
def test_the_turn_of_a_letter(matrix, turn):
    assert find_turn(matrix) == turn


def test_most_letters_decide_and_a_stamp_does_not_count():
    assert main_turn([90] * 5 + [0] * 4 + [OBLIQUE] * 9) == 90
    assert main_turn([]) == 0


@given(st.sampled_from([0, 90, 180, 270]), st.tuples(*[st.floats(0, 300)] * 4))
def test_a_box_turned_and_turned_back_is_the_same(turn, numbers):
    x, y, width, height = numbers
    box = Box(10 + x, 20 + y, 10 + x + width, 20 + y + height)
    assert turn_back(turn_box(box, turn, SHEET), turn, SHEET) == pytest.approx(box)


def test_text_read_from_below_begins_at_the_foot_of_the_page():
    """The foot of the sheet is the left end of the line, its left side the top."""
    turned = turn_box(Box(50, 700, 60, 800), 90, SHEET)
    assert turned == Box(20, 40, 120, 50)


def page(**more: object) -> Page:
    upright = Word("Posti", 110, 30, 135, 40, 10, False)
    xs, ys = (0.0, 100.0, 200.0), (20.0, 120.0)
    return Page(
        1,
        Box(0, 0, 300, 300),
        (upright,),
        tuple(Rule(y, xs[0], xs[-1]) for y in ys),
        tuple(Rule(x, ys[0], ys[-1]) for x in xs),
        sheet=Box(0, 0, 300, 300),
        **more,  # type: ignore[arg-type]
    )


def blocks(page: Page) -> list[object]:
    return list(find_blocks([page], load_profile()))


def test_rotated_text_in_a_cell_is_its_content():
    words = (
        TurnedWord(Word("Comune", 0, 10, 30, 20, 10, False), Box(10, 80, 20, 110)),
        TurnedWord(Word("digitale", 35, 10, 75, 20, 10, False), Box(10, 40, 20, 75)),
    )
    (table,) = (block for block in blocks(page(turned=words)) if isinstance(block, Table))
    assert [cell.text.value for cell in table.cells] == ["Comune digitale", "Posti"]


def test_rotated_text_over_the_upright_text_of_a_cell_is_not_lost_without_a_finding():
    over = (TurnedWord(Word("digitale", 35, 10, 75, 20, 10, False), Box(150, 40, 160, 75)),)
    found = [block for block in blocks(page(turned=over)) if isinstance(block, Finding)]
    assert [(f.code, f.raw) for f in found] == [("word-outside", "digitale")]


def test_a_signature_in_the_margin_and_a_stamp_are_left_aside_with_a_finding():
    margin = (TurnedWord(Word("Firmato", 0, 0, 35, 10, 10, False), Box(280, 100, 290, 135)),)
    stamp = (Word("COPIA", 20, 50, 80, 70, 30, True),)
    found = [block for block in blocks(page(turned=margin, aside=stamp)) if isinstance(block, Finding)]
    assert [(f.code, f.raw) for f in found] == [("text-aside", "Firmato COPIA")]


def test_a_stamp_on_every_page_is_reported_once():
    stamp = (Word("COPIA", 20, 50, 80, 70, 30, True),)
    found = [b for b in find_blocks([page(aside=stamp), page(aside=stamp)._replace(number=2)], load_profile()) if isinstance(b, Finding)]
    assert len(found) == 1
