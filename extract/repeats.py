"""The same table twice in one act, as the proposal and the decision carry it: its records must not double."""

from collections.abc import Sequence

from extract.profile import fold
from models.findings import Finding
from models.layout import RowSection


def drop_repeats(sections: Sequence[RowSection]) -> tuple[tuple[RowSection, ...], list[Finding]]:
    """The sections without those that say again, word for word, what one before them says, and a finding for each of these.

    Page breaks may cut the two differently, so their columns are compared as texts, whatever their rows.
    """
    kept: list[RowSection] = []
    findings: list[Finding] = []
    seen: set[tuple[str, ...]] = set()
    for section in sections:
        words = _words(section)
        if words in seen:
            findings.append(Finding(code="section-repeated", raw=section.title, origin=section.origin))
        else:
            seen.add(words)
            kept.append(section)
    return tuple(kept), findings


def _words(section: RowSection) -> tuple[str, ...]:
    """The title and the text of each column, without spaces: whether a page break cut a word is not always known."""
    columns: dict[str, list[str]] = {}
    for row in section.rows:
        for cell in row.cells:
            columns.setdefault(cell.column.field or cell.column.heading, []).append(cell.text)
    return (fold(section.title), *(f"{name} {fold(' '.join(texts)).replace(' ', '')}" for name, texts in sorted(columns.items())))
