"""Responsible and weight cells as plans of municipalities print them: every one of the lists, its values and its findings."""

import pytest

from tests.cell_scores import Case, read_responsible, read_weight, responsible_cases, weight_cases


@pytest.mark.parametrize("case", responsible_cases(), ids=lambda case: f"{case.town}: {case.cell}")
def test_a_responsible_cell_gives_the_areas_that_it_names(case: Case) -> None:
    assert read_responsible(case) == case.right


@pytest.mark.parametrize("case", weight_cases(), ids=lambda case: f"{case.town}: {case.cell}")
def test_a_weight_cell_gives_its_points_to_whom_they_are_for(case: Case) -> None:
    assert read_weight(case) == case.right


def test_the_lists_hold_enough_cells_of_each_kind() -> None:
    assert len(responsible_cases()) > 300
    assert len(weight_cases()) > 250
    assert sum("area" in case.right.findings or "unread" in case.right.findings for case in responsible_cases()) > 20
