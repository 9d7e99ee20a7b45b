"""Watched numbers count as what they are, and note what would turn an answer."""

from collections.abc import Callable, Iterator

import pytest

from tests.watched import Change, Watched, turning

HALF, TWICE = Change("layout.GAP", 0.5), Change("layout.GAP", 2.0)


@pytest.fixture(autouse=True)
def _nothing_noted() -> Iterator[None]:
    turning.clear()
    yield
    turning.clear()


def gap() -> Watched:
    return Watched(2.0, {HALF: 1.0, TWICE: 4.0})


@pytest.mark.parametrize(
    ("ask", "noted"),
    [
        (lambda n: n < 3, {TWICE}),
        (lambda n: n <= 1.5, {HALF}),
        (lambda n: n < 5, set()),
        (lambda n: n * 10 + 1 > 15, {HALF}),
        (lambda n: 10 / n == 5, {HALF, TWICE}),
        (lambda n: 3 - n > 0, {TWICE}),
        (lambda n: -n < -3, {TWICE}),
        (lambda n: max(3, n) == 3, {TWICE}),
        (lambda n: sorted([n, 1.5])[0] == 1.5, {HALF}),
        (lambda n: int(n), {HALF, TWICE}),
        (lambda n: round(n / 10) == 0, set()),
        (lambda n: sum([n, n]) >= 4, {HALF}),
        (lambda n: n - n == 0, set()),
        (lambda n: {n: 1}, {HALF, TWICE}),
    ],
)
def test_an_answer_that_a_change_would_turn_is_noted(ask: Callable[[Watched], object], noted: set[Change]) -> None:
    assert ask(gap()) == ask(2.0)  # type: ignore[arg-type]
    assert turning == noted


def test_two_watched_numbers_keep_their_changes_apart() -> None:
    other = Change("layout.WIDTH", 2.0)
    assert gap() * Watched(3.0, {other: 6.0}) < 7
    assert turning == {TWICE, other}
