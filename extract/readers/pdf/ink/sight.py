"""Which letters of a page can be seen, from the order in which it is painted.

A letter is judged by its core, the middle of its box, where most of its ink is: line boxes overlap their neighbours, and a fill
or a clip that touches no more than the rim of one hides nothing. Boxes are as in `extract/readers/pdf/ink/sheet.py`.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from pdfminer.layout import LTChar
from pdfminer.pdffont import PDFType3Font
from pdfminer.utils import Rect

from extract.readers.pdf.ink.colours import WHITE, Colour, are_near, find_colour
from extract.readers.pdf.ink.sheet import Ink, Paint, Run, meet

# What a letter's core leaves of its box on each side: the part that descenders, accents and the room beside the letter take.
RIM = 0.2
# A letter is clipped away when less than this part of its core is inside the clip.
INSIDE = 0.5
# A letter of at most this height and width (points) is a speck.
SPECK = 0.5
# Letters of at most this opacity are not seen.
FAINT = 0.02
# A fill at least this high and wide (points) may hide letters.
PLATE = 2.0
# Pictures that cover at least this part of the page are a scan of it.
SCAN = 0.5
# Height (points) of the bands by which paints are looked up.
BAND = 24.0
# Render modes (ISO 32000-1, table 106): letters that are outlines alone, outlines and fills, not painted, a clip alone.
OUTLINE, BOTH, NONE, CLIP = (1, 5), (2, 6), 3, 7

Bands = dict[int, list[tuple[int, Paint]]]


class Sight:
    """What hides letters on one page.

    Args:
        paints: all of them, in painting order.
        frame: the part of the page that is shown.
    """

    def __init__(self, paints: Sequence[Paint], frame: Rect) -> None:
        whole = [(number, paint) for number, paint in enumerate(paints) if _is_box(paint.box)]
        self.pictures = _find_scan(paints, frame)
        plates = [
            (number, paint)
            for number, paint in whole
            if paint.is_solid and _is_box(paint.box, PLATE) and not (paint.is_picture and self.pictures)
        ]
        self._grounds, self._plates = _sort(whole), _sort(plates)
        self._colours = {WHITE, *(paint.colour for _, paint in plates if paint.colour)}
        self._last_plate = plates[-1][0] if plates else -1
        self._suspects: dict[object, Colour | None] = {}

    def find_unseen(self, run: Run) -> list[LTChar]:
        """The letters of a run that are clipped away, too small, painted over, or of the colour of their ground."""
        if run.is_off:
            return run.letters
        x0, y0, x1, y1 = clip = run.ink.clip
        astride = [each for each in run.letters if each.x0 < x0 or each.y0 < y0 or each.x1 > x1 or each.y1 > y1]
        unseen = [letter for letter in astride if _part_inside(_core(letter), clip) < INSIDE]
        unseen += [letter for letter in run.letters if letter.width <= SPECK and letter.height <= SPECK]
        if run.below <= self._last_plate and run.ink.mode != CLIP:
            unseen += [letter for letter in run.letters if self._is_painted_over(_core(letter), run.below)]
        if colour := self._suspect(run.ink):
            unseen += [letter for letter in run.letters if self._blends_in(_core(letter), run.below, colour)]
        return unseen

    def is_over_scan(self, letter: LTChar) -> bool:
        """Does the letter stand where a scan of the page is?"""
        x, y = _centre(letter.bbox)
        return any(box[0] <= x <= box[2] and box[1] <= y <= box[3] for _, box in self.pictures)

    def find_behind_scan(self, run: Run) -> list[LTChar]:
        """The letters of a run over which a scan of the page was painted."""
        later = [box for number, box in self.pictures if number >= run.below]
        return [letter for letter in run.letters if any(_holds(box, _core(letter)) for box in later)] if later else []

    def _is_painted_over(self, core: Rect, below: int) -> bool:
        return any(number >= below and _holds(paint.box, core) for number, paint in self._plates.get(_band(core), ()))

    def _blends_in(self, core: Rect, below: int, colour: Colour) -> bool:
        """Is the uppermost paint under the letter of its colour? Without any, the page is white."""
        x, y = _centre(core)
        for number, paint in reversed(self._grounds.get(_band(core), ())):
            box = paint.box
            if number < below and box[0] <= x <= box[2] and box[1] <= y <= box[3]:
                return paint.colour is not None and _holds(box, core) and are_near(colour, paint.colour)
        return are_near(colour, WHITE)

    def _suspect(self, ink: Ink) -> Colour | None:
        """The letters' colour, where there is a ground of that colour on the page."""
        key = (ink.ncolor, ink.ncs.name, ink.mode, ink.scolor, ink.scs.name, isinstance(ink.font, PDFType3Font))
        if key not in self._suspects:
            colour = _letter_colour(ink)
            self._suspects[key] = colour if colour and any(are_near(colour, each) for each in self._colours) else None
        return self._suspects[key]


def is_without_ink(ink: Ink) -> bool:
    """Are letters not painted at all?"""
    return ink.mode == NONE or ink.strength <= FAINT


def _letter_colour(ink: Ink) -> Colour | None:
    if isinstance(ink.font, PDFType3Font) or ink.mode == CLIP:
        return None
    fill, outline = find_colour(ink.ncolor, ink.ncs), find_colour(ink.scolor, ink.scs)
    if ink.mode in BOTH:
        return fill if fill == outline else None
    return outline if ink.mode in OUTLINE else fill


def _find_scan(paints: Iterable[Paint], frame: Rect) -> list[tuple[int, Rect]]:
    """The pictures of a page, with their place in the order of painting, when they cover enough of it to be a scan."""
    boxes = [(number, meet(paint.box, frame)) for number, paint in enumerate(paints) if paint.is_picture and _is_box(paint.box)]
    covered = sum((box[2] - box[0]) * (box[3] - box[1]) for _, box in boxes)
    return boxes if covered >= SCAN * (frame[2] - frame[0]) * (frame[3] - frame[1]) else []


def _sort(paints: Iterable[tuple[int, Paint]]) -> Bands:
    bands: Bands = defaultdict(list)
    for number, paint in paints:
        for band in range(int(paint.box[1] // BAND), int(paint.box[3] // BAND) + 1):
            bands[band].append((number, paint))
    return dict(bands)


def _band(box: Rect) -> int:
    return int((box[1] + box[3]) / 2 // BAND)


def _is_box(box: Rect, least: float = 0.0) -> bool:
    return box[2] - box[0] > least and box[3] - box[1] > least


def _core(letter: LTChar) -> Rect:
    side, rim = RIM * letter.width, RIM * letter.height
    return letter.x0 + side, letter.y0 + rim, letter.x1 - side, letter.y1 - rim


def _centre(box: Rect) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _holds(box: Rect, core: Rect) -> bool:
    return box[0] <= core[0] and box[1] <= core[1] and core[2] <= box[2] and core[3] <= box[3]


def _part_inside(core: Rect, clip: Rect) -> float:
    """The part of a core that is inside a clip; a core without width is inside or not."""
    shared = meet(core, clip)
    across = (shared[2] - shared[0]) / (core[2] - core[0]) if core[2] > core[0] else float(shared[0] <= shared[2])
    upright = (shared[3] - shared[1]) / (core[3] - core[1]) if core[3] > core[1] else float(shared[1] <= shared[3])
    return max(across, 0.0) * max(upright, 0.0)
