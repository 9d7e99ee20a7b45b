"""Layers of a PDF (optional content, ISO 32000-1, 8.11): which of them are switched off when the file is opened."""

from collections.abc import Callable
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psparser import PSLiteral

# How the groups of a membership dictionary (8.11.2.2) let its content be seen, from which of them are on.
POLICIES: dict[str, Callable[[list[bool]], bool]] = {
    "AllOn": all,
    "AnyOn": any,
    "AnyOff": lambda on: not all(on),
    "AllOff": lambda on: not any(on),
}


class Layers:
    """The layers of a document.

    Args:
        document: its catalog names the layers and their first state.
    """

    def __init__(self, document: PDFDocument) -> None:
        properties = _dictionary(document.catalog.get("OCProperties"))
        state = _dictionary(properties.get("D"))
        base = resolve1(state.get("BaseState"))
        every = _ids(properties.get("OCGs")) if isinstance(base, PSLiteral) and base.name == "OFF" else frozenset()
        self._off = (every - _ids(state.get("ON"))) | _ids(state.get("OFF"))

    def are_off(self, content: object) -> bool:
        """Is what belongs to this group, or to this membership of groups, out of sight?"""
        if not self._off:
            return False
        if isinstance(content, PDFObjRef) and content.objid in self._off:
            return True
        groups = _ids(_dictionary(content).get("OCGs"), alone=True)
        if not groups:
            return False
        policy = resolve1(_dictionary(content).get("P"))
        is_seen = POLICIES.get(str(policy.name) if isinstance(policy, PSLiteral) else "AnyOn", any)
        return not is_seen([group not in self._off for group in groups])


def _dictionary(value: object) -> dict[str, Any]:
    found = resolve1(value)
    return found if isinstance(found, dict) else {}


def _ids(value: object, *, alone: bool = False) -> frozenset[int]:
    """Object numbers of the groups in a list; of a single group where one may stand `alone` for a list."""
    if alone and isinstance(value, PDFObjRef) and isinstance(resolve1(value), dict):
        return frozenset({value.objid})
    found = resolve1(value)
    return frozenset(item.objid for item in found if isinstance(item, PDFObjRef)) if isinstance(found, list) else frozenset()
