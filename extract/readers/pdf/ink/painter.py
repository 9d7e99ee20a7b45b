"""pdfminer's interpreter of a page, and what it passes by: clips, opacity and layers."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import cast

from pdfminer.pdfdevice import PDFTextSeq
from pdfminer.pdfinterp import PDFPageInterpreter, PDFStackT
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1, stream_value
from pdfminer.psparser import PSLiteral, literal_name
from pdfminer.utils import MATRIX_IDENTITY, Matrix, PathSegment, Rect, apply_matrix_pt, apply_matrix_rect, get_bound

from extract.readers.pdf.ink.colours import UNKNOWN, first_colour
from extract.readers.pdf.ink.fonts import is_guessed, mend_hyphen
from extract.readers.pdf.ink.sheet import EVERYWHERE, Ink, Paint, Sheet, meet

# From this render mode on, letters are a clip as well (ISO 32000-1, table 106).
CLIPPING = 4
# What differs by less (points) is the same.
HAIR = 0.01


class Painter(PDFPageInterpreter):
    """pdfminer's interpreter of a page, which also keeps clip, opacity and layers."""

    parent: "Painter | None" = None
    form: PDFStream | None = None
    used: Ink | None = None

    @property
    def sheet(self) -> Sheet:
        """What is painted on."""
        return cast(Sheet, self.device)

    @property
    def ink(self) -> Ink:
        """The graphics state."""
        return cast(Ink, self.graphicstate)

    def subinterp(self) -> "Painter":
        """The interpreter of a form on this page or form."""
        painter = cast(Painter, super().subinterp())
        painter.parent = self
        return painter

    def render_contents(self, resources: dict[object, object], streams: Sequence[object], ctm: Matrix = MATRIX_IDENTITY) -> None:
        """Paint a page, or a form, whose box is a clip."""
        self.form = stream_value(streams[0]) if self.parent else None
        super().render_contents(resources, streams, ctm=ctm)

    def init_resources(self, resources: dict[object, object]) -> None:
        """Take fonts and the rest of the resources, and see to the fonts."""
        super().init_resources(resources)
        for name, spec in dict_value(dict_value(resources).get("Font", {})).items():
            font = self.fontmap[name]
            mend_hyphen(font)
            if font not in self.sheet.guessed and is_guessed(dict_value(spec)):
                self.sheet.guessed.append(font)

    def init_state(self, ctm: Matrix) -> None:
        """Start with a fresh state, a form with that of the page around it (8.10.1)."""
        super().init_state(ctm)
        self.graphicstate = ink = self.parent.ink.copy() if self.parent else Ink()
        if self.parent is None or self.form is None:
            ink.clip = self.sheet.frame
            return
        self.textstate.render = self.parent.textstate.render
        ink.clip = meet(ink.clip, apply_matrix_rect(ctm, cast(Rect, list_value(self.form["BBox"]))))
        if "Group" in self.form:
            ink.group, ink.alpha = ink.strength, 1.0
            ink.blended = {"group": any(ink.blended.values())}

    def do_TJ(self, seq: PDFStackT) -> None:  # noqa: N802
        """Paint letters. Those that are painted in the same way share one copy of the state."""
        font, ink = self.textstate.font, self.ink
        if font is None:
            return
        ink.mode, ink.font = self.textstate.render, font
        if ink.mode >= CLIPPING:
            ink.blended = {**ink.blended, "clip": True}
        if self.used is None or self.used.__dict__ != ink.__dict__:
            self.used = ink.copy()
        self.sheet.render_string(self.textstate, cast(PDFTextSeq, seq), ink.ncs, self.used)

    def do_gs(self, name: PDFStackT) -> None:
        """Take over what a parameter dictionary says of opacity, blending, masks and overprinting."""
        settings = dict_value(dict_value(self.resources.get("ExtGState", {})).get(literal_name(name), {}))
        ink = self.ink
        if isinstance(alpha := resolve1(settings.get("ca")), int | float):
            ink.alpha = float(alpha)
        seen = {key: resolve1(settings[key]) for key in ("BM", "SMask", "op", "OP") if key in settings}
        if seen:
            ink.blended = {**ink.blended, **{key: _shows_through(value) for key, value in seen.items()}}

    def do_W(self) -> None:  # noqa: N802
        """Clip to the path; where it is no rectangle, to the box around it."""
        if self.curpath:
            box, is_rectangle = _find_clip(tuple(self.curpath), self.ctm)
            self.ink.clip = meet(self.ink.clip, box)
            if not is_rectangle:
                self.ink.blended = {**self.ink.blended, "clip": True}

    do_W_a = do_W  # noqa: N815

    def do_cs(self, name: PDFStackT) -> None:
        """Take a colour space, and its first colour; an unknown one is told apart from the last one in use."""
        self.ink.ncs = self.csmap.get(literal_name(name), UNKNOWN)
        self.ink.ncolor = first_colour(self.ink.ncs)

    def do_sh(self, name: object) -> None:  # noqa: ARG002
        """Paint a shading over all of the clip: a ground of many colours."""
        self.sheet.paints.append(Paint(self.ink.clip, None, is_solid=False))

    def do_BMC(self, tag: PDFStackT) -> None:  # noqa: N802
        """Begin marked content."""
        self.sheet.tags.append(False)
        super().do_BMC(tag)

    def do_BDC(self, tag: PDFStackT, props: PDFStackT) -> None:  # noqa: N802
        """Begin marked content, which may be a layer."""
        content = dict_value(self.resources.get("Properties", {})).get(props.name) if isinstance(props, PSLiteral) else props
        self.sheet.tags.append(isinstance(tag, PSLiteral) and tag.name == "OC" and self.sheet.layers.are_off(content))
        super().do_BDC(tag, props)

    def do_EMC(self) -> None:  # noqa: N802
        """End marked content."""
        if self.sheet.tags:
            self.sheet.tags.pop()
        super().do_EMC()

    def do_EI(self, obj: PDFStackT) -> None:  # noqa: N802
        """Paint a picture that lies in the content."""
        self.sheet.ink = self.ink
        super().do_EI(obj)

    def do_Do(self, xobjid_arg: PDFStackT) -> None:  # noqa: N802
        """Paint a picture or a form, which may be a layer."""
        self.sheet.ink = self.ink
        form = resolve1(self.xobjmap.get(literal_name(xobjid_arg)))
        self.sheet.tags.append(isinstance(form, PDFStream) and self.sheet.layers.are_off(form.attrs.get("OC")))
        super().do_Do(xobjid_arg)
        self.sheet.tags.pop()
        # pdfminer leaves the form's matrix in force.
        self.sheet.set_ctm(self.ctm)


def _shows_through(setting: object) -> bool:
    """Does what lies below show through with this blend mode, soft mask or overprinting?"""
    first = resolve1(setting[0]) if isinstance(setting, list) and setting else setting
    return first.name not in ("Normal", "Compatible", "None") if isinstance(first, PSLiteral) else bool(first)


@lru_cache(maxsize=64)
def _find_clip(path: tuple[PathSegment, ...], ctm: Matrix) -> tuple[Rect, bool]:
    """The box around a path on the page, and whether the path is that box. Many programs set the same clip for each word."""
    corners = [apply_matrix_pt(ctm, point) for segment in path for point in _points(segment)]
    box = get_bound(corners) if corners else EVERYWHERE
    is_box = all(min(x - box[0], box[2] - x) < HAIR and min(y - box[1], box[3] - y) < HAIR for x, y in corners)
    return box, is_box and sum(segment[0] == "m" for segment in path) == 1


def _points(segment: PathSegment) -> Iterator[tuple[float, float]]:
    numbers = cast(tuple[float, ...], segment[1:])
    return zip(numbers[::2], numbers[1::2], strict=False)
