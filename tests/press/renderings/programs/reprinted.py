"""Prints that went through another program, which writes fonts, lines and the order of the page in its own way."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.press.printers.programs import run_program, without_clock
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, TORREFOSCA, VALDORIA, WIDE, Rendering
from tests.press.renderings.programs.calc import Book, calc
from tests.press.renderings.typesetting.document import BOX, Draft, writer
from tests.press.renderings.typesetting.sheet import GRID, Sheet, chromium, weasyprint

Reprint = Callable[[Path, Path], None]


def through_ghostscript(printed: Path, path: Path) -> None:
    """Nothing; `path` holds the print as Ghostscript distils it: fonts cut to their letters and coded anew."""
    run_program("Ghostscript", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-dOmitXMP=true", f"-sOutputFile={path}", str(printed))


def through_old_ghostscript(printed: Path, path: Path) -> None:
    """Nothing; `path` holds the print as PDF 1.3 by way of PostScript, as old printer drivers made it."""
    script = path.with_suffix(".ps")
    run_program("Ghostscript", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=ps2write", f"-sOutputFile={script}", str(printed))
    through_ghostscript(script, path)


def through_cairo(printed: Path, path: Path) -> None:
    """Nothing; `path` holds the print as cairo draws it."""
    run_program("Poppler", "-pdf", str(printed), str(path))


def through_mutool(printed: Path, path: Path) -> None:
    """Nothing; `path` holds the print as MuPDF writes it anew, each page drawn."""
    run_program("MuPDF", "convert", "-o", str(path), str(printed))


def cleaned_by_mutool(printed: Path, path: Path) -> None:
    """Nothing; `path` holds the print with its streams cleaned by MuPDF."""
    run_program("MuPDF", "clean", "-gggg", "-z", "-s", str(printed), str(path))


def through_qpdf(printed: Path, path: Path) -> None:
    """Nothing; `path` holds the print with its objects in streams, laid out for the web."""
    options = ("--linearize", "--object-streams=generate", "--coalesce-contents", "--deterministic-id")
    run_program("QPDF", *options, str(printed), str(path))


def reprinted(rendering: Rendering, way: str, program: str, purpose: str, reprint: Reprint) -> Rendering:
    """The same rendering under another name, printed again by that program."""

    def print_to(path: Path) -> None:
        with tempfile.TemporaryDirectory() as workshop:
            printed, again = Path(workshop) / "printed.pdf", Path(workshop) / "again.pdf"
            rendering.print_to(printed)
            reprint(printed, again)
            path.write_bytes(without_clock(again.read_bytes()))

    name = f"{way}-{program.lower()}"
    return replace(rendering, name=name, program=f"{rendering.program}, {program}", purpose=purpose, print_to=print_to)


PORTRAIT = Draft(rules=BOX, size=9.5)
PRINTED = weasyprint("printed", TORREFOSCA, "", Sheet(css=GRID, font="DejaVu Serif", size=10.5))
LIGATURES = weasyprint(
    "printed", MONTELAGO, "", Sheet(css=GRID + "body { font-variant-ligatures: common-ligatures; }", font="EB Garamond, Linux Libertine O")
)

RENDERINGS: tuple[Rendering, ...] = (
    reprinted(PRINTED, "reprint-weasyprint", "Ghostscript", "a WeasyPrint page distilled anew", through_ghostscript),
    reprinted(
        writer("printed", TORREFOSCA, "", PORTRAIT), "reprint-writer", "Ghostscript", "a Writer page distilled anew", through_ghostscript
    ),
    replace(
        reprinted(
            calc("printed", TORREFOSCA, "", Book(upright="center")),
            "reprint-sheet",
            "Ghostscript",
            "a sheet printed as PostScript, then distilled: fonts that tell no letters",
            through_old_ghostscript,
        ),
        readable=False,
    ),
    reprinted(LIGATURES, "reprint-ligatures", "Ghostscript", "ligatures, distilled anew", through_ghostscript),
    reprinted(
        chromium("printed", CASTELROVERE, "", Sheet(page="A4 landscape", size=9, css=GRID, widths=WIDE)),
        "reprint-chromium",
        "Poppler",
        "a Chromium page drawn by cairo",
        through_cairo,
    ),
    reprinted(
        writer("printed", VALDORIA, "", Draft(rules=BOX, size=9, merged=False)),
        "reprint-writer",
        "Poppler",
        "a Writer page drawn by cairo",
        through_cairo,
    ),
    reprinted(
        chromium("printed", TORREFOSCA, "", Sheet(css=GRID, font="Liberation Sans", size=9.5)),
        "reprint-chromium",
        "MuPDF",
        "a Chromium page drawn anew by MuPDF",
        through_mutool,
    ),
    reprinted(
        writer("printed", MONTELAGO, "", Draft(rules=BOX, size=9.5)), "cleaned-writer", "MuPDF", "a Writer page cleaned", cleaned_by_mutool
    ),
    reprinted(PRINTED, "streams-weasyprint", "QPDF", "objects in streams, laid out for the web", through_qpdf),
)
