"""Tables without a header that are known by what their columns hold."""

from dataclasses import replace

import pytest

from extract.tables.drafts import RowDraft
from extract.tables.fragments import Fragment, find_fragments
from extract.tables.kinds import go_on, is_level, kind_of
from extract.words.profile import load_profile
from models.layout.blocks import Table
from tests.blocks import grid

PROFILE = load_profile()
HEADER = "*Obiettivo | *Responsabile | *Indicatore | *Target | *Peso"
ROWS = ("Asili aperti | Area I | Posti | 12 entro il 30.06.2024 | 8", "Buche | Area II | Vie | almeno 3 | 10 (Area I-II)")
OTHER = (50, 120, 250, 380, 500, 550)


def above(*rows: str) -> Fragment:
    [found] = find_fragments(grid(HEADER, *(rows or ROWS), columns=5), None, PROFILE)
    return found


def below(*rows: str, columns: int = 5) -> Table:
    table = grid(*rows, number=2, columns=columns)
    return replace(table, edges=OTHER[: columns + 1])


def test_a_table_with_other_borders_goes_on_where_each_column_holds_what_the_one_above_does() -> None:
    found = go_on(below("Verde | Area III | Alberi | non meno di 20 | 5", " | | Parchi | entro il 31.12.2024 | "), [above()], PROFILE)
    assert found is not None
    assert found.columns.fields == above().columns.fields
    assert [sorted(cell.text.value for cell in row.cells.values() if cell.text) for row in found.items if isinstance(row, RowDraft)] == [
        ["5", "Alberi", "Area III", "Verde", "non meno di 20"],
        ["Parchi", "entro il 31.12.2024"],
    ]


@pytest.mark.parametrize(
    "row",
    [
        "Verde | Area III | Alberi | non meno di 20 | buono",
        "Verde | 5 | Alberi | non meno di 20 | Area III",
        "Verde | Ing. Bruni | Alberi | tanti | 5",
        "Verde/5",
    ],
)
def test_a_table_whose_columns_hold_other_things_does_not_go_on(row: str) -> None:
    assert go_on(below(row), [above()], PROFILE) is None


def test_a_table_with_a_header_of_its_own_or_fewer_columns_does_not_go_on() -> None:
    row = "Verde | Area III | Alberi | non meno di 20 | 5"
    assert go_on(below("*Fine | *Chi | *Che cosa | *Quanto | *Punti", row), [above()], PROFILE) is None
    assert go_on(below("Verde | Area III | Alberi | 5", columns=4), [above()], PROFILE) is None


def test_a_column_of_other_lengths_goes_on_only_where_three_others_tell() -> None:
    long = "Si cura il verde della città in tutti i suoi quartieri e nelle frazioni, con il concorso delle scuole e delle associazioni"
    assert go_on(below(f"{long} | Area III | Alberi | non meno di 20 | 5"), [above()], PROFILE) is not None
    assert go_on(below(f"{long} | Sindaco | Alberi | non meno di 20 | 5"), [above()], PROFILE) is None


def test_a_kind_says_what_most_cells_hold() -> None:
    kind = kind_of(["", "10", "7,5 %", "5 (Area I-II)", ".....", "Area I"])
    assert kind is not None
    assert (kind.count, kind.is_numbers(), dict(kind.starts)["area"]) == (5, True, 1)
    assert kind_of(["", ""]) is None


@pytest.mark.parametrize(
    ("text", "says_one"), [("2024: 12", True), ("entro l'anno", True), ("≥ 3", True), ("12 posti", False), ("alberi", False)]
)
def test_a_level_is_a_date_a_share_or_a_comparison(text: str, says_one: bool) -> None:
    assert is_level(text) is says_one
