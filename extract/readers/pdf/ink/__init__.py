"""What of a PDF page can be seen: what cannot be seen is no content.

The text layer has letters that are not on the page: clipped away, without ink, painted over, of the colour of their ground,
outside the part of the page that is shown, too small, or in a layer that is switched off. They are left out, and named in
a finding. But a page whose letters without ink lie over a picture of it, or behind one, was read by a text recogniser:
there they are the text.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from pdfminer.layout import LTChar
from pdfminer.psexceptions import PSException

from extract.readers.pdf.ink.fonts import Unreadable, find_unreadable
from extract.readers.pdf.ink.painter import Painter
from extract.readers.pdf.ink.sheet import Run, Sheet
from extract.readers.pdf.ink.sight import Sight, is_without_ink
from extract.readers.pdf.letters import spell
from models.findings import Finding
from models.place import Box, Place

# What pdfminer raises on damaged pages, beside its own exceptions.
DAMAGE = (ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError, RuntimeError, TypeError, ValueError)
# Letters without ink are the text of a scan when no more than this part of them stands where letters with ink stand.
TAKEN = 0.3
# Width (points) of the squares by which the places of letters are compared.
SQUARE = 8.0
# As many letters of what is hidden stand in the finding.
RAW = 80
# Letters that are further apart than this part of their size belong to two words.
GAP = 0.2

Pair = tuple[Run, LTChar]


def see_page(page: Any) -> list[Finding]:
    """A finding that names what cannot be seen, or none; the page is left with a layout without it.

    Args:
        page: a page of pdfplumber's, none of whose objects has been read. One that pdfminer stumbles over is left as it
            is: pdfplumber then says what is wrong.
    """
    sheet = Sheet(page.pdf.rsrcmgr, pageno=page.page_number, laparams=page.pdf.laparams)
    try:
        Painter(page.pdf.rsrcmgr, sheet).process_page(page.page_obj)
    except (*DAMAGE, PSException, struct.error, zlib.error):
        return []
    page._layout = sheet.get_result()
    hidden = find_hidden(sheet)
    _take_out(hidden)
    return [*_name_hidden(hidden, page), *_name_unreadable(find_unreadable(sheet.runs, sheet.guessed), page)]


def _name_hidden(hidden: Iterable[Pair], page: Any) -> Iterator[Finding]:
    letters = [letter for _, letter in hidden if letter.get_text().strip()]
    if letters:
        yield Finding(code="text-hidden", raw=_join(letters)[:RAW], origin=(_place(letters, page),))


def _name_unreadable(unreadable: Unreadable | None, page: Any) -> Iterator[Finding]:
    if unreadable:
        detail = {"font": ", ".join(unreadable.fonts), "share": str(unreadable.share), "page": str(page.page_number)}
        origin = (_place(unreadable.letters, page),)
        yield Finding(code="font-unreadable", raw=_join(unreadable.letters)[:RAW], detail=detail, origin=origin)


def find_hidden(sheet: Sheet) -> list[Pair]:
    """The letters that cannot be seen and are not the text of a scan, each with its run, in painting order."""
    sight = Sight(sheet.paints, sheet.frame)
    hidden: dict[int, Pair] = {}
    recognised: dict[int, Pair] = {}
    for run in sheet.runs:
        if not is_without_ink(run.ink) or run.is_off:
            hidden |= {id(letter): (run, letter) for letter in sight.find_unseen(run)}
            recognised |= {id(letter): (run, letter) for letter in sight.find_behind_scan(run)}
        else:
            for letter in run.letters:
                (recognised if sight.is_over_scan(letter) else hidden)[id(letter)] = run, letter
    if recognised and _repeats_letters(recognised, hidden, sheet.runs):
        hidden |= recognised
    return list(hidden.values())


def _repeats_letters(recognised: dict[int, Pair], hidden: dict[int, Pair], runs: Iterable[Run]) -> bool:
    """Do the letters of a text recogniser stand where the page has letters anyway?"""
    taken = {_square(each) for run in runs for each in run.letters if id(each) not in recognised and id(each) not in hidden}
    twice = sum(_square(letter) in taken for _, letter in recognised.values())
    return twice > TAKEN * len(recognised)


def _square(letter: LTChar) -> tuple[int, int]:
    return int((letter.x0 + letter.x1) / 2 // SQUARE), int((letter.y0 + letter.y1) / 2 // SQUARE)


def _take_out(hidden: Iterable[Pair]) -> None:
    ids = {id(letter) for _, letter in hidden}
    for run in {id(run): run for run, _ in hidden}.values():
        run.letters[:] = [letter for letter in run.letters if id(letter) not in ids]
    for holder in {id(run.holder): run.holder for run, _ in hidden}.values():
        holder._objs = [item for item in holder._objs if id(item) not in ids]


def _join(letters: Sequence[LTChar]) -> str:
    """The letters as words, upright or turned."""
    text = _spell(letters[0])
    for last, letter in pairwise(letters):
        near = GAP * max(last.width, last.height)
        is_aligned = abs(letter.y0 - last.y0) <= near or abs(letter.x0 - last.x0) <= near
        is_beside = letter.hdistance(last) <= near and letter.vdistance(last) <= near
        text += _spell(letter) if is_aligned and is_beside else f" {_spell(letter)}"
    return text


def _spell(letter: LTChar) -> str:
    return spell(letter.get_text(), is_calibri="Calibri" in str(letter.fontname))


def _place(letters: Iterable[LTChar], page: Any) -> Place:
    """The box around the letters, as pdfplumber counts: origin top left."""
    x0s, y0s, x1s, y1s = zip(*(letter.bbox for letter in letters), strict=True)
    left, top = page.mediabox[:2]
    box = (left + min(x0s), top + page.height - max(y1s), left + max(x1s), top + page.height - min(y0s))
    return Place(page=page.page_number, box=Box(*(round(float(value), 2) for value in box)))
