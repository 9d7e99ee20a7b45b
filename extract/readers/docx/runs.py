"""The text of a paragraph of a Word file: its runs, with what tracked changes leave of them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from extract.readers.docx.styles import Letters, WordStyles, read_letters, value
from extract.readers.docx.symbols import read_symbol, replace_symbols
from extract.readers.written.flow import Flow
from extract.readers.written.xml_tree import Element, attribute, child, children, descendants, local

# What stands around runs without changing them; an insertion, or where a passage was moved to, is text of the document.
_AROUND = frozenset({"hyperlink", "smartTag", "ins", "moveTo", "customXml", "fldSimple", "dir", "bdo", "ruby", "rubyBase"})
_SPACES = frozenset({"tab", "ptab"})
# The code of a sign, "F0FC"
_CODE = re.compile(r"[0-9a-fA-F]{1,5}")
# Page and column breaks end no line of a sentence.
_NO_LINES = frozenset({"page", "column"})


@dataclass(slots=True)
class RunReader:
    """Writes the text of paragraphs to a flow, and remembers what stands in it besides.

    Attributes:
        styles: of the file.
        on_box: is called with the text of each text box.
        notes: ids of the notes referred to: "footnote" or "endnote", and the id.
    """

    styles: WordStyles
    on_box: Callable[[Element], None]
    notes: list[tuple[str, str]] = field(default_factory=list)
    _fields: list[bool] = field(default_factory=list)  # of each open field: have we come to its result?

    def read(self, paragraph: Element, flow: Flow, letters: Letters) -> None:
        """Write the text of a paragraph to the flow; `letters` are those of its style."""
        self._read(paragraph, flow, letters)
        self._fields = [result for result in self._fields if result]  # a field's code never goes on in the next paragraph

    def _read(self, parent: Element, flow: Flow, letters: Letters) -> None:
        for element in children(parent):
            name = local(element)
            if name == "r":
                self._read_run(element, flow, letters)
            elif name in _AROUND:
                self._read(element, flow, letters)
            elif name == "sdt":
                for content in children(element, "sdtContent"):
                    self._read(content, flow, letters)
            elif name == "AlternateContent":
                self._read(first_choice(element), flow, letters)
            elif name in ("oMath", "oMathPara"):
                for text in descendants(element, "t"):
                    flow.write(text.text or "", letters.style)

    def _read_run(self, run: Element, flow: Flow, around: Letters) -> None:
        properties = child(run, "rPr")
        letters = read_letters(properties).over(self.styles.find_letters(value(properties, "rStyle"))).over(around)
        if letters.hidden:
            return
        font = attribute(fonts, "ascii") or "" if (fonts := child(properties, "rFonts")) is not None else ""
        for part in _parts(run):
            self._read_part(part, flow, letters, font)

    def _read_part(self, part: Element, flow: Flow, letters: Letters, font: str) -> None:
        name = local(part)
        if name == "fldChar":
            self._read_field(attribute(part, "fldCharType"))
        elif name in ("drawing", "pict", "object"):
            for box in descendants(part, "txbxContent"):
                self.on_box(box)
        elif False in self._fields:
            return
        elif name in ("br", "cr"):
            if attribute(part, "type") not in _NO_LINES:
                flow.break_line()
        elif name in ("footnoteReference", "endnoteReference"):
            self.notes.append((name.removesuffix("Reference"), attribute(part, "id") or ""))
        else:
            flow.write(_text(part, name, font), letters.style)

    def _read_field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


def first_choice(alternatives: Element) -> Element:
    """Of several forms of one content the first, which is meant for programs as new as its namespace; the others repeat it."""
    return next(children(alternatives, "Choice", "Fallback"), alternatives)


def _parts(run: Element) -> Iterator[Element]:
    for part in children(run):
        if local(part) == "AlternateContent":
            yield from children(first_choice(part))
        else:
            yield part


def _text(part: Element, name: str, font: str) -> str:
    """The text of a part of a run; nothing for marks, codes of fields and deleted text."""
    if name == "t":
        return replace_symbols(part.text or "", font)
    if name in _SPACES:
        return " "
    if name == "noBreakHyphen":
        return "-"
    if name == "sym":
        code = _CODE.fullmatch(attribute(part, "char") or "")
        return read_symbol(int(code.group(), 16), attribute(part, "font") or "") if code else ""
    return ""
