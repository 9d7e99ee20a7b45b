"""Streams that are unpacked within limits: a few thousand bytes may say that they are billions (ISO 32000-1, 7.4)."""

import zlib
from typing import Any

from pdfminer.ascii85 import ascii85decode, asciihexdecode
from pdfminer.pdftypes import (
    LITERALS_ASCII85_DECODE,
    LITERALS_ASCIIHEX_DECODE,
    LITERALS_FLATE_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    PDFStream,
    int_value,
    resolve1,
)
from pdfminer.runlength import rldecode

from extract.readers.pdf.engines.guards.limits import MOST_BYTES, MOST_ROW, refuse

BYTES, ROW = "unpacked bytes", "bytes in a row"
# What is not deflated and ends in so many zeros was written over: an operator is made of other signs.
MOST_ZEROS = 64


class GuardedStream(PDFStream):
    """A stream that refuses to be unpacked to more than is read.

    Attributes:
        is_whole: it could be unpacked to its end, as far as its packing tells. pdfminer takes what it can and lets the rest go.
    """

    is_whole = True

    def decode(self) -> None:
        """Unpack the stream.

        Raises:
            TooMuchError: it holds too many bytes.
        """
        self._look_ahead()
        super().decode()
        if self.data is not None and len(self.data) > MOST_BYTES:
            refuse(BYTES, MOST_BYTES)

    def _look_ahead(self) -> None:
        """Unpack what can be, and look at what the rest says of itself."""
        filters = self.get_filters()
        data = self.rawdata or b""
        if self.decipher and self.objid is not None and self.genno is not None:
            data = self.decipher(self.objid, self.genno, data, self.attrs)
        for packing, parameters in filters:
            _look_at_row(parameters)
            if packing in LITERALS_FLATE_DECODE:
                data, is_complete = _inflate(data)
                self.is_whole &= is_complete
            elif packing in LITERALS_ASCII85_DECODE:
                data = ascii85decode(data)
            elif packing in LITERALS_ASCIIHEX_DECODE:
                data = asciihexdecode(data)
            elif packing in LITERALS_RUNLENGTH_DECODE:
                data = rldecode(data)
            else:
                return
        is_deflated = any(packing in LITERALS_FLATE_DECODE for packing, _ in filters)
        self.is_whole &= is_deflated or not data.endswith(bytes(MOST_ZEROS))


def _inflate(data: bytes) -> tuple[bytes, bool]:
    """The unpacked bytes, and whether they came to their end."""
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(data, MOST_BYTES)
        if len(unpacked) == MOST_BYTES and unpacker.decompress(unpacker.unconsumed_tail, 1):
            refuse(BYTES, MOST_BYTES)
    except zlib.error:
        return b"", False
    return unpacked, unpacker.eof


def _look_at_row(parameters: Any) -> None:
    """A predictor puts a whole row together before it looks whether there is one."""
    found = resolve1(parameters)
    if isinstance(found, dict) and "Predictor" in found:
        columns, colors, bits = (
            int_value(found.get(key, usual)) for key, usual in (("Columns", 1), ("Colors", 1), ("BitsPerComponent", 8))
        )
        if columns * colors * bits > 8 * MOST_ROW:
            refuse(ROW, MOST_ROW)
