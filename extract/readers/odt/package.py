"""The parts of an OpenDocument text: out of its archive, or of the single file that it may be."""

from dataclasses import dataclass

from extract.readers.opening.archive import open_archive, read_part
from extract.readers.written.xml_tree import Element, child, parse_xml
from models.errors import UnreadableError

_DAMAGED = "the OpenDocument text is damaged", "open it in LibreOffice and save it again"


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
    content, *others = _read_parts(data)
    text = child(child(content, "body"), "text")
    if text is None:
        raise UnreadableError(*_DAMAGED)
    roots = (*others, content)
    titles = [title.text for root in roots if (title := child(child(root, "meta"), "title")) is not None and title.text]
    return TextFile(text, roots, titles[0] if titles else "")


def _read_parts(data: bytes) -> list[Element]:
    """The content, and then the other parts that there are."""
    if not data.startswith(b"PK"):
        return [parse_xml(data)]
    with open_archive(data) as archive:
        if b"encryption-data" in (read_part(archive, "META-INF/manifest.xml") or b""):
            raise UnreadableError("the OpenDocument text is encrypted", "save a copy without a password")
        content = read_part(archive, "content.xml")
        if content is None:
            raise UnreadableError(*_DAMAGED)
        others = [read_part(archive, name) for name in ("styles.xml", "meta.xml")]
    return [parse_xml(content), *(parse_xml(part) for part in others if part)]
