"""What one document may cost."""

import pytest

from cli.work.limits import LIMITS, choose_limits, met_limit
from models.errors import UsageError


def test_a_limit_that_is_given_takes_the_place_of_its_default() -> None:
    assert choose_limits(["seconds=5"]) == {**{name: limit.default for name, limit in LIMITS.items()}, "seconds": 5}


@pytest.mark.parametrize("given", ["colour=5", "seconds", "seconds=", "seconds=-1", "seconds=0", "seconds=five"])
def test_what_is_no_limit_is_refused(given: str) -> None:
    with pytest.raises(UsageError):
        choose_limits([given])


def test_the_error_names_the_limit_and_how_much_it_is() -> None:
    assert "more than 7 s" in str(met_limit("seconds", {"seconds": 7}))
