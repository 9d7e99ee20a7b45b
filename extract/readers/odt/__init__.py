"""OpenDocument texts (.odt, .ott, .fodt), read from their XML."""

from collections.abc import Iterator

from extract.readers.odt.body import TextBodyReader
from extract.readers.odt.styles import read_styles
from extract.readers.written.flow import fold
from extract.readers.written.open_document import OpenDocument, open_document
from extract.readers.written.repeated_heads import demote_running_heads
from extract.readers.written.wrapping import settle_breaks
from models.layout.blocks import Block, Source


def read_odt(data: bytes) -> Source:
    """An OpenDocument text as lines and tables, in document order; a place is an element's path and the number of the paragraph.

    Tracked changes are read as accepted. Numbers and dashes that the program draws before list items are text, discs are not.
    Running heads and feet are left out, a text box is left alone with a finding, and footnotes stand at the end.

    Raises:
        UnreadableError: the bytes are no OpenDocument text, or a damaged or encrypted one, or one that unpacks beyond all sense.
    """
    file = open_document(data, "text")
    return Source(kind="odt", blocks=demote_running_heads(settle_breaks(_read_blocks(file))), title=fold(file.title))


def _read_blocks(file: OpenDocument) -> Iterator[Block]:
    reader = TextBodyReader(read_styles(file.roots))
    yield from reader.read(file.body, "text")
    for number, note in enumerate(reader.notes, 1):
        yield from reader.read(note, f"note[{number}]")
