"""Weight cells that differ in form."""

from audit.weights import find_odd_weights
from tests.results import build, document


def odd(*weights: str) -> list[str]:
    rows = [(f"Obiettivo {number}", "Volumi", "n. 300", "Responsabili vari", weight) for number, weight in enumerate(weights)]
    return [finding.raw for finding in find_odd_weights(build(document(*rows)))]


def test_two_values_in_one_cell_are_doubtful_where_the_others_hold_one() -> None:
    assert odd("5", "10", "15", "10", "15 100") == ["15 100"]


def test_two_values_are_usual_where_many_cells_hold_two() -> None:
    assert odd("5 10", "10 5", "15", "10", "15 100") == []
