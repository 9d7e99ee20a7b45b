import zipfile
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import Workbook

from models.errors import UnreadableError
from monitor.workbook import open_workbook


def saved(*values: object, number_format: str = "") -> bytes:
    book = Workbook()
    for row, value in enumerate(values, start=1):
        cell = book.active.cell(row, 1, value)
        cell.number_format = number_format or cell.number_format
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def zipped(*names: str) -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return content.getvalue()


def test_cells_are_plain_values_with_their_place() -> None:
    rows = open_workbook(saved("testo", 12.5, datetime(2024, 6, 30), 7, True, "  "))["Sheet"]
    assert [(rows[row][0].at, rows[row][0].value) for row in rows] == [
        ("Sheet!A1", "testo"),
        ("Sheet!A2", Decimal("12.5")),
        ("Sheet!A3", date(2024, 6, 30)),
        ("Sheet!A4", Decimal(7)),
        ("Sheet!A5", "TRUE"),
    ]


def test_a_percentage_and_a_formula_without_value_are_known_as_such() -> None:
    rows = open_workbook(saved(0.8, "=4/5", number_format="0%"))["Sheet"]
    assert rows[1][0].is_percent
    assert (rows[2][0].value, rows[2][0].formula, rows[2][0].text) == (None, "=4/5", "=4/5")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no workbook"),
        (b"%PDF-1.7", "no workbook"),
        (zipped("word/document.xml"), "no workbook"),
        (zipped("mimetype", "content.xml"), "OpenDocument"),
        (zipped("xl/workbook.xml"), "damaged"),
        (saved("x")[:-400], "no workbook|damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), r"old workbook \(\.xls\)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "locked by a password"),
    ],
)
def test_what_is_no_readable_workbook_is_refused_with_what_to_do(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableError, match=said) as refused:
        open_workbook(data)
    assert refused.value.remedy
    assert refused.value.exit_code == 3
