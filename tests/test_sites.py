"""Pages in the manner of Drupal, WordPress, Plone and municipal kits are read as what they show, by their true records."""

import hashlib
from functools import cache

import pytest

from audit import audit_annex
from extract import load_profile, read_document
from extract.readers.html import read_html
from models.annex import SourceFile
from normalize import build_annex
from tests.press.annexes.truth import records_of
from tests.press.sites.catalogue import SITES, Site
from tests.rendering_scores import Score, describe, score_annex

PAGES = {site.name: site for site in SITES}


@cache
def score(name: str) -> Score:
    """How the page of that name is read by the whole chain."""
    site = PAGES[name]
    data = site.text.encode()
    document = read_document(read_html(data), load_profile())
    source = SourceFile(name=f"{name}.html", sha256=hashlib.sha256(data).hexdigest(), kind="html")
    annex = audit_annex(build_annex(document, source), document)
    return score_annex(name, annex, records_of(site.annex))


@pytest.mark.parametrize("name", PAGES)
def test_every_record_of_a_page_is_read_right(name: str) -> None:
    result = score(name)
    assert result.perfect, f"{result.line()}\n{describe(result, 3)}"


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_a_page_is_small(site: Site) -> None:
    assert len(site.text) < 20_000
