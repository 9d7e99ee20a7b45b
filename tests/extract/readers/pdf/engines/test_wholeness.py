"""Whether what paints a page came whole."""

import zlib

import pytest
from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import LIT

from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.engines.wholeness import unpacks
from extract.readers.pdf.sheet import Damage
from tests.painted import TEXT, form
from tests.pdfs import write_pdf

CONTENT = b"BT /F1 12 Tf 72 700 Td (Comune di Montelago) Tj ET " * 40
PACKED = zlib.compress(CONTENT)


def stream(data: bytes, *filters: str) -> PDFStream:
    return PDFStream({"Filter": [LIT(name) for name in filters]}, data)


@pytest.mark.parametrize(
    ("data", "filters", "is_whole"),
    [
        (PACKED, ("FlateDecode",), True),
        (PACKED + b"\n", ("FlateDecode",), True),
        (PACKED[: len(PACKED) // 2], ("FlateDecode",), False),
        (bytes(len(PACKED)), ("FlateDecode",), False),
        (PACKED[:-1] + bytes([PACKED[-1] ^ 1]), ("FlateDecode",), False),
        (PACKED.hex().encode() + b">", ("ASCIIHexDecode", "FlateDecode"), True),
        (PACKED[:40].hex().encode() + b">", ("ASCIIHexDecode", "FlateDecode"), False),
        (CONTENT, (), True),
        (CONTENT + bytes(100), (), False),
        (b"", (), True),
    ],
)
def test_a_stream_is_whole_that_unpacks_to_its_end(data: bytes, filters: tuple[str, ...], *, is_whole: bool) -> None:
    assert unpacks(stream(data, *filters)) is is_whole


def test_a_bomb_is_not_unpacked_to_its_end() -> None:
    assert not unpacks(stream(zlib.compress(bytes(2**27)), "FlateDecode"))


def damages(data: bytes) -> list[Damage | None]:
    return [sheet.damage for sheet in open_with_pdfplumber(data).sheets]


def test_a_form_that_breaks_off_is_damage_of_its_page() -> None:
    broken = form(TEXT + "\0" * 100)
    assert damages(write_pdf("/X Do", resources="/XObject << /X 10 0 R >>", objects={10: broken})) == [Damage.CUT]


def test_a_page_that_names_fonts_and_has_no_content_has_lost_it() -> None:
    data = write_pdf(TEXT)
    assert damages(data) == [None]
    assert damages(data.replace(b"/Contents", b"/Contenss")) == [Damage.CUT]
    assert damages(data.replace(b"/Contents", b"/Contenss").replace(b"/Font", b"/Fonx")) == [None]
