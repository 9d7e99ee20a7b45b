"""The body, the styles and the title of an OpenDocument text."""

from dataclasses import dataclass

from extract.readers.written.open_document import DAMAGED, read_parts
from extract.readers.written.xml_tree import Element, child
from models.errors import UnreadableError


@dataclass(frozen=True, slots=True)
class TextFile:
    """The root elements of what is read.

    Attributes:
        text: the body.
        styles: elements that hold styles, those of the content after those of the whole document.
        title: from the file's own metadata.
    """

    text: Element
    styles: tuple[Element, ...]
    title: str


def open_text(data: bytes) -> TextFile:
    """The parts of an OpenDocument text.

    Raises:
        UnreadableError: it is damaged, encrypted, or unpacks beyond all sense.
    """
    content, *others = read_parts(data)
    text = child(child(content, "body"), "text")
    if text is None:
        raise UnreadableError(*DAMAGED)
    roots = (*others, content)
    titles = [title.text for root in roots if (title := child(child(root, "meta"), "title")) is not None and title.text]
    return TextFile(text, roots, titles[0] if titles else "")
