"""What of a page is seen and can be known: what cannot is left out, or named in a finding."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from extract.readers.pdf.fonts import Unreadable, blot_guesses, find_unreadable
from extract.readers.pdf.ink.cut_texts import CutText
from extract.readers.pdf.ink.hidden import find_hidden
from extract.readers.pdf.ink.lines import drop_white_lines
from extract.readers.pdf.ink.paints import is_painted
from extract.readers.pdf.ink.set_by_ink import set_by_ink
from extract.readers.pdf.ink.sight import is_clipped
from extract.readers.pdf.letters.codes import tell_by_codes
from extract.readers.pdf.letters.joining import join_letters
from extract.readers.pdf.letters.ligatures import mend_ligatures
from extract.readers.pdf.letters.unnamed import tell_by_width
from extract.readers.pdf.sheet import Damage, Letter, Shape, Sheet, find_size
from models.findings import Finding
from models.layout.markers import BULLET
from models.place import Box, Place
from models.texts import translatable

# What is said of a page that lost something.
DAMAGES = {
    Damage.FEWER: translatable("another reader finds more letters on it"),
    Damage.CUT: translatable("what paints it breaks off or is not there"),
    Damage.UNREAD: translatable("nothing of it can be read"),
}
# As many letters of what is hidden stand in the finding.
RAW = 80
# Up to so many letters that cannot be known are shown one by one; more of them are a text, and shown as one.
FEW = 40
# What a finding calls a font that has no name.
NAMELESS = "without a name"
# A clip that leaves open more than this part of the page is that of its content; that of a cell is far smaller.
CELL = 0.5


class Seen(NamedTuple):
    """The letters and shapes of a page that are seen, in painting order, and findings that name what is not."""

    letters: list[Letter]
    shapes: list[Shape]
    findings: list[Finding]


def see_sheet(sheet: Sheet, before: Sequence[CutText] = (), after: Sequence[CutText] = ()) -> Seen:
    """What of a page is seen; letters that only look like letters are U+FFFD.

    Args:
        sheet: the page.
        before: texts that the page before has too, so that they are not lost where they are hidden here.
        after: those that the page after it has too.
    """
    sheet = sheet._replace(letters=set_by_ink(sheet.letters))
    size = find_size(sheet.letters, sheet.box)
    hidden = find_hidden(sheet, size) if sheet.has_ink else set()
    elsewhere = {place for text in before for place in text.second} | {place for text in after for place in text.first}
    twice = {place for text in before if text.is_twice for place in text.second}
    seen = mend_ligatures([letter for place, letter in enumerate(sheet.letters) if place not in hidden and place not in twice])
    told, by_code = tell_by_codes(seen)
    letters, by_width = tell_by_width(told)
    unreadable = find_unreadable(letters)
    findings = [
        *_name_damage(sheet),
        *_name_lost(sheet, sorted(hidden - elsewhere), hidden),
        *_name_told(by_code, sheet.number),
        *_name_widths(by_width, sheet.number),
        *_name_unreadable(unreadable, sheet.number),
    ]
    shapes = list(sheet.shapes)
    if sheet.has_ink:
        shapes = drop_white_lines([shape for shape in shapes if is_painted(shape, size)], size)
    return Seen(blot_guesses(letters, unreadable) if unreadable else letters, shapes, findings)


def _name_damage(sheet: Sheet) -> Iterator[Finding]:
    if sheet.excess:
        detail = {"page": str(sheet.number), "what": sheet.excess.what, "most": str(sheet.excess.most)}
        yield Finding(code="page-too-large", detail=detail, origin=(Place(page=sheet.number),))
    elif sheet.damage is Damage.INK:
        yield Finding(code="ink-damaged", detail={"page": str(sheet.number)}, origin=(Place(page=sheet.number),))
    elif sheet.damage:
        detail = {"page": str(sheet.number), "what": DAMAGES[sheet.damage]}
        yield Finding(code="page-damaged", detail=detail, origin=(Place(page=sheet.number),))


def _name_lost(sheet: Sheet, lost: Sequence[int], hidden: AbstractSet[int]) -> Iterator[Finding]:
    """What is not seen: of a cell that shows the rest of its text, cell by cell; all other text once a page."""
    letters = [sheet.letters[place] for place in lost if sheet.letters[place].text.strip()]
    shown = {letter.ink.clip for place, letter in enumerate(sheet.letters) if place not in hidden}
    cut: dict[Box, list[Letter]] = defaultdict(list)
    for letter in letters:
        is_cut = is_clipped(letter) and letter.ink.clip in shown and _is_of_cell(letter.ink.clip, sheet.frame)
        cut[letter.ink.clip if is_cut else sheet.box].append(letter)
    if others := cut.pop(sheet.box, []):
        yield Finding(code="text-hidden", raw=join_letters(others)[:RAW], origin=(_find_place(others, sheet.number),))
    for clip, own in cut.items():
        box = Box(*(round(value, 2) for value in clip))
        yield Finding(code="text-cut", raw=join_letters(own)[:RAW], origin=(Place(page=sheet.number, box=box),))


def _is_of_cell(clip: Box, frame: Box) -> bool:
    """Is a clip so small that it may be that of a cell, and not that of the page's content?"""
    return (clip.x1 - clip.x0) * (clip.bottom - clip.top) <= CELL * (frame.x1 - frame.x0) * (frame.bottom - frame.top)


def _name_told(letters: Sequence[Letter], page: int) -> Iterator[Finding]:
    if not letters:
        return
    if any(letter.text.isalnum() for letter in letters):
        detail = {"font": _join_names(letter.font.name for letter in letters), "page": str(page)}
        yield Finding(code="font-by-codes", raw=join_letters(letters)[:RAW], detail=detail, origin=(_find_place(letters, page),))
    elif signs := [letter for letter in letters if not BULLET.match(f"{letter.text} x")]:
        origin = tuple(_find_place([letter], page) for letter in signs)
        yield Finding(code="signs-by-codes", raw=join_letters(signs)[:RAW], detail={"page": str(page)}, origin=origin)


def _name_widths(letters: Sequence[Letter], page: int) -> Iterator[Finding]:
    if letters:
        raw = ", ".join(dict.fromkeys(letter.text for letter in letters))
        origin = tuple(_find_place([letter], page) for letter in letters)
        yield Finding(code="letters-by-width", raw=raw, detail={"page": str(page)}, origin=origin)


def _name_unreadable(unreadable: Unreadable | None, page: int) -> Iterator[Finding]:
    if unreadable:
        letters = blot_guesses(unreadable.letters, unreadable)
        each = [[letter] for letter in letters] if len(letters) <= FEW else [letters]
        origin = tuple(_find_place(own, page) for own in each)
        detail = {"font": _join_names(unreadable.names), "share": str(unreadable.share), "page": str(page)}
        yield Finding(code="font-unreadable", raw=join_letters(letters)[:RAW], detail=detail, origin=origin)


def _join_names(names: Iterable[str]) -> str:
    """The names of fonts, each once."""
    return ", ".join(dict.fromkeys(name or NAMELESS for name in names))


def _find_place(letters: Sequence[Letter], page: int) -> Place:
    """The box around the letters."""
    x0s, tops, x1s, bottoms = zip(*(letter.box for letter in letters), strict=True)
    box = min(x0s), min(tops), max(x1s), max(bottoms)
    return Place(page=page, box=Box(*(round(value, 2) for value in box)))
