"""The parts of an OpenDocument file: out of its archive, or of the single file that it may be."""

from extract.readers.opening.archive import open_archive, read_part
from extract.readers.written.xml_tree import Element, parse_xml
from models.errors import UnreadableError

DAMAGED = "the OpenDocument file is damaged", "open it in LibreOffice and save it again"


def read_parts(data: bytes) -> list[Element]:
    """The root element of the content, and then those of the other parts that there are (styles, metadata).

    Raises:
        UnreadableError: the file is damaged, encrypted, or unpacks beyond all sense.
    """
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
