"""Weight cells: the points, and for whom they are."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.responsibles.directory import Directory, learn_areas
from normalize.responsibles.duties import resolve_duty
from normalize.responsibles.statements import parse_responsible
from normalize.weights.cells import parse_weights
from normalize.weights.sharing import Trouble, share_weights

SIX = ("Area I Affari generali", "Area II Sociale", "Area III Finanziaria", "Area IV Tecnica", "Area V Urbanistica", "Area VI Vigilanza")


def directory(*cells: str) -> Directory:
    return learn_areas([parse_responsible((cell,)) for cell in cells or SIX])


def share(weight: str, responsible: str = "", *cells: str) -> tuple[list[tuple[str | None, str]], list[str]]:
    """Points and Areas of a weight cell beside a responsible cell (paragraphs are lines), and the codes of what is doubtful."""
    weights, troubles = share_with_troubles(weight, responsible, *cells)
    return weights, [trouble.code for trouble in troubles]


def share_with_troubles(weight: str, responsible: str, *cells: str) -> tuple[list[tuple[str | None, str]], list[Trouble]]:
    areas = directory(*cells)
    paragraphs = tuple(responsible.split("\n"))
    duties = [resolve_duty(parse_responsible(paragraphs), responsible, (), areas)] if responsible else []
    weights, troubles = share_weights(parse_weights(tuple(weight.split("\n"))), weight, duties, areas)
    return [(None if w.value is None else str(w.value), " ".join(w.areas)) for w in weights], troubles


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("5", "5"),
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("10%", "10"),
        ("10 %", "10"),
        ("7,5%", "7.5"),
        ("p. 10", "10"),
        ("punti 5", "5"),
        ("10 punti", "10"),
        ("10 p.ti", "10"),
        ("Peso: 10", "10"),
        ("10/100", "10"),
        ("10 su 100", "10"),
        ("5 ciascuna", "5"),
        ("5 per ogni Area", "5"),
        ("0", "0"),
        ("- 5", "5"),
    ],
)
def test_one_weight_has_its_points_and_nothing_is_doubtful(text: str, points: str) -> None:
    assert share(text, "Area II Sociale") == ([(points, "II")], [])


@pytest.mark.parametrize(
    "text", [".....", "…", "…..", ". . . .", "-", "---", "____", "da definire", "da assegnare", "n.d.", "in corso di definizione"]
)
def test_a_weight_that_is_not_set_has_no_value_and_keeps_its_area(text: str) -> None:
    assert share(text, "Area IV Tecnica") == ([(None, "IV")], ["weight-open"])


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


@pytest.mark.parametrize(
    ("text", "points", "unread"),
    [
        ("alto", [], ["alto"]),
        ("5-10", [], ["5-10"]),
        ("3/5", [], ["3/5"]),
        ("max 5", ["5"], ["max"]),
        ("5 (come da accordo)", ["5"], ["come da accordo"]),
        ("5 (9)", ["5"], ["(9)"]),
        ("5 + 5", ["5", "5"], ["+"]),
        ("Area 1, 10 Area 3, 5", ["10"], ["Area 3, 5"]),
        ("5 (Area I-I I-III)", ["5"], ["Area I-I I-III"]),  # a list that a line break cut
        ("5 (Area I II-III)", ["5"], ["Area I II-III"]),
        ("5 (Area II\nI)", ["5"], ["I"]),
    ],
)
def test_words_that_are_not_understood_are_told(text: str, points: list[str], unread: list[str]) -> None:
    weights, troubles = share_with_troubles(text, "Area I\nArea II" if len(points) > 1 else "Area I")
    assert [value for value, _ in weights] == points
    assert [t.raw for t in troubles if t.code == "weight-unread"] == unread


def test_a_number_that_reads_in_two_ways_has_no_value() -> None:
    assert share("1.500", "Area I Affari generali") == ([(None, "I")], ["quantity-ambiguous"])


def test_a_span_of_numbers_may_be_a_range_or_its_ends() -> None:
    weights, troubles = share_with_troubles("5 (Aree I-III)", "Tutte le Aree")
    assert weights == [("5", "I II III")]
    assert [(t.code, t.raw) for t in troubles] == [("areas-ambiguous", "I-III")]


@given(st.decimals(min_value=0, max_value=999, places=1), st.sampled_from(["{}", "{} punti", "p. {}", "{} %", "({})"]))
def test_points_are_read_as_they_are_printed(value: Decimal, form: str) -> None:
    reading = parse_weights((form.format(str(value).replace(".", ",")),))
    assert [part.points.value for part in reading.parts] == [value]
    assert reading.unread == ()


@given(st.lists(st.text(alphabet="0123456789,. ()-–/%IVXeArea:;\n….definAu'", max_size=60), max_size=4))
def test_any_cell_gives_weights_or_says_what_it_does_not_understand(paragraphs: list[str]) -> None:
    areas = directory()
    raw = " ".join(paragraphs)
    weights, troubles = share_weights(parse_weights(tuple(paragraphs)), raw, [], areas)
    assert weights or troubles
    assert all(weight.value is None or weight.value >= 0 for weight in weights)
