"""Two pages on one sheet, as a printer's booklet or a saving of paper sets them."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from tests.press.printers.programs import without_clock
from tests.press.renderings.entry import CASTELROVERE, TORREFOSCA, VALDORIA, WIDE, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, writer
from tests.press.renderings.typesetting.sheet import GRID, LINES, Sheet, chromium, weasyprint
from tests.press.renderings.typesetting.stored import NEW_ID

A4_SIDEWAYS = (842.0, 595.0)
A3_SIDEWAYS = (1191.0, 842.0)
A4_UPRIGHT = (595.0, 842.0)


def side_by_side(rendering: Rendering, way: str, purpose: str, size: tuple[float, float], across: int = 2, down: int = 1) -> Rendering:
    """The same rendering under another name, several of its pages on each sheet."""

    def print_to(path: Path) -> None:
        rendering.print_to(path)
        document = pypdfium2.PdfDocument(path.read_bytes())
        sheets = pypdfium2.PdfDocument(pdfium.FPDF_ImportNPagesToOne(document.raw, *size, across, down))
        buffer = BytesIO()
        sheets.save(buffer)
        path.write_bytes(NEW_ID.sub(rb"\g<1>" + b"0" * 32, without_clock(buffer.getvalue())))

    program = rendering.name.rpartition("-")[2]
    return replace(rendering, name=f"{way}-{program}", purpose=purpose, print_to=print_to)


NUMBERS = "@page { @bottom-center { content: counter(page); font-size: 8pt; } } "

RENDERINGS: tuple[Rendering, ...] = (
    side_by_side(
        weasyprint("printed", TORREFOSCA, "", Sheet(css=GRID + NUMBERS, size=13)),
        "two-up",
        "two pages on a sheet, full rules",
        A4_SIDEWAYS,
    ),
    side_by_side(writer("printed", VALDORIA, "", Draft(rules=BOX, size=9.5)), "two-up", "two pages on a sheet of A3", A3_SIDEWAYS),
    side_by_side(
        chromium("printed", TORREFOSCA, "", Sheet(css=LINES, size=11)), "two-up", "two pages on a sheet, horizontal rules only", A4_SIDEWAYS
    ),
    side_by_side(
        weasyprint("printed", CASTELROVERE, "", Sheet(page="A4 landscape", size=10, css=GRID + NUMBERS, widths=WIDE)),
        "two-below",
        "two landscape pages one below the other on an upright sheet",
        A4_UPRIGHT,
        across=1,
        down=2,
    ),
)
