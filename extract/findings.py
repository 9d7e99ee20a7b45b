"""What the rows, the headings and the words of a whole document leave open."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from extract.sections.sections import SectionDraft
from extract.tables.fragments import Fragment
from extract.words.verdict import is_sure
from extract.words.vocabulary import Vocabulary
from models.findings import Finding
from models.layout.blocks import Block, PageStart, RowCell, RowSection, Table
from models.place import Origin, Place
from models.reasons import Question, Reason


def find_further_columns(sections: Sequence[RowSection]) -> list[Finding]:
    """A finding for each heading of a column that is none of the five."""
    cells = (cell for section in sections for row in section.rows for cell in row.cells)
    first: dict[str, RowCell] = {}
    for cell in cells:
        if not cell.column.field and cell.column.heading and cell.paragraphs:
            first.setdefault(cell.column.heading, cell)
    return [Finding(code="column-further", raw=heading, origin=_heading_origin(cell)) for heading, cell in first.items()]


def _heading_origin(cell: RowCell) -> Origin:
    """Where the heading of a cell stands; where its table has none, as the box of a label, where the cell does."""
    return cell.column.origin or cell.paragraphs[0].origin


def find_wordless_pages(blocks: Sequence[Block]) -> list[Finding]:
    """A finding for each page without a word between the first and the last table, whose loss nobody has told yet."""
    told = {place.page for block in blocks if isinstance(block, Finding) and block.code == "page-damaged" for place in block.origin}
    tables = [index for index, block in enumerate(blocks) if isinstance(block, Table)]
    between = blocks[tables[0] : tables[-1]] if tables else ()
    pages = (block for block in between if isinstance(block, PageStart) and not block.words and block.number not in told)
    return [_name_wordless(page) for page in pages]


def _name_wordless(page: PageStart) -> Finding:
    code = "page-picture" if page.images else "page-empty"
    return Finding(code=code, detail={"page": str(page.number)}, origin=(Place(page=page.number),))


def find_guessed_columns(sections: Sequence[RowSection]) -> list[Finding]:
    """A finding for each heading that only hints at its column, with the places of all that stands under it."""
    places: dict[tuple[str, str], dict[Place, None]] = {}
    for cell in (cell for section in sections for row in section.rows for cell in row.cells):
        if cell.column.field and cell.column.is_guessed:
            found = places.setdefault((cell.column.field, cell.column.heading), {})
            found.update(dict.fromkeys(place for paragraph in cell.paragraphs for place in paragraph.origin))
    return [Finding(code="column-guessed", raw=heading, field=field, origin=tuple(origin)) for (field, heading), origin in places.items()]


def find_doubtful_headers(reasons: Sequence[Reason]) -> list[Finding]:
    """A finding for each header that may as well be none."""
    doubtful = (reason for reason in reasons if reason.question is Question.HEADER and not is_sure(reason.margin))
    return [Finding(code="header-uncertain", raw=reason.answer, origin=reason.origin) for reason in doubtful]


def find_doubtful_words(sections: Sequence[SectionDraft], vocabulary: Vocabulary) -> list[Finding]:
    """A finding for each word of a cell that may have a hyphen where its line ends, with all its places."""
    places: dict[str, list[Place]] = defaultdict(list)
    rows = (row for section in sections for run in section.runs for row in run.rows)
    for paragraph in (paragraph for row in rows for cell in row.cells.values() for paragraph in cell.paragraphs):
        for word in vocabulary.doubtful_words(paragraph.text):
            places[word] += paragraph.origin
    return [Finding(code="hyphen-uncertain", raw=word, origin=tuple(origin)) for word, origin in places.items()]


def find_crowded_headings(fragments: Iterable[Fragment]) -> list[Finding]:
    """The findings on the headings of all tables; one that comes again on each page once, with all its places."""
    first: dict[str, Finding] = {}
    places: dict[str, dict[Place, None]] = defaultdict(dict)
    for finding in (finding for fragment in fragments for finding in fragment.findings):
        said = f"{finding.code} {finding.message}"
        first.setdefault(said, finding)
        places[said].update(dict.fromkeys(finding.origin))
    return [finding.model_copy(update={"origin": tuple(places[said])}) for said, finding in first.items()]
