"""pdfminer's document, in which no reference leads round and no table of objects is longer than its bytes."""

import re
from io import BytesIO

from pdfminer.pdfdocument import PDFBaseXRef, PDFDocument, PDFNoValidXRef, PDFXRefStream
from pdfminer.pdfparser import PDFParser, PDFSyntaxError
from pdfminer.pdftypes import PDFObjectNotFound, PDFObjRef, PDFStream
from pdfminer.psparser import PSKeyword

from extract.readers.pdf.engines.guards.limits import MOST_LINKS, MOST_VERSIONS
from extract.readers.pdf.engines.guards.streams import GuardedStream

# Where the newest table of objects begins (ISO 32000-1, 7.5.5); the last one counts.
START = re.compile(rb"startxref\s{1,9}(\d{1,10})(?!\d)")


class GuardedParser(PDFParser):
    """pdfminer's parser, whose streams are unpacked within limits."""

    def do_keyword(self, pos: int, token: PSKeyword) -> None:
        """Take a keyword; after that of a stream the stream lies on top."""
        super().do_keyword(pos, token)
        if token is self.KEYWORD_STREAM and self.curstack:
            at, stream = self.curstack[-1]
            if isinstance(stream, PDFStream):
                self.curstack[-1] = at, GuardedStream(stream.attrs, stream.rawdata or b"", stream.decipher)


class GuardedDocument(PDFDocument):
    """pdfminer's document, to be read without fear.

    Args:
        data: the file.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._under_way: set[int] = set()
        self._versions: set[int] = set()
        super().__init__(GuardedParser(BytesIO(data)))

    def getobj(self, objid: int) -> object:
        """An object, and never a reference to another one.

        Raises:
            PDFObjectNotFound: there is none, or it is needed to read itself, or only references lead to references.
        """
        found = self._read(objid)
        for _ in range(MOST_LINKS):
            if not isinstance(found, PDFObjRef):
                return found
            found = self._read(found.objid)
        raise PDFObjectNotFound(objid)

    def _read(self, objid: int) -> object:
        if objid in self._under_way:
            raise PDFObjectNotFound(objid)
        self._under_way.add(objid)
        try:
            return super().getobj(objid)
        finally:
            self._under_way.discard(objid)

    def find_xref(self, parser: PDFParser) -> int:  # noqa: ARG002
        """Where the newest table of objects begins; pdfminer looks for it line by line, in time that grows with the square of a line.

        Raises:
            PDFNoValidXRef: the file does not say.
        """
        last = self._data.rfind(b"startxref")
        found = START.match(self._data, last) if last >= 0 else None
        if found is None or int(found[1]) >= len(self._data):
            raise PDFNoValidXRef("startxref")
        return int(found[1])

    def read_xref_from(self, parser: PDFParser, start: int, xrefs: list[PDFBaseXRef]) -> None:
        """Read the table of objects at this place and those before it, each once.

        Raises:
            PDFNoValidXRef: there is none.
            PDFSyntaxError: its entries have no length. PDFium would go through as many of them as it says that there are.
        """
        if start in self._versions or len(self._versions) >= MOST_VERSIONS:
            return
        self._versions.add(start)
        super().read_xref_from(parser, start, xrefs)
        for xref in xrefs:
            if isinstance(xref, PDFXRefStream):
                _shorten(xref)


def _shorten(xref: PDFXRefStream) -> None:
    """Let a table of objects have as many entries as its bytes hold."""
    if not xref.entlen or xref.entlen < 0:
        raise PDFSyntaxError("a table of objects with entries of no length")
    left = len(xref.data or b"") // xref.entlen
    shortened = []
    for start, count in xref.ranges:
        held = min(count, left)
        left -= held
        if held > 0:
            shortened.append((start, held))
    xref.ranges = shortened
