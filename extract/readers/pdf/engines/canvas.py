"""What pdfminer's interpreter paints on: it keeps the letters and the shapes of a page in painting order."""

from collections.abc import Sequence

from pdfminer.layout import LTChar
from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfdevice import PDFTextDevice, PDFTextSeq
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFGraphicState, PDFResourceManager, PDFTextState
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import MATRIX_IDENTITY, Matrix, PathSegment, Point, Rect, apply_matrix_pt, apply_matrix_rect

from extract.readers.pdf.engines.guards.limits import MOST_FORMS, MOST_LETTERS, MOST_SHAPES, refuse
from extract.readers.pdf.engines.paths import read_parts
from extract.readers.pdf.engines.pdfium.glyphs import Glyph, Glyphs
from extract.readers.pdf.engines.resources import read_font, read_layers
from extract.readers.pdf.engines.state import State, find_mode
from extract.readers.pdf.engines.wholeness import Wholeness
from extract.readers.pdf.ink.layers import Layers
from extract.readers.pdf.sheet import UNKNOWN, Font, Ink, Kind, Letter, Shape, find_size, meet
from models.place import Box

# The square that a picture is painted in (ISO 32000-1, 8.9.5.1).
UNIT: Rect = (0, 0, 1, 1)
# How much of what a page may hold.
MOST = {"forms": MOST_FORMS, "letters": MOST_LETTERS, "shapes": MOST_SHAPES}
# What a picture has beside itself that lets the ground be seen through it.
MASKS = ("SMask", "Mask", "IM", "ImageMask", "SMaskInData")


