"""XML to a tree, by lxml, without entities and bounded in depth; its elements by their names without namespaces.

The only module that imports lxml; Beautiful Soup and python-docx bring it along.
"""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from models.errors import UnreadableError
from models.texts import translatable

# lxml is not typed as far as we need it.
Element = Any
XmlError = etree.XMLSyntaxError

_DAMAGED = translatable("open it in its program and save it again, or download it anew")


def parse_xml(data: bytes) -> Element:
    """The root element. An entity of the document's own stays what it is: a node without text.

    Raises:
        UnreadableError: the data is no well-formed XML, has a DTD of its own, or is nested more than 256 deep.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError("the document's XML is damaged", _DAMAGED) from error
    check_plain(root)
    return root


def check_plain(root: Element) -> None:
    """Refuse a document that defines entities: no word processor writes any.

    Raises:
        UnreadableError: it has a DTD.
    """
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableError("the document's XML has a DTD of its own, which no word processor writes", _DAMAGED)


def local(element: Element) -> str:
    """The element's name without its namespace; empty for a comment or an entity."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str | None:
    """The value of an attribute, whatever its namespace."""
    for key, value in element.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: Element | None, name: str) -> Element | None:
    """The first child element of that name."""
    return next(children(element, name), None)


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The child elements of these names, of any name where none is given."""
    if element is not None:
        yield from (each for each in element if (name := local(each)) and (not names or name in names))


def descendants(element: Element, name: str) -> Iterator[Element]:
    """All elements of that name inside the element, in document order."""
    return (each for each in element.iter(f"{{*}}{name}") if each is not element)
