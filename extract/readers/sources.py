"""Which reader reads an input: found from its content, not from its name."""

from collections.abc import Iterator

from extract.readers.opening.kinds import find_kind
from extract.readers.opening.signatures import read_signed
from extract.readers.plain.lines import read_text
from extract.words.profile import Profile
from models.errors import UnreadableError
from models.findings import Finding
from models.layout import Block, Source

# A document signed by several people one after the other has a layer for each.
MOST_LAYERS = 20


def open_source(data: bytes, profile: Profile | None = None) -> Source:
    """The document, opened by the reader of its kind; out of a signed file, with a finding that says so.

    Args:
        data: the file.
        profile: names of the columns, by which tables without rules are found; the built-in one when none is given.

    Raises:
        UnreadableError: the content is of no kind that we know, or damaged.
    """
    for layer in range(MOST_LAYERS + 1):
        kind = find_kind(data)
        if kind != "signed":
            source = _read(kind, data, profile)
            return source if not layer else Source(source.kind, _after_signature(source), source.pages, source.title)
        data = read_signed(data)
    raise UnreadableError(f"the file is signed more than {MOST_LAYERS} times over", "give the document itself")


def _after_signature(source: Source) -> Iterator[Block]:
    yield Finding(code="signature-unverified")
    yield from source.blocks


def _read(kind: str, data: bytes, profile: Profile | None) -> Source:
    # Each reader is imported when it is needed, for each brings a library that takes its time to load.
    if kind == "pdf":
        from extract.readers.pdf.pages import read_pdf

        return read_pdf(data, profile)
    if kind == "html":
        from extract.readers.html import read_html

        return read_html(data)
    if kind == "docx":
        from extract.readers.docx import read_docx

        return read_docx(data)
    if kind == "odt":
        from extract.readers.odt import read_odt

        return read_odt(data)
    return read_text(data)
