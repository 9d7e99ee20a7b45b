"""Pages with one word that is seen or not, and the renderer that says which."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import pypdfium2

from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.ink.seen import see_sheet
from extract.readers.pdf.sheet import Sheet
from models.findings import Finding
from tests.pdfs import write_pdf, write_stream

# In each case SECRET stands where the letters are that are seen or not.
SECRET = "Quorum"
TEXT = f"BT /F1 12 Tf 20 40 Td ({SECRET}) Tj ET"
DARK = "0.1 0.2 0.4 rg 10 30 150 30 re f"
BLACK_PICTURE = write_stream(b"\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray")
HALF_CLEAR = write_stream(b"\x80", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray")
PICTURE = BLACK_PICTURE.replace(b"/Width", b"/SMask 12 0 R /Width")
# F1 as a font whose glyphs are drawings (Type 3): each letter of SECRET is a box.
DRAWN = {
    4: "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 600 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 32 /LastChar 126"
    f" /Widths [{'600 ' * 95}] /Encoding << /Differences [{' '.join(f'{ord(sign)} /{sign}' for sign in SECRET)}] >>"
    f" /CharProcs << {' '.join(f'/{sign} 10 0 R' for sign in dict.fromkeys(SECRET))} >> /Resources << >> >>",
    10: write_stream(b"600 0 0 0 500 700 d1 0 0 500 700 re f"),
}


def form(content: str, entries: str = "", box: str = "0 0 200 100") -> bytes:
    """A form with a content."""
    return write_stream(content.encode(), f"/Type /XObject /Subtype /Form /BBox [{box}] /Resources << /Font << /F1 4 0 R >> >> {entries}")


class Case(NamedTuple):
    """A page, and whether the letters on it are seen."""

    name: str
    seen: bool
    content: str
    more: Mapping[str, Any] = MappingProxyType({})


def paint(content: str, **more: Any) -> Sheet:
    """The page with this content as the engine hands it over."""
    return next(open_with_pdfplumber(write_pdf(content, **more)).sheets)


def read(data: bytes) -> tuple[str, list[Finding]]:
    """The letters that are seen on the first page, and the findings."""
    seen = see_sheet(next(open_with_pdfplumber(data).sheets))
    return "".join(letter.text for letter in seen.letters), seen.findings


def assert_seen(case: Case) -> None:
    """The renderer agrees with the case, and so does what is read: the letters are kept, or named in a finding.

    The page looks the same without its letters where they are not seen.
    """
    data = write_pdf(case.content, **case.more)
    blank = data.replace(SECRET.encode(), b" " * len(SECRET))
    assert data != blank
    assert (_draw(data) != _draw(blank)) == case.seen
    text, findings = read(data)
    assert text == (SECRET if case.seen else "")
    assert [(finding.code, finding.raw) for finding in findings] == ([] if case.seen else [("text-hidden", SECRET)])


def _draw(data: bytes) -> bytes:
    return bytes(pypdfium2.PdfDocument(data)[0].render(scale=2).buffer)
