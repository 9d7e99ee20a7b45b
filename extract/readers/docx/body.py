"""The body of a Word file to lines of text and tables, in document order."""

from collections.abc import Sequence

from extract.readers.docx.grids import find_grid
from extract.readers.docx.lists import WordLists
from extract.readers.docx.runs import RunReader, first_choice
from extract.readers.docx.styles import Format, WordStyles, read_list, read_outline, value
from extract.readers.written.flow import Flow
from extract.readers.written.office import OfficeCell, OfficeReader
from extract.readers.written.xml_tree import Element, child, descendants, local

# What may stand around paragraphs and tables without changing them.
_AROUND = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})
# Parts that are documents of their own.
_FOREIGN = frozenset({"altChunk", "subDoc"})


class WordBodyReader(OfficeReader):
    """Goes through a body once, counting its paragraphs and lists."""

    table_name = "tbl"

    def __init__(self, styles: WordStyles, lists: WordLists) -> None:
        super().__init__()
        self._styles = styles
        self._lists = lists
        self._runs = RunReader(styles, self.leave_box)

    @property
    def notes(self) -> list[tuple[str, str]]:
        """The notes that were referred to so far: "footnote" or "endnote", and the id."""
        return self._runs.notes

    def read_block(self, element: Element, flow: Flow, path: str) -> None:
        """Write a paragraph, a table or what stands around them to the flow."""
        name = local(element)
        if name == "p":
            self._read_paragraph(element, flow, path)
        elif name == "tbl":
            self.read_table(element, flow, path)
        elif name in _AROUND:
            self.read_all(element, flow, path)
        elif name == "AlternateContent":
            self.read_all(first_choice(element), flow, path)
        elif name in _FOREIGN:
            self.report("part-unread", name)

    def find_grid(self, table: Element) -> Sequence[OfficeCell]:
        """The cells of a table."""
        return find_grid(table)

    def text_of(self, element: Element) -> str:
        """All text inside an element; python-docx gives the text of runs and paragraphs a meaning of its own."""
        return "".join(text.text or "" for text in descendants(element, "t"))

    def _read_paragraph(self, paragraph: Element, flow: Flow, path: str) -> None:
        place = self.begin_paragraph(path)
        properties = child(paragraph, "pPr")
        style = self._styles.find(value(properties, "pStyle"))
        if not self.is_joined:
            level = read_outline(properties)
            mark, item = self._mark(properties, style)
            flow.begin(place, style.level if level is None else level or None, item=item, mark=mark)
        self._runs.read(paragraph, flow, style.letters)
        self.is_joined = any(child(child(properties, "rPr"), change) is not None for change in ("del", "moveFrom"))
        if not self.is_joined:
            flow.end(is_paragraph=True)

    def _mark(self, properties: Element | None, style: Format) -> tuple[str, bool]:
        """The mark before a paragraph, and whether it is in a list."""
        list_id, level = read_list(properties)
        list_id = list_id or style.list_id
        if list_id is None or list_id == "0":
            return "", False
        return self._lists.mark(list_id, (level if level is not None else style.list_level) or 0), True
