"""Bytes to text: a byte order mark, the encoding that the page declares, strict UTF-8, then Windows-1252. Nothing is guessed.

Guessers take an Italian page in Windows-1252 for Mac Cyrillic, and UTF-16 without a mark for an empty page; a page that
fits none of the four is refused.
"""

import codecs
import re

from models.errors import UnreadableError
from models.texts import translatable

# The declaration stands near the head of the page (HTML asks for the first 1024 bytes; word processors need more).
_HEAD = 8192
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# <meta charset=utf-8>, <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">, <?xml version="1.0" encoding="utf-8"?>
_DECLARED = re.compile(rb"""<(?:meta\b[^>]{0,500}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
# What browsers read under these names is Windows-1252, which has more letters (Encoding Standard, "Names and labels").
_WINDOWS = frozenset({"ascii", "iso8859-1"})
# Codecs that turn text into text or escapes; no page is written in them.
_NO_ENCODING = frozenset({"unicode-escape", "raw-unicode-escape", "idna", "punycode", "utf-7", "undefined", "mbcs", "oem"})
_REMEDY = translatable("open it in its program and save it as UTF-8")


def decode(data: bytes) -> str:
    """The text of the bytes, without a byte order mark.

    A page that declares a one-byte encoding, but is valid UTF-8 with letters beyond ASCII, is UTF-8: no such text is valid UTF-8 by
    chance, and servers override what a page declares.

    Raises:
        UnreadableError: the bytes are no text in any of the encodings that apply.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_strictly(data[len(mark) :], encoding)
    if b"\0" in data:
        return _decode_strictly(data, _find_wide(data))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_strictly(data, find_declared(data) or "cp1252")


def find_declared(data: bytes) -> str | None:
    """The one-byte encoding that the head of the page declares; none when it declares none, or UTF-8 or UTF-16, which it is not.

    Raises:
        UnreadableError: it declares an encoding that is not known.
    """
    found = _DECLARED.search(data[:_HEAD])
    if not found:
        return None
    label = found.group(1).decode("ascii", "replace")
    try:
        codec = codecs.lookup(label)
    except LookupError:
        codec = None
    if codec is None or codec.name.replace("_", "-") in _NO_ENCODING or not codec._is_text_encoding:
        raise UnreadableError("the page is written in {label!r}, which is no known encoding", _REMEDY, label=label)
    if codec.name.startswith("utf"):
        return None
    return "cp1252" if codec.name in _WINDOWS else codec.name


def _find_wide(data: bytes) -> str:
    """UTF-16 without its mark: in a western text every other byte is zero, the first of each pair or the second."""
    head = data[: _HEAD // 2 * 2]
    pairs = max(1, len(head) // 2)
    first, second = head[0::2].count(0) / pairs, head[1::2].count(0) / pairs
    if second > 0.5 and first < 0.01:
        return "utf-16-le"
    if first > 0.5 and second < 0.01:
        return "utf-16-be"
    raise UnreadableError("the file is binary, or a text with bytes that no text has", _REMEDY)


def _decode_strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError("the text is no valid {encoding} (at byte {byte})", _REMEDY, encoding=encoding, byte=error.start) from error
    if "\0" in text:
        raise UnreadableError("the file is binary, or a text with bytes that no text has", _REMEDY)
    return text
