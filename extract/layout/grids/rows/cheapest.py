"""The cheapest way through a row of stops, and the ways that differ from it at one stop."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

Price = Callable[[int, int], float | None]


class Change(NamedTuple):
    """A way that differs from another at one stop: it goes through one more, passes over one, or takes one in place of another.

    Attributes:
        stop: the one that is added, passed over or replaced.
        path: the stops of the way.
        extra: how much more it costs.
    """

    stop: int
    path: list[int]
    extra: float


def find_cheapest(stops: int, price: Price) -> tuple[float, list[int]]:
    """The stops of the cheapest way from the first to the last, with its price; no stops, and infinity, when there is none.

    Args:
        stops: how many there are; a way goes through them in order and may pass over some.
        price: of the step from one stop to a later one, both counted from 0; none where there is no step.
    """
    best, come_from = [0.0, *[inf] * (stops - 1)], [0] * stops
    for to in range(1, stops):
        for at in range(to):
            step = price(at, to) if best[at] < inf else None
            if step is not None and best[at] + step < best[to]:
                best[to], come_from[to] = best[at] + step, at
    if best[-1] == inf:
        return inf, []
    path = [stops - 1]
    while path[-1]:
        path.append(come_from[path[-1]])
    return best[-1], path[::-1]


def change_one(path: Sequence[int], price: Price) -> Iterator[Change]:
    """The ways that differ from this one at one stop, but for those that take a step which there is not.

    Args:
        path: the stops of a way.
        price: see `find_cheapest`.
    """

    def change(place: int, stop: int, ends: Sequence[int], new: Sequence[int]) -> Change:
        before, after = (sum(_price(step, price) for step in pairwise((ends[0], *inner, ends[-1]))) for inner in (ends[1:-1], new))
        return Change(stop, [*path[:place], *new, *path[place + len(ends) - 2 :]], after - before)

    changes = [change(i + 1, stop, (a, b), (stop,)) for i, (a, b) in enumerate(pairwise(path)) for stop in range(a + 1, b)]
    for i, (a, stop, b) in enumerate(zip(path, path[1:], path[2:], strict=False)):
        changes += [change(i + 1, stop, (a, stop, b), new) for new in ((), *((other,) for other in range(a + 1, b) if other != stop))]
    yield from (each for each in changes if each.extra < inf)


def _price(step: tuple[int, int], price: Price) -> float:
    found = price(*step)
    return inf if found is None else found
