"""The points of each Area added up, and the one whose total differs."""

from decimal import Decimal

import pytest

from models.annex import Weight
from normalize.responsibles.directory import Directory
from normalize.responsibles.learning import learn_areas
from normalize.responsibles.statements import parse_responsible
from normalize.weights.totals import compare_totals, sum_areas


def learn(*cells: str) -> Directory:
    return learn_areas([parse_responsible(tuple(cell.split("\n"))) for cell in cells])


def weights(*cells: tuple[str | None, str]) -> list[list[Weight]]:
    return [[Weight(value=None if value is None else Decimal(value), areas=tuple(areas.split()))] for value, areas in cells]


def test_a_star_counts_for_every_area_and_a_role_for_none() -> None:
    directory = learn("Area I", "Area II")
    found = sum_areas(directory, weights(("5", "*"), ("2,5".replace(",", "."), "I"), ("10", ""), (None, "II"), ("1", "I II")))
    assert [(area.code, str(area.total), area.open_weights) for area in found] == [("I", "8.5", 0), ("II", "6", 1)]


def test_an_area_that_differs_from_most_others_is_named_with_both_totals() -> None:
    directory = learn("Area I", "Area II", "Area III")
    found = compare_totals(sum_areas(directory, weights(("60", "*"), ("5", "I"))))
    assert [finding.message for finding in found] == ["the weights of Area I add up to 65, those of most other Areas to 60"]


@pytest.mark.parametrize(
    ("areas", "cells"),
    [
        (("Area I", "Area II"), [("60", "I"), ("65", "II")]),
        (("Area I", "Area II", "Area III"), [("60", "I"), ("65", "II"), ("70", "III")]),
        (("Area I", "Area II", "Area III", "Area IV"), [("60", "I II"), ("65", "III IV")]),
        (("Area I", "Area II", "Area III"), []),
        (("Area I", "Area II", "Area III"), [("60", "*")]),
    ],
)
def test_without_a_majority_or_a_difference_nothing_is_told(areas: tuple[str, ...], cells: list[tuple[str, str]]) -> None:
    assert compare_totals(sum_areas(learn(*areas), weights(*cells))) == ()
