from datetime import date
from decimal import Decimal

from export.workbook.cells import PLAIN, Formula, SheetLink, Styled, content_of, shown


def test_the_text_of_a_cell_is_what_a_person_sees_of_it() -> None:
    contents = ["testo", Decimal("2.5"), date(2024, 6, 30), Formula("=A1", 7), SheetLink("12", "Obiettivi", 12), None]
    assert [shown(content) for content in contents] == ["testo", "2.5", "00/00/0000", "7", "12", ""]


def test_a_styled_cell_holds_what_it_would_hold_without_style() -> None:
    assert content_of(Styled("testo", PLAIN)) == content_of("testo") == "testo"
