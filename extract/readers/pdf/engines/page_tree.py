"""The pages that a PDF's tree lists, with boxes and rotations that are some, and how many it says it has (ISO 32000-1, 7.7.3)."""

import math
from collections.abc import Iterator
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFObjRef, resolve1, resolve_all

Attributes = dict[str, Any]

# Where a page has no box that is one, viewers show it on US Letter, upright.
LETTER = [0, 0, 612, 792]
# Boxes that say how a page is printed and cut, which nobody asks for here.
UNUSED = ("BleedBox", "TrimBox", "ArtBox")
# No page is larger in points: a hundred times what ISO 32000-1, annex C.2 allows.
LARGEST = 1_440_000


def list_pages(document: PDFDocument) -> list[PDFPage]:
    """The pages in their order, each once; those that cannot be reached are not among them. Without a tree, every page of the file."""
    pages = [PDFPage(document, number, _mend(attributes), None) for number, attributes in _walk(document)]
    return pages or list(PDFPage.create_pages(document))


def _walk(document: PDFDocument) -> Iterator[tuple[int | None, Attributes]]:
    """The pages below the root of the tree, with what they inherit."""
    ahead: list[tuple[Any, Attributes]] = [(document.catalog.get("Pages"), {})]
    seen: set[int] = set()
    while ahead:
        node, inherited = ahead.pop()
        number = node.objid if isinstance(node, PDFObjRef) else None
        found = resolve1(node)
        if number in seen or not isinstance(found, dict):
            continue
        if number is not None:
            seen.add(number)
        attributes = {**inherited, **found}
        if isinstance(kids := resolve1(attributes.get("Kids")), list):
            passed_on = {name: attributes[name] for name in PDFPage.INHERITABLE_ATTRS if name in attributes}
            ahead += [(kid, passed_on) for kid in reversed(kids)]
        else:
            yield number, attributes


def promised_pages(document: PDFDocument) -> int:
    """How many pages the root of the tree counts; 0 where it counts none."""
    root = resolve1(document.catalog.get("Pages"))
    count = resolve1(root.get("Count")) if isinstance(root, dict) else None
    return count if isinstance(count, int) else 0


def _mend(attributes: Attributes) -> Attributes:
    """What a page says of itself, with a box and a rotation by which it can be laid out."""
    mended = {name: value for name, value in attributes.items() if name not in (*UNUSED, "CropBox")}
    mended["MediaBox"] = _read_box(attributes.get("MediaBox")) or LETTER
    if cropped := _read_box(attributes.get("CropBox")):
        mended["CropBox"] = cropped
    return {**mended, "Rotate": _read_rotation(attributes.get("Rotate"))}


def _read_box(value: Any) -> list[float] | None:
    box = resolve_all(value)
    if not isinstance(box, list) or len(box) != 4 or not all(_is_length(each) for each in box):
        return None
    return box if box[0] != box[2] and box[1] != box[3] else None


def _is_length(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value) and abs(value) <= LARGEST


def _read_rotation(value: Any) -> int:
    """A quarter turn or several; of other angles the last whole quarter, as viewers do."""
    angle = resolve1(value)
    return int(angle // 90 * 90) % 360 if isinstance(angle, int | float) and math.isfinite(angle) else 0
