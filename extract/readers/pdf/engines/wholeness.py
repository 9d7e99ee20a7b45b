"""Whether what paints a page came whole: content that is there, in streams that can be unpacked to their end (ISO 32000-1, 7.4 and 7.8)."""

import zlib
from collections.abc import Sequence

from pdfminer.ascii85 import ascii85decode, asciihexdecode
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import LITERALS_ASCII85_DECODE, LITERALS_ASCIIHEX_DECODE, LITERALS_FLATE_DECODE, PDFStream, resolve1

from extract.readers.pdf.engines.guards.limits import MOST_BYTES

# What is not packed and ends in so many zeros was written over: an operator is made of other signs.
MOST_ZEROS = 64
# What paints a page is unpacked in pieces of so many bytes, and only so many of them are looked at.
PIECE = 2**20
MOST_PIECES = MOST_BYTES // PIECE


class Wholeness:
    """Which streams of a document came whole.

    Each is looked at when it is first painted, for then pdfminer unpacks what it can and lets the rest go.

    Attributes:
        is_page_whole: everything that was looked at since the page began came whole.
    """

    def __init__(self) -> None:
        self.is_page_whole = True
        self._broken: set[int | None] = set()

    def look_at_page(self, page: PDFPage) -> None:
        """Begin a page. One without content is blank; one that names fonts or pictures nevertheless has lost it."""
        self.is_page_whole = page.attrs.get("Contents") is not None or not _names_any(page.resources)
        self.look_at(page.contents)

    def look_at(self, contents: Sequence[object]) -> None:
        """Take note of the streams that paint a page or a form."""
        for content in contents:
            self.is_page_whole &= self._is_whole(resolve1(content))

    def _is_whole(self, content: object) -> bool:
        if not isinstance(content, PDFStream):
            return False
        if content.rawdata is not None and not unpacks(content):
            self._broken.add(content.objid)
        return content.objid not in self._broken


def _names_any(resources: object) -> bool:
    return isinstance(resources, dict) and any(resolve1(resources.get(kind)) for kind in ("Font", "XObject"))


def unpacks(stream: PDFStream) -> bool:
    """Can the stream, which nobody has unpacked yet, be unpacked to its end? True where another packing than deflate is in the way."""
    data = stream.rawdata or b""
    if stream.decipher and stream.objid is not None and stream.genno is not None:
        data = stream.decipher(stream.objid, stream.genno, data, stream.attrs)
    for packing, _ in stream.get_filters():
        if packing in LITERALS_FLATE_DECODE:
            return _inflates(data)
        if packing in LITERALS_ASCII85_DECODE:
            data = ascii85decode(data)
        elif packing in LITERALS_ASCIIHEX_DECODE:
            data = asciihexdecode(data)
        else:
            return True
    return not data.endswith(bytes(MOST_ZEROS))


def _inflates(data: bytes) -> bool:
    unpacker = zlib.decompressobj()
    try:
        for _ in range(MOST_PIECES):
            unpacker.decompress(data, PIECE)
            data = unpacker.unconsumed_tail
            if not data:
                break
    except zlib.error:
        return False
    return unpacker.eof
