"""The year of an annex."""

import pytest

from models.errors import AnnexError
from tests.annexes import build, codes


def test_the_year_is_the_users_or_the_documents_or_that_of_most_targets() -> None:
    rows = [("A", "x", "2025: a\n2025: b\n2026: c", "Area I", "5")]
    assert (build(*rows, chosen=2025, year=None).year, codes(build(*rows, chosen=2025, year=None))) == (2025, [])
    assert (build(*rows, year=2024).year, codes(build(*rows, year=2024))) == (2024, [])
    assumed = build(*rows, year=None)
    assert (assumed.year, codes(assumed)) == (2025, ["year-assumed"])
    assert assumed.findings[0].message == "the annex does not write its year; most targets name 2025"


@pytest.mark.parametrize(("year", "told"), [(2025, []), (None, ["year-assumed"])])
def test_a_chosen_year_that_the_annex_contradicts_is_told_beside_all_other_doubts(year: int | None, told: list[str]) -> None:
    annex = build(("A", "x", "2025: a\n2025: b", "Area I", "5"), year=year, chosen=2019)
    assert (annex.year, codes(annex)) == (2019, [*told, "year-contradicted"])
    assert "2019" in annex.findings[-1].message
    assert "2025" in annex.findings[-1].message


def test_a_chosen_year_stands_alone_where_the_annex_names_none() -> None:
    annex = build(("A", "x", "almeno 3", "Area I", "5"), year=None, chosen=2019)
    assert (annex.year, codes(annex)) == (2019, [])


def test_the_year_of_a_column_counts_and_then_the_years_in_the_text() -> None:
    names = ("objective", "indicator", "target 2027", "target 2026", "responsible", "weight")
    assert build(("A", "x", "a", "b", "Area I", "5"), names=names, year=None).year == 2026
    assert build(("A", "x", "entro il 30/06/2026", "Area I", "5"), year=None).year == 2026
    assert build(("Bilancio 2027", "x", "a", "Area I", "5"), year=None).year == 2027
    assert build(("Bilancio 2027 e rendiconto 2026", "x", "a", "Area I", "5"), year=None).year == 2026


def test_an_annex_without_any_year_asks_for_one() -> None:
    with pytest.raises(AnnexError, match="--year"):
        build(("A", "x", "almeno 3", "Area I", "5"), year=None)
