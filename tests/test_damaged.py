"""Damaged files: the same records, or an error that names the damage; never other records in silence."""

from pathlib import Path

import pytest

from cli.pipeline import load_profile, read_annex
from models.catalogue import CATALOGUE, Severity
from tests.damaged import damaged_versions

SAMPLES = Path(__file__).parent.parent / "samples"
# One page in the middle of the table, of a file of each program.
FILES = ("castelrovere-2025-writer.pdf", "castelrovere-2025-chromium.pdf")
PAGE = 3


VERSIONS = {
    f"{name}-{version.kind}": (name, version.data)
    for name in FILES
    for version in damaged_versions((SAMPLES / name).read_bytes())
    if version.page == PAGE
}


def read(name: str, data: bytes) -> tuple[list[str], set[str]]:
    """The targets, and the codes of the errors."""
    annex, records = read_annex(data, name, load_profile(), None, lambda _page, _pages: None)
    errors = {finding.code for finding in annex.findings if CATALOGUE[finding.code].severity is Severity.ERROR}
    return [record.target for record in records], errors


@pytest.mark.parametrize(("name", "data"), VERSIONS.values(), ids=VERSIONS)
def test_a_damaged_page_costs_its_page_and_says_so(name: str, data: bytes) -> None:
    whole, _ = read(name, (SAMPLES / name).read_bytes())
    targets, errors = read(name, data)
    assert targets == whole or errors & {"page-damaged", "pages-missing"}
    assert len(targets) > len(whole) / 2
