"""What a sample annex is made of, read from its source: the true structure, written down by hand."""

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

# a table of TOML as the standard library hands it over; what it holds is named once, where it is read
Table = dict[str, Any]
# the data that the press works on and prints
SAMPLES = Path(__file__).parents[3] / "samples"
PROGRAMS = ("writer", "chromium", "weasyprint")


class SourceError(ValueError):
    """A source contradicts itself; `str()` says where."""


@dataclass(frozen=True, slots=True)
class Weight:
    """Points (none where they are left open) and the codes of the Areas that they apply to."""

    value: Decimal | None
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WeightCell:
    """The paragraphs of a weight cell, and what they mean."""

    paragraphs: tuple[str, ...]
    weights: tuple[Weight, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """An expected level: its year, its paragraphs without the year marker, its true deadline."""

    year: int
    paragraphs: tuple[str, ...]
    deadline: date | None
    marked: bool = True


@dataclass(frozen=True, slots=True)
class Indicator:
    """The paragraphs of one indicator, and its targets."""

    paragraphs: tuple[str, ...]
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table. Where `responsible` or `weight` is none, the cell above goes on."""

    indicators: tuple[Indicator, ...]
    responsible: tuple[str, ...] | None
    weight: WeightCell | None


@dataclass(frozen=True, slots=True)
class Objective:
    """An objective: its paragraphs, its rows, the cells of further columns by heading, what the objective is there to show."""

    paragraphs: tuple[str, ...]
    rows: tuple[Row, ...]
    further: dict[str, str]
    shows: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its objectives."""

    title: str
    objectives: tuple[Objective, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its field (none for a further one) and the lines of its heading."""

    field: str | None
    heading: tuple[str, ...]

    @property
    def name(self) -> str:
        """The heading on one line."""
        return " ".join(self.heading)


@dataclass(frozen=True, slots=True)
class Layout:
    """How one program prints the annex.

    Attributes:
        margins: in mm: top, right, bottom, left.
        widths: of the columns, in percent.
        gap: between paragraphs, in points.
        merged: whether a cell that goes on is merged; else it is printed as blank cells, each with its rules.
        repeat: whether the header stands on every page.
        bold: whether headings are bold paragraphs instead of headings.
        hyphens: whether long words may be broken with a hyphen.
    """

    page: str
    margins: tuple[float, ...]
    font: str
    size: float
    widths: tuple[float, ...]
    gap: float
    merged: bool
    repeat: bool
    bold: bool
    hyphens: bool

    @property
    def landscape(self) -> bool:
        """Whether the page lies on its side."""
        return self.page.endswith("landscape")


@dataclass(frozen=True, slots=True)
class Forms:
    """How the forms that are not PDF are written.

    Attributes:
        page_lines, text_lines: length of a page in the page-by-page HTML and in the text.
        heading: how a web page marks the title of a section: h2, caption or bold.
        dress: what stands around the tables on it: nothing (""), a "portal", a table that serves as "frame".
        grouped: headings over several columns, with the names of these columns.
    """

    page_lines: int
    text_lines: int
    heading: str
    dress: str
    grouped: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Annex:
    """A sample annex: its content, the totals that its weights make, and how it is printed."""

    stem: str
    town: str
    title: str
    year: int
    unit: str
    marker: str
    columns: tuple[Column, ...]
    totals: dict[str, Decimal]
    sections: tuple[Section, ...]
    layouts: dict[str, Layout]
    forms: Forms


def read_annex(path: Path) -> Annex:
    """The annex that a source file holds.

    Raises:
        SourceError: a row has several indicators and another number of targets, or a first row lacks a cell.
    """
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    head = table["annex"]
    return Annex(
        stem=path.stem,
        town=head["town"],
        title=head["title"],
        year=head["year"],
        unit=head["unit"],
        marker=head["marker"],
        columns=tuple(Column(c.get("field"), _paragraphs(c["heading"])) for c in head["column"]),
        totals={code: Decimal(total) for code, total in head["totals"].items()},
        sections=tuple(_read_section(section, head["year"]) for section in table["section"]),
        layouts={program: _read_layout(table[program]) for program in PROGRAMS if program in table},
        forms=_read_forms(table["forms"]),
    )


def _read_section(table: Table, year: int) -> Section:
    return Section(table["title"], tuple(_read_objective(objective, year) for objective in table["objective"]))


def _read_objective(table: Table, year: int) -> Objective:
    rows = tuple(_read_row(row, year) for row in table["row"])
    if rows[0].responsible is None or rows[0].weight is None:
        raise SourceError(f"the first row lacks a cell: {table['text']!r}")
    return Objective(_paragraphs(table["text"]), rows, dict(table.get("further", {})), table["shows"])


def _read_row(table: Table, year: int) -> Row:
    responsible, weight = table.get("responsible"), table.get("weight")
    return Row(
        indicators=_read_indicators(table, year),
        responsible=None if responsible is None else _paragraphs(responsible),
        weight=None if weight is None else WeightCell(_paragraphs(weight), tuple(map(_read_weight, table["weights"]))),
    )


def _read_indicators(table: Table, year: int) -> tuple[Indicator, ...]:
    texts = [_paragraphs(text) for text in table["indicators"]]
    targets = tuple(_read_target(target, year) for target in table["targets"])
    if len(texts) == 1:
        return (Indicator(texts[0], targets),)
    if len(texts) != len(targets):
        raise SourceError(f"{len(texts)} indicators stand beside {len(targets)} targets: {texts[0]!r}")
    return tuple(Indicator(text, (target,)) for text, target in zip(texts, targets, strict=True))


def _read_target(table: Table, year: int) -> Target:
    return Target(table.get("year", year), _paragraphs(table["text"]), table.get("deadline"), table.get("marked", True))


def _read_weight(table: Table) -> Weight:
    value = table.get("value")
    return Weight(None if value is None else Decimal(value), tuple(table["areas"]))


def _read_layout(table: Table) -> Layout:
    return Layout(
        page=table["page"],
        margins=tuple(table["margins"]),
        font=table["font"],
        size=table["size"],
        widths=tuple(table["widths"]),
        gap=table["gap"],
        merged=table.get("merged", True),
        repeat=table.get("repeat", True),
        bold=table.get("headings") == "bold",
        hyphens=table.get("hyphens", False),
    )


def _read_forms(table: Table) -> Forms:
    page_lines, text_lines = table["sheets"]
    grouped = {heading: tuple(names) for heading, names in table.get("grouped", {}).items()}
    return Forms(page_lines, text_lines, table["heading"], table.get("dress", ""), grouped)


def _paragraphs(text: str | list[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)
