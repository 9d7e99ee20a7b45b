"""What the grammar of numbers hands on."""

from decimal import Decimal

from normalize.phrases.language.tokens import Tokens
from normalize.phrases.quantities.values import Amount, value_at


def test_the_value_of_a_word_is_a_decimal_whether_in_digits_or_in_words() -> None:
    tokens = Tokens("venti 2,5")
    assert [value_at(tokens, at) for at in range(2)] == [Decimal(20), Decimal("2.5")]


def test_an_amount_is_one_exact_number_unless_it_says_otherwise() -> None:
    amount = Amount(0, 1, Decimal(5))
    assert (amount.value_to, amount.base) == (None, None)
    assert (amount.about, amount.of, amount.ambiguous) == (False, False, False)
