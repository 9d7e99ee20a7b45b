"""Weights shared out: for which Areas each number of a cell is."""

import pytest

from tests.cells import share, share_with_troubles


@pytest.mark.parametrize(
    ("text", "weights"),
    [
        ("5 (Area I-II-IV-V-VI)\n10 (Area III)", [("5", "I II IV V VI"), ("10", "III")]),
        ("5 (Area I-II-IV-V-VI) 10 (Area III)", [("5", "I II IV V VI"), ("10", "III")]),
        ("5 (Area I-II-IV-V- VI)", [("5", "I II IV V VI")]),
        ("5 Area I – 10 Area III", [("5", "I"), ("10", "III")]),
        ("Area I: 5 Area III: 10", [("5", "I"), ("10", "III")]),
        ("Area I: 5; Area III: 10", [("5", "I"), ("10", "III")]),
        ("Area I 5\nArea III 10", [("5", "I"), ("10", "III")]),
        ("5 (Aree I, II e IV)", [("5", "I II IV")]),
        ("5 (Aree 1, 2 e 4)", [("5", "I II IV")]),
        ("5 (tutte le Aree)", [("5", "*")]),
        ("5 (tutte le Aree tranne la III)", [("5", "I II IV V VI")]),
        ("10 (Area III) 5 (altre Aree)", [("10", "III"), ("5", "I II IV V VI")]),
        ("5 (I-II-IV)", [("5", "I II IV")]),
        ("I: 5; III: 10", [("5", "I"), ("10", "III")]),
        ("5 Area Finanziaria\n10 Area Tecnica", [("5", "III"), ("10", "IV")]),
        ("5% (Area Tecnica)\n3% (Area Vigilanza)", [("5", "IV"), ("3", "VI")]),
        ("Area 1: 10, Area 3: 5", [("10", "I"), ("5", "III")]),
        ("5 (Segretario)\n10 (Area I)", [("5", ""), ("10", "I")]),
        ("5 (Finanziaria)", [("5", "III")]),
    ],
)
def test_areas_beside_a_weight_win_over_the_responsible(text: str, weights: list[tuple[str, str]]) -> None:
    assert share(text, "Tutte le Aree") == (weights, [])


@pytest.mark.parametrize(
    ("weight", "responsible", "weights"),
    [
        ("8\n9\n2", "Area I\nArea III\nArea II", [("8", "I"), ("9", "III"), ("2", "II")]),
        ("8 9 2", "Area Affari generali\nArea Finanziaria\nArea Sociale", [("8", "I"), ("9", "III"), ("2", "II")]),
        ("8 9 2", "Area Affari generali Area Finanziaria Area Sociale", [("8", "I"), ("9", "III"), ("2", "II")]),
        ("4\n6", "Area I e Area II\nArea III", [("4", "I II"), ("6", "III")]),
        ("4\n6", "Aree I e II", [("4", "I"), ("6", "II")]),
        ("10\n5", "Segretario comunale\nArea I", [("10", ""), ("5", "I")]),
        (
            "5\n6\n2",
            "Le Aree coinvolte, con il coordinamento del responsabile servizio CED:\nArea I Protocollo, Anagrafe\nArea III Tributi\nArea II",
            [("5", "I"), ("6", "III"), ("2", "II")],
        ),
        ("5\n6", "Tutte le Aree, e in particolare:\nArea I\nArea III", [("5", "I"), ("6", "III")]),
        ("5\n6", "L'Area II cura la regia; partecipano:\nArea I\nArea III", [("5", "I"), ("6", "III")]),
        ("5", "Tutte le Aree\nCon il coordinamento dell'Area III", [("5", "*")]),
        ("5", "Area I\ncon il coordinamento dell'Area III", [("5", "I")]),
        ("5", "Area I (capofila), Area II", [("5", "I II")]),
        ("5", "Segretario generale", [("5", "")]),
    ],
)
def test_weights_without_areas_pair_in_order_with_the_responsible(weight: str, responsible: str, weights: list[tuple[str, str]]) -> None:
    assert share(weight, responsible) == (weights, [])


@pytest.mark.parametrize(
    ("weight", "responsible", "numbers"),
    [
        ("5\n10", "Tutte le Aree", ("2", "1")),
        ("5\n10", "Area I\nArea II\nArea III", ("2", "3")),
        ("5\n10\n3", "Area I\nArea II", ("3", "2")),
        ("5 10 (Area III)", "Tutte le Aree", ("2", "1")),
        ("5\n10", "", ("2", "0")),
    ],
)
def test_numbers_that_differ_are_told_and_nothing_is_guessed(weight: str, responsible: str, numbers: tuple[str, str]) -> None:
    weights, troubles = share_with_troubles(weight, responsible)
    assert [(t.code, t.detail["weights"], t.detail["areas"]) for t in troubles] == [("weight-pairing", *numbers)]
    assert {areas for _, areas in weights} <= {"", "III"}


def test_a_span_of_numbers_may_be_a_range_or_its_ends() -> None:
    weights, troubles = share_with_troubles("5 (Aree I-III)", "Tutte le Aree")
    assert weights == [("5", "I II III")]
    assert [(t.code, t.raw) for t in troubles] == [("areas-ambiguous", "I-III")]
