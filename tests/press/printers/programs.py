"""Printing: each program that prints, and what no clock may change in the result."""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.press.printers import archive

PROGRAMS = {
    "LibreOffice": ("soffice", "libreoffice"),
    "Chromium": ("chromium", "chromium-browser", "google-chrome"),
    "wkhtmltopdf": ("wkhtmltopdf",),
    "Ghostscript": ("gs",),
    "Poppler": ("pdftocairo",),
    "MuPDF": ("mutool",),
    "QPDF": ("qpdf",),
    "pdfLaTeX": ("pdflatex",),
    "XeLaTeX": ("xelatex",),
    "LuaLaTeX": ("lualatex",),
    "Typst": ("typst",),
    "FOP": ("fop",),
}
# how each is got
GOT_BY = {
    "LibreOffice": "Debian: apt-get install libreoffice",
    "Chromium": "Debian: apt-get install chromium",
    "wkhtmltopdf": "Debian: apt-get install wkhtmltopdf",
    "Ghostscript": "Debian: apt-get install ghostscript",
    "Poppler": "Debian: apt-get install poppler-utils",
    "MuPDF": "Debian: apt-get install mupdf-tools",
    "QPDF": "Debian: apt-get install qpdf",
    "pdfLaTeX": "Debian: apt-get install texlive-latex-extra texlive-lang-italian lmodern",
    "XeLaTeX": "Debian: apt-get install texlive-xetex texlive-latex-extra texlive-lang-italian",
    "LuaLaTeX": "Debian: apt-get install texlive-luatex texlive-latex-extra texlive-lang-italian",
    "Typst": "its binary is at github.com/typst/typst/releases",
    "FOP": "Debian: apt-get install fop",
}

CHROMIUM_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
    "--disable-pdf-tagging",
)

EPOCH = "1704704400"  # 8 January 2024, 9 o'clock

# "/CreationDate(D:20260101120000+01'00')" and "/ModDate (D:20260101120000Z)"
PDF_DATE = re.compile(rb"/(?:CreationDate|ModDate)\s*\(D:(\d{14})[^)]*\)")

# "/ID [ <0F…> <0F…> ]" and "/DocChecksum /0F…"
PDF_ID = re.compile(rb"/ID\s*\[\s*<([0-9A-Fa-f]{32})>\s*<([0-9A-Fa-f]{32})>\s*\]")
PDF_CHECKSUM = re.compile(rb"/DocChecksum\s*/([0-9A-Fa-f]{32})")

# '<meta name="created" content="2026-01-20T12:00:00"/>' and "changed", "generator"
HTML_CLOCK = re.compile(rb'\s*<meta name="(?:created|changed|generator)" content="[^"]*"/?>')


class MissingProgramError(RuntimeError):
    """A program that prints the samples is not installed; `str()` says which, and how to get it."""


def find_program(name: str) -> str:
    """The path of "LibreOffice", "Chromium" or another of `PROGRAMS`.

    Raises:
        MissingProgramError: none of its names is on the path.
    """
    for command in PROGRAMS[name]:
        if found := shutil.which(command):
            return found
    raise MissingProgramError(f"{name} is not installed; it prints the samples ({GOT_BY[name]})")


def convert_word(document: Path, kind: str, path: Path) -> None:
    """Nothing; `path` holds what LibreOffice makes of the document: `kind` is pdf, odt or html."""
    with tempfile.TemporaryDirectory() as folder:
        command = [find_program("LibreOffice"), f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind]
        _run([*command, "--outdir", folder, str(document)])
        made = Path(folder) / f"{document.stem}.{kind.split(':')[0]}"
        content = made.read_bytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(CLOCKS[path.suffix](content))


def print_page(page: Path, path: Path) -> None:
    """Nothing; `path` holds the PDF that Chromium prints of an HTML file."""
    with tempfile.TemporaryDirectory() as folder:
        printed = Path(folder) / "page.pdf"
        options = [*CHROMIUM_OPTIONS, f"--user-data-dir={folder}/profile", f"--print-to-pdf={printed}"]
        _run([find_program("Chromium"), *options, page.resolve().as_uri()])
        content = printed.read_bytes()
    path.write_bytes(without_clock(content))


def run_program(name: str, *arguments: str) -> None:
    """Nothing; the program of that name was run with these arguments.

    Raises:
        MissingProgramError: it is not installed.
        RuntimeError: it failed; `str()` holds what it said.
    """
    _run([find_program(name), *arguments])


def typeset_page(page: Path, path: Path) -> None:
    """Nothing; `path` holds the PDF that WeasyPrint makes of an HTML file, with Italian hyphenation where the page asks for it."""
    import weasyprint  # it needs Pango at its import, which who only reads the samples may lack

    path.write_bytes(without_clock(weasyprint.HTML(filename=str(page)).write_pdf()))


def without_clock(pdf: bytes) -> bytes:
    """The same PDF, byte for byte as long, with one date for ever, and noughts for what identifies the file."""
    content = bytearray(pdf)
    for pattern, constant in ((PDF_DATE, b"20240108090000"), (PDF_ID, b"0" * 32), (PDF_CHECKSUM, b"0" * 32)):
        for match in pattern.finditer(pdf):
            for group in range(1, pattern.groups + 1):
                content[match.start(group) : match.end(group)] = constant
    return bytes(content)


def _page_without_clock(page: bytes) -> bytes:
    return HTML_CLOCK.sub(b"", page)


CLOCKS = {".pdf": without_clock, ".odt": archive.without_clock, ".html": _page_without_clock}


def _run(command: list[str]) -> None:
    environment = os.environ | {"SOURCE_DATE_EPOCH": EPOCH, "FORCE_SOURCE_DATE": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, env=environment, timeout=180, check=False)  # noqa: S603
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed: {done.stderr.decode(errors='replace').strip()[-500:]}")
