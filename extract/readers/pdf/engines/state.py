"""pdfminer's graphics state, and what else decides how something is painted (ISO 32000-1: clips 8.5.4, opacity 11.6.4)."""

from pdfminer.pdffont import PDFType3Font
from pdfminer.pdfinterp import PDFGraphicState, PDFTextState
from pdfminer.utils import Rect

from extract.readers.pdf.ink.colours import find_colour
from extract.readers.pdf.sheet import Tint

# The whole of the plane, where nothing clips.
EVERYWHERE: Rect = (float("-inf"), float("-inf"), float("inf"), float("inf"))
# Letters that are filled, and letters that are not painted (ISO 32000-1, table 106).
FILLED, UNPAINTED = 0, 3


def find_mode(text: PDFTextState) -> int:
    """The render mode that the letters heed.

    Glyphs that are drawings (Type 3) heed none but the one that paints nothing. ISO 32000-1, 9.3.6 says that they heed not even that
    one, ISO 32000-2 that they do, and so do viewers. In the mode that is a clip alone viewers paint them, though ISO 32000-2 does not.
    """
    return FILLED if isinstance(text.font, PDFType3Font) and text.render != UNPAINTED else text.render


class State(PDFGraphicState):
    """pdfminer's graphics state with clip and opacity.

    Attributes:
        clip: box inside which is painted, in pdfminer's own space: origin bottom left.
        fill_opacity: of fills and letters.
        stroke_opacity: of lines and outlined letters.
        group: opacity of the form that all this belongs to.
        mixed: reasons for `Ink.is_mixed`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.clip = EVERYWHERE
        self.fill_opacity = 1.0
        self.stroke_opacity = 1.0
        self.group = 1.0
        self.mixed: frozenset[str] = frozenset()

    def copy(self) -> "State":
        """The same state, to be changed apart from this one."""
        other = State.__new__(State)
        other.__dict__.update(self.__dict__)
        return other

    def meet_clip(self, box: Rect, *, is_filled: bool) -> None:
        """Clip to this box as well, which the clip may not fill."""
        x0, y0, x1, y1 = self.clip
        self.clip = max(x0, box[0]), max(y0, box[1]), min(x1, box[2]), min(y1, box[3])
        if not is_filled:
            self.mix("clip")

    def mix(self, reason: str, *, is_mixed: bool = True) -> None:
        """What lies below has a part in what is seen for this reason, or for this one no more."""
        self.mixed = self.mixed | {reason} if is_mixed else self.mixed - {reason}

    def begin_group(self) -> None:
        """What is painted now is put together before it is laid over the page (11.6.6): by the opacity of its fills."""
        self.group *= self.fill_opacity
        self.fill_opacity = self.stroke_opacity = 1.0
        self.mixed = frozenset({"group"} if self.mixed else ())

    @property
    def key(self) -> tuple[object, ...]:
        """All that decides the ink."""
        colours = self.ncolor, self.ncs.name, self.scolor, self.scs.name
        return *colours, self.fill_opacity, self.stroke_opacity, self.group, self.clip, bool(self.mixed)

    @property
    def fill(self) -> Tint:
        """The tint of fills."""
        return Tint(find_colour(self.ncolor, self.ncs.name), self.fill_opacity * self.group)

    @property
    def stroke(self) -> Tint:
        """The tint of lines."""
        return Tint(find_colour(self.scolor, self.scs.name), self.stroke_opacity * self.group)