class Canvas(PDFTextDevice):
    """The letters and shapes of one page.

    Args:
        manager: pdfminer's keeper of fonts.
        box: of the whole page, origin top left.
        wholeness: is shown each stream that is painted.

    Attributes:
        frame: the part of the page that is shown.
        layers: of the document.
        tags: for each marked content that is open, whether it is a layer that is switched off.
        guessed: pdfminer's fonts whose letters are read from a table that may not be theirs, by their ids.
        state: of the picture that is painted next.
    """

    def __init__(self, manager: PDFResourceManager, box: Box, wholeness: Wholeness) -> None:
        super().__init__(manager)
        self._origins: list[Point] = []
        self._page_matrix = MATRIX_IDENTITY
        self._left = dict(MOST)
        self.wholeness = wholeness
        self.box = self.frame = box
        self.letters: list[Letter] = []
        self.shapes: list[Shape] = []
        self.layers = Layers()
        self.tags: list[bool] = []
        self.guessed: set[int] = set()
        self.state = PDFGraphicState()
        self._matrix = MATRIX_IDENTITY
        self._mode = 0
        self._plain = self._ink = Ink(box)
        self._inks: dict[object, Ink] = {}
        self._fonts: dict[int, Font] = {}

    @property
    def space(self) -> Matrix:
        """The matrix from the space of what is painted to pdfminer's own."""
        return self._matrix

    def set_ctm(self, ctm: Matrix) -> None:
        """Take the matrix that is in force."""
        super().set_ctm(ctm)
        self._matrix = ctm

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        """Take what of the page is shown, and its layers."""
        shown = meet(self.box, self._place(apply_matrix_rect(ctm, page.cropbox)))
        self.frame = shown if shown.x0 < shown.x1 and shown.top < shown.bottom else self.box
        self.layers = read_layers(page.doc)
        self._page_matrix = ctm

    def find_glyphs(self, glyphs: tuple[Glyph, ...]) -> None:
        """Give the letters the boxes of their ink, when all of them are painted."""
        found = Glyphs(glyphs, self._page_matrix, find_size(self.letters, self.box))
        for index, origin in enumerate(self._origins):
            if ink := found.find(*origin):
                self.letters[index] = self.letters[index]._replace(glyph=self._place(ink))

    def count(self, what: str, number: int = 1) -> None:
        """Take note of what is painted.

        Raises:
            TooMuchError: the page holds more of it than is read.
        """
        self._left[what] -= number
        if self._left[what] < 0:
            refuse(what, MOST[what])

    def render_string(self, textstate: PDFTextState, seq: PDFTextSeq, ncs: PDFColorSpace, graphicstate: PDFGraphicState) -> None:
        """Paint letters in one way."""
        self._ink, self._mode = self._find_ink(graphicstate), find_mode(textstate)
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(
        self,
        matrix: Matrix,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: PDFColorSpace,
        graphicstate: PDFGraphicState,
    ) -> float:
        """Paint a letter; how far it is to the next one is what comes back."""
        text, code = _read_code(font, cid)
        self.count("letters", max(len(text), 1))
        char = LTChar(matrix, font, fontsize, scaling, rise, text, font.char_width(cid), font.char_disp(cid), ncs, graphicstate)
        a, b, c, d, _, _ = matrix
        size = abs(fontsize) * (c * c + d * d) ** 0.5
        box, below = self._place(char.bbox), len(self.shapes)
        self._origins.append(apply_matrix_pt(matrix, (0, rise)))
        self.letters.append(Letter(text, *box, size, self._find_font(font), self._ink, (a, b), self._mode, below, code))
        return char.adv

    def paint_path(self, graphicstate: PDFGraphicState, stroke: bool, fill: bool, evenodd: bool, path: Sequence[PathSegment]) -> None:  # noqa: ARG002
        """Paint the parts of a path; where there are several, some of them may be holes."""
        ink, parts = self._find_ink(graphicstate), list(read_parts(path, self.space))
        self.count("shapes", len(parts))
        for part in parts:
            is_whole = part.kind is Kind.RECTANGLE and len(parts) == 1
            self.shapes.append(Shape(part.kind, self._place(part.box), ink, fill, stroke, graphicstate.linewidth, is_whole))

    def render_image(self, name: str, stream: PDFStream) -> None:  # noqa: ARG002
        """Paint a picture."""
        self.count("shapes")
        a, b, c, d, _, _ = self.space
        is_upright = not (a and b) and not (c and d)
        is_masked = any(resolve1(stream.attrs.get(key)) for key in MASKS)
        box = self._place(apply_matrix_rect(self.space, UNIT))
        self.shapes.append(Shape(Kind.IMAGE, box, self._find_ink(self.state), is_filled=True, is_whole=is_upright and not is_masked))

    def paint_shading(self, state: State) -> None:
        """Paint a shading over all of the clip."""
        self.count("shapes")
        ink = self._find_ink(state)
        self.shapes.append(Shape(Kind.SHADING, ink.clip, ink, is_filled=True))

    def _place(self, rect: Rect) -> Box:
        """A box of pdfminer's on the page: pdfminer's origin is the lower left corner of the page."""
        x0, y0, x1, y1 = rect
        left, top, _, bottom = self.box
        return Box(left + x0, bottom - top - y1 + top, left + x1, bottom - top - y0 + top)

    def _find_ink(self, state: PDFGraphicState) -> Ink:
        """The ink of a state, the same one each time; the plain one of a state that tells none."""
        if not isinstance(state, State):
            return self._plain
        key = state.key, True in self.tags
        if key not in self._inks:
            clip = meet(self.frame, self._place(state.clip))
            self._inks[key] = Ink(clip, state.fill, state.stroke, bool(state.mixed), True in self.tags)
        return self._inks[key]

    def _find_font(self, font: PDFFont) -> Font:
        found = self._fonts.get(id(font))
        if found is None:
            found = self._fonts[id(font)] = read_font(font, len(self._fonts), is_guessed=id(font) in self.guessed)
        return found


def _read_code(font: PDFFont, code: int) -> tuple[str, int | None]:
    """The text of a code; where the font tells none, the sign for an unknown letter and the code."""
    try:
        return font.to_unichr(code), None
    except PDFUnicodeNotDefined:
        return UNKNOWN, code
