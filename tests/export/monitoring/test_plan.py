from export.contents import Contents
from export.monitoring.plan import make_plan
from export.tables import make_tables
from models.annex import Annex
from models.monitoring import FillForm
from models.phrases import Quantity
from models.record import Record

FORM = FillForm(sheet="Monitoring", headings=("Key",))


def test_a_target_is_shown_to_each_area_that_answers_for_it_or_has_its_weight(annex: Annex, records: tuple[Record, ...]) -> None:
    plan = make_plan(Contents("annex", annex, records, make_tables(annex, records)), FORM, ("area i",), str)
    assert plan.targets[0].areas == ("I", "II", "Lavori; strade, verde", "IV", "III")
    assert [(area.code, area.sheet) for area in plan.areas] == [
        ("I", "Area I (2)"),
        ("IV", "Area IV"),
        ("III", "Area III"),
        ("II", "Area II"),
        ("Lavori; strade, verde", "Area Lavori; strade, verde"),
    ]
    assert [target.counts for target in plan.targets] == [True, False]


def test_a_target_expects_a_number_where_it_names_exactly_one(annex: Annex, records: tuple[Record, ...]) -> None:
    one = records[0].model_copy(update={"quantities": (Quantity(text="90%", value=records[0].quantities[0].value, unit="%"),)})
    plan = make_plan(Contents("annex", annex, (one, records[1]), make_tables(annex, records)), FORM, (), str)
    assert [(target.expected, target.unit) for target in plan.targets] == [(records[0].quantities[0].value, "%"), (None, None)]
