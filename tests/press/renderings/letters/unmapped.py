"""Fonts that do not say which letters their glyphs are: what is seen can be read by eye alone."""

import base64
import re
from dataclasses import replace
from functools import cache
from html import escape, unescape
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont
from reportlab.pdfbase import ttfonts
from reportlab.pdfbase.pdfmetrics import registerFont

from tests.press.annexes.change import keep_sections
from tests.press.annexes.source import Annex
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, WIDE, Rendering
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, FONTS, Look, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, chromium, write_annex
from tests.press.renderings.typesetting.strip import Face

PRIVATE = 0xE000  # the first letter of Unicode's private area

LETTERS = {chr(code) for code in range(33, 0x180)} | set("€–—’“”•…")

# the text between two tags
TEXT = re.compile(r"(?<=>)[^<>]+(?=<)")
# the cells of the rows, but not those of the header
CELL = re.compile(r"<td.*?</td>", re.DOTALL)


def _private(code: int) -> int:
    """The place in the private area for a letter of ours."""
    return PRIVATE + code % 0x1000


@cache
def _private_font() -> str:
    """A font whose glyphs lie in the private area, as a data URI."""
    font = TTFont(FONTS / "LiberationSerif-Regular.ttf", recalcTimestamp=False)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = {_private(code): glyph for code, glyph in table.cmap.items() if chr(code) in LETTERS} | {32: table.cmap[32]}
    buffer = BytesIO()
    font.save(buffer)
    return "data:font/ttf;base64," + base64.b64encode(buffer.getvalue()).decode()


def _hide(html: str) -> str:
    """The same HTML with every letter of its text replaced by one of the private area."""
    return TEXT.sub(lambda match: escape("".join(c if c.isspace() else chr(_private(ord(c))) for c in unescape(match[0]))), html)


def _style(selector: str) -> str:
    face = f"@font-face {{ font-family: Private; src: url({_private_font()}); }}"
    return f"<style>{face} {selector} {{ font-family: Private; }}</style>"


def _hidden(annex: Annex, sheet: Sheet) -> str:
    """The annex in letters of the private area throughout."""
    return _style("body") + _hide(write_annex(annex, sheet))


def _hidden_cells(annex: Annex, sheet: Sheet) -> str:
    """The annex with readable headings and headers, and cells in letters of the private area."""
    return _style("td") + CELL.sub(lambda match: _hide(match[0]), write_annex(annex, sheet))


def _draw_unmapped() -> Rendering:
    """Fonts whose codes are numbers in the order of use, without a map to letters."""
    drawn = reportlab("no-map", CASTELROVERE, "subset fonts whose codes look like letters and are none", Look())

    def print_to(path: Path) -> None:
        for suffix, file in (("", "Regular"), ("-Bold", "Bold")):
            # ReportLab keeps one font a face: these letters must be used by no other rendering
            registerFont(ttfonts.TTFont(f"Numbered{suffix}", str(FONTS / f"LiberationSansNarrow-{file}.ttf"), asciiReadable=0))
        look = Look(size=A4_LANDSCAPE, face=Face("Numbered", "Numbered-Bold"), shares=WIDE)
        reportlab("", CASTELROVERE, "", look).print_to(path)
        path.write_bytes(path.read_bytes().replace(b"/ToUnicode", b"/ToNothing"))

    return replace(drawn, print_to=print_to, readable=False)


RENDERINGS: tuple[Rendering, ...] = (
    replace(
        chromium("no-map", keep_sections(MONTELAGO, 2, 3, 4), "letters of Unicode's private area throughout", Sheet(css=GRID), _hidden),
        readable=False,
    ),
    replace(
        chromium("no-map-cells", MONTELAGO, "readable headings over cells in letters of the private area", Sheet(css=GRID), _hidden_cells),
        readable=False,
    ),
    _draw_unmapped(),
)
