"""The flat records of an annex, and the true records of whole annexes."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from models.record import Record
from normalize import build_annex, flatten
from tests import paths
from tests.rows import FIVE, SOURCE, document, read_sample, read_shared

SAMPLES = sorted((paths.SAMPLES / "source").glob("*.toml"))
PUBLIC = ("section", "objective", "indicator", "target_year", "target", "deadline", "responsible", "weight_block", "weights")


def plain(record: Record) -> dict[str, Any]:
    """The public fields of a record as the true records write them."""
    values = record.model_dump(mode="json", include=set(PUBLIC))
    values["weights"] = [(None if w.value is None else float(w.value), tuple(w.areas)) for w in record.weights]
    return values


def expected(path: Path) -> Iterator[dict[str, Any]]:
    """The true records; their blocks are called by objective and number alone."""
    for record in json.loads(path.read_text(encoding="utf-8")):
        block = f"o{record['weight_block']}"
        yield record | {"weight_block": block, "weights": [(w["value"], tuple(w["areas"])) for w in record["weights"]]}


def test_the_real_annex_gives_its_true_records_and_the_slip_in_its_weights(shared: Path) -> None:
    annex = build_annex(read_shared(shared / "annexes" / "allegato-h-2023.html"), SOURCE)
    assert [plain(record) for record in flatten(annex)] == list(expected(shared / "annexes" / "allegato-h-2023.records.json"))
    assert [(area.code, area.total) for area in annex.areas] == [
        ("I", Decimal(65)),
        *((code, Decimal(60)) for code in ("II", "III", "IV", "V", "VI")),
    ]
    assert [f.message for f in annex.findings if f.code != "weight-open"] == [
        "the weights of Area I add up to 65, those of most other Areas to 60"
    ]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_gives_its_true_records_from_perfect_rows(path: Path) -> None:
    truth = path.parents[1] / "truth" / f"{path.stem}.records.json"
    assert [plain(record) for record in flatten(build_annex(read_sample(path), SOURCE))] == list(expected(truth))


def test_a_record_has_all_that_applies_to_its_target() -> None:
    names = ("Codice", *FIVE)
    rows = [
        (
            "1.1",
            "Nido - Più posti",
            "Posti\nGradimento",
            "2024: minimo n. 8\n2025: entro il 30/06",
            "Area II Sociale - ufficio scuola",
            "2,5",
        )
    ]
    first, second = flatten(build_annex(document(*rows, names=names), SOURCE))
    assert (first.id, second.id) == ("o1.1.1.1", "o1.1.2.1")
    assert (first.objective_title, first.objective_description, first.objective_number) == ("Nido", "Più posti", 1)
    assert (first.areas, first.office, first.weight_raw) == (("II",), "ufficio scuola", "2,5")
    assert [(str(w.value), w.areas) for w in first.weights] == [("2.5", ("II",))]
    assert (first.target_year, second.target_year) == (2024, 2025)
    assert str(second.deadline) == "2025-06-30"
    assert first.further == {"Codice": "1.1"}
    assert first.pages == (1,)
    assert first.origin.target
    assert first.origin.weight
    assert first.origin.places[0] == first.origin.objective[0]


def test_an_indicator_with_its_own_responsible_has_it_in_its_record() -> None:
    first, second = flatten(
        build_annex(document(("A", "x", "2024: a", "Area I", "5"), ("", "y", "2024: b", "Segretario comunale", "")), SOURCE)
    )
    assert (first.responsible, first.areas, first.role) == ("Area I", ("I",), None)
    assert (second.responsible, second.areas, second.role) == ("Segretario comunale", (), "Segretario comunale")
    assert first.weights == second.weights


def test_a_record_carries_the_codes_of_the_findings_on_itself_and_on_what_it_is_part_of() -> None:
    annex = build_annex(
        document(
            ("", "x", "2024: entro il 31/06/2024", "Area I", "alto"),
            ("", "y", "", "", ""),
            ("B", "z", "2024: b", "Area I", "5"),
        ),
        SOURCE,
    )
    first, second, third = flatten(annex)
    assert first.findings == ("objective-missing", "weight-unread", "date-impossible")
    assert second.findings == ("objective-missing", "weight-unread", "target-missing")
    assert third.findings == ()


def test_an_annex_without_rows_has_no_records() -> None:
    assert flatten(build_annex(document(), SOURCE)) == ()
