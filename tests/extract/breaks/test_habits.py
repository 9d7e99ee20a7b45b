"""What is usual in a document, learned from rows that no break can have cut."""

import pytest

from extract.breaks.habits import Habits, learn_habits
from extract.tables.drafts import CellDraft, RowDraft
from models.layout.blocks import CellParagraph, Edge
from models.layout.columns import ColumnDraft
from models.layout.text import Text
from models.place import Place

FIELDS = ("objective", "indicator", "target", "responsible", "weight")
COLUMNS = tuple(ColumnDraft(field, Text(field)) for field in FIELDS)


def row(*texts: str) -> RowDraft:
    cells = {i: CellDraft([CellParagraph(Text(part)) for part in text.split(" ¶ ") if part], Edge()) for i, text in enumerate(texts)}
    return RowDraft(cells, Place(page=1))


def learned(*rows: RowDraft) -> Habits:
    return learn_habits([(COLUMNS, each) for each in rows], leaves_open=False)


PLAIN = row("Asili", "posti attivati", "2024: 12", "Area II", "5")


def test_how_cells_begin_is_counted_column_by_column() -> None:
    habits = learned(*[PLAIN] * 9)
    assert habits.lower["objective"] < 0.1 < 0.9 < habits.lower["indicator"]
    assert habits.marked["target"] > 0.9 > 0.1 > habits.marked["indicator"]


def test_a_few_cells_prove_less_than_many() -> None:
    """One more that does and one more that does not are always thought of."""
    assert learned(PLAIN).marked["target"] == 0.75
    assert learned(*[PLAIN] * 9).marked["target"] == 0.95


def test_cells_of_several_paragraphs_make_a_further_one_likelier() -> None:
    one, several = learned(*[PLAIN] * 9), learned(*[row("Asili", "posti ¶ rette", "2024: 12", "Area II", "5")] * 9)
    assert several.paragraph_points("indicator") > one.paragraph_points("indicator")


def test_words_with_which_responsibles_begin_are_known_from_the_second_time_on() -> None:
    rows = [row("A", "b", "2024: c", name, "5") for name in ("Area I", "Area II", "Settore Scuola")]
    habits = learned(*rows)
    assert habits.starts == {"area"}
    assert habits.strange == pytest.approx(1.5 / 4)


def test_a_blank_cell_speaks_against_a_row_unless_the_document_leaves_it_blank() -> None:
    habits = learned(*[PLAIN] * 20)
    assert habits.row_points("indicator", first=True, filled=False) < habits.row_points("indicator", first=True, filled=True)
    blank = learned(*[row("Asili", "posti", "2024: 12", "", "5")] * 20)
    assert blank.row_points("responsible", first=True, filled=False) > habits.row_points("responsible", first=True, filled=False)


def test_a_responsible_is_rarer_in_a_further_row_of_an_objective() -> None:
    """Nothing is known of the document yet."""
    habits = Habits({}, {}, leaves_open=False)
    assert habits.row_points("responsible", first=False, filled=False) > habits.row_points("responsible", first=True, filled=False)


def test_no_blank_cell_rules_a_row_out() -> None:
    habits = learned(*[PLAIN] * 5000)
    assert habits.row_points("target", first=True, filled=False) == -5.0
    assert habits.row_points("weight", first=True, filled=False) == -3.0


def test_a_further_column_has_habits_of_its_own_heading() -> None:
    columns = (COLUMNS[0], ColumnDraft(None, Text("Missione")))
    assert set(learn_habits([(columns, row("Asili", "01 Servizi"))], leaves_open=False).lower) == {"objective", "Missione"}


def test_objectives_of_a_title_and_a_description_make_a_lone_title_a_part() -> None:
    titled = learned(*[row("Asili ¶ Si aprono nuovi posti", "Posti", "2024: 12", "Area II", "5")] * 9)
    assert titled.count_points(1, 1) > 2.0
    assert titled.count_points(2, 2) == 0.0
    assert learned(*[PLAIN] * 9).count_points(1, 1) == 0.0
    assert learned().count_points(1, 1) == pytest.approx(0.69, abs=0.01)
