"""A PDF page as an engine hands it over: letters and painted shapes, in the order in which they are painted.

Whatever decides what is on a page works on these values alone. Lengths are points, origin top left of the page as it is shown,
turned as it asks for; a page and its letters may as well be of any other size, for nothing is compared with a number of points.
"""

import re
import statistics
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from models.place import Box

# Red, green and blue, from 0 to 1.
Colour = tuple[float, float, float]

BLACK: Colour = (0.0, 0.0, 0.0)
WHITE: Colour = (1.0, 1.0, 1.0)
# What stands for a letter of which nobody knows what it is.
UNKNOWN = "\ufffd"
# What the name of a bold font has in it.
BOLD = ("bold", "black", "heavy", "demi")
# What the name of a font of signs has in it; the last one is that of formulas.
SIGNS = re.compile(r"symbol|dings|marlett|awesome|icon|bullet|cmsy", re.IGNORECASE)
# A page without letters is measured as if its letters were this part of its shorter side: ten points on A4.
LETTER_OF_PAGE = 1 / 60


class Tint(NamedTuple):
    """A colour, none for a pattern and where it is not known, and its opacity from 0 to 1."""

    colour: Colour | None = BLACK
    opacity: float = 1.0


class Ink(NamedTuple):
    """How something is painted (ISO 32000-1, 8.4); what is painted in the same way shares one.

    Attributes:
        clip: box outside which nothing is painted.
        fill: of surfaces, and of letters.
        stroke: of lines, and of outlined letters.
        is_mixed: what lies below has a part in what is seen, whatever the opacity: by a blend mode, a mask, overprinting, or a clip
            that does not fill its box.
        is_off: it belongs to a layer that is switched off.
    """

    clip: Box
    fill: Tint = Tint()
    stroke: Tint = Tint()
    is_mixed: bool = False
    is_off: bool = False


class Font(NamedTuple):
    """A font of the page.

    Attributes:
        number: tells apart two fonts of one name.
        name: without the mark of a subset.
        is_guessed: which letters its codes are is read from a table that may not be its own.
        is_drawn: its glyphs are drawings, with colours of their own (Type 3).
    """

    number: int
    name: str
    is_guessed: bool = False
    is_drawn: bool = False

    @property
    def is_bold(self) -> bool:
        """Does its name say that it is bold?"""
        return any(mark in self.name.lower() for mark in BOLD)

    @property
    def is_of_signs(self) -> bool:
        """Does its name say that its glyphs are bullets, boxes and arrows?"""
        return SIGNS.search(self.name) is not None

    @property
    def is_calibri(self) -> bool:
        """Is it a Calibri, whose map gives some ligatures wrong?"""
        return "Calibri" in self.name


class Letter(NamedTuple):
    """What one code of a font paints; a ligature is one.

    Attributes:
        text: as the font tells it; U+FFFD where it tells none.
        size: of the font on the page.
        direction: how far a step along its line goes to the right, and up; only the angle counts.
        mode: how it is painted (render mode, ISO 32000-1, table 106); glyphs that are drawings have 0, or 3 where they are not painted.
        below: so many of the page's shapes were painted before it.
        code: of a letter that the font does not tell.
        glyph: box of what is painted of it; none where nobody knows, and then that of its line stands for it.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    font: Font
    ink: Ink
    direction: tuple[float, float] = (1.0, 0.0)
    mode: int = 0
    below: int = 0
    code: int | None = None
    glyph: Box | None = None

    @property
    def box(self) -> Box:
        """The box of its line: from the lowest descender to the highest ascender, as wide as the way to the next letter."""
        return Box(self.x0, self.top, self.x1, self.bottom)


class Kind(StrEnum):
    """What a shape is: a rectangle stands along the axes, a path is any other."""

    LINE = "line"
    RECTANGLE = "rectangle"
    PATH = "path"
    IMAGE = "image"
    SHADING = "shading"


class Shape(NamedTuple):
    """What is painted and is no letter; a path of several parts is as many shapes.

    Attributes:
        box: around it, without the width of its outline.
        is_filled: its surface is painted.
        is_stroked: its outline is painted.
        width: of the outline.
        is_whole: every point of its box is painted when its surface is: it is upright, without holes, and no mask is on it.
    """

    kind: Kind
    box: Box
    ink: Ink
    is_filled: bool = False
    is_stroked: bool = False
    width: float = 0.0
    is_whole: bool = False


class Damage(StrEnum):
    """What is wrong with a page in the file, worst last."""

    INK = "ink"  # what paints it cannot be followed: its letters are known, not what hides them
    FEWER = "fewer"  # another reader finds more letters on it
    CUT = "cut"  # what paints it breaks off, or is not there
    UNREAD = "unread"  # nothing of it can be read


class Excess(NamedTuple):
    """There is more of something than is read: what, and how many are."""

    what: str
    most: int


class Sheet(NamedTuple):
    """One page.

    Attributes:
        number: counted from 1.
        box: of the whole page.
        frame: the part of it that is shown.
        letters: in painting order.
        shapes: in painting order.
        has_ink: false where the engine cannot tell how things are painted; then all of them count as seen.
        damage: what is wrong with it, so that a person should look.
        rotation: by which the file has the page turned, clockwise in degrees; all boxes are those after it.
        excess: of which it holds more than is read, so that nothing of it was.
    """

    number: int
    box: Box
    frame: Box
    letters: tuple[Letter, ...]
    shapes: tuple[Shape, ...]
    has_ink: bool = True
    damage: Damage | None = None
    rotation: int = 0
    excess: Excess | None = None


def find_size(letters: Iterable[Letter], page: Box) -> float:
    """The size of most letters; where there are none, the one that a page of this box would have."""
    return statistics.median([letter.size for letter in letters] or [0.0]) or LETTER_OF_PAGE * shorter_side(page)


def shorter_side(page: Box) -> float:
    """How wide an upright page is, and how high one that lies on its side."""
    return min(page.x1 - page.x0, page.bottom - page.top)


def meet(box: Box, other: Box) -> Box:
    """What two boxes share; turned inside out where they share nothing."""
    return Box(max(box.x0, other.x0), max(box.top, other.top), min(box.x1, other.x1), min(box.bottom, other.bottom))
