"""How a number is meant."""

import pytest

from models.phrases import Quantity
from normalize.phrases import read_phrase


def only(text: str) -> Quantity:
    """The one quantity of a phrase."""
    (quantity,) = read_phrase(text, 2024).quantities
    return quantity


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("almeno 5", ">="), ("minimo n. 5", ">="), ("min. 5", ">="), ("non meno di 5", ">="), ("non inferiore a 5", ">="), ("≥ 5", ">="),
        ("=> 5", ">="), ("⩾ 5", ">="), (">/= 5", ">="), ("> o = 5", ">="), ("maggiore o = 5", ">="), ("maggiore/uguale a 5", ">="),
        ("non < 5", ">="), ("non > 5", "<="), ("non ≥ 5", "<"), ("non al di sotto di 5", ">="), ("fino ad un massimo di 5", "<="),
        ("almeno nel 5% dei casi", ">="), ("uguale o > 5", ">="), ("almeno = 5", ">="), ("non inf. a 5", ">="), ("non sup. a 5", "<="), ("5 in su", ">="), ("uguale/superiore a 5", ">="), ("non inferiore / pari a 5", ">="), ("uguale o superiore a 5", ">="), ("maggiore o uguale a 5", ">="), ("pari ad almeno 5", ">="), ("5 o più", ">="),
        ("5+", ">="), ("5 (minimo)", ">="), ("massimo 5", "<="), ("max 5", "<="), ("al più 5", "<="), ("al massimo 5", "<="),
        ("non più di 5", "<="), ("non superiore a 5", "<="), ("non oltre 5 casi", "<="), ("fino a 5", "<="), ("entro il limite di 5", "<="),
        ("≤ 5", "<="), ("< = 5", "<="), ("pari o inferiore a 5", "<="), ("più di 5", ">"), ("oltre 5", ">"), ("superiore a 5", ">"),
        ("> 5", ">"), ("meno di 5", "<"), ("inferiori a n. 5", "<"), ("< 5", "<"), ("pari a 5", "="), ("= 5", "="), ("circa 5", "~"),
        ("5 circa", "~"), ("intorno a 5", "~"),
    ],
)  # fmt: skip
def test_the_words_around_a_number_say_how_it_is_meant(text: str, comparator: str) -> None:
    """Before it or behind it."""
    assert (only(text).comparator, only(text).value) == (comparator, 5)


LARGER = ("superiore a", "superiori a", "maggiore di", "più grande di", ">", "sup. a")
SMALLER = ("inferiore a", "inferiori al", "minore di", "più piccolo di", "<", "inf. a")
OR_EQUAL = (" o uguale a", "/uguale a", " uguale a", ", o pari, a", " o =")
NUMBERS = ("5", "n. 5", "5%", "€ 5")


@pytest.mark.parametrize(("words", "plain", "negated", "equal"), [(LARGER, ">", "<=", ">="), (SMALLER, "<", ">=", "<=")])
def test_however_they_are_put_together_comparisons_keep_their_direction(
    words: tuple[str, ...], plain: str, negated: str, equal: str
) -> None:
    """Plain, negated, or equal; before every kind of number."""
    wanted = {f"{word} {number}": plain for word in words for number in NUMBERS}
    wanted |= {f"{no} {word} {number}": negated for no in ("non", "non è") for word in words for number in NUMBERS}
    wanted |= {f"{word.split(' a')[0].split(' di')[0]}{link} {number}": equal for word in words for link in OR_EQUAL for number in NUMBERS}
    assert {text: str(only(text).comparator) for text in wanted} == wanted


def test_two_numbers_with_a_comparison_each_keep_their_own() -> None:
    """What compares the second is not behind the first."""
    quantities = read_phrase("superiore a 50 e inferiore a 100", 2024).quantities
    assert [(each.comparator, each.value) for each in quantities] == [(">", 50), ("<", 100)]
