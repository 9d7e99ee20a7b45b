"""Damaged versions of a PDF, each as it comes of a copy that broke off, a bad disk or a program with a fault.

All are edits of bytes that leave every other object where it was. A version is made only where its edit can be made: page dictionaries
inside object streams have no bytes of their own.
"""

import io
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pdfplumber
from pdfminer.pdftypes import PDFObjRef, PDFStream, resolve1

STREAM = re.compile(rb"stream\r?\n")


class Damaged(NamedTuple):
    """A damaged version.

    Attributes:
        kind: what was done.
        page: to this page, counted from 1.
    """

    kind: str
    page: int
    data: bytes


class _Page(NamedTuple):
    number: int
    id: int
    content: int


def damaged_versions(data: bytes) -> Iterator[Damaged]:
    """Every version that can be made of this PDF, page by page."""
    pages = list(_pages(data))
    for page in pages:
        start, end = _stream(data, page.content)
        middle = (start + end) // 2
        yield Damaged("content-zeroed", page.number, _put(data, start, bytes(end - start)))
        yield Damaged("content-cut", page.number, _put(data, middle, bytes(end - middle)))
        yield Damaged("content-bit", page.number, _put(data, middle, bytes([data[middle] ^ 0x10])))
        yield Damaged("content-gone", page.number, _replace_one(data, f"\n{page.content} 0 obj", f"\n{page.content} 0 obx"))
        yield from _of_the_tree(data, page, pages)


def _of_the_tree(data: bytes, page: _Page, pages: list[_Page]) -> Iterator[Damaged]:
    other = next((each.id for each in pages if each.id != page.id and len(str(each.id)) == len(str(page.id))), None)
    wrong = {"page-gone": "9" * len(str(page.id)), "page-twice": other}
    for kind, number in wrong.items():
        if number is not None and (found := re.search(rb"/Kids\s*\[[^\]]*?\b(%d) 0 R" % page.id, data)):
            yield Damaged(kind, page.number, _put(data, found.start(1), str(number).encode()))
    if found := re.search(rb"[\r\n]%d 0 obj\s*<<[^<>]*?(?:<<.*?>>[^<>]*?)*?(/Contents)" % page.id, data, re.DOTALL):
        yield Damaged("contents-unnamed", page.number, _put(data, found.start(1), b"/Contenss"))


def _pages(data: bytes) -> Iterator[_Page]:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            content: Any = page.page_obj.attrs["Contents"]
            first = resolve1(content)[0] if isinstance(resolve1(content), list) else content
            assert isinstance(first, PDFObjRef), first
            assert isinstance(resolve1(first), PDFStream)
            yield _Page(page.page_number, page.page_obj.pageid, first.objid)


def _stream(data: bytes, number: int) -> tuple[int, int]:
    """Where the bytes of a stream begin and end."""
    found = re.search(rb"[\r\n]%d 0 obj" % number, data)
    assert found
    begin = STREAM.search(data, found.end())
    assert begin
    return begin.end(), data.index(b"endstream", begin.end()) - 1


def _put(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


def _replace_one(data: bytes, old: str, new: str) -> bytes:
    assert data.count(old.encode()) == 1, old
    return data.replace(old.encode(), new.encode())
