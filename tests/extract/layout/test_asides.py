"""Words on their side, at an angle, or of enormous size; and the place of what is read on the page as it lies in the file."""

import pytest

from extract.layout.asides import aside_text, find_turned, place_on, place_turned, repeat_asides
from extract.layout.page import Page, TurnedWord, Word
from extract.layout.turning import turn_box
from models.place import Box, Place
from tests.drawn_tables import draw
from tests.printed_pages import print_page

GRID = draw((0.0, 100.0, 200.0), (20.0, 120.0))


def turned(text: str, x: float, y: float, *, at: float = 0.0) -> TurnedWord:
    """A word that is read from below, with its left end on its own line at `at` and its lower left corner on the page at x, y."""
    width = 5.0 * len(text)
    return TurnedWord(Word(text, at, 10, at + width, 20, 10, False), Box(x, y - width, x + 10, y), 90)


def page(*words: TurnedWord, aside: tuple[Word, ...] = ()) -> Page:
    return print_page([], turned=words, aside=aside)


def test_words_on_their_side_belong_to_the_cell_that_holds_their_middle():
    found = find_turned(page(turned("Comune", 10, 110), turned("digitale", 10, 75, at=35), turned("Posti", 150, 90)), GRID)
    assert {index: [turned.word.text for turned in words] for index, words in found.items()} == {0: ["Comune", "digitale"], 1: ["Posti"]}


@pytest.mark.parametrize("turn", [90, 180, 270])
@pytest.mark.parametrize("unit", [1.0, 9.5])
def test_a_box_of_words_on_their_side_is_placed_where_it_lies_on_the_sheet(turn: int, unit: float):
    sheet, lies = Box(0, 0, 595, 842), Box(40, 100, 60, 300)
    upright = Box(*(value / unit for value in turn_box(lies, turn, sheet)))
    where = print_page([])._replace(sheet=sheet, unit=unit)
    assert place_turned(where, turn, upright) == Place(page=where.number, box=lies)


def test_a_word_on_its_side_outside_the_grid_is_in_no_cell():
    assert find_turned(page(turned("Firmato", 280, 135)), GRID) == {}


def test_text_on_its_side_outside_the_tables_and_text_at_an_angle_stands_aside():
    stamp = (Word("COPIA", 20, 50, 80, 70, 30, True), Word("CONFORME", 20, 90, 80, 110, 30, True))
    found = page(turned("Comune", 10, 110), turned("Firmato", 280, 135), aside=stamp)
    assert aside_text(found, [GRID]) == "Firmato COPIA CONFORME"


def test_where_all_words_on_their_side_are_in_tables_nothing_stands_aside():
    assert aside_text(page(turned("Comune", 10, 110)), [GRID]) == ""


def test_a_place_is_in_points_on_the_sheet_as_it_lies_in_the_file():
    page = print_page([], sheet=Box(0, 0, 800, 600), turn=90).in_letters(10)
    assert place_on(page, Box(2, 4, 12, 5)) == Place(page=1, box=Box(40, 480, 50, 580))


def test_a_place_is_rounded_to_hundredths_of_a_point():
    assert place_on(print_page([]), Box(1.234, 5.678, 9.999, 20)).box == (1.23, 5.68, 10, 20)


def stamped(*at: float) -> tuple[Word, ...]:
    return tuple(Word(text, x, 20, x + 4, 22, 2, True) for text, x in zip(("COPIA", "CONFORME"), at, strict=True))


def test_what_stands_aside_on_one_page_stands_aside_in_the_same_place_on_all() -> None:
    text = Word("COPIA", 5, 40, 8, 41, 1, False)
    first, second = page(aside=stamped(10, 16)), page()._replace(words=(text, *stamped(10, 16.05)))
    assert [(each.words, each.aside) for each in repeat_asides([first, second])] == [((), stamped(10, 16)), ((text,), stamped(10, 16.05))]


def test_a_part_of_it_or_another_place_is_no_repetition() -> None:
    first = page(aside=stamped(10, 16))
    for words in (stamped(10, 16)[:1], stamped(10, 17)):
        second = page()._replace(words=words)
        assert repeat_asides([first, second])[1] == second
