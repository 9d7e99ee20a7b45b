"""A document's blocks to its sections and whole rows: the last step before text becomes values."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from extract.fragments import Columns, Fragment, find_fragment
from extract.headings import Heading, choose_title, find_headings, find_year, is_heading
from extract.joints import Vocabulary, plain_text
from extract.leftovers import Item, find_leftovers
from extract.profile import Profile
from extract.repeats import drop_repeats
from extract.rows import Joined, learn
from extract.running import split_running
from extract.sections import Part, SectionDraft, find_sections
from models.errors import ImagesOnlyError, NoTableError
from models.findings import Finding
from models.layout import Block, PageStart, Row, RowSection, Source, Table, TableDocument, TextLine


def read_document(source: Source, profile: Profile, *, on_page: Callable[[int], None] = lambda _: None) -> TableDocument:
    """The sections and rows of a document.

    Args:
        source: its blocks are read to the end.
        profile: names of the columns.
        on_page: called with the number of each page when its reading begins, counted from 1.

    Raises:
        ImagesOnlyError: the pages hold pictures and no text.
        NoTableError: no table has a header of objectives.
    """
    blocks = list(_read_blocks(source, on_page))
    content, running = split_running(blocks)
    items, others = _find_best_items(content, profile)
    parts = [item for item in items if not isinstance(item, TextLine)]
    fragments = [part for part in parts if isinstance(part, Fragment)]
    if not fragments:
        raise _no_table(blocks)
    sections = find_sections(parts, learn(fragments))
    finished, repeated = drop_repeats(_finish(sections, content), profile)
    title = _title(parts, profile)
    return TableDocument(
        kind=source.kind,
        title=title.text if title else source.title,
        title_origin=title.origin if title else (),
        year=find_year(_texts_with_year(title, parts, running, source.title)),
        pages=source.pages,
        sections=finished,
        findings=(
            *(block for block in blocks if isinstance(block, Finding)),
            *others,
            *find_leftovers(items),
            *repeated,
            *_further_columns(finished),
            *([] if title or source.title else [Finding(code="title-missing")]),
            *(finding for section in sections for run in section.runs for finding in run.findings),
        ),
    )


def _read_blocks(source: Source, on_page: Callable[[int], None]) -> Iterator[Block]:
    for block in source.blocks:
        if isinstance(block, PageStart):
            on_page(block.number)
        yield block


def _find_best_items(content: Sequence[Block], profile: Profile) -> tuple[list[Item], list[Finding]]:
    """The same as `_find_items`; where no table says more, those count whose header names the objectives alone."""
    items, others = _find_items(content, profile)
    if any(isinstance(item, Fragment) for item in items):
        return items, others
    return _find_items(content, replace(profile, least=1))


def _find_items(content: Sequence[Block], profile: Profile) -> tuple[list[Item], list[Finding]]:
    """Headings, fragments and other lines in reading order, and a finding for each table that is no table of objectives."""
    items: list[Item] = []
    others: list[Finding] = []
    columns: Columns | None = None
    for body, is_line, run in _runs(content):
        if is_line:
            items += _headings_and_lines([block for block in run if isinstance(block, TextLine)], body)
            continue
        for table in run:
            fragment = find_fragment(table, columns, profile) if isinstance(table, Table) else None
            if fragment is not None:
                items.append(fragment)
                columns = fragment.columns
            elif isinstance(table, Table):
                others += _other_table(table)
    return items, others


def _headings_and_lines(lines: Sequence[TextLine], body: float) -> Iterator[Heading | TextLine]:
    for is_one, group in groupby(lines, key=lambda line: is_heading(line, body)):
        run = list(group)
        yield from find_headings(run, body) if is_one else run


def _runs(content: Sequence[Block]) -> Iterator[tuple[float, bool, list[Block]]]:
    """Runs of lines and runs of tables on one page, with the size of the page's letters."""
    body = 0.0
    for kind, group in groupby(content, key=type):
        run = list(group)
        if kind is PageStart:
            body = max((block.size for block in run if isinstance(block, PageStart)), default=body)
        elif kind in (TextLine, Table):
            yield body, kind is TextLine, run


def _other_table(table: Table) -> list[Finding]:
    first = next((cell for cell in table.cells if cell.paragraphs), None)
    return [Finding(code="table-other", raw=plain_text(first.text)[:80], origin=(table.place,))] if first else []


def _further_columns(sections: Sequence[RowSection]) -> list[Finding]:
    """A finding for each heading of a column that is none of the five."""
    cells = (cell for section in sections for row in section.rows for cell in row.cells)
    first = {cell.column.heading: cell for cell in cells if not cell.column.field and cell.column.heading and cell.paragraphs}
    return [Finding(code="column-further", raw=heading) for heading in first]


def _no_table(blocks: Sequence[Block]) -> NoTableError | ImagesOnlyError:
    pages = [block for block in blocks if isinstance(block, PageStart)]
    if pages and not any(page.words for page in pages):
        if any(page.images for page in pages):
            return ImagesOnlyError("its pages are images without text", "make them text first (ocrmypdf --language ita in.pdf out.pdf)")
        return NoTableError("its pages are empty", "check that it is the right file")
    for block in blocks:
        if isinstance(block, Finding) and block.code == "font-unreadable":
            what = f"no table is found, for a font does not tell which letters it has ({block.detail['font']})"
            return NoTableError(what, "have the text recognised anew (ocrmypdf --force-ocr --language ita in.pdf out.pdf)")
    return NoTableError(
        "no table has a header that names objectives, indicators or targets",
        "if its columns have other names, list them in a profile and pass it with --profile",
    )


def _title(parts: Sequence[Part], profile: Profile) -> Heading | None:
    """The title, from the headings above the first rows."""
    above: list[Heading] = []
    for part in parts:
        if isinstance(part, Fragment):
            above += [item for item in part.items[:1] if isinstance(item, Heading)]
            break
        above.append(part)
    return choose_title(above, profile, has_section=True)


def _texts_with_year(title: Heading | None, parts: Sequence[Part], running: Sequence[TextLine], name: str) -> Iterator[str]:
    """Where the annex's year may stand, the surest place first."""
    if title:
        yield title.text
    for part in parts:
        if isinstance(part, Fragment):
            break
        yield part.text
    yield from (line.text for line in running)
    yield name


def _finish(sections: Sequence[SectionDraft], content: Sequence[Block]) -> tuple[RowSection, ...]:
    """The sections as they are handed on, with the words mended that line breaks cut."""
    vocabulary = Vocabulary()
    for text in _texts(sections, content):
        vocabulary.learn(text)

    def finish(run: Joined) -> Iterator[Row]:
        columns = [replace(column, heading=vocabulary.settle(column.heading)) for column in run.columns]
        return (row.finish(columns, vocabulary.settle) for row in run.rows)

    return tuple(
        RowSection(
            vocabulary.settle(section.heading.text),
            section.heading.origin,
            tuple(row for run in section.runs for row in finish(run)),
        )
        for section in sections
    )


def _texts(sections: Sequence[SectionDraft], content: Sequence[Block]) -> Iterator[str]:
    for section in sections:
        for run in section.runs:
            for row in run.rows:
                yield from (" ".join(p.text for p in cell.paragraphs) for cell in row.cells.values())
            yield from (column.heading for column in run.columns)
    yield from (block.text for block in content if isinstance(block, TextLine))
