"""The body of an OpenDocument text to lines of text and tables, in document order."""

from collections.abc import Sequence

from extract.readers.odt.grids import find_grid
from extract.readers.odt.lists import OpenList, TextLists
from extract.readers.odt.styles import TextStyles
from extract.readers.written.flow import Flow, Style
from extract.readers.written.office import OfficeCell, OfficeReader
from extract.readers.written.xml_tree import Element, attribute, children, descendants, local

# Not text of the document: deleted passages, declarations, forms, marks, comments, the readings above ruby letters.
_UNREAD = frozenset(
    {"tracked-changes", "forms", "annotation", "annotation-end", "note-citation", "ruby-text", "soft-page-break", "change", "change-start"}
)
_SPACES = frozenset({"s", "tab"})
_DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"


class TextBodyReader(OfficeReader):
    """Goes through a body once, counting its paragraphs and lists.

    Attributes:
        notes: bodies of the foot- and endnotes met so far.
    """

    def __init__(self, styles: TextStyles) -> None:
        super().__init__()
        self.notes: list[Element] = []
        self._styles = styles
        self._lists = TextLists(styles.lists)
        self._list: OpenList | None = None
        self._mark: tuple[str, bool] = ("", False)  # of the list item that has begun

    def read_block(self, element: Element, flow: Flow, path: str) -> None:
        """Write a paragraph, a list, a table or what stands around them to the flow."""
        name = local(element)
        if name in ("p", "h"):
            self._read_paragraph(element, flow, path)
        elif name == "list":
            self._read_list(element, flow, path)
        elif name == "table":
            self.read_table(element, flow, path)
        elif element.tag.startswith(f"{{{_DRAWING}}}"):
            self.leave_box(element)
        elif name not in _UNREAD and not name.endswith(("-decls", "-source")) and attribute(element, "display") != "none":
            self.read_all(element, flow, path)

    def find_grid(self, table: Element) -> Sequence[OfficeCell]:
        """The cells of a table."""
        return find_grid(table)

    def text_of(self, element: Element) -> str:
        """All text inside an element."""
        return "".join(element.itertext())

    def _read_list(self, element: Element, flow: Flow, path: str) -> None:
        around = self._list
        self._list = self._lists.open(element, around)
        for count, item in enumerate(children(element, "list-item", "list-header"), 1):
            if local(item) == "list-item":
                self._mark = self._lists.mark(self._list, attribute(item, "start-value")) if _begins(item) else "", True
            self.read_all(item, flow, f"{path}/{local(item)}[{count}]")
            self._mark = "", False
        self._list = around

    def _read_paragraph(self, paragraph: Element, flow: Flow, path: str) -> None:
        place = self.begin_paragraph(path)
        look = self._styles.find("paragraph", attribute(paragraph, "style-name"))
        if look.hidden:
            return
        level = look.level
        (mark, item), self._mark = self._mark, ("", False)
        if local(paragraph) == "h":
            number = attribute(paragraph, "outline-level") or ""
            level = int(number) if number.isdecimal() and 0 < int(number[:3]) < 100 else 1
            if not item and look.counted and attribute(paragraph, "is-list-header") != "true":
                mark = self._lists.mark(OpenList("", level, ""))
        flow.begin(place, level, item=item, mark=mark)
        self._read_text(paragraph, flow, look.style)
        flow.end(is_paragraph=True)

    def _read_text(self, parent: Element, flow: Flow, style: Style) -> None:
        flow.write(parent.text or "", style)
        for element in parent:
            self._read_inline(element, flow, style)
            flow.write(element.tail or "", style)

    def _read_inline(self, element: Element, flow: Flow, style: Style) -> None:
        name = local(element)
        if name == "line-break":
            flow.break_line()
        elif name in _SPACES:
            flow.write(" ", style)
        elif name == "note":
            self.notes += descendants(element, "note-body")
        elif not name or name in _UNREAD or attribute(element, "is-hidden") == "true":
            return
        elif element.tag.startswith(f"{{{_DRAWING}}}") and name != "a":
            self.leave_box(element)
        else:
            look = self._styles.find("text", attribute(element, "style-name"), style) if name == "span" else None
            if look is None or not look.hidden:
                self._read_text(element, flow, look.style if look else style)


def _begins(item: Element) -> bool:
    """Does an item begin with a paragraph of its own? One that holds only a deeper list is not counted."""
    first = next(children(item), None)
    return first is not None and local(first) != "list"
