"""The year of an annex."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from models.errors import AnnexError
from models.findings import Finding
from models.layout.blocks import TableDocument
from models.texts import translatable
from normalize.objectives.lines import PlanLine, join_text
from normalize.objectives.targets import find_usual_year, split_targets

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


class _Written(NamedTuple):
    """A year, what names it, and whether it is only assumed to be the annex's."""

    year: int
    source: str
    is_assumed: bool = True


def find_year(document: TableDocument, lines: Sequence[PlanLine], chosen: int | None) -> tuple[int, tuple[Finding, ...]]:
    """The annex's year, and findings where the annex does not write it or writes another one than the user chose.

    The user's choice wins, then the year in the title; then the year of most targets, of their markers or of the headings above them; last
    the year that the annex names most. The day on which the program runs plays no part.

    Raises:
        AnnexError: no year is written anywhere in the annex, and none was chosen.
    """
    written = _find_written(document, lines)
    if written is None:
        if chosen is None:
            raise AnnexError("the annex writes its year nowhere", "give it with --year")
        return chosen, ()
    return chosen or written.year, tuple(_doubts(written, chosen))


def _find_written(document: TableDocument, lines: Sequence[PlanLine]) -> _Written | None:
    """The year that the annex names at the surest place."""
    if document.year:
        return _Written(document.year, translatable("the headings"), is_assumed=False)
    pieces = [piece for line in lines for cell in line.targets for piece in split_targets(cell.paragraphs, cell.year)]
    if year := find_usual_year(pieces):
        return _Written(year, translatable("most targets"))
    targets = [piece.text for piece in pieces]
    others = [join_text(cell) for line in lines for cell in (line.objective, line.indicator)]
    sources = (
        (targets, translatable("the dates of the targets")),
        ((document.title, *others), translatable("the objectives and indicators")),
    )
    for texts, source in sources:
        if year := _most_frequent(texts):
            return _Written(year, source)
    return None


def _doubts(written: _Written, chosen: int | None) -> Iterator[Finding]:
    """That the year is assumed, unless the user chose the same one; and that the user chose another one."""
    if written.is_assumed and chosen != written.year:
        yield Finding(code="year-assumed", field="target_year", raw=str(written.year), detail={"source": written.source})
    if chosen not in (None, written.year):
        detail = {"written": str(written.year), "source": written.source}
        yield Finding(code="year-contradicted", field="target_year", raw=str(chosen), detail=detail)


def _most_frequent(texts: Iterable[str]) -> int | None:
    """The year that the texts name most often, the earlier one of two that are as frequent."""
    counted = Counter(int(found) for text in texts for found in _YEAR.findall(text))
    return min(counted, key=lambda year: (-counted[year], year), default=None)
