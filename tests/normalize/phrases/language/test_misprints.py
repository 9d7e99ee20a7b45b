"""Days, months and numbers that printing or recognition damaged."""

import pytest

from normalize.phrases.language.forms import WrittenDay
from normalize.phrases.language.misprints import read_damaged_day, read_odd_month, read_odd_number
from normalize.phrases.language.notation import CLASSES
from normalize.phrases.language.tokens import Tokens

NAMES = {letter: name for name, letter in CLASSES.items()}


def classes(text: str) -> list[str]:
    """The names of the classes of the words."""
    return [NAMES[letter] for letter in Tokens(text).classes]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("1O/12/2024", WrittenDay(2024, 12, 10)),
        ("l5/12/2024", WrittenDay(2024, 12, 15)),
        ("15//12/2024", WrittenDay(2024, 12, 15)),
        ("31.12,2024", WrittenDay(2024, 12, 31)),
        ("31|12|2024", WrittenDay(2024, 12, 31)),
        ("31/12/2O24", WrittenDay(2024, 12, 31)),
        ("3O/06/24", WrittenDay(2024, 6, 30, century_inferred=True)),
        ("30/O6", WrittenDay(0, 6, 30)),
    ],
)
def test_a_damaged_day_is_read_where_only_one_can_be_meant(written: str, day: WrittenDay) -> None:
    """A letter that looks like a digit, a sign too many."""
    assert read_damaged_day(written) == day


@pytest.mark.parametrize(
    "written", ["3S/12/2024", "X5/12/2024", "__/06/2024", "/12/2024", "31/112/2024", "31/12/202", "31/122024", "4l/12/2024"]
)
def test_a_damaged_day_that_may_be_several_is_none(written: str) -> None:
    """A sign is lost, or no calendar has the day."""
    assert read_damaged_day(written) is None
    assert classes(f"entro il {written}") == ["ENTRO", "IL", "DAMAGED"]


@pytest.mark.parametrize(
    "written", ["31/12/2024", "31.12.24", "2024-12-31", "1.234.567", "10.000,00", "2.0.1", "10.0.0.1", "36/2023", "30/06,15"]
)
def test_what_is_written_well_is_not_damaged(written: str) -> None:
    """Days, thousands, versions, acts."""
    assert "DAMAGED" not in classes(written)


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("dicenbre", 12), ("settebre", 9), ("setenbre", 9), ("genaio", 1), ("febraio", 2), ("agoso", 8), ("apirle", 4), ("marz0", 3),
        ("apri1e", 4), ("settore", None), ("marchi", None), ("maggiori", None), ("lugano", None), ("x", None),
    ],
)  # fmt: skip
def test_a_month_may_be_a_slip_or_two_away(word: str, month: int | None) -> None:
    """Two only in a long word; other words are further away."""
    assert read_odd_month(word) == month


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("31 dicenbre", "MONTH"),
        ("dicenbre 2024", "MONTH"),
        ("entro dicenbre", "MONTH"),
        ("dicenbre", "PLAINWORD"),
        ("entro maggior tempo", "PLAINWORD"),
        ("maggior 2024", "MONTH"),
    ],
)
def test_a_word_that_is_like_a_month_is_one_beside_a_day_or_a_year(text: str, name: str) -> None:
    """Or where something is due, if nothing else is like it."""
    tokens = Tokens(text)
    (at,) = [at for at in range(len(tokens.classes)) if tokens.word(at)[:3] in ("dic", "mag")]
    assert NAMES[tokens.classes[at]] == name
    assert tokens.has_misprint(0, len(tokens.classes)) == (name == "MONTH")


@pytest.mark.parametrize(
    ("word", "number"), [("1O", 10), ("l5", 15), ("1OO", 100), ("2O24", 2024), ("lO", 10), ("1o", None), ("M1", None), ("15", None)]
)
def test_letters_that_look_like_digits_make_a_number(word: str, number: int | None) -> None:
    """But "1o" is "1°"."""
    assert read_odd_number(word) == number


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("3O giugno", ["MIDDLE", "MONTH"]),
        ("9O%", ["TENS", "PERCENT"]),
        ("almeno 1O incontri", ["ALMENO", "SMALL", "PLAINWORD"]),
        ("dicembre 2O24", ["MONTH", "YEAR"]),
        ("31 dicenbre 2O24", ["MIDDLE", "MONTH", "YEAR"]),
        ("5l acqua", ["CODE", "PLAINWORD"]),
        ("sala 1O", ["SITE", "CODE"]),
    ],
)
def test_such_a_number_is_one_where_one_is_expected(text: str, names: list[str]) -> None:
    """Before a month or a thing that is counted; litres are litres."""
    assert classes(text) == names
