"""Whether the reading of a document is doubtful as a whole."""

from collections.abc import Iterator

from models.annex import Annex
from models.findings import Finding, is_serious
from models.touched import find_touched

# The reading is doubtful where this part of the records has a warning or an error, and not only a few have.
PART, FEW = 0.2, 3


def judge(annex: Annex) -> Iterator[Finding]:
    """One finding where so many records are touched that none of the others can be trusted without a look."""
    touched = find_touched(annex)
    doubtful = sum(any(is_serious(finding) for finding in findings) for findings in touched.values())
    if doubtful > max(FEW, PART * len(touched)):
        yield Finding(code="reading-doubtful", detail={"touched": str(doubtful), "records": str(len(touched))})
