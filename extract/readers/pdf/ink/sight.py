"""Which letters of a page can be seen, from the order in which it is painted.

A letter is judged by its core, the middle of its box, where most of its ink is: line boxes overlap their neighbours, and a fill
or a clip that touches no more than the rim of one hides nothing.
"""

from collections import defaultdict
from collections.abc import Iterable

from extract.readers.pdf.ink.colours import are_near
from extract.readers.pdf.ink.paints import Paint, find_paints
from extract.readers.pdf.rules import THIN
from extract.readers.pdf.sheet import WHITE, Colour, Ink, Letter, Sheet, meet, shorter_side
from models.place import Box

# What a letter's core leaves of its box on each side: the part that descenders, accents and the room beside the letter take.
RIM = 0.2
# A letter is clipped away when less than this part of its core is inside the clip.
INSIDE = 0.5
# A letter that is no higher and no wider than this part of the page's shorter side is a speck: half a point on A4.
SPECK = 1 / 1200
# Letters of at most this opacity are not seen.
FAINT = 0.02
# Pictures that cover at least this part of the page are a scan of it.
SCAN = 0.5
# Paints are looked up by bands of the page, of this part of its shorter side: about two lines. What is found is the same with any.
BAND = 1 / 25
# Render modes (ISO 32000-1, table 106): letters that are outlines alone, outlines and fills, not painted, a clip alone.
OUTLINE, BOTH, NONE, CLIP = (1, 5), (2, 6), 3, 7


