"""The flat record: its public fields, each with a sentence about it."""

import pytest
from pydantic import ValidationError

from models.record import Record

PUBLIC = ("section", "objective", "indicator", "target_year", "target", "deadline", "responsible", "weight_block", "weights")


def test_the_public_fields_are_there_in_their_order() -> None:
    names = list(Record.model_fields)
    assert [name for name in names if name in PUBLIC] == list(PUBLIC)


@pytest.mark.parametrize("name", Record.model_fields)
def test_every_field_says_what_it_holds_in_a_sentence(name: str) -> None:
    description = Record.model_fields[name].description or ""
    assert description.endswith(".")


def test_a_record_comes_back_from_its_json(records: tuple[Record, ...]) -> None:
    assert [Record.model_validate_json(record.model_dump_json()) for record in records] == list(records)


def test_a_record_without_a_year_is_refused(records: tuple[Record, ...]) -> None:
    with pytest.raises(ValidationError, match="target_year"):
        Record.model_validate(records[0].model_dump(exclude={"target_year"}))
