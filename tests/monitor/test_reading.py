from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from models.errors import UnreadableError
from models.findings import Finding
from monitor.reading import read_workbook

Changed = Callable[[Callable[[Workbook], object]], bytes]

FIRST, SECOND = "t8a51d6a7c1e0", "t0b94f3e2d715"


def write(**cells: object) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        for at, value in cells.items():
            book["Monitoring"][at] = value

    return change


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(finding.code, finding.origin[0].path or "", finding.raw) for finding in findings]


def test_a_blank_workbook_is_read_without_a_word(blank: Path) -> None:
    read = read_workbook(blank.read_bytes())
    assert read.findings == ()
    assert [(each.percent, each.percent_raw, each.value_june) for each in read.filled.values()] == [(None, "", None)] * 2


def test_what_was_filled_in_is_found_by_the_key(changed: Changed) -> None:
    read = read_workbook(changed(write(M3=12.5, N3=datetime(2024, 9, 1), O3=80, P3="nota")))
    filled = read.filled[SECOND]
    assert (filled.value_june, filled.value_december, filled.percent, filled.note) == (
        Decimal("12.5"),
        date(2024, 9, 1),
        Decimal(80),
        "nota",
    )
    assert read.findings == ()


@pytest.mark.parametrize(
    ("content", "code", "percent"),
    [
        (120, "monitor-percent-range", None),
        (-1, "monitor-percent-range", None),
        ("ottanta", "monitor-percent-text", None),
        ("80", "monitor-percent-text", None),
        (datetime(2024, 1, 1), "monitor-percent-text", None),
        (0.8, "monitor-percent-share", Decimal("0.8")),
        ("=40*2", "monitor-formula", None),
        ("#DIV/0!", "monitor-value-error", None),
    ],
)
def test_a_percentage_in_doubt_is_told_with_its_cell(changed: Changed, content: object, code: str, percent: Decimal | None) -> None:
    read = read_workbook(changed(write(O2=content)))
    assert [(finding.code, finding.origin[0].path, finding.keys) for finding in read.findings] == [(code, "Monitoring!O2", (FIRST,))]
    assert read.filled[FIRST].percent == percent
    assert read.filled[FIRST].percent_raw


def test_a_share_shown_as_a_percentage_is_read_as_what_is_shown(changed: Changed) -> None:
    def change(book: Workbook) -> None:
        book["Monitoring"]["O2"] = 0.8
        book["Monitoring"]["O2"].number_format = "0%"

    assert read_workbook(changed(change)).filled[FIRST].percent == 80


def test_a_text_where_a_number_belongs_is_kept_and_told(changed: Changed) -> None:
    read = read_workbook(changed(lambda book: write(N2="circa la metà", N3="fatto")(book)))
    assert read.filled[SECOND].value_december == "fatto"
    assert read.findings == ()  # neither target expects exactly one number


def test_a_changed_heading_is_told_and_its_column_read(changed: Changed) -> None:
    read = read_workbook(changed(write(O1="Percentuale", O2=50)))
    assert told(read.findings) == [("monitor-heading", "Monitoring!O1", "Percentuale")]
    assert read.filled[FIRST].percent == 50


def test_a_row_that_is_gone_is_named_by_its_key(changed: Changed) -> None:
    read = read_workbook(changed(lambda book: book["Monitoring"].delete_rows(2)))
    assert [(finding.code, finding.keys) for finding in read.findings] == [("monitor-row-missing", (FIRST,))]
    assert set(read.filled) == {SECOND}


def test_a_row_twice_and_a_row_of_nobody_are_told_with_what_they_hold(changed: Changed) -> None:
    read = read_workbook(changed(write(A4=FIRST, O4=70, A5="txxx", N5="9", P6="sola", O2=60)))
    assert told(read.findings) == [
        ("monitor-row-twice", "Monitoring!A4", "Monitoring!O4 70"),
        ("monitor-row-unknown", "Monitoring!A5", "Monitoring!N5 9"),
        ("monitor-row-unknown", "Monitoring!A6", "Monitoring!P6 sola"),
    ]
    assert read.filled[FIRST].percent == 60


def test_a_text_that_was_written_over_is_told(changed: Changed) -> None:
    read = read_workbook(changed(write(D2="Altro indicatore")))
    assert told(read.findings) == [("monitor-text-changed", "Monitoring!D2", "Altro indicatore")]


def test_a_copied_sheet_is_told_with_what_only_it_holds(changed: Changed) -> None:
    def change(book: Workbook) -> None:
        copy = book.copy_worksheet(book["Monitoring"])
        copy.title = "Copia"
        copy["O2"] = 90

    assert told(read_workbook(changed(change)).findings) == [("monitor-sheet-copied", "Copia!A1", "Copia!O2 90")]


def test_a_renamed_sheet_is_still_read_and_told(changed: Changed) -> None:
    def change(book: Workbook) -> None:
        book["Monitoring"]["O2"] = 55
        book["Monitoring"].title = "Dati"

    read = read_workbook(changed(change))
    assert told(read.findings) == [("monitor-sheet-renamed", "Dati!A1", "Dati")]
    assert read.filled[FIRST].percent == 55


def test_a_number_over_a_formula_is_told(changed: Changed) -> None:
    def change(book: Workbook) -> None:
        book["Area I"]["J8"] = 100

    assert told(read_workbook(changed(change)).findings) == [("monitor-view", "Area I!J8", "100")]


def test_a_workbook_of_somebody_else_is_refused(changed: Changed, tmp_path: Path) -> None:
    Workbook().save(tmp_path / "other.xlsx")
    with pytest.raises(UnreadableError, match="not written by"):
        read_workbook((tmp_path / "other.xlsx").read_bytes())
    with pytest.raises(UnreadableError, match="no sheet “Monitoring”"):
        read_workbook(changed(lambda book: book.remove(book["Monitoring"])))
    with pytest.raises(UnreadableError, match="another version"):
        read_workbook(changed(lambda book: book["_allegato-h"].__setitem__("A1", "allegato-h monitor 9")))
    with pytest.raises(UnreadableError, match="hidden sheet of the workbook is damaged"):
        read_workbook(changed(lambda book: book["_allegato-h"].__setitem__("A2", "{")))


def test_the_workbook_that_a_program_saved_again_is_still_ours(blank: Path, changed: Changed) -> None:
    assert read_workbook(changed(lambda book: None)).plan == read_workbook(blank.read_bytes()).plan
    assert load_workbook(blank)["_allegato-h"].sheet_state == "veryHidden"
