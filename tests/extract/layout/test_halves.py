"""Two pages side by side on one sheet."""

import pytest

from extract.layout.asides import place_on
from extract.layout.halves import split_sheets
from extract.layout.page import Page, Rule, TurnedWord, Word
from models.findings import Finding
from models.place import Box
from tests.printed_pages import print_page
from tests.words import write

SHEET = Box(0, 0, 840, 600)
HEADER = ("Obiettivo", "Indicatore", "Target", "Responsabile")
STEP = 420.0


def set_page(left: float, top: float, *texts: str) -> list[Word]:
    """A header whose columns begin eighty points apart, and lines below it."""
    header = [word for place, text in enumerate(HEADER) for word in write(text, left + 80 * place, top)]
    return [*header, *(word for place, text in enumerate(texts) for word in write(text, left, top + 20 * (place + 1)))]


def sheet(words: list[Word], number: int = 1, **more: object) -> Page:
    return print_page(words, number=number)._replace(box=SHEET, sheet=SHEET, **more)


TWO = sheet([*set_page(30, 100, "Asili"), *set_page(30 + STEP, 40, "Strade")])


def texts(pages: list[Page]) -> list[list[str]]:
    return [[word.text for word in page.words] for page in pages]


def test_the_halves_of_a_sheet_are_pages_from_left_to_right_with_a_finding_on_the_first() -> None:
    first, second = split_sheets([TWO])
    assert texts([first, second]) == [[*HEADER, "Asili"], [*HEADER, "Strade"]]
    assert first.findings == (Finding(code="sheet-halved", detail={"page": "1"}, origin=first.findings[0].origin),)
    assert (second.findings, second.number, second.box) == ((), 1, first.box)


def test_the_right_half_stands_where_the_left_one_does_and_its_places_are_those_on_the_sheet() -> None:
    right = split_sheets([TWO])[1]
    word = right.words[0]
    assert (word.x0, word.letters[0][0]) == (30, 30)
    assert place_on(right, Box(word.x0, word.top, word.x1, word.bottom)).box == Box(450, 40, 450 + word.x1 - word.x0, word.bottom)


def test_rules_words_on_their_side_and_words_aside_go_with_their_half() -> None:
    aside = Word("COPIA", 500, 300, 560, 320, 20, True)
    turned = TurnedWord(Word("anno", 0, 0, 20, 10, 10, False), Box(600, 300, 610, 320), 90)
    full = TWO._replace(
        horizontal=(Rule(90, 30, 390), Rule(35, 450, 800)),
        vertical=(Rule(30, 90, 200), Rule(450, 35, 200)),
        aside=(aside,),
        turned=(turned,),
    )
    left, right = split_sheets([full])
    assert (left.horizontal, left.vertical, left.aside, left.turned) == ((Rule(90, 30, 390),), (Rule(30, 90, 200),), (), ())
    assert (right.horizontal, right.vertical) == ((Rule(35, 30, 380),), (Rule(30, 35, 200),))
    assert (right.aside[0].x0, right.turned[0].box.x0) == (80, 180)


def test_a_sheet_whose_right_half_is_blank_is_halved_as_the_others_are() -> None:
    last = sheet(set_page(30, 40, "Ambiente"), number=2)
    assert texts(split_sheets([TWO, last]))[2:] == [[*HEADER, "Ambiente"], []]


def test_one_table_over_the_whole_width_is_one_page() -> None:
    wide = sheet([word for place, text in enumerate((*HEADER, "Peso")) for word in write(text, 30 + 160 * place, 40)])
    ruled = TWO._replace(horizontal=(Rule(120, 30, 800),))
    written = sheet([*TWO.words, *write("Comune di Altomare", 380, 20)])
    for page in (wide, ruled, written):
        assert split_sheets([page]) == [page]


def test_an_upright_page_is_never_halved() -> None:
    upright = TWO._replace(box=Box(0, 0, 840, 1200))
    assert split_sheets([upright]) == [upright]


def test_where_most_sheets_show_nothing_none_is_halved() -> None:
    others = [sheet([*write("Premessa", 30, 40), *write("Indice", 500, 40)], number=number) for number in range(2, 6)]
    assert split_sheets([TWO, *others]) == [TWO, *others]


def is_halved(left: float, *steps: float) -> bool:
    """Is a sheet halved whose left header begins here, and each of whose right columns stands so far to the right of the left one?"""
    columns = [(text, left + 80 * place) for place, text in enumerate(HEADER)]
    words = [write(text, x + by, 40) for (text, x), step in zip(columns, steps, strict=True) for by in (0, step)]
    return len(split_sheets([sheet([word for each in words for word in each])])) == 2


@pytest.mark.parametrize(("first", "second", "halved"), [(418.0, 422.0, True), (416.0, 424.0, False)])
def test_columns_stand_in_the_same_place_when_they_differ_by_less_than_half_a_letter(first: float, second: float, *, halved: bool) -> None:
    assert is_halved(30, first, second, first, second) is halved


@pytest.mark.parametrize(("step", "halved"), [(STEP - 40, True), (STEP - 44, False), (STEP + 40, True), (STEP + 44, False)])
def test_a_page_is_half_a_sheet_beside_the_other_but_for_a_tenth_of_that(step: float, *, halved: bool) -> None:
    assert is_halved(60, step, step, step, step) is halved
