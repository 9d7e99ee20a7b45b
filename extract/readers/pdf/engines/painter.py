"""pdfminer's interpreter of a page, and what it passes by: clips, opacity and layers."""

from collections.abc import Sequence
from typing import cast

from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfdevice import PDFTextSeq
from pdfminer.pdfinterp import PDFPageInterpreter, PDFStackT
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1, stream_value
from pdfminer.psparser import PSLiteral, literal_name
from pdfminer.utils import MATRIX_IDENTITY, Matrix, Rect, apply_matrix_rect

from extract.readers.pdf.engines.canvas import Canvas
from extract.readers.pdf.engines.names import mend_letters, mend_map
from extract.readers.pdf.engines.paths import find_clip
from extract.readers.pdf.engines.resources import is_guessed, is_off, level_font, mend_hyphen
from extract.readers.pdf.engines.state import State, find_mode
from extract.readers.pdf.ink.colours import UNKNOWN_SPACE, first_colour

# From this render mode on, letters are a clip as well (ISO 32000-1, table 106).
CLIPPING = 4
# What a parameter dictionary may say of blending, masks and overprinting; and the names in it that say that there is none.
MIXING = ("BM", "SMask", "op", "OP")
PLAIN = ("Normal", "Compatible", "None")


class Painter(PDFPageInterpreter):
    """pdfminer's interpreter of a page, which also keeps clip, opacity and layers."""

    parent: "Painter | None" = None
    form: PDFStream | None = None

    @property
    def canvas(self) -> Canvas:
        """What is painted on."""
        return cast(Canvas, self.device)

    @property
    def state(self) -> State:
        """The graphics state."""
        return cast(State, self.graphicstate)

    def subinterp(self) -> "Painter":
        """The interpreter of a form on this page or form."""
        painter = cast(Painter, super().subinterp())
        painter.parent = self
        return painter

    def render_contents(self, resources: dict[object, object], streams: Sequence[object], ctm: Matrix = MATRIX_IDENTITY) -> None:
        """Paint a page, or a form, whose box is a clip."""
        if self.parent:
            self.canvas.wholeness.look_at(streams)
        self.form = stream_value(streams[0]) if self.parent else None
        super().render_contents(resources, streams, ctm=ctm)

    def init_resources(self, resources: dict[object, object]) -> None:
        """Take fonts and the rest of the resources, and see to the fonts."""
        super().init_resources(resources)
        for name, spec in dict_value(dict_value(resources).get("Font", {})).items():
            font = self.fontmap[name]
            mend_letters(font, dict_value(spec))
            mend_map(font, dict_value(spec))
            mend_hyphen(font)
            level_font(font)
            if id(font) not in self.canvas.guessed and is_guessed(dict_value(spec)):
                self.canvas.guessed.add(id(font))

    def init_state(self, ctm: Matrix) -> None:
        """Start with a fresh state, a form with that of the page around it (8.10.1)."""
        super().init_state(ctm)
        self.graphicstate = State()
        if self.parent is None or self.form is None:
            return
        self.graphicstate = state = self.parent.state.copy()
        self.textstate.render = self.parent.textstate.render
        state.meet_clip(apply_matrix_rect(ctm, cast(Rect, list_value(self.form["BBox"]))), is_filled=True)
        if "Group" in self.form:
            state.begin_group()

    def do_TJ(self, seq: PDFStackT) -> None:  # noqa: N802
        """Paint letters; the state need not be copied, for nothing of it is kept."""
        if self.textstate.font is None:
            return
        if find_mode(self.textstate) >= CLIPPING:
            self.state.mix("clip")
        self.canvas.render_string(self.textstate, cast(PDFTextSeq, seq), self.state.ncs, self.state)

    def do_gs(self, name: PDFStackT) -> None:
        """Take over what a parameter dictionary says of opacity, blending, masks and overprinting."""
        settings = dict_value(dict_value(self.resources.get("ExtGState", {})).get(literal_name(name), {}))
        if isinstance(opacity := resolve1(settings.get("ca")), int | float):
            self.state.fill_opacity = float(opacity)
        if isinstance(opacity := resolve1(settings.get("CA")), int | float):
            self.state.stroke_opacity = float(opacity)
        for key in MIXING:
            if key in settings:
                self.state.mix(key, is_mixed=_shows_through(resolve1(settings[key])))

    def do_F(self) -> None:  # noqa: N802
        """Fill a path as f does (ISO 32000-1, table 60); pdfminer keeps it for the next one."""
        self.do_f()

    def do_W(self) -> None:  # noqa: N802
        """Clip to the path; where it is no rectangle, to the box around it."""
        if found := find_clip(tuple(self.curpath), self.ctm):
            box, is_box = found
            self.state.meet_clip(box, is_filled=is_box)

    do_W_a = do_W  # noqa: N815

    def do_cs(self, name: PDFStackT) -> None:
        """Take a colour space, and its first colour; an unknown one is told apart from the last one in use."""
        space = self.csmap.get(literal_name(name)) or PDFColorSpace(UNKNOWN_SPACE, 1)
        self.state.ncs, self.state.ncolor = space, first_colour(space.name)

    def do_sh(self, name: object) -> None:  # noqa: ARG002
        """Paint a shading over all of the clip: a ground of many colours."""
        self.canvas.paint_shading(self.state)

    def do_BMC(self, tag: PDFStackT) -> None:  # noqa: ARG002, N802
        """Begin marked content."""
        self.canvas.tags.append(False)

    def do_BDC(self, tag: PDFStackT, props: PDFStackT) -> None:  # noqa: N802
        """Begin marked content, which may be a layer."""
        content = dict_value(self.resources.get("Properties", {})).get(props.name) if isinstance(props, PSLiteral) else props
        self.canvas.tags.append(isinstance(tag, PSLiteral) and tag.name == "OC" and is_off(content, self.canvas.layers))

    def do_EMC(self) -> None:  # noqa: N802
        """End marked content."""
        if self.canvas.tags:
            self.canvas.tags.pop()

    def do_EI(self, obj: PDFStackT) -> None:  # noqa: N802
        """Paint a picture that lies in the content."""
        self.canvas.state = self.state
        super().do_EI(obj)

    def do_Do(self, xobjid_arg: PDFStackT) -> None:  # noqa: N802
        """Paint a picture or a form, which may be a layer."""
        self.canvas.count("forms")
        self.canvas.state = self.state
        form = resolve1(self.xobjmap.get(literal_name(xobjid_arg)))
        self.canvas.tags.append(isinstance(form, PDFStream) and is_off(form.attrs.get("OC"), self.canvas.layers))
        super().do_Do(xobjid_arg)
        self.canvas.tags.pop()
        # pdfminer leaves the form's matrix in force.
        self.canvas.set_ctm(self.ctm)


def _shows_through(setting: object) -> bool:
    """Does what lies below show through with this blend mode, soft mask or overprinting?"""
    first = resolve1(setting[0]) if isinstance(setting, list) and setting else setting
    return first.name not in PLAIN if isinstance(first, PSLiteral) else bool(first)
