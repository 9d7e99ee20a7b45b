"""Web pages printed by wkhtmltopdf, the engine inside many document systems: cells in the middle of their rows, stripes, its own scale."""

import tempfile
from pathlib import Path

from tests.press.annexes.source import Annex
from tests.press.printers.programs import run_program, without_clock
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, TORREFOSCA, WIDE, Rendering
from tests.press.renderings.typesetting.sheet import GRID, LINES, Sheet, write_annex, write_document

MIDDLE = "th, td { vertical-align: middle; } "
STRIPES = "tr.even td { background: #eef3f8; } th { background: #cfdcea; } "
PAGED = ("--footer-center", "Pagina [page] di [topage]", "--footer-font-size", "8")


def wkhtmltopdf(way: str, annex: Annex, purpose: str, sheet: Sheet, *options: str) -> Rendering:
    """A rendering that wkhtmltopdf prints."""

    def print_to(path: Path) -> None:
        with tempfile.TemporaryDirectory() as workshop:
            page, printed = Path(workshop) / "page.html", Path(workshop) / "page.pdf"
            page.write_text(write_document(annex, sheet, write_annex(annex, sheet)), encoding="utf-8")
            side = "Landscape" if sheet.page.endswith("landscape") else "Portrait"
            run_program("wkhtmltopdf", "--quiet", "-s", "A4", "-O", side, *options, str(page), str(printed))
            path.write_bytes(without_clock(printed.read_bytes()))

    return Rendering(f"{way}-wkhtmltopdf", "wkhtmltopdf", annex, purpose, print_to)


RENDERINGS: tuple[Rendering, ...] = (
    wkhtmltopdf(
        "webkit",
        TORREFOSCA,
        "full rules, merged cells in the middle of all rows that they cover, stripes, rows cut by the page",
        Sheet(css=GRID + MIDDLE + STRIPES, size=14),
        *PAGED,
    ),
    wkhtmltopdf("webkit-lines", MONTELAGO, "horizontal rules only, stripes", Sheet(css=LINES + STRIPES, size=9.5)),
    wkhtmltopdf(
        "webkit-wide",
        CASTELROVERE,
        "full rules, landscape, seven columns, lines cut by the page",
        Sheet(page="A4 landscape", size=9, css=GRID, widths=WIDE),
        *PAGED,
    ),
)
