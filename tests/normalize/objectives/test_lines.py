"""Table rows as the annex means them: by fields, grouped by objective, with what is blank taken from above."""

from models.layout.blocks import Paragraph, Row, RowCell
from models.layout.columns import Column
from models.place import Place
from normalize.objectives.lines import PlanLine, fill_down, group_objectives, join_text, name_columns, read_line
from tests.rows import FIVE, row

ASILI = row(("Asili", "Posti", "2024: 12", "Area II", "5"))


def lines(*rows: tuple[str, ...]) -> list[PlanLine]:
    return [read_line(row(cells, line=number)) for number, cells in enumerate(rows, start=1)]


def said(line: PlanLine) -> tuple[str, str, str, str]:
    """Indicator, targets, responsible and weight of a line."""
    targets = " | ".join(join_text(cell.paragraphs) for cell in line.targets)
    return join_text(line.indicator), targets, join_text(line.responsible), join_text(line.weight)


def test_a_row_is_read_by_its_fields_and_keeps_its_place() -> None:
    line = read_line(ASILI)
    assert (join_text(line.objective), *said(line)) == ("Asili", "Posti", "2024: 12", "Area II", "5")
    assert (line.columns, line.origin) == (frozenset(FIVE), (Place(page=1, line=1),))


def test_white_space_is_folded_and_a_paragraph_of_nothing_else_is_none() -> None:
    made = Row((RowCell(Column("indicator", "Indicatore"), (Paragraph(" Posti \xa0 attivati "), Paragraph("\t"))),), Place())
    assert [p.text for p in read_line(made).indicator] == ["Posti attivati"]


def test_of_two_columns_of_a_field_the_first_counts_and_target_columns_all_do() -> None:
    line = read_line(row(("A", "80%", "90%", "5", "7"), ("objective", "target 2025", "target 2026", "weight", "weight")))
    assert [(cell.year, join_text(cell.paragraphs)) for cell in line.targets] == [(2025, "80%"), (2026, "90%")]
    assert [(cell.heading, cell.text) for cell in line.further] == [("Weight (5)", "7")]


def test_columns_without_a_heading_or_with_the_same_are_told_apart_by_their_number() -> None:
    headings = [Column(None, heading) for heading in ("Note", "", " Note ", "Missione")]
    assert name_columns(headings) == ["Note", "colonna 2", "Note (3)", "Missione"]


def test_blank_rows_are_nothing_and_the_same_objective_again_is_one() -> None:
    rows = [ASILI, row(("", "", "", "", "")), row(("Asili", "Rette", "2024: zero", "", "")), row(("Buche", "Vie", "2024: 3", "", ""))]
    assert [[join_text(line.indicator) for line in group] for group in group_objectives(rows)] == [["Posti", "Rette"], ["Vie"]]


def test_a_first_row_without_an_objective_is_a_group_of_its_own() -> None:
    assert len(group_objectives([row(("", "Posti", "2024: 12", "", "")), ASILI])) == 2


def test_a_blank_responsible_is_the_one_above_and_a_blank_weight_stays_blank() -> None:
    """Rows that share a weight are one block, which is told by the blank."""
    filled = fill_down(lines(("A", "Posti", "2024: 12", "Area II", "5"), ("", "Rette", "2024: zero", "", "")))
    assert [said(line) for line in filled] == [("Posti", "2024: 12", "Area II", "5"), ("Rette", "2024: zero", "Area II", "")]


def test_a_row_that_names_nothing_to_do_goes_on_with_the_row_above() -> None:
    filled = fill_down(lines(("A", "Posti", "2024: 12", "Area II", "5"), ("", "", "", "Area III", "6")))
    assert [said(line) for line in filled] == [("Posti", "2024: 12", "Area II Area III", "5 6")]


def test_a_responsible_that_is_printed_again_is_not_doubled() -> None:
    filled = fill_down(lines(("A", "Posti", "2024: 12", "Area II", "5"), ("", "", "", "Area II", "6")))
    assert said(filled[0]) == ("Posti", "2024: 12", "Area II", "5 6")


def test_the_first_target_may_stand_in_the_row_below_its_indicator() -> None:
    filled = fill_down(lines(("A", "Posti", "", "Area II", "5"), ("", "", "2024: 12", "", ""), ("", "", "2025: 14", "", "")))
    assert [said(line)[:2] for line in filled] == [("Posti", "2024: 12"), ("", "2025: 14")]
    assert [cell.row for line in filled for cell in line.targets] == [0, 1]


def test_further_cells_hold_until_others_of_their_heading_come() -> None:
    names = (*FIVE, "Note", "Codice")
    made = [read_line(row(cells, names)) for cells in (("A", "x", "a", "", "", "prima", "01"), ("", "y", "b", "", "", "seconda", ""))]
    assert [[cell.text for cell in line.further] for line in fill_down(made)] == [["prima", "01"], ["01", "seconda"]]
