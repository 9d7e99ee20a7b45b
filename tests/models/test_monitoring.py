from datetime import date
from decimal import Decimal

import pytest

from models.monitoring import FilledTarget, FilledValue, MonitoredWeight


@pytest.mark.parametrize("value", [Decimal("80"), date(2024, 6, 30), "80", "2024-06-30", None])
def test_a_filled_value_stays_what_it_was(value: FilledValue) -> None:
    filled = FilledTarget(key="t", value_june=value)
    assert (filled.value_june, type(filled.value_june)) == (value, type(value))


def test_points_keep_their_digits_on_the_way_through_json() -> None:
    weight = MonitoredWeight(weight_block="1.1", area="I", points=Decimal("2.50"))
    assert str(MonitoredWeight.model_validate_json(weight.model_dump_json()).points) == "2.50"
