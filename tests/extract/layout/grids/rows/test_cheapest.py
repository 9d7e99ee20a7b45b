"""The cheapest way through a row of stops, and those that differ from it at one."""

from math import inf

from extract.layout.grids.rows.cheapest import Change, change_one, find_cheapest


def test_the_way_passes_over_stops_that_cost_more_than_they_save() -> None:
    prices = {(0, 1): 1.0, (1, 2): 5.0, (0, 2): 4.0, (2, 3): 1.0, (1, 3): 6.0}
    assert find_cheapest(4, lambda at, to: prices.get((at, to))) == (5.0, [0, 2, 3])


def test_there_is_no_way_where_no_step_reaches_the_last_stop() -> None:
    assert find_cheapest(3, lambda _, to: 1.0 if to < 2 else None) == (inf, [])


def test_a_way_is_changed_by_one_stop_more_one_less_or_one_in_place_of_another() -> None:
    changes = list(change_one([0, 2, 3], lambda at, to: 1.0 + to - at))
    assert changes == [Change(1, [0, 1, 2, 3], 1.0), Change(2, [0, 3], -1.0), Change(2, [0, 1, 3], 0.0)]


def test_no_way_takes_a_step_that_there_is_not() -> None:
    steps = {(0, 1): 1.0, (1, 2): 1.0, (0, 2): 4.0}
    assert list(change_one([0, 2], lambda at, to: steps.get((at, to)))) == [Change(1, [0, 1, 2], -2.0)]
    del steps[0, 1]
    assert list(change_one([0, 2], lambda at, to: steps.get((at, to)))) == []
