"""The year of an annex."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from models.errors import AnnexError
from models.findings import Finding
from models.layout.blocks import TableDocument
from normalize.objectives.lines import PlanLine, join_text
from normalize.objectives.targets import find_usual_year, split_targets

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def find_year(document: TableDocument, lines: Sequence[PlanLine], chosen: int | None) -> tuple[int, tuple[Finding, ...]]:
    """The annex's year, and a finding where the annex does not write it.

    The user's choice wins, then the year in the title; then the year of most targets, of their markers or of the headings above them; last
    the year that the annex names most. The day on which the program runs plays no part.

    Raises:
        AnnexError: no year is written anywhere in the annex.
    """
    known = chosen or document.year
    if known:
        return known, ()
    pieces = [piece for line in lines for cell in line.targets for piece in split_targets(cell.paragraphs, cell.year)]
    if year := find_usual_year(pieces):
        return year, (_assumed(year, "most targets"),)
    targets = [piece.text for piece in pieces]
    others = [join_text(cell) for line in lines for cell in (line.objective, line.indicator)]
    for texts, source in ((targets, "the dates of the targets"), ((document.title, *others), "the objectives and indicators")):
        if year := _most_frequent(texts):
            return year, (_assumed(year, source),)
    raise AnnexError("the annex writes its year nowhere", "give it with --year")


def _assumed(year: int, source: str) -> Finding:
    return Finding(code="year-assumed", field="target_year", raw=str(year), detail={"source": source})


def _most_frequent(texts: Iterable[str]) -> int | None:
    """The year that the texts name most often, the earlier one of two that are as frequent."""
    counted = Counter(int(found) for text in texts for found in _YEAR.findall(text))
    return min(counted, key=lambda year: (-counted[year], year), default=None)
