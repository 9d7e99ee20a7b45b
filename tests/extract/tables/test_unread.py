"""Tables that were left aside: which of them are doubtful."""

from dataclasses import replace

import pytest

from extract.tables.fragments import find_fragments
from extract.tables.unread import LeftAside, find_unread
from extract.words.profile import load_profile
from models.layout.blocks import Block
from tests.blocks import document, grid, line, page

HEADER = "*Obiettivo | *Responsabile | *Indicatore | *Target | *Peso"
PLAN = grid(HEADER, "Asili aperti | Area I | Posti | 12 entro il 30.06.2024 | 8", columns=5)
OTHER = (50, 120, 250, 380, 500, 550)


def code(*rows: str, columns: int, follows: bool = False) -> str:
    profile = load_profile()
    left = LeftAside(grid(*rows, columns=columns), 5, follows)
    [finding] = find_unread([left], find_fragments(PLAN, None, profile), profile)
    return finding.code


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (["Verde | Area II | entro il 30.06.2024"], 3),
        (["Verde | Alberi | almeno 20 | 5", "Buche | Vie | 90 % | 10"], 4),
        (["*Fine | *Chi | *Che cosa | *Quanto | *Punti", "Verde | Area II | Alberi | almeno 20 | 5"], 5),
    ],
)
def test_a_table_that_holds_levels_beside_numbers_or_areas_is_doubtful(rows: list[str], columns: int) -> None:
    assert code(*rows, columns=columns) == "table-unread"


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (["*Sigla | *Significato", "CCNL | contratto collettivo"], 2),
        (["*Area | *Dirigente | *Addetti", "Area I | Bruni | 12"], 3),
        (["Area I | Bruni | 12"], 3),
        (["*Missione | *Entro | *Quota", "Verde | entro il 30.06.2024 | molta"], 3),
    ],
)
def test_a_legend_and_a_table_of_another_kind_are_named_only(rows: list[str], columns: int) -> None:
    assert code(*rows, columns=columns) == "table-other"


def test_a_table_of_as_many_columns_right_after_one_of_objectives_is_doubtful() -> None:
    row = "Verde | Bruni | Alberi | tanti | cinque"
    assert code(row, columns=5, follows=True) == "table-unread"
    assert code(row, columns=5) == "table-other"


def after_break(*between: Block) -> list[str]:
    rest = replace(grid("Verde | Bruni | Alberi | tanti | cinque", number=2, columns=5), edges=OTHER)
    found = document(line("Piano", 0, bold=True), PLAN, page(2), *between, rest)
    return [finding.code for finding in found.findings]


def test_a_heading_between_the_two_makes_it_a_table_of_another_kind() -> None:
    assert after_break() == ["table-unread"]
    assert after_break(line("Note", 0, 2)) == ["table-unread"]
    assert after_break(line("Legenda", 0, 2, bold=True)) == ["table-other"]


def test_a_table_that_surely_goes_on_gives_its_rows_to_the_section_before() -> None:
    rest = replace(grid("Verde | Area II | Alberi | almeno 20 | 5", number=2, columns=5), edges=OTHER)
    found = document(line("Piano", 0, bold=True), PLAN, page(2), rest)
    assert [len(section.rows) for section in found.sections] == [2]
    assert not found.findings
