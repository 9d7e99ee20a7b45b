"""Sums that an annex prints are compared with the weights above them."""

import pytest

from extract.breaks.rows import Joined
from extract.sections.totals import Total, check_totals
from extract.tables.drafts import CellDraft, RowDraft, TotalRow
from models.layout.blocks import CellParagraph, Edge
from models.layout.columns import ColumnDraft
from models.layout.text import Text
from models.place import Place

COLUMNS = (ColumnDraft("objective", Text("Obiettivo")), ColumnDraft("weight", Text("Peso")))


def run(*weights: str) -> Joined:
    """Rows of these weights; a blank one is merged with the one above it."""
    drafts = [{1: CellDraft([CellParagraph(Text(weight))], Edge())} if weight else {} for weight in weights]
    return Joined(COLUMNS, [RowDraft(cells, Place(page=1)) for cells in drafts])


def total(number: str, above: int) -> Total:
    return Total(TotalRow(Text(f"Totale {number}"), number, (Place(page=1),)), above)


def codes(*sections: tuple[list[Joined], list[Total]]) -> list[str]:
    return [finding.code for finding in check_totals(sections)]


@pytest.mark.parametrize(("number", "code"), [("30", "total-row"), ("30,0", "total-row"), ("100", "total-differs")])
def test_a_printed_sum_is_that_of_the_weights_above_it(number: str, code: str) -> None:
    assert codes(([run("10", "", "20 %")], [total(number, 3)])) == [code]


def test_a_sum_may_be_that_of_the_rows_since_the_last_one_or_of_all() -> None:
    first, second = ([run("10", "20")], [total("30", 2)]), ([run("5"), run("15")], [total("5", 1), total("15", 2), total("50", 2)])
    assert codes(first, second) == ["total-row"] * 4


@pytest.mark.parametrize("weight", ["10 (Area I)", "....."])
def test_nothing_is_compared_where_a_weight_is_no_plain_number(weight: str) -> None:
    assert codes(([run("10", weight)], [total("100", 2)])) == ["total-row"]


def test_a_sum_that_differs_says_what_the_weights_make() -> None:
    [finding] = check_totals([([run("10", "2,5")], [total("100", 2)])])
    assert finding.detail == {"sum": "12.5"}
