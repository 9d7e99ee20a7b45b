"""A page's tree to lines of text and tables, in document order."""

from collections.abc import Iterator

from extract.readers.html.layouts import find_layouts
from extract.readers.html.lists import PageList, open_list
from extract.readers.html.looks import Look, find_look
from extract.readers.html.meaning import LOWEST_LEVEL, TITLE, find_meanings, is_note_mark, level_of, part_of
from extract.readers.html.sheet import read_sheet
from extract.readers.html.soup import LINE, BeautifulSoup, Tag, walk
from extract.readers.html.tables import PageTable
from extract.readers.written.flow import Flow, Style, read_mark
from models.layout.blocks import Block
from models.place import Place

# A caption ranks below every heading: it names one table.
CAPTION_LEVEL = 7
_LEVELS = {f"h{level}": level for level in range(1, 7)} | {"caption": CAPTION_LEVEL}
# A path has at most so many steps, the last ones.
MOST_STEPS = 40


class PageReader:
    """Goes through a page once. What is open (elements, lists, a table) stands on stacks, so that depth costs no recursion."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self._soup = soup
        self._sheet = read_sheet(style.get_text() for style in soup.find_all("style"))
        find_meanings(soup)
        self._layouts = find_layouts(soup)
        self._looks = [Look()]
        self._entered = Look()
        self._steps: list[str] = []
        self._lines: list[int | None] = [None]
        self._lists: list[PageList] = []
        self._outside = Flow(in_cell=False)
        self._table: PageTable | None = None
        self._nested = 0  # tables that are open inside a cell of the table

    def read(self) -> Iterator[Block]:
        """The blocks of the page, in document order."""
        for kind, node, number in walk(self._soup, self._enters):
            if kind == "text":
                self._write(node)
            elif kind == "open":
                self._step_in(node, number)
                yield from self._open(node)
            else:
                yield from self._close(node)
                self._step_out()
        yield from self._take_lines()

    def _enters(self, tag: Tag) -> bool:
        look = self._entered = find_look(tag, self._looks[-1], self._sheet)
        if not look.seen or is_note_mark(tag):
            return False
        if tag.name == "br":
            self._break_line()
        elif look.is_mark:
            self._flow.mark_item(self._place(), read_mark(tag.get_text()))
        return tag.name != "br" and not look.is_mark

    def _step_in(self, tag: Tag, number: int) -> None:
        line = tag.get(LINE)
        self._looks.append(self._entered)
        self._steps.append(tag.name if tag.name in ("html", "body") else f"{tag.name}[{number}]")
        self._lines.append(int(str(line)) if line else self._lines[-1])

    def _step_out(self) -> None:
        self._looks.pop()
        self._steps.pop()
        self._lines.pop()

    def _place(self) -> Place:
        steps = self._steps[-MOST_STEPS:]
        return Place(path=("/" if len(steps) == len(self._steps) else "//") + "/".join(steps), line=self._lines[-1])

    @property
    def _flow(self) -> Flow:
        return (self._table.flow if self._table else None) or self._outside

    def _open(self, tag: Tag) -> Iterator[Block]:
        if tag.has_attr(TITLE) and not self._table:
            self._write_title(str(tag[TITLE]))
        if part_of(tag) == "table":
            yield from self._open_table(tag)
        elif self._nested:
            self._open_nested(tag)
        elif self._table and self._table.open(tag, self._place()):
            return
        elif tag.name in ("ul", "ol"):
            self._flow.end()
            self._lists.append(open_list(tag))
        elif tag.name == "li":
            mark = self._lists[-1].mark(tag, self._looks[-1].bullet) if self._lists else ""
            self._flow.begin(self._place(), item=True, mark=mark)
        elif self._is_block(tag):
            self._flow.begin(self._place(), _LEVELS.get(tag.name, level_of(tag)))

    def _is_block(self, tag: Tag) -> bool:
        return self._looks[-1].block or level_of(tag) is not None

    def _write_title(self, text: str) -> None:
        """What a control says of what it opens, as its heading."""
        self._flow.begin(self._place(), LOWEST_LEVEL)
        self._flow.write(text, Style())
        self._flow.end()

    def _open_table(self, tag: Tag) -> Iterator[Block]:
        self._flow.end()
        if self._table:
            self._nested += 1
        elif id(tag) not in self._layouts:
            yield from self._take_lines()
            self._table = PageTable(self._place())

    def _open_nested(self, tag: Tag) -> None:
        """A table inside a cell: each of its rows is a paragraph of the cell."""
        if part_of(tag) in ("tr", "term"):
            self._flow.begin(self._place())
        elif self._looks[-1].block:
            self._flow.write(" ", Style())

    def _close(self, tag: Tag) -> Iterator[Block]:
        if part_of(tag) == "table":
            yield from self._close_table(tag)
        elif self._nested:
            self._flow.write(" ", Style())
        elif self._table and self._table.close(tag):
            return
        elif tag.name in ("ul", "ol"):
            self._flow.end()
            self._lists.pop()
        elif self._is_block(tag):
            self._flow.end(is_paragraph=tag.name == "p")
            if tag.name == "caption":
                yield from self._take_lines()

    def _close_table(self, tag: Tag) -> Iterator[Block]:
        self._flow.end()
        if self._nested:
            self._nested -= 1
        elif self._table and id(tag) not in self._layouts:
            yield from self._table.finish()
            self._table = None

    def _take_lines(self) -> Iterator[Block]:
        yield from (piece.line for piece in self._outside.take())

    def _write(self, text: str) -> None:
        look = self._looks[-1]
        if not self._flow.is_open:
            if not text.strip():
                return
            self._flow.begin(self._place())
        lines = text.split("\n") if look.kept and not self._nested else [text]
        for index, line in enumerate(lines):
            if index:
                self._flow.break_line()
            self._flow.write(line, Style(look.bold, look.size))

    def _break_line(self) -> None:
        if self._nested:
            self._flow.write(" ", Style())
        elif self._flow.is_open:
            self._flow.break_line()
