"""An OpenDocument file, out of its archive, or of the single file that it may be: its body, its styles, its title."""

from dataclasses import dataclass

from extract.readers.opening.archive import open_archive, read_part
from extract.readers.written.xml_tree import Element, child, parse_xml
from models.errors import UnreadableError
from models.texts import translatable

DAMAGED = translatable("the OpenDocument file is damaged"), translatable("open it in LibreOffice and save it again")


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """The elements of what is read.

    Attributes:
        body: a text or a spreadsheet.
        roots: elements that hold styles, those of the content after those of the whole document.
        title: from the file's own metadata.
    """

    body: Element
    roots: tuple[Element, ...]
    title: str


def open_document(data: bytes, kind: str) -> OpenDocument:
    """The parts of an OpenDocument file.

    Args:
        data: the file.
        kind: of its body: text or spreadsheet.

    Raises:
        UnreadableError: it is damaged, encrypted, of another kind, or unpacks beyond all sense.
    """
    content, *others = _read_parts(data)
    body = child(child(content, "body"), kind)
    if body is None:
        raise UnreadableError(*DAMAGED)
    roots = (*others, content)
    titles = [title.text for root in roots if (title := child(child(root, "meta"), "title")) is not None and title.text]
    return OpenDocument(body, roots, titles[0] if titles else "")


def _read_parts(data: bytes) -> list[Element]:
    """The root element of the content, and then those of the other parts that there are (styles, metadata)."""
    if not data.startswith(b"PK"):
        return [parse_xml(data)]
    with open_archive(data) as archive:
        if b"encryption-data" in (read_part(archive, "META-INF/manifest.xml") or b""):
            raise UnreadableError("the OpenDocument file is encrypted", "save a copy without a password")
        content = read_part(archive, "content.xml")
        if content is None:
            raise UnreadableError(*DAMAGED)
        others = [read_part(archive, name) for name in ("styles.xml", "meta.xml")]
    return [parse_xml(content), *(parse_xml(part) for part in others if part)]
