"""A PDF page as it is painted: pdfminer's layout of it, and beside it what is painted over what, and inside which clip.

pdfminer reads past clips, opacity and layers, for it wants the text and not the picture. Its interpreter is extended
here by what decides whether a letter can be seen (ISO 32000-1: clips 8.5.4, opacity 11.6.4, render modes 9.3.6). Boxes are
(x0, y0, x1, y1) in points, origin bottom left of the page as it is shown: pdfminer's own device space.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer, LTCurve, LTImage, LTRect
from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfdevice import PDFTextSeq
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFGraphicState, PDFTextState
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import Matrix, PathSegment, Rect, apply_matrix_rect

from extract.readers.pdf.ink.colours import Colour, find_colour
from extract.readers.pdf.ink.layers import Layers

EVERYWHERE: Rect = (float("-inf"), float("-inf"), float("inf"), float("inf"))
# A stroke at least this thick (points) may be the ground of letters.
BROAD = 3.0
# A shape that lies no more than this (points) outside a clip is left: the edge of a clip often is the rule itself.
EDGE = 0.5


class Ink(PDFGraphicState):
    """pdfminer's graphics state, and what else decides whether something is seen.

    Attributes:
        clip: box inside which is painted.
        alpha: opacity of fills, from 0 to 1.
        group: opacity of the form that all this belongs to.
        blended: reasons why what lies below shows through or beside a fill, whatever its opacity: a blend mode, a mask,
            overprinting, a clip that does not fill its box.
        mode: how letters are painted; 3 is without ink, 7 as a clip alone.
        font: of the letters.
    """

    def __init__(self) -> None:
        super().__init__()
        self.clip = EVERYWHERE
        self.alpha = 1.0
        self.group = 1.0
        self.blended: dict[str, bool] = {}
        self.mode = 0
        self.font: PDFFont | None = None

    def copy(self) -> "Ink":
        """The same state, to be changed apart from this one."""
        other = Ink.__new__(Ink)
        other.__dict__.update(self.__dict__)
        return other

    @property
    def strength(self) -> float:
        """Opacity of a fill on the page."""
        return self.alpha * self.group

    @property
    def is_solid(self) -> bool:
        """Does a fill hide what lies below it?"""
        return self.strength == 1.0 and not any(self.blended.values())


class Run(NamedTuple):
    """Letters painted one after the other in the same way.

    Attributes:
        holder: page or form that holds them.
        below: how many paints lie below them.
        is_off: they belong to a layer that is switched off.
    """

    letters: list[LTChar]
    ink: Ink
    holder: LTContainer[Any]
    below: int
    is_off: bool


class Paint(NamedTuple):
    """A filled shape, a picture or a shading.

    Attributes:
        colour: as red, green, blue; none where it is not known or not one.
        is_solid: nothing below it is seen anywhere in its box.
    """

    box: Rect
    colour: Colour | None
    is_solid: bool
    is_picture: bool = False


class Sheet(PDFPageAggregator):
    """What receives the painting: pdfminer's page, with the runs of letters and the paints in painting order."""

    runs: list[Run]
    paints: list[Paint]
    guessed: list[PDFFont]
    frame: Rect
    layers: Layers
    ink: Ink

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        """Start anew; the frame is what of the page is shown."""
        super().begin_page(page, ctm)
        self.runs, self.paints, self.guessed, self.layers = [], [], [], Layers(page.doc)
        whole = apply_matrix_rect(ctm, page.mediabox)
        shown = meet(whole, apply_matrix_rect(ctm, page.cropbox))
        self.frame = shown if shown[0] < shown[2] and shown[1] < shown[3] else whole
        self.tags: list[bool] = []

    @property
    def is_off(self) -> bool:
        """Is what is painted now out of sight with its layer?"""
        return True in self.tags

    def render_string(self, textstate: PDFTextState, seq: PDFTextSeq, ncs: PDFColorSpace, graphicstate: PDFGraphicState) -> None:
        """Paint letters; the graphics state is one that does not change any more."""
        items = cast(list[LTChar], self.cur_item._objs)
        before = len(items)
        super().render_string(textstate, seq, ncs, graphicstate)
        last = self.runs[-1] if self.runs else None
        # Some programs paint letter by letter; to judge each by itself would take long.
        if last and last[1:] == (graphicstate, self.cur_item, len(self.paints), True in self.tags):
            last.letters.extend(items[before:])
        else:
            self.runs.append(Run(items[before:], cast(Ink, graphicstate), self.cur_item, len(self.paints), True in self.tags))

    def paint_path(self, gstate: PDFGraphicState, stroke: bool, fill: bool, evenodd: bool, path: Sequence[PathSegment]) -> None:
        """Paint a shape, unless it lies outside the clip."""
        items, paints = self.cur_item._objs, len(self.paints)
        before = len(items)
        super().paint_path(gstate, stroke, fill, evenodd, path)
        if sum(segment[0] == "m" for segment in path) > 1:
            # pdfminer paints the parts one by one, by way of this function. Which of them are holes is not known.
            self.paints[paints:] = [paint._replace(colour=None, is_solid=False) for paint in self.paints[paints:]]
        elif len(items) > before:
            self._add_shape(cast(LTCurve, items[-1]), cast(Ink, gstate), stroke=stroke, fill=fill)

    def _add_shape(self, shape: LTCurve, ink: Ink, *, stroke: bool, fill: bool) -> None:
        reach = shape.linewidth / 2 if stroke else 0.0
        x0, y0, x1, y1 = shape.bbox
        box = meet((x0 - reach, y0 - reach, x1 + reach, y1 + reach), ink.clip)
        if self.is_off or ink.strength == 0 or box[0] > box[2] + EDGE or box[1] > box[3] + EDGE:
            self.cur_item._objs.pop()
        elif fill:
            colour = find_colour(ink.ncolor, ink.ncs) if ink.is_solid and isinstance(shape, LTRect) else None
            self.paints.append(Paint(meet(shape.bbox, ink.clip), colour, colour is not None))
        elif stroke and shape.linewidth >= BROAD:
            self.paints.append(Paint(box, None, is_solid=False))

    def render_image(self, name: str, stream: PDFStream) -> None:
        """Paint a picture."""
        super().render_image(name, stream)
        picture = cast(LTImage, cast(LTContainer[Any], self.cur_item)._objs[-1])
        if not self.is_off:
            a, b, c, d, _, _ = self.ctm
            is_solid = self.ink.is_solid and not (a and b) and not (c and d) and not _is_see_through(stream)
            self.paints.append(Paint(meet(picture.bbox, self.ink.clip), None, is_solid, is_picture=True))


def meet(box: Rect, other: Rect) -> Rect:
    """What two boxes share; turned inside out where they share nothing."""
    return max(box[0], other[0]), max(box[1], other[1]), min(box[2], other[2]), min(box[3], other[3])


def _is_see_through(picture: PDFStream) -> bool:
    return any(resolve1(picture.attrs.get(key)) for key in ("SMask", "Mask", "IM", "ImageMask", "SMaskInData"))
