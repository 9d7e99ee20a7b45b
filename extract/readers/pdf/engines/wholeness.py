"""Whether what paints a page came whole: content that is there, in streams that unpack to their end (ISO 32000-1, 7.4 and 7.8)."""

from collections.abc import Sequence

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1

from extract.readers.pdf.engines.guards.streams import GuardedStream


class Wholeness:
    """What is known of a page while it is painted.

    Attributes:
        is_page_whole: everything that was looked at since the page began came whole.
    """

    def __init__(self) -> None:
        self.is_page_whole = True

    def look_at_page(self, page: PDFPage) -> None:
        """Begin a page. One without content is blank; one that names fonts or pictures nevertheless has lost it."""
        self.is_page_whole = page.attrs.get("Contents") is not None or not _names_any(page.resources)
        self.look_at(page.contents)

    def look_at(self, contents: Sequence[object]) -> None:
        """Take note of the streams that paint a page or a form, which are unpacked."""
        for content in contents:
            self.is_page_whole &= _is_whole(resolve1(content))


def _is_whole(content: object) -> bool:
    if not isinstance(content, GuardedStream):
        return False
    content.get_data()
    return content.is_whole


def _names_any(resources: object) -> bool:
    return isinstance(resources, dict) and any(resolve1(resources.get(kind)) for kind in ("Font", "XObject"))
