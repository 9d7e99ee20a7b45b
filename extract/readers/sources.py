"""Which reader reads an input: found from its content, not from its name."""

from collections.abc import Callable, Iterable, Iterator
from typing import assert_never

from extract.readers.opening.kinds import InputKind, find_kind
from extract.readers.opening.signatures import read_signed
from extract.words.profile import Profile
from models.errors import UnreadableError, UsageError
from models.findings import Finding
from models.layout.blocks import Block, Source
from models.layout.trace import PageTrace
from models.reasons import Reason

# A document signed by several people one after the other has a layer for each.
MOST_LAYERS = 20

PageWatcher = Callable[[int], None]


def open_source(data: bytes, profile: Profile | None = None, *, on_page: PageWatcher = lambda _: None, password: str = "") -> Source:
    """The document, opened by the reader of its kind; out of a signed file, with a finding that says so.

    Args:
        data: the file.
        profile: names of the columns, by which tables without rules are found; the built-in one when none is given.
        on_page: called with the number of each page when it was read, counted from 1, while the blocks are gone through.
        password: of a PDF that asks for one.

    Raises:
        UnreadableError: the content is of no kind that we know, or damaged.
    """
    content, is_signed = unwrap(data)
    source = _read(find_kind(content), content, profile, on_page, password)
    return Source(source.kind, _after_signature(source), source.pages, source.title) if is_signed else source


def unwrap(data: bytes) -> tuple[bytes, bool]:
    """The document out of its signatures, and whether it had one.

    Raises:
        UnreadableError: the content is of no kind that we know, or signed without end.
    """
    for layer in range(MOST_LAYERS + 1):
        if find_kind(data) is not InputKind.SIGNED:
            return data, layer > 0
        data = read_signed(data)
    raise UnreadableError("the file is signed more than {most} times over", "give the document itself", most=MOST_LAYERS)


def _after_signature(source: Source) -> Iterator[Block]:
    yield Finding(code="signature-unverified")
    yield from source.blocks


def trace_pdf(data: bytes, number: int, profile: Profile, decided: Iterable[Reason]) -> PageTrace:
    """How a page of a PDF was read.

    Args:
        data: the file, a PDF or one that is signed.
        number: of the page, counted from 1.
        profile: names of the columns.
        decided: reasons of the whole document.

    Raises:
        UnreadableError: the file is no PDF, or damaged.
        UsageError: it has no such page.
    """
    content, _ = unwrap(data)
    if find_kind(content) is not InputKind.PDF:
        raise UnreadableError("only pages of a PDF can be drawn", "give the PDF of the annex")
    from extract.layout.trace import trace_page
    from extract.readers.pdf.pages import open_pdf

    pdf = open_pdf(content)
    if not 1 <= number <= pdf.page_count:
        raise UsageError("the PDF has no page {number}", "its pages are 1 to {last}", number=number, last=pdf.page_count)
    return trace_page(pdf.pages, number, profile, decided)


def _read(kind: InputKind, data: bytes, profile: Profile | None, on_page: PageWatcher, password: str) -> Source:
    # Each reader is imported when it is needed, for each brings a library that takes its time to load.
    match kind:
        case InputKind.PDF:
            from extract.readers.pdf.pages import read_pdf

            return read_pdf(data, profile, on_page, password)
        case InputKind.HTML:
            from extract.readers.html import read_html

            return read_html(data, profile)
        case InputKind.DOCX:
            from extract.readers.docx import read_docx

            return read_docx(data)
        case InputKind.ODT:
            from extract.readers.odt import read_odt

            return read_odt(data)
        case InputKind.XLSX | InputKind.ODS | InputKind.CSV:
            from extract.readers.sheets import read_sheets

            return read_sheets(kind, data, profile)
        case InputKind.TEXT:
            from extract.readers.html import read_part
            from extract.readers.plain.lines import read_text

            return read_text(data, read_part, profile)
        case InputKind.SIGNED:
            raise ValueError("a signed file is read by what is in it")
        case _:
            assert_never(kind)
