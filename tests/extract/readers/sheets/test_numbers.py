"""Numbers as their sheet shows them."""

from datetime import datetime, timedelta

import pytest

from extract.readers.sheets.numbers import Value, show


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (10, "General", "10"),
        (10.0, "General", "10"),
        (2.5, "General", "2,5"),
        (0.1 + 0.2, "General", "0,3"),
        (1200, "General", "1200"),
        (10, "@", "10"),
        (1e20, "#,##0", "100000000000000000000"),
        (0.95, "0%", "95%"),
        (0.955, "0.0%", "95,5%"),
        (0.95, "0.##%", "95%"),
        (0.08, "0 %", "8 %"),
        (1200, "#,##0", "1.200"),
        (0, "#,##0", "0"),
        (1234567.5, "#,##0.00", "1.234.567,50"),
        (2.345, "0.00", "2,35"),
        (0.5, "0.0", "0,5"),
        (5, "00", "05"),
        (85000, '#,##0.00 "€"', "85.000,00 €"),
        (85000, "[$€-410] #,##0.00", "€ 85.000,00"),
        (1500, '_-* #,##0.00 _€_-;-* #,##0.00 _€_-;_-* "-"?? _€_-;_-@_-', "1.500,00"),
        (1234, '#,##0,"k"', "1k"),
        (3, '"n. "0', "n. 3"),
        (95, r"0\%", "95%"),
        (7, '0 "giorni"', "7 giorni"),
        (-3, "#,##0;[Red]-#,##0", "-3"),
        (-3, "0", "-3"),
        (-0.2, "0", "0"),
        (0, '0;-0;"-"', "-"),
        (5, ";;;", ""),
        (0.5, "# ?/?", "0,5"),
        (12345, "0.00E+00", "12345"),
        (True, "General", "VERO"),
        (False, "0", "FALSO"),
        ("12 (Area I)", "0.00", "12 (Area I)"),
        (timedelta(hours=36), "[h]:mm", "36:00"),
        (datetime(2025, 6, 30), "dd/mm/yyyy", "30/06/2025"),
    ],
)
def test_a_value_is_the_text_that_its_sheet_shows(value: Value, code: str, shown: str) -> None:
    assert show(value, code) == shown
