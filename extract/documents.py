"""A document's blocks to its sections and whole rows: the last step before text becomes values."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from extract.boxes.reader import BoxReader
from extract.breaks.rows import Joined, learn
from extract.findings import (
    find_crowded_headings,
    find_doubtful_headers,
    find_doubtful_words,
    find_further_columns,
    find_guessed_columns,
    find_wordless_pages,
)
from extract.sections.columns import name_by_columns
from extract.sections.headless import find_headless
from extract.sections.leftovers import find_leftovers
from extract.sections.repeats import drop_repeats
from extract.sections.sections import Part, SectionDraft, find_sections
from extract.sections.title import choose_title, find_year
from extract.sections.totals import check_totals
from extract.tables.fragments import Fragment
from extract.tables.headings import Heading
from extract.tables.plain_headings import mark_headings
from extract.tables.seen import show_seen
from extract.tables.two_in_one import split_table
from extract.tables.unread import find_unread
from extract.words.profile import Profile
from extract.words.vocabulary import Vocabulary, learn_words
from models.drawing import PageShape
from models.errors import ImagesOnlyError, NoTableError
from models.findings import Finding
from models.layout.blocks import Block, PageStart, Row, RowSection, Source, Table, TableDocument, TextLine
from models.layout.text import Text
from models.reasons import merge_reasons

# In these a table is one by its markup; in a PDF it may be one by its header alone, which a profile may name.
WITHOUT_DRAWING = frozenset({"html", "text"})


def read_document(source: Source, profile: Profile) -> TableDocument:
    """The sections and rows of a document.

    Args:
        source: its blocks are read to the end.
        profile: names of the columns.

    Raises:
        ImagesOnlyError: the pages hold pictures and no text.
        NoTableError: no table has a header of objectives.
    """
    blocks = list(source.blocks)
    content = mark_headings([block for block in blocks if not _is_running(block)], profile)
    parts, others = _find_best_parts(content, profile)
    fragments = [part for part in parts if isinstance(part, Fragment)]
    if not fragments:
        raise _no_table(blocks, source.kind)
    sections = find_sections(parts, learn(fragments))
    vocabulary = learn_words(_texts(sections, content))
    whole, repeated = drop_repeats(_finish(sections, vocabulary), profile)
    finished, by_column = name_by_columns(whole, profile)
    title = _title(parts, profile)
    reasons = merge_reasons(reason for fragment in fragments for reason in fragment.reasons)
    return TableDocument(
        kind=source.kind,
        title=vocabulary.settle(title.text) if title else source.title,
        title_origin=title.origin if title else (),
        year=find_year(_texts_with_year(title, parts, blocks, source.title)),
        pages=source.pages,
        sections=finished,
        findings=(
            *(block for block in content if isinstance(block, Finding)),
            *others,
            *repeated,
            *by_column,
            *find_headless(parts),
            *check_totals((section.runs, section.totals) for section in sections),
            *find_wordless_pages(blocks),
            *find_guessed_columns(finished),
            *find_further_columns(finished),
            *find_crowded_headings(fragments),
            *([] if title or source.title else [Finding(code="title-missing")]),
            *(finding for section in sections for run in section.runs for finding in run.findings),
            *find_doubtful_words(sections, vocabulary),
            *find_doubtful_headers(reasons),
        ),
        reasons=reasons,
        tables=_tables(content),
        shapes=_shapes(blocks),
    )


def _is_running(block: Block) -> bool:
    """Is it a running head or foot?"""
    return isinstance(block, TextLine) and block.running


def _tables(content: Sequence[Block]) -> tuple[Table, ...]:
    return tuple(block for block in content if isinstance(block, Table))


def _shapes(blocks: Sequence[Block]) -> tuple[PageShape, ...]:
    """The shapes of the pages; two pages on one sheet have one."""
    shapes = {block.number: block.shape for block in blocks if isinstance(block, PageStart) and block.shape}
    return tuple(shapes.values())


def _find_best_parts(content: Sequence[Block], profile: Profile) -> tuple[list[Part], list[Finding]]:
    """The same as `_find_parts`; where no table says more, those count whose header names the objectives alone."""
    parts, others = _find_parts(content, profile)
    if any(isinstance(part, Fragment) for part in parts):
        return parts, others
    return _find_parts(content, replace(profile, least=1))


def _find_parts(content: Sequence[Block], profile: Profile) -> tuple[list[Part], list[Finding]]:
    """Headings and fragments in reading order, and findings: on each table that is none of objectives, and on what no row has taken in."""
    reader = BoxReader(profile)
    above: Table | None = None
    for body, is_line, run in _runs(content):
        if is_line:
            reader.read_lines([block for block in run if isinstance(block, TextLine)], body)
            continue
        for part in (part for table in run if isinstance(table, Table) for part in split_table(table, above, profile)):
            if reader.read_table(part):
                above = part
    parts = reader.finish()
    fragments = [part for part in parts if isinstance(part, Fragment)]
    return parts, [*find_unread(reader.left, fragments, profile), *reader.findings, *find_leftovers(reader.trail)]


def _runs(content: Sequence[Block]) -> Iterator[tuple[float, bool, list[Block]]]:
    """Runs of lines and runs of tables on one page, with the size of the page's letters."""
    body = 0.0
    for kind, group in groupby(content, key=type):
        run = list(group)
        if kind is PageStart:
            body = max((block.size for block in run if isinstance(block, PageStart)), default=body)
        elif kind in (TextLine, Table):
            yield body, kind is TextLine, run


