"""The cheapest way through a row of stops."""

from math import inf

from extract.layout.grids.rows.cheapest import find_cheapest


def test_the_way_passes_over_stops_that_cost_more_than_they_save() -> None:
    prices = {(0, 1): 1.0, (1, 2): 5.0, (0, 2): 4.0, (2, 3): 1.0, (1, 3): 6.0}
    assert find_cheapest(4, lambda at, to: prices.get((at, to))) == (5.0, [0, 2, 3])


def test_there_is_no_way_where_no_step_reaches_the_last_stop() -> None:
    assert find_cheapest(3, lambda _, to: 1.0 if to < 2 else None) == (inf, [])
