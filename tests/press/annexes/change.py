"""An annex changed into another one that prints, and means, something else: other columns, other targets."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from tests.press.annexes.grid import GridCell, GridRow, Line, rows_of
from tests.press.annexes.source import Annex, Column, Indicator, Objective, Row, Section, Target


def each_objective(annex: Annex, change: Callable[[int, Objective], Objective]) -> Annex:
    """The annex with every objective changed; objectives are counted from 1 through the annex."""
    number = 0
    sections = []
    for section in annex.sections:
        objectives = []
        for objective in section.objectives:
            number += 1
            objectives.append(change(number, objective))
        sections.append(replace(section, objectives=tuple(objectives)))
    return replace(annex, sections=tuple(sections))


def each_row(annex: Annex, change: Callable[[Row], tuple[Row, ...]]) -> Annex:
    """The annex with every row changed into one or more."""
    return each_objective(annex, lambda _, o: replace(o, rows=tuple(new for row in o.rows for new in change(row))))


def add_column(annex: Annex, place: int, heading: str, text: Callable[[int], str]) -> Annex:
    """The annex with a further column at that place; `text` gives its cell for an objective's number."""
    columns = (*annex.columns[:place], Column(None, (heading,)), *annex.columns[place:])
    changed = each_objective(annex, lambda number, o: replace(o, further=o.further | {heading: text(number)}))
    return replace(changed, columns=columns)


def order_columns(annex: Annex, *fields: str) -> Annex:
    """The annex with its columns in the order of these fields (or headings); the others are left out."""
    by_name = {column.field or column.name: column for column in annex.columns}
    return replace(annex, columns=tuple(by_name[field] for field in fields))


def name_column(annex: Annex, field: str, *heading: str) -> Annex:
    """The annex with the column of that field under another heading."""
    return replace(annex, columns=tuple(replace(c, heading=heading) if c.field == field else c for c in annex.columns))


def keep_sections(annex: Annex, *numbers: int) -> Annex:
    """The annex with these of its sections alone, counted from 1."""
    return replace(annex, sections=tuple(annex.sections[number - 1] for number in numbers))


def keep_objectives(annex: Annex, kept: Callable[[Objective], bool]) -> Annex:
    """The annex with these of its objectives alone, and the sections that hold any of them."""
    sections = (replace(section, objectives=tuple(filter(kept, section.objectives))) for section in annex.sections)
    return replace(annex, sections=tuple(section for section in sections if section.objectives))


def objectives_alone(annex: Annex) -> Annex:
    """The annex with nothing said of its objectives: no indicator, no target, no responsible, no weight."""
    nothing = Row((Indicator(("",), (Target(annex.year, ("",), None, marked=False),)),), None, None)
    kept = tuple(column for column in annex.columns if column.field in (None, "objective"))
    return replace(each_objective(annex, lambda _, o: replace(o, rows=(nothing,))), columns=kept)


def one_indicator_a_row(annex: Annex) -> Annex:
    """The annex with each indicator in a row of its own; the cells of responsible and weight go on over the new rows."""

    def change(row: Row) -> tuple[Row, ...]:
        first, *others = row.indicators
        return (replace(row, indicators=(first,)), *(Row((indicator,), None, None) for indicator in others))

    return each_row(annex, change)


def without_markers(annex: Annex) -> Annex:
    """The annex without year markers. Of the targets of one indicator the first is kept, as one paragraph.

    Without a marker nothing tells two targets of one indicator from one target of two paragraphs, nor one year from another.
    """

    def change(row: Row) -> tuple[Row, ...]:
        return (replace(row, indicators=tuple(_unmarked(indicator, annex.year) for indicator in row.indicators)),)

    return each_row(annex, change)


def _unmarked(indicator: Indicator, year: int) -> Indicator:
    first = next((target for target in indicator.targets if target.year == year), indicator.targets[0])
    target = replace(first, year=year, paragraphs=(" ".join(first.paragraphs),), marked=False, deadline=_moved(first, year))
    return replace(indicator, targets=(target,))


def _moved(target: Target, year: int) -> date | None:
    """The deadline, in another year where the text does not write its own."""
    if target.deadline is None or writes_year(target):
        return target.deadline
    return target.deadline.replace(year=target.deadline.year + year - target.year)