def _no_table(blocks: Sequence[Block], kind: str) -> NoTableError | ImagesOnlyError:
    pages = [block for block in blocks if isinstance(block, PageStart)]
    if pages and not any(page.words for page in pages):
        if any(page.images for page in pages):
            return ImagesOnlyError("its pages are images without text", "make them text first (ocrmypdf --language ita in.pdf out.pdf)")
        if any(isinstance(block, Finding) and block.code == "page-damaged" for block in blocks):
            return NoTableError("its pages are damaged: none of their text can be read", "open it in a PDF program and save it again")
        return NoTableError("its pages are empty", "check that it is the right file")
    for block in blocks:
        if isinstance(block, Finding) and block.code == "font-unreadable":
            return NoTableError(
                "no table is found, for a font does not tell which letters it has ({font})",
                "have the text recognised anew (ocrmypdf --force-ocr --language ita in.pdf out.pdf)",
                font=block.detail["font"],
            )
    if kind in WITHOUT_DRAWING and not any(isinstance(block, Table) for block in blocks):
        return NoTableError("it holds no table", "give the document that it was made from, as PDF, DOCX or a spreadsheet")
    if seen := show_seen(_tables(blocks)):
        return NoTableError(
            "no table has a header that names objectives, indicators or targets (seen: {seen})",
            "if its columns have other names, list them in a profile and pass it with --profile",
            seen=seen,
        )
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


def _texts_with_year(title: Heading | None, parts: Sequence[Part], blocks: Sequence[Block], name: str) -> Iterator[str]:
    """Where the annex's year may stand, the surest place first."""
    if title:
        yield title.text.value
    for part in parts:
        if isinstance(part, Fragment):
            break
        yield part.text.value
    yield from (block.text.value for block in blocks if isinstance(block, TextLine) and block.running)
    yield name


def _finish(sections: Sequence[SectionDraft], vocabulary: Vocabulary) -> tuple[RowSection, ...]:
    """The sections as they are handed on, with the words mended that line breaks cut."""

    def finish(run: Joined) -> Iterator[Row]:
        columns = [column.finish(vocabulary.settle) for column in run.columns]
        return (row.finish(columns, vocabulary) for row in run.rows)

    return tuple(
        RowSection(
            vocabulary.settle(section.heading.text),
            section.heading.origin,
            tuple(row for run in section.runs for row in finish(run)),
            tuple(vocabulary.settle(heading.text) for heading in section.above),
        )
        for section in sections
    )


def _texts(sections: Sequence[SectionDraft], content: Sequence[Block]) -> Iterator[Text]:
    for section in sections:
        yield section.heading.text
        for run in section.runs:
            for row in run.rows:
                yield from (cell.text for cell in row.cells.values())
            yield from (column.heading for column in run.columns)
    yield from _without_parts([block.text for block in content if isinstance(block, TextLine)])


def _without_parts(lines: Sequence[Text]) -> Iterator[Text]:
    """The lines without the parts of a word that a hyphen at the end of one cuts, for no part need be a word."""
    is_cut = False
    for line in lines:
        words = line.value.split(" ")
        start = len(words[0]) if is_cut else 0
        is_cut = words[-1].endswith("-")
        yield line.part(start, max(start, len(line.value) - len(words[-1]) * is_cut))
