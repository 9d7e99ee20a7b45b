"""Stamps that a registry office sets level over the finished pages: across the table, in colour or grey, with and without a frame."""

from collections.abc import Callable
from ctypes import c_uint16
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from tests.press.renderings.entry import CASTELROVERE, TORREFOSCA, VALDORIA, WIDE, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, writer
from tests.press.renderings.typesetting.sheet import GRID, LINES, Sheet, chromium, weasyprint
from tests.press.renderings.typesetting.stored import change_pages


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is stamped: lines of text, where their first begins in parts of the page, and how they look (colour from 0 to 255)."""

    lines: tuple[str, ...]
    place: tuple[float, float]
    size: float
    ink: tuple[int, int, int, int]
    is_framed: bool = False


def _set(stamp: Stamp) -> Callable[[pypdfium2.PdfPage, int], None]:
    """What sets a stamp over a page."""

    def change(page: pypdfium2.PdfPage, number: int) -> None:  # noqa: ARG001
        width, height = page.get_size()
        x, y = stamp.place[0] * width, stamp.place[1] * height
        for text in stamp.lines:
            _write(page, text, x, y, stamp)
            y -= 1.3 * stamp.size
        if stamp.is_framed:
            _frame(page, x, y, stamp)
        pdfium.FPDFPage_GenerateContent(page.raw)

    return change


def _write(page: pypdfium2.PdfPage, text: str, x: float, y: float, stamp: Stamp) -> None:
    words = pdfium.FPDFPageObj_NewTextObj(page.pdf.raw, b"Helvetica-Bold", stamp.size)
    encoded = (text + "\0").encode("utf-16-le")
    pdfium.FPDFText_SetText(words, (c_uint16 * (len(encoded) // 2)).from_buffer_copy(encoded))
    pdfium.FPDFPageObj_SetFillColor(words, *stamp.ink)
    pdfium.FPDFPageObj_Transform(words, 1, 0, 0, 1, x, y)
    pdfium.FPDFPage_InsertObject(page.raw, words)


def _frame(page: pypdfium2.PdfPage, x: float, y: float, stamp: Stamp) -> None:
    width = 0.72 * stamp.size * max(map(len, stamp.lines))
    height = 1.3 * stamp.size * (len(stamp.lines) + 0.6)
    frame = pdfium.FPDFPageObj_CreateNewRect(x - 0.5 * stamp.size, y + 0.4 * stamp.size, width, height)
    pdfium.FPDFPageObj_SetStrokeColor(frame, *stamp.ink)
    pdfium.FPDFPageObj_SetStrokeWidth(frame, 1.5)
    pdfium.FPDFPath_SetDrawMode(frame, 0, 1)
    pdfium.FPDFPage_InsertObject(page.raw, frame)


def stamped(rendering: Rendering, stamp: Stamp, purpose: str) -> Rendering:
    """The same rendering, stamped on each page."""

    def print_to(path: Path) -> None:
        rendering.print_to(path)
        change_pages(path, _set(stamp))

    return replace(rendering, purpose=purpose, print_to=print_to, findings=("text-aside",))


RENDERINGS: tuple[Rendering, ...] = (
    stamped(
        chromium("level-stamp", TORREFOSCA, "", Sheet(css=GRID, size=11)),
        Stamp(("COPIA CONFORME ALL'ORIGINALE",), (0.2, 0.55), 20, (190, 20, 20, 150)),
        "a red stamp level over the table, let through",
    ),
    stamped(
        writer("level-stamp", VALDORIA, "", Draft(rules=BOX, size=9.5)),
        Stamp(("Comune di Valdoria", "Copia conforme", "Il Segretario comunale"), (0.35, 0.5), 10, (20, 40, 160, 255), is_framed=True),
        "a blue stamp of three lines in a frame, in the size of the text",
    ),
    stamped(
        weasyprint("level-stamp", CASTELROVERE, "", Sheet(page="A4 landscape", size=9, css=LINES, widths=WIDE)),
        Stamp(("BOZZA NON DEFINITIVA",), (0.3, 0.6), 26, (200, 200, 200, 255)),
        "a grey stamp level over a table with horizontal rules only",
    ),
)
