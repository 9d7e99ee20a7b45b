"""Word files (.docx)."""

from collections.abc import Iterator

from extract.readers.docx.body import WordBodyReader
from extract.readers.docx.lists import read_lists
from extract.readers.docx.package import WordFile, open_word
from extract.readers.docx.styles import read_styles
from extract.readers.written.flow import fold
from extract.readers.written.repeated_heads import demote_running_heads
from extract.readers.written.wrapping import settle_breaks
from extract.readers.written.xml_tree import attribute, children
from models.layout.blocks import Block, Source


def read_docx(data: bytes) -> Source:
    """A Word file as lines of text and tables, in document order; a place is an element's path and the number of the paragraph.

    Tracked changes are read as accepted. Numbers and dashes that Word draws before list items are text, discs are not. Running
    heads and feet are left out, a text box is left alone with a finding, and footnotes stand at the end.

    Raises:
        UnreadableError: the bytes are no Word file, or a damaged one, or one that unpacks beyond all sense.
    """
    file = open_word(data)
    return Source(kind="docx", blocks=demote_running_heads(settle_breaks(_read_blocks(file))), title=fold(file.title))


def _read_blocks(file: WordFile) -> Iterator[Block]:
    reader = WordBodyReader(read_styles(file.styles), read_lists(file.numbering))
    yield from reader.read(file.body, "body")
    for name, part in (("footnote", file.footnotes), ("endnote", file.endnotes)):
        wanted = [number for kind, number in reader.notes if kind == name]
        for note in children(part, name):
            if attribute(note, "id") in wanted:
                yield from reader.read(note, f"{name}s/{name}[{attribute(note, 'id')}]")
