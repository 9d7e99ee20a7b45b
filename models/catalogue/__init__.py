"""Every code that a finding may have: its severity, and what is said of it.

The only place where a severity or a sentence stands; docs/findings.md is generated from it.
"""

from models.catalogue.cells import CELLS
from models.catalogue.damage import DAMAGE
from models.catalogue.document import DOCUMENT
from models.catalogue.entry import Entry, Severity
from models.catalogue.letters import LETTERS
from models.catalogue.monitoring import MONITORING
from models.catalogue.result import RESULT
from models.catalogue.values import VALUES

__all__ = ["CATALOGUE", "Entry", "Severity"]

CATALOGUE: dict[str, Entry] = dict(sorted({**DOCUMENT, **DAMAGE, **LETTERS, **CELLS, **VALUES, **RESULT, **MONITORING}.items()))
