"""Which reader reads an input: found from its content, not from its name."""

from models.errors import UnreadableError
from models.layout import Source


def open_source(data: bytes) -> Source:
    """The document, opened by the reader of its kind.

    Raises:
        UnreadableError: the content is of no kind that we know.
    """
    if data.lstrip()[:5] == b"%PDF-":
        from extract.pdf import read_pdf

        return read_pdf(data)
    raise UnreadableError("it is no PDF", "give the PDF of the annex")
