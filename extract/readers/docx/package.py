"""The parts of a Word file, opened by python-docx: the only module that imports it."""

import io
import zipfile
import zlib
from dataclasses import dataclass

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import Part
from docx.package import Package

from extract.readers.opening.archive import check_archive
from extract.readers.written.xml_tree import Element, XmlError, check_plain, child, parse_xml
from models.errors import UnreadableError
from models.texts import translatable

_NO_WORD = (
    translatable("the file is an archive that holds no Word document"),
    translatable("open it in its program and save it as .docx or PDF"),
)
_DAMAGED = translatable("the Word document is damaged"), translatable("open it in Word or LibreOffice and save it again")

_BROKEN = (OpcError, XmlError, zipfile.BadZipFile, zlib.error, ValueError, TypeError, AttributeError, EOFError, OSError)


@dataclass(frozen=True, slots=True)
class WordFile:
    """The root elements of the parts that are read; none for a part that the file does not have."""

    body: Element
    styles: Element | None
    numbering: Element | None
    footnotes: Element | None
    endnotes: Element | None
    title: str


def open_word(data: bytes) -> WordFile:
    """The parts of a Word file.

    Raises:
        UnreadableError: the bytes are no Word file, or a damaged one, or one that unpacks beyond all sense.
    """
    check_archive(data)
    try:
        package = Package.open(io.BytesIO(data))
        main = package.main_document_part
        title = package.core_properties.title or ""
        parts = {kind: _find_part(main, kind.upper()) for kind in ("styles", "numbering", "footnotes", "endnotes")}
        body = child(_root(main), "body")
    except KeyError as error:  # no content types, or no relationship to a main part
        raise UnreadableError(*_NO_WORD) from error
    except _BROKEN as error:
        raise UnreadableError(*_DAMAGED) from error
    if body is None:
        raise UnreadableError(*_NO_WORD)
    return WordFile(body, **parts, title=title)


def _find_part(main: Part, kind: str) -> Element | None:
    wanted = getattr(RELATIONSHIP_TYPE, kind)
    found = [rel for rel in main.rels.values() if rel.reltype == wanted and not rel.is_external]
    return _root(found[0].target_part) if found else None


def _root(part: Part) -> Element:
    """The root element: python-docx has parsed the parts that it knows."""
    element = getattr(part, "element", None)
    if element is None:
        return parse_xml(part.blob)
    check_plain(element)
    return element