class Sight:
    """What hides letters on one page.

    Args:
        sheet: the page.
        size: of its letters.

    Attributes:
        pictures: what a scan of the page is made of.
    """

    def __init__(self, sheet: Sheet, size: float) -> None:
        whole = [paint for paint in find_paints(sheet.shapes, size) if _is_box(paint.box)]
        self.pictures = _find_scan(whole, sheet.frame)
        plates = [paint for paint in whole if _may_hide(paint, THIN * size) and not (paint.is_picture and self.pictures)]
        self._side = shorter_side(sheet.box)
        self._grounds, self._plates = self._sort(whole), self._sort(plates)
        self._colours = {WHITE, *(paint.colour for paint in plates if paint.colour)}
        self._last_plate = plates[-1].place if plates else -1
        self._suspects: dict[object, Colour | None] = {}

    def is_unseen(self, letter: Letter) -> bool:
        """Is a letter in a layer that is off, too small, clipped away, painted over, or of the colour of its ground?"""
        return (
            letter.ink.is_off
            or self._is_speck(letter)
            or is_clipped(letter)
            or (letter.below <= self._last_plate and letter.mode != CLIP and self._is_painted_over(letter))
            or self._blends_in(letter)
        )

    def is_over_scan(self, letter: Letter) -> bool:
        """Does the letter stand where a scan of the page is?"""
        x, y = _centre(letter.box)
        return any(_contains(picture.box, x, y) for picture in self.pictures)

    def is_behind_scan(self, letter: Letter) -> bool:
        """Was a scan of the page painted over the letter?"""
        return any(picture.place >= letter.below and _holds(picture.box, _core(letter)) for picture in self.pictures)

    def _is_speck(self, letter: Letter) -> bool:
        speck = SPECK * self._side
        return letter.bottom - letter.top <= speck and letter.x1 - letter.x0 <= speck

    def _is_painted_over(self, letter: Letter) -> bool:
        core = _core(letter)
        return any(paint.place >= letter.below and _holds(paint.box, core) for paint in self._plates.get(self._band(core), ()))

    def _blends_in(self, letter: Letter) -> bool:
        """Is the uppermost paint under the letter of its colour? Without any, the page is white."""
        colour = self._find_suspect(letter)
        if colour is None:
            return False
        core = _core(letter)
        x, y = _centre(core)
        for paint in reversed(self._grounds.get(self._band(core), ())):
            if paint.place < letter.below and _contains(paint.box, x, y):
                return paint.colour is not None and _holds(paint.box, core) and are_near(colour, paint.colour)
        return are_near(colour, WHITE)

    def _find_suspect(self, letter: Letter) -> Colour | None:
        """The letter's colour, where there is a ground of that colour on the page."""
        key = letter.ink, letter.mode, letter.font.is_drawn
        if key not in self._suspects:
            colour = _find_colour(letter)
            self._suspects[key] = colour if colour and any(are_near(colour, each) for each in self._colours) else None
        return self._suspects[key]

    def _sort(self, paints: Iterable[Paint]) -> dict[int, list[Paint]]:
        """The paints of each band, in painting order."""
        bands: dict[int, list[Paint]] = defaultdict(list)
        height = BAND * self._side
        for paint in paints:
            for band in range(int(paint.box.top // height), int(paint.box.bottom // height) + 1):
                bands[band].append(paint)
        return dict(bands)

    def _band(self, core: Box) -> int:
        return int((core.top + core.bottom) / 2 // (BAND * self._side))


def is_without_ink(letter: Letter) -> bool:
    """Is a letter not painted at all?"""
    return letter.mode == NONE or (letter.mode != CLIP and _find_opacity(letter.ink, letter.mode) <= FAINT)


def is_clipped(letter: Letter) -> bool:
    """Does so little of a letter stand inside its clip that it is not seen?"""
    box, clip = letter.box, letter.ink.clip
    return not _holds(clip, box) and _part_inside(_core(letter), clip) < INSIDE


def _find_opacity(ink: Ink, mode: int) -> float:
    if mode in BOTH:
        return max(ink.fill.opacity, ink.stroke.opacity)
    return ink.stroke.opacity if mode in OUTLINE else ink.fill.opacity


def _find_colour(letter: Letter) -> Colour | None:
    """The one colour of a letter, or none."""
    if letter.font.is_drawn or letter.mode == CLIP:
        return None
    fill, stroke = letter.ink.fill.colour, letter.ink.stroke.colour
    if letter.mode in BOTH:
        return fill if fill == stroke else None
    return stroke if letter.mode in OUTLINE else fill


def _may_hide(paint: Paint, thin: float) -> bool:
    """Is a paint so solid, and so large, that nothing is seen of a letter under it?"""
    return paint.is_solid and _is_box(paint.box, thin)


def _find_scan(paints: Iterable[Paint], frame: Box) -> list[Paint]:
    """The pictures of a page, within what of it is shown, when they cover enough of it to be a scan."""
    pictures = [paint._replace(box=meet(paint.box, frame)) for paint in paints if paint.is_picture]
    covered = sum(_find_area(picture.box) for picture in pictures)
    return pictures if covered >= SCAN * _find_area(frame) else []


def _find_area(box: Box) -> float:
    return (box.x1 - box.x0) * (box.bottom - box.top)


def _is_box(box: Box, least: float = 0.0) -> bool:
    return box.x1 - box.x0 > least and box.bottom - box.top > least


def _core(letter: Letter) -> Box:
    _, x0, top, x1, bottom, *_ = letter
    side, rim = RIM * (x1 - x0), RIM * (bottom - top)
    return Box(x0 + side, top + rim, x1 - side, bottom - rim)


def _centre(box: Box) -> tuple[float, float]:
    return (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2


def _contains(box: Box, x: float, y: float) -> bool:
    return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom


def _holds(box: Box, core: Box) -> bool:
    return box.x0 <= core.x0 and box.top <= core.top and core.x1 <= box.x1 and core.bottom <= box.bottom


def _part_inside(core: Box, clip: Box) -> float:
    """The part of a core that is inside a clip; a core without width is inside or not."""
    return _share(core.x0, core.x1, clip.x0, clip.x1) * _share(core.top, core.bottom, clip.top, clip.bottom)


def _share(start: float, end: float, first: float, last: float) -> float:
    """The part of a stretch that lies between two ends."""
    inside = min(end, last) - max(start, first)
    return max(inside / (end - start), 0.0) if end > start else float(inside >= 0)
