"""Targets paired with the indicators of their cell."""

import pytest

from models.layout.blocks import Paragraph
from models.place import Place
from normalize.objectives.pairing import TargetCell, group_paragraphs, pair_targets


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(line, (Place(page=1, line=number),)) for number, line in enumerate(text.split("\n"), start=1) if line)


def pair(indicator: str, target: str, year: int | None = None) -> list[tuple[str, list[str]]]:
    pairing = pair_targets(paragraphs(indicator), [TargetCell(0, 2, year, paragraphs(target))] if target else [])
    return [(piece.text, [placed.piece.text for placed in piece.targets]) for piece in pairing.indicators]


@pytest.mark.parametrize(
    ("indicator", "target", "pairs"),
    [
        ("A", "2024: x", [("A", ["x"])]),
        ("A\nB\nC", "2024: x\n2024: y\n2024: z", [("A", ["x"]), ("B", ["y"]), ("C", ["z"])]),
        ("A\n- B", "2024: x\n2024: y", [("A", ["x"]), ("- B", ["y"])]),
        ("A\nB", "2024: x", [("A B", ["x"])]),
        ("A\nB", "2024: x\n2024: y\n2024: z", [("A B", ["x", "y", "z"])]),
        ("A", "2024: x\n2025: y", [("A", ["x", "y"])]),
        ("A\nB", "2024: x\n2025: y\n2024: z\n2025: w", [("A", ["x", "y"]), ("B", ["z", "w"])]),
        ("A\nB", "2024: x\n2024: z\n2025: y\n2025: w", [("A", ["x", "y"]), ("B", ["z", "w"])]),
        ("A:\n- b\n- c\nD", "2024: x\n2024: y", [("A: - b - c", ["x"]), ("D", ["y"])]),
        ("A:\n- b\n- c", "2024: x", [("A: - b - c", ["x"])]),
        ("A, comprendente:\na) b;\nb) c.\nD", "2024: x\n2024: y", [("A, comprendente: a) b; b) c.", ["x"]), ("D", ["y"])]),
        (
            "A mediante:\nprimo passo;\nsecondo passo.\nD",
            "2024: x\n2024: y",
            [("A mediante: primo passo; secondo passo.", ["x"]), ("D", ["y"])],
        ),
        ("A\n- b\n- c\nD\n- e", "2024: x\n2024: y", [("A - b - c", ["x"]), ("D - e", ["y"])]),
        ("A\nB", "x\ny", [("A", ["x"]), ("B", ["y"])]),
        ("A", "x\ny", [("A", ["x y"])]),
        ("A\nB", "consegna di:\n- elenco", [("A B", ["consegna di: - elenco"])]),
        ("A", "", [("A", [])]),
        ("", "2024: x", [("", ["x"])]),
    ],
)
def test_indicators_pair_with_targets_where_the_numbers_agree(indicator: str, target: str, pairs: list[tuple[str, list[str]]]) -> None:
    assert pair(indicator, target) == pairs


def test_a_difference_is_worth_a_look_only_where_both_are_several() -> None:
    cell = [TargetCell(0, 2, None, paragraphs("2024: x\n2024: y\n2024: z"))]
    assert pair_targets(paragraphs("A\nB"), cell).differs == (2, 3)
    assert pair_targets(paragraphs("A"), cell).differs is None
    assert pair_targets(paragraphs("A\nB"), [TargetCell(0, 2, None, paragraphs("2024: x"))]).differs is None


def test_targets_of_other_years_that_are_as_many_as_the_indicators_are_told() -> None:
    by_year = pair_targets(paragraphs("A\nB"), [TargetCell(0, 2, None, paragraphs("2024: x\n2025: y"))])
    assert [[t.piece.text for t in piece.targets] for piece in by_year.indicators] == [["x"], ["y"]]
    assert by_year.by_year
    assert not pair_targets(paragraphs("A\nB"), [TargetCell(0, 2, None, paragraphs("2024: x\n2024: y"))]).by_year


def test_a_paragraph_that_begins_as_no_indicator_does_is_not_paired_with_another_year() -> None:
    assert pair("Tasso di copertura\n0-2 anni", "2025: 28%\n2026: 33%") == [("Tasso di copertura 0-2 anni", ["28%", "33%"])]
    assert pair("Tasso di copertura\ndei posti", "2025: 28%\n2026: 33%") == [("Tasso di copertura dei posti", ["28%", "33%"])]
    assert pair("Tasso di copertura\nn. posti", "2025: 28%\n2026: 33%") == [("Tasso di copertura", ["28%"]), ("n. posti", ["33%"])]


@pytest.mark.parametrize(
    ("second", "targets", "are_two"),
    [
        ("Utenti serviti", "2025: 12\n2025: 40", True),
        ("Utenti serviti", "2025: 12\n2026: 40", False),
        ("0-2 anni", "2025: 12\n2025: 40", False),
        ("12 Utenti", "2025: 12\n2025: 40", True),
    ],
)
def test_lines_without_space_are_indicators_where_they_begin_so_and_the_years_are_the_same(
    second: str, targets: str, are_two: bool
) -> None:
    cell = [TargetCell(0, 2, None, paragraphs(targets))]
    pairing = pair_targets([Paragraph(f"Posti {second}", soft=((6, 0),))], cell)
    assert [piece.text for piece in pairing.indicators] == (["Posti", second] if are_two else [f"Posti {second}"])


