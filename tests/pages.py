"""The pages of a PDF as its reader yields them, kept in `.cache/` so that the tests read each file once and not at every run.

What is kept is used only while the file, the reader's own code and the libraries below it are the same.
"""

import hashlib
import os
import pickle
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from extract.layout.page import Page
from extract.readers.pdf.pages import open_pdf

ROOT = Path(__file__).parent.parent
CACHE = ROOT / ".cache" / "pages"
# All that a page comes from, and the types that it is made of.
CODE = ("extract/readers/pdf", "extract/layout/turning.py", "models/findings.py", "models/place.py")
LIBRARIES = ("pdfplumber", "pdfminer.six", "pydantic")


class ReadPdf(NamedTuple):
    """A PDF that was read: its title, and its pages."""

    title: str
    pages: tuple[Page, ...]


def read_pages(data: bytes) -> ReadPdf:
    """The pages of this file, from the cache where it has them."""
    kept = CACHE / f"{hashlib.sha256(_reader() + data).hexdigest()}.pickle"
    if kept.exists():
        return ReadPdf(*pickle.loads(kept.read_bytes()))
    pdf = open_pdf(data)
    read = ReadPdf(pdf.title, tuple(pdf.pages))
    CACHE.mkdir(parents=True, exist_ok=True)
    part = kept.with_suffix(f".{os.getpid()}")
    part.write_bytes(pickle.dumps(tuple(read)))
    part.replace(kept)
    return read


@cache
def _reader() -> bytes:
    """What the reader is: its code and the versions of the libraries that it asks."""
    paths = [path for each in CODE for path in sorted([ROOT / each, *(ROOT / each).rglob("*.py")]) if path.is_file()]
    digest = hashlib.sha256(" ".join(version(name) for name in LIBRARIES).encode())
    for path in paths:
        digest.update(path.read_bytes())
    return digest.digest()
