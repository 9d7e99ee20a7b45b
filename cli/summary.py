"""What a run found in one annex, in figures."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from export.writers import first_file
from models.annex import Annex
from models.base import Frozen
from models.catalogue import CATALOGUE, Severity
from models.findings import Finding, is_serious
from models.place import Origin, find_pages
from models.touched import find_touched


class AreaWeight(Frozen):
    """The points that an annex gives to one Area."""

    total: Decimal
    open: int


class Summary(Frozen):
    """The figures of one annex.

    Attributes:
        doubtful: records with a warning or an error.
        findings: how many there are of each code.
        where: the pages that they point to, by code.
        opens: the file that a person opens first.
    """

    file: str
    folder: str
    title: str
    year: int
    pages: int | None
    sections: int
    objectives: int
    indicators: int
    targets: int
    deadlines: int
    doubtful: int
    weights: dict[str, AreaWeight]
    findings: dict[str, int]
    where: dict[str, tuple[int, ...]]
    opens: str

    @property
    def is_clean(self) -> bool:
        """Nothing asks for a person: no finding, or notes alone."""
        return all(CATALOGUE[code].severity is Severity.NOTE for code in self.findings)


def summarize(annex: Annex, file: str, folder: Path) -> Summary:
    """The figures of an annex that was read from `file` and written to `folder`."""
    objectives = [objective for section in annex.sections for objective in section.objectives]
    indicators = [indicator for objective in objectives for block in objective.blocks for indicator in block.indicators]
    targets = [target for indicator in indicators for target in indicator.targets]
    return Summary(
        file=file,
        folder=str(folder),
        title=annex.title,
        year=annex.year,
        pages=annex.source.pages,
        sections=len(annex.sections),
        objectives=len(objectives),
        indicators=len(indicators),
        targets=len(targets),
        deadlines=sum(target.deadline is not None for target in targets),
        doubtful=sum(any(is_serious(finding) for finding in found) for found in find_touched(annex).values()),
        weights={area.code: AreaWeight(total=area.total, open=area.open_weights) for area in annex.areas},
        findings=dict(sorted(Counter(finding.code for finding in annex.findings).items())),
        where=_find_pages(annex.findings),
        opens=str(first_file(folder)),
    )


def placed(summary: Summary, file: str, folder: Path) -> Summary:
    """The same figures of a file and a folder that this call names otherwise than the one that wrote them."""
    return summary.model_copy(update={"file": file, "folder": str(folder), "opens": str(first_file(folder))})


def _find_pages(findings: Sequence[Finding]) -> dict[str, tuple[int, ...]]:
    """The pages that the findings of each code point to; none of codes that point to no page."""
    places: dict[str, Origin] = {}
    for finding in findings:
        places[finding.code] = places.get(finding.code, ()) + finding.origin
    return {code: pages for code, origin in sorted(places.items()) if (pages := find_pages(origin))}
