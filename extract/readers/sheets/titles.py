"""The headings of several sheets: what each says of itself, what all of them repeat, and the names on their tabs."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from extract.readers.sheets.book import BookSheet
from extract.readers.sheets.tables import TITLE_LEVEL, SheetBlock
from extract.words.profile import fold
from models.layout.blocks import Table, TextLine
from models.layout.text import Text
from models.place import Place

# "Foglio1", "Sheet 2", "Tabelle3": names that a program gives, and nobody chose
_GIVEN = re.compile(r"(?:foglio|sheet|tabelle|feuille?|hoja|tabella|table|pagina|page)?\s*\d*", re.IGNORECASE)


def head_sheets(sheets: Sequence[tuple[BookSheet, list[SheetBlock]]]) -> Iterator[SheetBlock]:
    """The blocks of all sheets, with the headings of each: its own titles, or, where it has none, its name.

    A title that all sheets with a table have is the document's, and stands once, at the head of the first of them.
    """
    tables = [blocks for _, blocks in sheets if any(isinstance(block, Table) for block in blocks)]
    times = Counter(title for blocks in tables for title in {fold(line.text.value) for line in _titles(blocks)})
    common = {title for title, count in times.items() if count == len(tables) > 1}
    said: set[str] = set()
    for sheet, blocks in sheets:
        titles = _titles(blocks)
        shared = [line for line in titles if fold(line.text.value) in common]
        yield from (line for line in shared if fold(line.text.value) not in said)
        said |= {fold(line.text.value) for line in shared}
        own = [line for line in titles if fold(line.text.value) not in common]
        if not own and any(isinstance(block, Table) for block in blocks) and not _GIVEN.fullmatch(sheet.name.strip()):
            yield TextLine(Text(sheet.name), Place(path=sheet.name), level=TITLE_LEVEL)
        yield from own
        yield from blocks[len(titles) :]


def _titles(blocks: Sequence[SheetBlock]) -> list[TextLine]:
    """The headings above a sheet's first table."""
    titles: list[TextLine] = []
    for block in blocks:
        if not isinstance(block, TextLine) or block.level is None:
            break
        titles.append(block)
    return titles
