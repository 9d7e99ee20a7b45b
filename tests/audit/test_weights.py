"""Weight cells that differ in form or in sum."""

from audit.weights import find_odd_weights
from models.findings import Finding
from tests.results import build, document


def find(*rows: tuple[str, str, str]) -> list[Finding]:
    """The findings on rows of an objective, a responsible cell and a weight cell."""
    made = [(objective, f"Volumi {number}", "n. 300", who, weight) for number, (objective, who, weight) in enumerate(rows)]
    return list(find_odd_weights(build(document(*made))))


def odd(*weights: str) -> list[tuple[str, str]]:
    """The findings on weights of one objective each."""
    return [(f.code, f.raw) for f in find(*((f"Obiettivo {number}", "Uffici vari", weight) for number, weight in enumerate(weights)))]


def objectives(*weights: str) -> list[tuple[str, str]]:
    """The findings on objectives, each with these weights."""
    rows = [(f"Obiettivo {n}", "Uffici vari", weight) for n, own in enumerate(weights) for weight in own.split()]
    return [(f.code, f.raw) for f in find(*rows)]


def test_two_values_in_one_cell_are_doubtful_where_the_others_hold_one() -> None:
    assert odd("5", "10", "15", "10", "15 60") == [("weight-pattern", "15 60")]


def test_two_values_are_usual_where_many_cells_hold_two() -> None:
    assert odd("5 10", "10 5", "15", "10", "15 60") == []


def test_a_weight_many_times_as_large_as_all_others_is_doubtful_and_one_that_is_not_the_only_one_is_not() -> None:
    assert odd("5", "10", "5", "10", "50") == [("weight-far", "50")]
    assert odd("10", "15", "10", "15", "2") == [("weight-far", "2")]
    assert odd("5", "10", "50", "10", "50") == odd("5", "10", "5", "10", "40") == odd("5", "10", "50") == []


def test_weights_of_one_objective_that_add_up_otherwise_than_all_others_are_doubtful() -> None:
    assert objectives("50 50", "30 70", "40 60", "20 30 50", "50 30") == [("weights-total-differs", "Obiettivo 4")]


def test_sums_say_nothing_where_they_differ_often_or_where_all_are_made_in_one_way() -> None:
    assert objectives("50 50", "30 70", "40 50", "20 30 50", "50 30") == []
    assert objectives("10 10", "10 10", "10 10", "10 10", "10 20") == []


def test_a_responsible_area_that_a_weight_leaves_out_is_doubtful() -> None:
    rows = [
        ("Obiettivo A", "Area I, Area II", "5 Area I, 10 Area II"),
        ("Obiettivo B", "Area I, Area II, Area III", "5 Area I, 10 Area II"),
    ]
    (finding,) = find(*rows)
    assert (finding.code, finding.detail["areas"]) == ("weight-area-missing", "III")


def test_areas_without_weight_are_usual_where_several_cells_leave_some_out() -> None:
    rows = [(f"Obiettivo {number}", "Area I, Area II", "5 Area I") for number in range(3)]
    assert find(*rows, ("Obiettivo 4", "Area I, Area II", "5")) == []
