"""Small files that ask for more than a reader has: each a few hundred bytes that believe to be billions, or that lead round in a circle."""

import zlib
from collections.abc import Mapping
from functools import cache

from tests.pdfs import write_pdf, write_stream

WORDS = "BT /F1 12 Tf 10 50 Td (Piano 2025) Tj ET"
TWO_BYTES = "BT /F2 12 Tf 10 50 Td <00410042> Tj ET"
CID_FONT = "<< /Type /Font /Subtype /Type0 /BaseFont /Foo /Encoding /Identity-H /DescendantFonts [11 0 R] {} >>"
DESCENDANT = "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Foo /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) >> {} >>"


def looping() -> Mapping[str, bytes]:
    """Files in which a reference leads back to itself."""
    contents = {5: "5 0 R"}
    length = {5: "<< /Length 10 0 R >>\nstream\nq Q\nendstream", 10: "11 0 R", 11: "10 0 R"}
    own_length = {5: "<< /Length 5 0 R >>\nstream\nq Q\nendstream"}
    resources = {10: "11 0 R", 11: "10 0 R"}
    return {
        "contents": write_pdf("", objects=contents),
        "length": write_pdf("", objects=length),
        "length of itself": write_pdf("", objects=own_length),
        "resources": write_pdf(WORDS, resources="/XObject 10 0 R", objects=resources),
        "font": write_pdf(WORDS, objects={4: "4 0 R"}),
    }


@cache
def endless() -> Mapping[str, bytes]:
    """Files that hold more of something than is read, by what it is."""
    flat = zlib.compress(zlib.compress(bytes(40 * 2**20)))
    packed = write_stream(flat, "/Filter [/FlateDecode /FlateDecode]")
    row = write_stream(zlib.compress(b"q Q"), "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 1000000000 >>")
    wide = {10: CID_FONT.format(""), 11: DESCENDANT.format("/W [0 2147483647 500]")}
    codes = write_stream(b"1 beginbfrange <000000> <FFFFFF> <0041> endbfrange")
    mapped = {10: CID_FONT.format("/ToUnicode 12 0 R"), 11: DESCENDANT.format(""), 12: codes}
    many = write_stream(b"1 beginbfchar <0041> <" + b"00410042" * 500 + b"> endbfchar")
    long = {10: CID_FONT.format("/ToUnicode 12 0 R"), 11: DESCENDANT.format(""), 12: many}
    font = "/Font << /F2 10 0 R >>"
    return {
        "unpacked bytes": write_pdf("", objects={5: packed}),
        "bytes in a row": write_pdf("", objects={5: row}),
        "widths of letters": _with_font(TWO_BYTES, font, wide),
        "codes of letters": _with_font(TWO_BYTES, font, mapped),
        "letters": _with_font(f"BT /F2 12 Tf <{'0041' * 1000}> Tj ET", font, long),
        "forms": write_pdf("/X Do", resources="/XObject << /X 10 0 R >>", objects=dict(_forms())),
    }


def _with_font(content: str, font: str, objects: Mapping[int, str | bytes]) -> bytes:
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 5 0 R /Resources << {font} >> >>"
    return write_pdf(content, objects={3: page, **objects})


def _forms() -> list[tuple[int, bytes]]:
    """Ten forms, each of which paints the next one ten times."""
    forms = []
    for number in range(10, 20):
        inner = f"/Resources << /XObject << /X {number + 1} 0 R >> >>"
        forms.append((number, write_stream(b"/X Do " * 10, f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] {inner}")))
    return [*forms, (20, write_stream(b"", "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"))]


def table_of_objects(widths: str, more: str) -> bytes:
    """A file whose table of objects is a stream with entries of these widths."""
    entries = bytes([1, 0, 0, 0, 9, 0, 0])
    data = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
    stream = write_stream(entries, f"/Type /XRef /W {widths} /Root 1 0 R {more}")
    return data + b"3 0 obj\n" + stream + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(data)
