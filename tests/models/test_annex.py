"""The nested document: it comes back from JSON, and counts from one."""

import pytest
from pydantic import ValidationError

from models.annex import Annex, Objective, Weight


def test_an_annex_comes_back_from_its_json(annex: Annex) -> None:
    """What is computed of a finding, its severity and its message, is no field of it."""
    computed = {"findings": {"__all__": {"severity", "message", "is_of_document"}}}
    assert Annex.model_validate_json(annex.model_dump_json(exclude=computed)) == annex


def test_objectives_are_counted_from_one(annex: Annex) -> None:
    objective = annex.sections[0].objectives[0]
    with pytest.raises(ValidationError, match="greater than or equal to 1"):
        Objective.model_validate(objective.model_dump() | {"number": 0})


def test_a_weight_that_is_not_set_says_so_itself() -> None:
    """There is no default: who forgets the points gets an error, and not an open weight."""
    assert Weight(value=None).value is None
    with pytest.raises(ValidationError, match="value"):
        Weight.model_validate({"areas": ["I"]})
