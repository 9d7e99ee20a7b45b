"""Fonts whose tables say something of no more letters than a font can have (ISO 32000-1, 9.7.4.3 and 9.10.3)."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO

from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, resolve1

from extract.readers.pdf.engines.guards.limits import MOST_CODES, refuse

# How many numbers say the widths of a range of letters, in a table of widths and in one for vertical writing.
RANGES = {"W": 3, "W2": 5}


class GuardedFonts(PDFResourceManager):
    """pdfminer's keeper of fonts, which looks at their tables before it makes them."""

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """The font of this dictionary.

        Raises:
            TooMuchError: one of its tables says something of more letters than a font has.
        """
        if not objid or objid not in self._cached_fonts:
            for key, length in RANGES.items():
                _look_at_widths(resolve1(spec.get(key)), length)
            _look_at_letters(resolve1(spec.get("ToUnicode")))
        return super().get_font(objid, spec)


def _look_at_widths(table: object, length: int) -> None:
    if not isinstance(table, list):
        return
    if sum(_ranges(table, length)) > MOST_CODES:
        refuse("widths of letters", MOST_CODES)


def _ranges(table: Sequence[object], length: int) -> Iterator[int]:
    """Of how many letters each range says the width."""
    numbers: list[float] = []
    for item in map(resolve1, table):
        if isinstance(item, list):
            yield len(item)
            numbers = []
        elif isinstance(item, int | float):
            numbers.append(item)
        if len(numbers) == length:
            yield int(min(max(numbers[1] - numbers[0] + 1, 0), MOST_CODES + 1))
            numbers = []


class _Counted(FileUnicodeMap):
    """A table that only counts what is put into it."""

    count = 0

    def add_cid2unichr(self, cid: int, code: object) -> None:  # noqa: ARG002
        self.count += 1
        if self.count > MOST_CODES:
            refuse("codes of letters", MOST_CODES)


def _look_at_letters(table: object) -> None:
    if isinstance(table, PDFStream):
        CMapParser(_Counted(), BytesIO(table.get_data())).run()
