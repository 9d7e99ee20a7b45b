"""The rows of one table by column, and which tables go on with the columns before."""

from dataclasses import replace

import pytest

from extract.tables.drafts import RowDraft, TotalRow
from extract.tables.fragments import Fragment, find_fragments
from extract.tables.headings import Heading
from extract.words.profile import load_profile
from models.layout.blocks import Table
from models.layout.columns import Columns
from models.place import Place
from tests.blocks import grid

PROFILE = load_profile()
HEADER = "*Obiettivo | *Indicatore | *Target | *Peso"


def fragment(table: Table, current: Columns | None = None) -> Fragment:
    (found,) = find_fragments(table, current, PROFILE)
    return found


def said(table: Table, current: Columns | None = None) -> list[str | dict[str, str]]:
    """Headings as they are, rows as the text of each column that has a cell."""
    found = fragment(table, current)
    names = [column.name for column in found.columns.columns]
    return [
        {names[i]: item.cells[i].text.value for i in sorted(item.cells)} if isinstance(item, RowDraft) else item.text.value
        for item in found.items
    ]


CURRENT = fragment(grid(HEADER, "Asili | Posti | 2024: 12 | 8")).columns


def test_rows_stand_under_the_headings_of_their_columns() -> None:
    assert said(grid(HEADER, "Asili | Posti | 2024: 12 | 8", " | Rette | 2024: zero | ")) == [
        {"objective": "Asili", "indicator": "Posti", "target": "2024: 12", "weight": "8"},
        {"objective": "", "indicator": "Rette", "target": "2024: zero", "weight": ""},
    ]


def test_a_row_of_one_cell_over_all_columns_is_a_heading_between_the_rows() -> None:
    assert said(grid("Area tecnica/4", HEADER, "Asili | Posti | 2024: 12 | 8", "Area sociale/4", "Buche | Vie | 2024: 3 | 2")) == [
        "Area tecnica",
        {"objective": "Asili", "indicator": "Posti", "target": "2024: 12", "weight": "8"},
        "Area sociale",
        {"objective": "Buche", "indicator": "Vie", "target": "2024: 3", "weight": "2"},
    ]


def test_a_header_that_is_printed_again_between_the_rows_is_no_row() -> None:
    assert len(said(grid(HEADER, "Asili | Posti | 2024: 12 | 8", HEADER, "Buche | Vie | 2024: 3 | 2"))) == 2


def test_a_cell_over_two_columns_stands_in_the_first_of_them() -> None:
    assert said(grid(HEADER, "Asili/2 | 2024: 12 | 8")) == [{"objective": "Asili", "target": "2024: 12", "weight": "8"}]


def test_two_cells_in_one_column_are_paragraphs_of_one() -> None:
    """Below the header a column may be ruled in two."""
    assert said(grid("*Obiettivo/2 | *Indicatore | *Target", "Asili | Nidi | Posti | 2024: 12"))[0] == {
        "objective": "Asili Nidi",
        "indicator": "Posti",
        "target": "2024: 12",
    }


def test_a_table_without_a_header_goes_on_with_the_columns_before_it() -> None:
    assert said(grid("Buche | Vie | 2024: 3 | 2"), CURRENT) == [
        {"objective": "Buche", "indicator": "Vie", "target": "2024: 3", "weight": "2"}
    ]
    assert not find_fragments(grid("Buche | Vie | 2024: 3 | 2"), None, PROFILE)


@pytest.mark.parametrize("last_page_lacks_its_left_border", [False, True])
def test_only_the_left_border_may_be_lacking_on_the_next_page(last_page_lacks_its_left_border: bool) -> None:
    table = grid("Posti | 2024: 12 | 8", columns=3)
    shifted = replace(table, edges=tuple(x + 100 for x in table.edges))
    found = find_fragments(shifted if last_page_lacks_its_left_border else table, CURRENT, PROFILE)
    assert bool(found) is last_page_lacks_its_left_border


def test_a_table_with_a_header_of_its_own_is_no_continuation() -> None:
    staff = grid("*Categoria | *Posti | *Coperti | *Costo", "C | 12 | 10 | 9")
    assert not find_fragments(staff, CURRENT, PROFILE)


def test_a_bold_first_row_is_no_header_where_most_rows_are_bold() -> None:
    assert find_fragments(grid("*Asili | *Posti | *2024: 12 | *8", "*Buche | *Vie | *2024: 3 | *2"), CURRENT, PROFILE)


def test_a_table_with_other_borders_is_no_continuation() -> None:
    other = grid("a | b | c | d")
    assert not find_fragments(replace(other, edges=(50, 120, 250, 380, 450)), CURRENT, PROFILE)


def test_without_coordinates_the_number_of_columns_decides() -> None:
    """A web page says nothing of borders."""
    bare = Columns(CURRENT.columns, CURRENT.spans, (), 4)
    assert find_fragments(replace(grid("a | b | c | 4"), edges=()), bare, PROFILE)
    assert not find_fragments(replace(grid("a | b | c", columns=3), edges=()), bare, PROFILE)


def test_without_coordinates_a_blank_cell_may_be_one_that_a_merged_cell_covers() -> None:
    [row] = fragment(replace(grid(HEADER, " | Rette | 2024: zero | "), edges=())).items
    assert isinstance(row, RowDraft)
    assert sorted(row.cells) == [1, 2]


def test_columns_are_the_same_whatever_a_line_break_does_to_their_headings() -> None:
    """Whether a break within a heading cut a word is not known while one table is read."""
    columns = fragment(grid("*Obiettivo | *Indicatore | *Target | *Note varie", "a | b | c | d")).columns.columns
    assert fragment(grid("*Obiettivo | *Indicatore | *Target | *Notevarie", "a | b | c | d")).has_columns(columns)
    assert not fragment(grid("*Obiettivo | *Indicatore | *Target | *Note", "a | b | c | d")).has_columns(columns)


def test_a_header_that_names_other_columns_begins_a_fragment_of_its_own() -> None:
    """As a sheet has several tables one below the other."""
    other = "*Settore | *Obiettivo | *Indicatore | *Target"
    found = find_fragments(grid(HEADER, "Asili | Posti | 12 | 8", "Strade/4", other, "Tecnico | Buche | Vie | 3"), None, PROFILE)
    assert [[item.text.value for item in part.items if isinstance(item, Heading)] for part in found] == [["Strade"], []]
    assert [[len(part.items), part.columns.fields] for part in found] == [
        [2, ("objective", "indicator", "target", "weight")],
        [1, ("responsible", "objective", "indicator", "target")],
    ]


def test_a_row_of_sums_stands_where_all_its_cells_do() -> None:
    table = replace(grid(HEADER, "Asili | Posti | 12 | 8", "Totale | | | 8"), edges=())
    bare = replace(table, cells=tuple(replace(c, place=Place(path=f"/td[{c.row}{c.column}]")) for c in table.cells))
    [total] = [item for item in fragment(bare).items if isinstance(item, TotalRow)]
    assert [place.path for place in total.origin] == ["/td[20]", "/td[23]"]
