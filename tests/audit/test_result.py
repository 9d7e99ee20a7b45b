"""The check of a whole result."""

import pytest

from audit import audit_annex
from models.errors import NoTableError
from models.layout.blocks import TableDocument
from tests.results import build, document

WHOLE = [("Prestiti", "Volumi", "n. 300", "Area II", "5"), ("Restauri", "Opere", "n. 2", "Area III", "10")]


def codes(read: TableDocument) -> list[str]:
    annex = build(read)
    return [finding.code for finding in audit_annex(annex, read).findings[len(annex.findings) :]]


def test_a_result_that_says_all_gets_no_finding() -> None:
    assert codes(document(*WHOLE)) == []


def test_each_check_adds_what_it_finds() -> None:
    assert codes(document(*WHOLE, ("Nota", "", "", "", ""), ("Mostre", "Visitatori", "400", "Area I", "5"), read=[1, 2, 3])) == [
        "words-lost",
        "record-incomplete",
    ]


def test_a_result_without_a_record_is_an_error_that_says_what_to_do() -> None:
    """A header without rows must not end as if all were well."""
    read = document(*WHOLE, read=[])
    with pytest.raises(NoTableError, match=r"a header and no row; look whether"):
        audit_annex(build(read), read)
