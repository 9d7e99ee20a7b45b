"""What a phrase says: plain types that nobody can change, as strict inside a model as every other type."""

from dataclasses import FrozenInstanceError
from decimal import Decimal

import pytest
from pydantic import ValidationError

from models.base import Frozen
from models.phrases import Comparator, DateExpression, Quantity, Reading, Relative, Role


class Holder(Frozen):
    """A model that holds one of them."""

    quantity: Quantity


def test_a_reading_cannot_be_changed_and_equals_another_of_the_same_words() -> None:
    reading = Reading("entro maggio", (DateExpression("entro maggio", Role.BY),))
    with pytest.raises(FrozenInstanceError):
        reading.text = "entro giugno"  # type: ignore[misc]
    assert reading == Reading("entro maggio", (DateExpression("entro maggio", Role.BY),))


def test_inside_a_model_they_are_validated_and_take_no_unknown_field() -> None:
    held = Holder.model_validate_json('{"quantity": {"text": "almeno 5", "value": 5, "comparator": ">="}}').quantity
    assert held == Quantity("almeno 5", Decimal(5), Comparator.AT_LEAST)
    with pytest.raises(ValidationError, match="Unexpected keyword argument"):
        Holder.model_validate({"quantity": {"text": "5", "value": 5, "colour": "red"}})


@pytest.mark.parametrize("kind", [Relative, DateExpression, Quantity])
def test_what_a_field_means_stands_in_the_schema(kind: type) -> None:
    from pydantic import TypeAdapter

    fields = TypeAdapter(kind).json_schema()["properties"]
    assert any("description" in each for each in fields.values())
