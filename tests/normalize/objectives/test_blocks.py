"""The lines of one objective as weight blocks and indicators, before anything has an id."""

from normalize.objectives.blocks import BlockDraft, draft_blocks
from normalize.objectives.lines import fill_down, join_text, read_line
from tests.rows import FIVE, row


def drafts(*rows: tuple[str, ...], names: tuple[str, ...] = FIVE) -> list[BlockDraft]:
    return draft_blocks(fill_down([read_line(row(cells, names)) for cells in rows]))


def outline(*rows: tuple[str, ...], names: tuple[str, ...] = FIVE) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """The weight of each block, and its indicators with their targets."""
    return [
        (join_text(block.weight), [(each.text, [target.piece.text for target in each.targets]) for each in block.indicators])
        for block in drafts(*rows, names=names)
    ]


def test_a_weight_begins_a_block_and_a_blank_one_shares_the_block_above() -> None:
    rows = (("A", "x", "2024: a", "Area I", "5"), ("", "y", "2024: b", "", ""), ("", "z", "2024: c", "", "3"))
    assert outline(*rows) == [("5", [("x", ["a"]), ("y", ["b"])]), ("3", [("z", ["c"])])]


def test_an_objective_whose_first_weight_is_blank_has_a_block_all_the_same() -> None:
    assert outline(("A", "x", "2024: a", "Area I", ""), ("", "y", "2024: b", "", "3")) == [("", [("x", ["a"])]), ("3", [("y", ["b"])])]


def test_an_indicator_beside_two_weights_is_in_both_blocks_with_its_targets_of_each() -> None:
    assert outline(("A", "x", "2024: a", "Area I", "5"), ("", "", "2024: b", "", "3")) == [("5", [("x", ["a"])]), ("3", [("x", ["b"])])]


def test_an_indicator_beside_two_responsibles_is_told_twice() -> None:
    assert outline(("A", "x", "2024: a", "Area I", "5"), ("", "", "2024: b", "Area II", "")) == [("5", [("x", ["a"]), ("x", ["b"])])]


def test_each_responsible_beside_a_block_is_there_once() -> None:
    [block] = drafts(("A", "x", "2024: a", "Area I", "5"), ("", "y", "2024: b", "", ""), ("", "z", "2024: c", "Area II", ""))
    assert [join_text(cell) for cell in block.responsibles] == ["Area I", "Area II"]


def test_what_pairing_left_open_is_on_the_first_indicator_of_the_cell() -> None:
    [block] = drafts(("A", "x\ny", "2024: a\n2024: b\n2024: c", "Area I", "5"))
    assert [(each.text, each.differs) for each in block.indicators] == [("x y", (2, 3))]
    [block] = drafts(("A", "X\nY", "2024: a\n2025: b", "Area I", "5"))
    assert [(each.text, each.by_year) for each in block.indicators] == [("X", 2), ("Y", 0)]


def test_an_indicator_is_missing_only_where_the_table_has_the_column() -> None:
    [block] = drafts(("A", "", "2024: a", "Area I", "5"))
    assert [each.missing for each in block.indicators] == [True]
    [block] = drafts(("A", "2024: a", "5"), ("", "2024: b", ""), names=("objective", "target", "weight"))
    assert [(each.row, each.missing) for each in block.indicators] == [(0, False), (1, False)]
