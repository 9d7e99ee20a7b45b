"""The table of the source."""

from export.contents import Release
from export.tables.source import source_table
from models.annex import Annex


def test_one_row_says_which_file_was_read_and_of_which_year_it_is(annex: Annex) -> None:
    [row] = source_table(annex, Release(ente="c_h501", istat="058091")).dicts()
    assert row == {
        "file": "annex.pdf",
        "sha256": "0" * 64,
        "kind": "pdf",
        "pages": 4,
        "title": "Piano e indicatori di Performance",
        "year": 2024,
        "ente": "c_h501",
        "istat": "058091",
        "licence": None,
    }
