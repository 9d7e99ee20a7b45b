"""Which codes of findings a room names."""

import re

from models.catalogue import CATALOGUE
from tests.paths import ROOT


def raised_in(*rooms: str) -> set[str]:
    """The codes that stand as strings in the modules of the rooms."""
    texts = (path.read_text(encoding="utf-8") for room in rooms for path in (ROOT / room).rglob("*.py"))
    return {code for text in texts for code in re.findall(r'"([a-z]+(?:-[a-z]+)*)"', text) if code in CATALOGUE}
