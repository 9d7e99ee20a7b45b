"""The numbers beside a unit word: lists, ranges, and what is no further number."""

import pytest

from normalize.units.code_lists import read_codes, read_leading


def after(text: str, *, plural: bool = False, numeric: bool = False) -> tuple[str, str, str]:
    """The codes at the beginning of a text, what is left behind them, and the doubt."""
    found = read_codes(text, 0, plural=plural, numeric=numeric)
    return " ".join(code.printed for code in found.codes), text[found.end :], found.doubt


@pytest.mark.parametrize(
    ("text", "codes", "left"),
    [
        (" III Finanziaria", "III", " Finanziaria"),
        (" n. 3", "3", ""),
        (" (III)", "III", ""),
        (" «B»", "B", ""),
        (": I, IV, V", "I IV V", ""),
        (" nn. 1, 4 e 5", "1 4 5", ""),
        (" n. 1 e n. 3", "1 3", ""),
        (" I/IV/V", "I IV V", ""),
        (" I ÷ IV", "I II III IV", ""),
        (" dal n. 1 al n. 3", "1 2 3", ""),
        (" Finanziaria", "", " Finanziaria"),
        (" (Finanziaria)", "", " (Finanziaria)"),
        (" 1, 5% di tutto", "1", ", 5% di tutto"),
        (" 1 - 2 operai", "1", " - 2 operai"),
    ],
)
def test_the_numbers_of_a_list_end_where_other_words_begin(text: str, codes: str, left: str) -> None:
    assert after(text) == (codes, left, "")


@pytest.mark.parametrize(
    ("text", "codes", "left"),
    [
        (" I, II e 10 le altre", "I II", " e 10 le altre"),
        (" 2 - 5 gli altri", "2", " - 5 gli altri"),
        (" 1-2 5", "1 2", " 5"),
        (" (5)", "", " (5)"),
        (": 5", "", ": 5"),
    ],
)
def test_in_a_weight_cell_a_number_that_may_be_points_is_no_code(text: str, codes: str, left: str) -> None:
    assert after(text, numeric=True) == (codes, left, "")


@pytest.mark.parametrize(
    ("text", "plural", "codes", "doubt"),
    [
        (" I-III", True, "I II III", "I-III"),
        (" I-III", False, "I III", "I-III"),
        (" I-II-IV", True, "I II IV", ""),
        (" I, III-VI", True, "I III IV V VI", "I, III-VI"),
    ],
)
def test_a_dash_over_a_gap_may_be_a_range_and_is_doubtful_but_in_a_list_of_dashes(text: str, plural: bool, codes: str, doubt: str) -> None:
    assert after(text, plural=plural) == (codes, "", doubt)


@pytest.mark.parametrize(
    ("text", "plural", "codes"),
    [("1° e 2°", False, "1 2"), ("I alla IV", False, "I II III IV"), ("2", False, "2"), ("5", True, ""), ("10, 3", False, "")],
)
def test_numbers_before_a_unit_word_are_codes_unless_they_count(text: str, plural: bool, codes: str) -> None:
    assert " ".join(code.printed for code in read_leading(text, plural=plural)) == codes
