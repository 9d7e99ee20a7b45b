from export.tables import Tables
from export.workbook import words
from export.workbook.checks import WIDTHS as CHECKS
from export.workbook.targets import BY_DEADLINE, WIDTHS
from models.catalogue import Severity


def test_every_column_that_a_sheet_shows_has_a_meaning(tables: Tables) -> None:
    assert {*WIDTHS, *BY_DEADLINE, *CHECKS} <= set(words.MEANINGS)
    assert set(words.MEANINGS) <= {column.name for table in tables for column in table.columns}


def test_every_severity_has_a_word() -> None:
    assert set(words.SEVERITIES) == set(Severity)
