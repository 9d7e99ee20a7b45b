"""The cheapest way through a row of stops."""

from collections.abc import Callable
from math import inf


def find_cheapest(stops: int, price: Callable[[int, int], float | None]) -> tuple[float, list[int]]:
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
