"""Rows written by hand, and rows of real annexes, for tests of what comes after the reading."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from models.annex import SourceFile
from models.layout.blocks import Paragraph, Row, RowCell, RowSection, TableDocument
from models.layout.columns import Column
from models.place import Place
from tests.press.annexes.source import Annex, Indicator, Objective, read_annex

SHARED = Path(__file__).parents[2] / "shared" / "annexes"
SOURCE = SourceFile(name="prova.pdf", sha256="0" * 64, kind="pdf", pages=1)
FIVE = ("objective", "indicator", "target", "responsible", "weight")


def columns(*names: str) -> tuple[Column, ...]:
    """Columns: a field by its name, "target 2025" for a target column of one year, any other name for a further column."""
    return tuple(_column(name) for name in names)


def _column(name: str) -> Column:
    field, _, year = name.partition(" ")
    if field in FIVE:
        return Column(field, name.capitalize(), int(year) if year else None)
    return Column(None, name)


def row(cells: Sequence[str], names: Sequence[str] = FIVE, line: int = 1) -> Row:
    """A row; a paragraph a line, an empty text for a blank cell."""
    place = Place(page=1, line=line)
    return Row(
        tuple(
            RowCell(column, tuple(Paragraph(text, (place,)) for text in cell.split("\n") if text))
            for column, cell in zip(columns(*names), cells, strict=True)
        ),
        place,
    )


def document(*rows: Sequence[str], names: Sequence[str] = FIVE, year: int | None = 2024, title: str = "Piano") -> TableDocument:
    """A document of one section, from the texts of its cells."""
    made = tuple(row(cells, names, line) for line, cells in enumerate(rows, start=1))
    return TableDocument("pdf", title, (), year, 1, (RowSection("Sezione", (), made),))


def read_shared(path: Path) -> TableDocument:
    """The document that a real page in HTML with one table per section holds; no more HTML is understood than that page uses."""
    page = path.read_text(encoding="utf-8")
    title = html.unescape(re.search(r"<h1>(.*?)</h1>", page, re.DOTALL)[1])  # type: ignore[index]
    parts = re.findall(r"<h\d>([^<]*)</h\d><table>(.*?)</table>", page, re.DOTALL)
    parts = [(html.unescape(heading), list(_table_rows(table))) for heading, table in parts]
    sections = tuple(RowSection(heading, (), tuple(row(cells, line=n) for n, cells in enumerate(rows, 1))) for heading, rows in parts)
    return TableDocument("html", title, (), 2023, None, sections)


def _table_rows(table: str) -> Iterator[list[str]]:
    """The cells of each row of a table, a paragraph a line; a merged cell is blank below its first row."""
    spans = [0] * len(FIVE)
    for tr in re.findall(r"<tr>(.*?)</tr>", table.partition("<tbody>")[2], re.DOTALL):
        cells = iter(re.findall(r"<td(?: rowspan=(\d+))?>(.*?)</td>", tr, re.DOTALL))
        texts = []
        for index in range(len(FIVE)):
            if spans[index]:
                spans[index] -= 1
                texts.append("")
            else:
                span, content = next(cells)
                spans[index] = int(span or 1) - 1
                paragraphs = re.split(r"</(?:p|li)>", content)
                texts.append(
                    "\n".join(html.unescape(re.sub(r"<[^>]+>", "", p)).strip() for p in paragraphs if re.sub(r"<[^>]+>", "", p).strip())
                )
        yield texts


def read_sample(path: Path) -> TableDocument:
    """The document that a sample's source describes, as a perfect reader would hand it on."""
    annex = read_annex(path)
    names = [column.field or column.name for column in annex.columns]
    sections = tuple(
        RowSection(section.title, (), tuple(r for objective in section.objectives for r in _sample_rows(objective, annex, names)))
        for section in annex.sections
    )
    return TableDocument("pdf", annex.title, (), annex.year, 1, sections)


def _sample_rows(objective: Objective, annex: Annex, names: Sequence[str]) -> Iterator[Row]:
    for index, source in enumerate(objective.rows):
        cells = {
            "objective": "" if index else "\n".join(objective.paragraphs),
            "indicator": "\n".join(p for indicator in source.indicators for p in indicator.paragraphs),
            "target": "\n".join(_targets(source.indicators, annex)),
            "responsible": "\n".join(source.responsible or ()),
            "weight": "\n".join(source.weight.paragraphs if source.weight else ()),
        }
        yield row([cells.get(name, "" if index else objective.further.get(name, "")) for name in names], names)


def _targets(indicators: Iterable[Indicator], annex: Annex) -> Iterator[str]:
    for indicator in indicators:
        for target in indicator.targets:
            marker = f"{annex.marker.format(year=target.year)} " if target.marked else ""
            yield marker + target.paragraphs[0]
            yield from target.paragraphs[1:]
