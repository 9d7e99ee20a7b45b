"""Lines of a cell to its paragraphs.

A new paragraph is told by vertical space; by a dash or bullet; by a line that ends although the next word would have
fitted; in a cell that begins with a year, by the next year. How far lines usually stand from each other, and how far a
column's text reaches, is measured on the table.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from extract.layout.lines import Line
from extract.layout.measures import LETTER, SIDE_BY_SIDE, SPACE, Setting, is_spaced, width_left
from extract.words.grammar import ABBREVIATIONS, hangs
from extract.words.joints import cuts_at_hyphen, cuts_numerals, join_lines
from models.layout.blocks import CellParagraph, Edge
from models.layout.markers import BULLET, PICTURE, TARGET_START, YEAR_MARKER
from models.layout.text import JointKind, Text
from models.place import Box, Place, surround

# A word surely fits only with this much to spare, as part of the letter size: layout programs round and kern.
SPARE = 0.6
# Room for a letter is measured no more exactly than this part of the letter size.
ROUNDING = 0.1


def find_paragraphs(
    lines: Sequence[Line], setting: Setting, locate: Callable[[Box], Place], markers: Sequence[float] = ()
) -> tuple[CellParagraph, ...]:
    """The paragraphs of one cell, each with the box that it fills on the page.

    Args:
        lines: of the cell, from top to bottom.
        setting: of its column.
        locate: gives the place of a box.
        markers: tops of the lines beside the cell that begin with a year marker.
    """
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not _begins_year(groups[0][0], line) and not begins_paragraph(groups[-1][-1], line, setting):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_paragraph(group, setting, locate, markers) for group in groups)


def begins_paragraph(above: Line, line: Line, setting: Setting) -> bool:
    """Does the line begin a paragraph: for the space above it, for the room left on the line above, or for its bullet?"""
    if cuts_at_hyphen(above.text, line.text) or _goes_on(above, line):
        return False
    if is_spaced(above, line, setting.leading):
        return True
    if width_left(above, setting) > line.first_width + (SPACE + SPARE) * line.size:
        return True
    return line.text[0] == PICTURE or (BULLET.match(line.text) is not None and above.text[-1] in ":;.,")


def _goes_on(above: Line, line: Line) -> bool:
    """Does no text end as the line above does, so that this one goes on with it, whatever space a page break left between?"""
    begins = line.text[0] == PICTURE or BULLET.match(line.text) or YEAR_MARKER.match(line.text)
    return hangs(above.words[-1].text.rstrip("'’")) and not begins


def _begins_year(first: Line, line: Line) -> bool:
    """Does the line begin with a year marker, as the first line of its cell does?"""
    return YEAR_MARKER.match(line.text) is not None and YEAR_MARKER.match(first.text) is not None


def _paragraph(lines: list[Line], setting: Setting, locate: Callable[[Box], Place], markers: Sequence[float]) -> CellParagraph:
    text = Text(lines[0].text.removeprefix(PICTURE).lstrip() or lines[0].text)
    for above, line in pairwise(lines):
        is_cut = _cuts_word(above, line, setting)
        is_full = not is_cut and _is_full(above, line, setting)
        start = _find_start(lines[0], above, line, setting, markers)
        text = join_lines(text, Text(line.text), is_cut=is_cut, is_full=is_full, start=start)
    return CellParagraph(text, (locate(surround(line.whole for line in lines)),), item=lines[0].text[0] == PICTURE)


def _find_start(first: Line, above: Line, line: Line, setting: Setting, markers: Sequence[float]) -> JointKind | None:
    """What lets a line begin a paragraph although no space sets it apart; none for any other line."""
    # items of a list stand without space even where paragraphs do not
    is_item = BULLET.match(line.text) is not None and BULLET.match(first.text) is not None
    looks_so = line.text[0].isupper() or TARGET_START.match(line.text) is not None
    if not (looks_so or line.text[0].isdigit() or BULLET.match(line.text)):
        return None
    if setting.is_spaced and not is_item:
        return JointKind.UNSPACED if looks_so and not _waits(above) else None
    if any(abs(line.box.top - top) < SIDE_BY_SIDE * line.size for top in markers):
        return JointKind.BESIDE_YEAR
    if is_item or above.text[-1] in ".;":
        return JointKind.AFTER_STOP
    return JointKind.WEAK_START if looks_so and not _waits(above) else None


def _waits(line: Line) -> bool:
    """Does the line end with a word or a sign that no text ends with?"""
    last = line.words[-1].text.lower().replace("’", "'")
    return last[-1] in ",(-–/" or hangs(last.rstrip("'")) or hangs(word := last.rpartition("'")[2]) or word in ABBREVIATIONS


def _cuts_word(above: Line, line: Line, setting: Setting) -> bool:
    lone = _lone_width(above, setting)
    return lone is not None and lone + line.first_width > setting.end - setting.start


def _is_full(above: Line, line: Line, setting: Setting) -> bool:
    """Is there no room for the next letter on the line above, and none on a whole line for both its last word and the next one?

    Numerals that follow each other are one even where there would be room for them, for a hard space ties them to their word.
    """
    last, first = above.words[-1], line.words[0]
    letter = first.letters[0][1] - first.letters[0][0] if first.letters else line.size * LETTER
    if width_left(above, setting) > letter + ROUNDING * line.size:
        return False
    return last.x1 - last.x0 + line.first_width > setting.end - setting.start or cuts_numerals(last.text, first.text)


def _lone_width(line: Line, setting: Setting) -> float | None:
    """Width of the line's only word where it leaves no room for a further letter."""
    if len(line.words) > 1 or width_left(line, setting) > line.size * LETTER:
        return None
    return line.box.x1 - line.box.x0


def find_edge(
    lines: Sequence[Line], setting: Setting, box: Box, *, is_ruled: bool, open_above: bool | None, open_below: bool | None
) -> Edge:
    """What the drawing says of a cell that a page break may have cut; without rules, only what its text says."""
    if not lines:
        return Edge(open_above=open_above, open_below=open_below)
    first, last = lines[0], lines[-1]
    step = setting.leading * last.size
    is_at_the_top = first.box.top - box.top < 1.5 * step
    return Edge(
        open_above=open_above,
        open_below=open_below,
        lines_left=round((box.bottom - last.box.bottom) / step, 2) if is_ruled and is_at_the_top else None,
        width_left=round(width_left(last, setting), 4),
        first_width=round(first.first_width, 4),
        lone_width=_lone_width(last, setting),
        line_width=setting.end - setting.start,
    )
