from export.workbook.names import LONGEST, sheet_names


def test_signs_that_no_sheet_may_have_become_spaces() -> None:
    assert sheet_names(["Area I/II", "'Tributi'", "[?]"]) == ["Area I II", "Tributi", "-"]


def test_names_that_differ_only_in_capitals_are_numbered() -> None:
    assert sheet_names(["Area I", "AREA I", "Legenda"], taken=["legenda"]) == ["Area I", "AREA I (2)", "Legenda (2)"]


def test_long_names_are_cut_and_stay_apart() -> None:
    names = sheet_names(["Lavori pubblici, manutenzioni e patrimonio A", "Lavori pubblici, manutenzioni e patrimonio B", "𝔘" * 40])
    assert len({name.casefold() for name in names}) == 3
    assert all(len(name.encode("utf-16-le")) <= 2 * LONGEST for name in names)


def test_the_name_that_excel_keeps_for_itself_is_not_taken() -> None:
    assert sheet_names(["History"]) == ["History (2)"]
