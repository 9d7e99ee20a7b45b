"""Hyphens that a font's map calls soft."""

from extract.readers.pdf.letters.hyphens import draw_hyphens
from extract.readers.pdf.sheet import Letter
from tests.sheets import letter, line, words

SOFT = "\u00ad"


def text(letters: list[Letter]) -> str:
    return "".join(each.text for each in draw_hyphens(letters))


def test_a_soft_hyphen_with_room_of_its_own_within_a_word_is_a_hyphen() -> None:
    assert words([*line("I"), letter(SOFT, 15, 3.3), *line("IV", x0=18.3)]) == ["I-IV"]


def test_a_soft_hyphen_behind_a_space_is_a_hyphen() -> None:
    assert text(line(f"Area I {SOFT} ufficio")) == "Area I - ufficio"


def test_one_that_is_drawn_within_a_line_shows_what_its_font_means_at_the_end_of_a_line() -> None:
    printed = [*line(f"I {SOFT} II"), *line(f"socio{SOFT}", top=32), *line("demografico", top=44)]
    assert text(printed) == "I - IIsocio-demografico"


def test_where_it_stands_only_at_the_end_of_lines_it_is_a_soft_hyphen() -> None:
    printed = [*line(f"rego{SOFT}"), *line("lamento", top=32)]
    assert draw_hyphens(printed) == printed


def test_one_without_width_is_not_drawn() -> None:
    printed = [*line("am"), letter(SOFT, 20, 0), *line("mi", x0=20)]
    assert draw_hyphens(printed) == printed


def test_another_font_of_the_page_is_judged_by_itself() -> None:
    printed = [*line(f"I {SOFT} II"), *line(f"rego{SOFT}", top=32, font="Times"), *line("lamento", top=44, font="Times")]
    assert text(printed) == f"I - IIrego{SOFT}lamento"


def test_within_a_word_of_a_font_that_has_hyphens_too_it_stays_soft() -> None:
    printed = line(f"ammini{SOFT}strazione - sede")
    assert draw_hyphens(printed) == printed
    assert text(line(f"tecnico{SOFT}amministrativo e sede")) == "tecnico-amministrativo e sede"
