"""Sections without a name."""

from dataclasses import replace

from audit.sections import find_unnamed
from models.layout.blocks import TableDocument
from tests.results import build, document


def two(first: str, second: str) -> TableDocument:
    one = document(("Prestiti", "Volumi", "n. 300", "Area II", "5"), title=first)
    other = document(("Restauri", "Opere", "n. 2", "Area III", "10"), title=second)
    return replace(one, sections=(*one.sections, *other.sections))


def test_a_section_without_a_name_beside_one_with_a_name_is_doubtful() -> None:
    assert [(f.code, f.raw, f.part) for f in find_unnamed(build(two("Cultura", "")))] == [("section-unnamed", "Restauri", "o2")]


def test_an_annex_without_headings_has_no_doubtful_section() -> None:
    assert list(find_unnamed(build(two("", "")))) == []
    assert list(find_unnamed(build(two("Cultura", "Arte")))) == []