def test_columns_of_several_years_give_each_indicator_a_target_of_each() -> None:
    cells = [TargetCell(0, 2, 2025, paragraphs("x\ny")), TargetCell(0, 3, 2026, paragraphs("z\nw"))]
    pairing = pair_targets(paragraphs("A\nB"), cells)
    assert [[(t.piece.year, t.piece.text) for t in piece.targets] for piece in pairing.indicators] == [
        [(2025, "x"), (2026, "z")],
        [(2025, "y"), (2026, "w")],
    ]


def test_one_target_in_each_of_two_columns_belongs_to_the_whole_indicator() -> None:
    cells = [TargetCell(0, 2, 2025, paragraphs("x")), TargetCell(0, 3, 2026, paragraphs("z"))]
    pairing = pair_targets(paragraphs("Titolo\nDescrizione"), cells)
    assert [[t.piece.text for t in piece.targets] for piece in pairing.indicators] == [["x", "z"]]
    assert pairing.differs is None


def test_an_item_of_a_list_needs_no_dash_where_the_source_marks_it() -> None:
    marked = (Paragraph("Progetti:"), Paragraph("primo", item=True), Paragraph("Secondo", item=True), Paragraph("Altro"))
    assert [[p.text for p in group] for group in group_paragraphs(marked)] == [["Progetti:", "primo", "Secondo"], ["Altro"]]


def test_paragraphs_of_a_target_pair_with_indicators_that_no_space_sets_apart_and_it_is_told():
    indicators = (Paragraph("Fondi descritti Giornate di apertura", soft=((16, 2),)),)
    pairing = pair_targets(indicators, [TargetCell(0, 2, 2025, paragraphs("n. 3 entro giugno\nnon meno di 20"))])
    found = [(piece.text, [placed.piece.text for placed in piece.targets]) for piece in pairing.indicators]
    assert found == [("Fondi descritti", ["n. 3 entro giugno"]), ("Giornate di apertura", ["non meno di 20"])]
    assert pairing.is_tight


def test_several_paragraphs_on_both_sides_that_do_not_fit_together_are_told_also_without_years():
    cell = [TargetCell(0, 2, 2025, paragraphs("x\ny\nz"))]
    assert pair_targets(paragraphs("A\nB"), cell).differs == (2, 3)
    assert pair_targets(paragraphs("A"), cell).differs is None


def test_targets_that_no_space_sets_apart_are_told_by_the_amounts_that_they_begin_with():
    target = "minimo n. 250 entro il 30/11/2025 € 80.000,00"
    cell = [TargetCell(0, 2, 2025, (Paragraph(target, soft=((34, 2),)),))]
    pairing = pair_targets(paragraphs("Avvisi notificati\nIncasso da recupero"), cell)
    assert [piece.targets[0].piece.text for piece in pairing.indicators] == ["minimo n. 250 entro il 30/11/2025", "€ 80.000,00"]
    assert pairing.is_tight
    assert len(pair_targets(paragraphs("Avvisi notificati"), cell).indicators) == 1


def softly(*lines: str, rank: int = 2) -> Paragraph:
    """Lines of one paragraph, each of which may begin a further one."""
    text = " ".join(lines)
    return Paragraph(text, soft=tuple((text.index(line), rank) for line in lines[1:]))


@pytest.mark.parametrize("rank", [2, 3])
def test_indicators_and_targets_line_under_line_are_pairs_where_both_sides_agree(rank: int) -> None:
    cell = [TargetCell(0, 2, None, (softly("entro il 31/05/2025", "almeno n. 40", "100% entro 15 giorni"),))]
    pairing = pair_targets([softly("Guida stampata", "Moduli raccolti", "Istanze evase", rank=rank)], cell)
    assert [(piece.text, [t.piece.text for t in piece.targets]) for piece in pairing.indicators] == [
        ("Guida stampata", ["entro il 31/05/2025"]),
        ("Moduli raccolti", ["almeno n. 40"]),
        ("Istanze evase", ["100% entro 15 giorni"]),
    ]
    assert pairing.is_tight


def test_pairs_that_lines_split_alike_on_both_sides_come_before_paragraphs_that_agree() -> None:
    cell = [TargetCell(0, 2, None, (softly("entro il 31/05/2025", "almeno n. 40"), Paragraph("100%")))]
    pairing = pair_targets([softly("Guida stampata", "Moduli raccolti"), Paragraph("Istanze evase")], cell)
    assert [piece.text for piece in pairing.indicators] == ["Guida stampata", "Moduli raccolti", "Istanze evase"]
    assert pairing.is_tight


def test_one_side_alone_splits_where_the_paragraphs_of_the_other_are_as_many() -> None:
    indicators = pair_targets([softly("Guida stampata", "Moduli raccolti")], [TargetCell(0, 2, None, paragraphs("n. 1\nn. 40"))])
    targets = pair_targets(paragraphs("Guida stampata\nModuli raccolti"), [TargetCell(0, 2, None, (softly("n. 1", "n. 40"),))])
    assert [(len(each.indicators), each.is_tight) for each in (indicators, targets)] == [(2, True), (2, True)]


def test_beginnings_that_do_not_agree_are_told_and_split_nothing() -> None:
    cell = [TargetCell(0, 2, None, (softly("entro il 31/05/2025", "almeno n. 40"),))]
    pairing = pair_targets([softly("Guida stampata", "Moduli raccolti", "Istanze evase")], cell)
    assert (len(pairing.indicators), pairing.open) == (1, (3, 2))
    assert pair_targets(paragraphs("Guida stampata"), cell).open is None
