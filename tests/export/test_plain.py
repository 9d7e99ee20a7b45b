"""Models as plain values, of which every file format is made."""

from datetime import date
from decimal import Decimal

import pytest

from export.plain import digits, field_names, mended, plain, shallow
from models.annex import Weight
from models.findings import Finding
from models.phrases import Quantity
from models.place import Box


def test_a_model_is_a_dict_of_plain_values_all_the_way_down() -> None:
    weight = Weight(value=Decimal("2.5"), areas=("I", "II"))
    assert plain((weight, {"day": date(2024, 9, 30)})) == [{"value": Decimal("2.5"), "areas": ["I", "II"]}, {"day": date(2024, 9, 30)}]


def test_a_number_becomes_what_the_format_can_hold() -> None:
    assert plain({"a": [Decimal("2.50"), 3]}, lambda number: number.normalize()) == {"a": [Decimal("2.5"), 3]}


def test_only_the_outermost_model_is_opened_where_the_rest_is_written_piece_by_piece() -> None:
    weight = Weight(value=None)
    assert shallow((weight,)) == [weight]
    assert shallow(weight) == {"value": None, "areas": ()}
    assert shallow(Box(1, 2, 3, 4)) == [1, 2, 3, 4]


def test_what_is_computed_of_a_model_is_a_field_of_it() -> None:
    assert field_names(Finding)[-2:] == ("severity", "message")
    assert "text" in field_names(Quantity)
    assert field_names(str) == ()


@pytest.mark.parametrize(
    ("number", "printed"),
    [("1E+3", "1000"), ("0.0000001", "0.0000001"), ("2.50", "2.50"), ("-0", "-0"), ("12345678901234567890.5", "12345678901234567890.5")],
)
def test_a_number_is_printed_with_every_digit_and_without_an_exponent(number: str, printed: str) -> None:
    assert digits(Decimal(number)) == printed


def test_half_a_character_becomes_the_mark_for_an_unreadable_one() -> None:
    assert mended("perch\ud83d") == "perch\ufffd"
    assert mended("perché 😀") == "perché 😀"
    assert plain({"\udc00": "a"}) == {"\ufffd": "a"}
