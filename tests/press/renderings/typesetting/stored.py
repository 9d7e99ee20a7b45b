"""Printed PDFs stored in another way: pages turned, laid on their side, cropped."""

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from tests.press.printers.programs import without_clock
from tests.press.renderings.entry import Rendering

# what turns a page's content against the clock, for the width and height of the page as it was printed
TURNS: dict[int, Callable[[float, float], tuple[float, float, float, float, float, float]]] = {
    90: lambda _, height: (0, 1, -1, 0, height, 0),
    180: lambda width, height: (-1, 0, 0, -1, width, height),
    270: lambda width, _: (0, -1, 1, 0, 0, width),
}

# "/ID[(0000000000000000)<433942D4A70935C38B7E25A79C68787B>]": the second half is new each time
NEW_ID = re.compile(rb"(/ID\[\([^)]*\)<)[0-9A-F]{32}")

Change = Callable[[pypdfium2.PdfPage, int], None]


def stored(rendering: Rendering, way: str, purpose: str, change: Change) -> Rendering:
    """The same rendering under another name, with each of its pages changed; pages are counted from 1."""

    def print_to(path: Path) -> None:
        rendering.print_to(path)
        change_pages(path, change)

    program = rendering.name.rpartition("-")[2]
    return replace(rendering, name=f"{way}-{program}", purpose=purpose, print_to=print_to)


def change_pages(path: Path, change: Change) -> None:
    """Nothing; the file holds its pages as `change` leaves them."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    for number in range(len(document)):
        page = document[number]
        change(page, number + 1)
        page.close()
    buffer = BytesIO()
    document.save(buffer)
    document.close()
    path.write_bytes(NEW_ID.sub(rb"\g<1>" + b"0" * 32, without_clock(buffer.getvalue())))


def lay_on_side(page: pypdfium2.PdfPage, angle: int) -> None:
    """Nothing; the content of the page is turned against the clock, and the page with it."""
    width, height = page.get_size()
    matrix = pdfium.FS_MATRIX(*TURNS[angle](width, height))
    new = (width, height) if angle == 180 else (height, width)
    pdfium.FPDFPage_TransFormWithClip(page.raw, matrix, pdfium.FS_RECTF(0, new[1], new[0], 0))
    page.set_mediabox(0, 0, *new)


def store_turned(page: pypdfium2.PdfPage, angle: int) -> None:
    """Nothing; the content lies turned, and /Rotate sets it upright again: the page looks as before."""
    lay_on_side(page, angle)
    page.set_rotation(angle)


def crop_to_trim(page: pypdfium2.PdfPage) -> None:
    """Nothing; only what lies within the trim box is still seen, though the rest is still in the file."""
    page.set_cropbox(*page.get_trimbox())
