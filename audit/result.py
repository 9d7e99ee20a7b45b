"""The check of a whole result, after it was read and before it is written: the last place where silence can be broken."""

from collections.abc import Iterable

from audit.columns import find_misplaced
from audit.objectives import find_double
from audit.records import find_incomplete
from audit.sections import find_unnamed
from audit.told import Told
from audit.weights import find_odd_weights
from audit.whole import judge
from audit.words import find_lost, find_moved
from models.annex import Annex
from models.errors import NoTableError
from models.findings import Finding
from models.layout.blocks import TableDocument


def audit_annex(annex: Annex, document: TableDocument) -> Annex:
    """The annex, with a finding for all that is lost on the way to it, and for all that cannot be as it was read.

    Args:
        annex: the result.
        document: the rows that it was made of, and the tables that these were read from.

    Raises:
        NoTableError: there is no record in it.
    """
    if not any(section.objectives for section in annex.sections):
        raise NoTableError(
            "its tables of objectives hold a header and no row",
            "look whether the rows stand below the header in a table of their own, or as a picture",
        )
    told = Told(annex, document)
    annex = _with(annex, find_lost(told, document))
    annex = _with(annex, find_moved(annex, document))
    annex = _with(annex, find_misplaced(annex, document, told))
    for check in (find_incomplete, find_unnamed, find_double, find_odd_weights):
        annex = _with(annex, check(annex))
    return _with(annex, judge(annex))


def _with(annex: Annex, findings: Iterable[Finding]) -> Annex:
    return annex.model_copy(update={"findings": (*annex.findings, *findings)})
