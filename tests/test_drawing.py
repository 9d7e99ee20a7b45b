"""What a review page needs of each sample: sizes of pages, rectangles of cells, paragraphs, and words of dates and quantities in their text."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from audit.told import find_values
from cli.pipeline import load_profile, read_annex
from models.annex import Annex, Target
from models.drawing import Passage
from models.place import Box, Origin, Place
from normalize.phrases.language.cleaning import clean_phrase

ROOT = Path(__file__).parent.parent
PDFS = sorted((ROOT / "samples").glob("*.pdf"))
FORMS = [ROOT / "samples" / "forms" / f"montelago-2024.{ending}" for ending in ("html", "docx", "odt", "txt", "csv", "xlsx")]
SAMPLES = [*PDFS, *FORMS]
TURNED = [
    ROOT / "tests" / "renderings" / f"{name}.pdf"
    for name in ("rotate-90-reportlab", "rotate-180-writer", "two-up-writer", "crop-reportlab")
]
SIDEWAYS = [ROOT / "tests" / "renderings" / f"vertical-{name}.pdf" for name in ("reportlab", "chromium", "writer")]
# Rules and letters are drawn so far, in points, over the middle of a cell's border.
NEAR = 1.5
# Where a browser cuts a row at a page break, the last line runs over the foot of its cell by less than its height.
OVER = 8.0


@cache
def read(path: Path) -> Annex:
    return read_annex(path.read_bytes(), path.name, load_profile(), None, lambda _page, _pages: None, version="7.8.9")[0]


def targets_of(annex: Annex) -> Iterator[Target]:
    for section in annex.sections:
        for objective in section.objectives:
            yield from (target for block in objective.blocks for indicator in block.indicators for target in indicator.targets)


def passages_of(annex: Annex) -> Iterator[tuple[str, Origin, tuple[Passage, ...]]]:
    for objective in (objective for section in annex.sections for objective in section.objectives):
        yield objective.text, objective.origin, objective.paragraphs
        for block in objective.blocks:
            cells = [cell for cell in (block.responsible, block.weight) if cell]
            yield from ((cell.raw, cell.origin, cell.paragraphs) for cell in cells)
            yield from ((indicator.text, indicator.origin, indicator.paragraphs) for indicator in block.indicators)
    yield from ((target.text, target.origin, target.paragraphs) for target in targets_of(annex))
    yield from ((cell.text, cell.origin, cell.paragraphs) for target in targets_of(annex) for cell in target.further)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_offsets_slice_back_to_the_words_of_a_date_and_of_a_quantity(sample: Path) -> None:
    named = [(target.text, each) for target in targets_of(read(sample)) for each in (*target.dates, *target.quantities)]
    assert named
    for text, each in named:
        assert each.span is not None
        assert clean_phrase(text[slice(*each.span)]) == each.text


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_paragraphs_make_the_text_of_their_value_and_stand_in_all_its_places(sample: Path) -> None:
    found = list(passages_of(read(sample)))
    for text, origin, passages in found:
        assert " ".join(text[each.start : each.end] for each in passages) == text
        assert {place for each in passages for place in each.places} <= set(range(len(origin)))
    assert any(len(passages) > 1 for _, _, passages in found)


@pytest.mark.parametrize("sample", [*PDFS, *TURNED], ids=lambda path: path.stem)
def test_the_sizes_of_pages_are_those_of_pdfium(sample: Path) -> None:
    with pypdfium2.PdfDocument(sample) as document:
        wanted = [(pytest.approx(page.get_size(), abs=0.01), page.get_rotation()) for page in document]
    assert [((page.width, page.height), page.rotation) for page in read(sample).pages] == wanted


def cells_of(annex: Annex) -> dict[int | None, list[Box]]:
    cells: dict[int | None, list[Box]] = defaultdict(list)
    for table in annex.tables:
        cells[table.place.page] += [cell.box for cell in table.cells if cell.box]
    return cells


def holds(box: Box, inner: Box) -> bool:
    return box.x0 - NEAR <= inner.x0 and box.top - NEAR <= inner.top and inner.x1 <= box.x1 + NEAR and inner.bottom <= box.bottom + OVER


def outside(annex: Annex) -> list[tuple[str, Place]]:
    """The places of values of the table that lie in no cell."""
    cells = cells_of(annex)
    headings = {section.id for section in annex.sections}
    values = [value for value in find_values(annex) if value.record and value.record not in headings]
    places = [(value.text[:40], place) for value in values for place in value.origin]
    assert places
    return [(text, place) for text, place in places if not any(place.box and holds(box, place.box) for box in cells[place.page])]


@pytest.mark.parametrize("sample", [*PDFS, *SIDEWAYS], ids=lambda path: path.stem)
def test_the_boxes_of_every_value_lie_in_a_cell_of_their_page(sample: Path) -> None:
    assert outside(read(sample)) == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_every_section_says_the_headings_of_its_columns_as_printed(sample: Path) -> None:
    sections = [section for section in read(sample).sections if section.objectives]
    for section in sections:
        assert {"objective", "indicator", "target", "responsible", "weight"} <= {column.field for column in section.columns}
        assert all(column.heading and column.origin for column in section.columns)


def test_the_annex_says_the_version_of_the_program_that_read_it() -> None:
    assert read(PDFS[0]).program_version == "7.8.9"