def writes_year(target: Target) -> bool:
    """Whether the text names a year of four digits."""
    text = " ".join(target.paragraphs)
    return any(text[i : i + 4].isdigit() and text[i : i + 2] == "20" for i in range(len(text) - 3))


def by_year(annex: Annex, years: tuple[int, ...], heading: str = "{year}") -> Annex:
    """The annex with one target column a year and one indicator a row.

    A target that names no year of its own is set for the later years too, its deadline moved; the cells of the others are blank.
    """
    columns: list[Column] = []
    for column in annex.columns:
        columns += [Column("target", (heading.format(year=year),)) for year in years] if column.field == "target" else [column]

    def change(row: Row) -> tuple[Row, ...]:
        return (replace(row, indicators=tuple(_for_years(indicator, years) for indicator in row.indicators)),)

    return replace(each_row(one_indicator_a_row(annex), change), columns=tuple(columns))


def _for_years(indicator: Indicator, years: tuple[int, ...]) -> Indicator:
    target = replace(indicator.targets[0], marked=False, paragraphs=(" ".join(indicator.targets[0].paragraphs),))
    own = {t.year: replace(t, marked=False) for t in reversed(indicator.targets)}
    if len(own) == 1 and not writes_year(target) and target.year == years[0]:
        own = {year: replace(target, year=year, deadline=_moved(target, year)) for year in years}
    return replace(indicator, targets=tuple(own[year] for year in sorted(own)))


def rows_by_year(annex: Annex, section: Section) -> Iterator[GridRow]:
    """The rows of a section, each target in the column whose heading ends with its year."""
    rows = [row for objective in section.objectives for row in objective.rows]
    for printed, row in zip(rows_of(annex, section), rows, strict=True):
        yield replace(printed, cells=tuple(_cell_of_year(cell, row) for cell in printed.cells))


def _cell_of_year(cell: GridCell | None, row: Row) -> GridCell | None:
    if cell is None or cell.column.field != "target":
        return cell
    year = int(cell.column.name[-4:])
    lines = [Line(text) for target in row.indicators[0].targets if target.year == year for text in target.paragraphs]
    return replace(cell, lines=tuple(lines))


def split_weight(annex: Annex, own: tuple[str, ...], shared: str) -> Annex:
    """The annex with its weight column under a heading of its own and, beside it, the share of each row under another."""
    columns: list[Column] = []
    for column in annex.columns:
        columns += [replace(column, heading=own), Column(None, (shared,))] if column.field == "weight" else [column]
    named = each_objective(annex, lambda _, o: replace(o, further=o.further | {shared: ""}))
    return replace(named, columns=tuple(columns))


def rows_with_shares(annex: Annex, section: Section) -> Iterator[GridRow]:
    """The rows of a section, whose last column holds the share of each row in the points of its objective."""
    rows = list(rows_of(annex, section))
    counts = [len(objective.rows) for objective in section.objectives for _ in objective.rows]
    for row, count in zip(rows, counts, strict=True):
        share = 100 // count + (100 % count if row.first else 0)
        yield replace(row, cells=(*row.cells[:-1], GridCell(annex.columns[-1], (Line(f"{share}%"),))))


def one_objective_a_section(annex: Annex, title: str) -> Annex:
    """The annex as one section, whose objectives are the former sections: few objectives of very many rows."""
    objectives = []
    for section in annex.sections:
        rows = tuple(row for objective in section.objectives for row in objective.rows)
        objectives.append(Objective((section.title,), rows, {}, "one objective over several pages"))
    return replace(annex, columns=_named(annex), sections=(Section(title, tuple(objectives)),))


def one_objective(annex: Annex, text: str, title: str) -> Annex:
    """The annex as one objective with all its rows."""
    rows = tuple(row for section in annex.sections for objective in section.objectives for row in objective.rows)
    whole = Objective((text,), rows, {}, "one objective over all pages")
    return replace(annex, columns=_named(annex), sections=(Section(title, (whole,)),))


def _named(annex: Annex) -> tuple[Column, ...]:
    return tuple(column for column in annex.columns if column.field)
