"""Streams that are unpacked within limits."""

import zlib
from typing import Any

import pytest
from pdfminer.psparser import LIT

from extract.readers.pdf.engines.guards import streams
from extract.readers.pdf.engines.guards.limits import TooMuchError
from extract.readers.pdf.engines.guards.streams import GuardedStream


def packed(content: bytes, **entries: Any) -> GuardedStream:
    return GuardedStream({"Filter": LIT("FlateDecode"), **entries}, zlib.compress(content))


def test_what_is_small_enough_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MOST_BYTES", 1000)
    assert packed(bytes(1000)).get_data() == bytes(1000)


def test_what_unpacks_to_more_than_is_read_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MOST_BYTES", 1000)
    with pytest.raises(TooMuchError, match="unpacked bytes"):
        packed(bytes(1001)).get_data()


def test_a_predictor_with_rows_that_no_picture_has_is_refused() -> None:
    with pytest.raises(TooMuchError, match="bytes in a row"):
        packed(b"q Q", DecodeParms={"Predictor": 12, "Columns": 10**9}).get_data()


def test_a_damaged_stream_gives_what_it_gives_without_limits() -> None:
    stream = packed(b"q Q")
    stream.rawdata = b"no deflate at all"
    assert stream.get_data() == b""


CONTENT = b"BT /F1 12 Tf 72 700 Td (Comune di Montelago) Tj ET " * 40
PACKED = zlib.compress(CONTENT)


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
    stream = GuardedStream({"Filter": [LIT(name) for name in filters]}, data)
    stream.get_data()
    assert stream.is_whole is is_whole
