"""Table rows made the nested annex."""

from collections.abc import Iterator, Sequence

from models.annex import Annex, JoinedCell, Objective, Section, SourceFile
from models.findings import Finding
from models.layout.blocks import Paragraph, RowSection, TableDocument
from models.layout.markers import EVERY_AREA
from models.place import find_pages
from normalize.building import Workshop, build_block, resolve_cells
from normalize.drawing import draw_tables, find_headings
from normalize.keys import Level
from normalize.objectives.blocks import draft_blocks
from normalize.objectives.lines import FIELDS, PlanLine, fill_down, find_origin, group_objectives, join_text
from normalize.objectives.passages import find_passages
from normalize.objectives.titles import split_title
from normalize.objectives.years import find_year
from normalize.responsibles.directory import Directory
from normalize.responsibles.learning import learn_areas
from normalize.responsibles.resolving import find_codes
from normalize.responsibles.roles import is_of_a_unit
from normalize.responsibles.statements import Statement, parse_responsible
from normalize.units.mentions import UnitMention, find_mentions
from normalize.weights.cells import parse_weights
from normalize.weights.totals import compare_totals, sum_areas

Cell = tuple[Paragraph, ...]


def build_annex(document: TableDocument, source: SourceFile, year: int | None = None) -> Annex:
    """The nested annex, with everything that a person should look at among its findings.

    Args:
        document: the rows as they were read.
        source: the file that they were read from.
        year: the user's choice; it wins over the year that the document writes.

    Raises:
        AnnexError: neither the user nor the annex names a year.
    """
    grouped = [[fill_down(lines) for lines in group_objectives(section.rows)] for section in document.sections]
    lines = [line for section in grouped for objective in section for line in objective]
    plan_year, assumed = find_year(document, lines, year)
    workshop = _open_workshop(lines, plan_year, list(_find_headed(document.sections, grouped)))
    workshop.findings += [*document.findings, *assumed, *_find_missing_columns(document.sections), *_find_similar(workshop.directory)]
    sections = tuple(_build_sections(document.sections, grouped, workshop))
    cells = [block.weight.weights for s in sections for o in s.objectives for block in o.blocks if block.weight]
    areas = sum_areas(workshop.directory, cells)
    return Annex(
        title=document.title,
        year=plan_year,
        source=source,
        areas=areas,
        sections=sections,
        findings=(*workshop.findings, *compare_totals(areas)),
        reasons=document.reasons,
        pages=document.shapes,
        tables=tuple(draw_tables(document.tables)),
        origin=document.title_origin,
    )


def _open_workshop(lines: Sequence[PlanLine], year: int, headed: Sequence[UnitMention]) -> Workshop:
    """What building the annex goes by: its year, its Areas, its responsible cells as they read in these."""
    cells = {line.responsible: _read_responsible(line.responsible) for line in lines if line.responsible}
    weighed = [m for line in lines if line.weight for m in _find_weighed(line.weight)]
    directory = learn_areas(cells.values(), [*weighed, *headed])
    return Workshop(year, directory, resolve_cells(cells, directory))


def _find_headed(sections: Sequence[RowSection], grouped: Sequence[Sequence[list[PlanLine]]]) -> Iterator[UnitMention]:
    """The units that headings name over cells that name who holds a unit and not which one."""
    for section, objectives in zip(sections, grouped, strict=True):
        if any(is_of_a_unit(join_text(line.responsible)) for lines in objectives for line in lines):
            yield from _find_heading(section.title)


def _find_heading(title: str) -> list[UnitMention]:
    """The one unit that a heading names; none where it names none, or several."""
    mentions = [mention for mention in find_mentions(title) if mention.unit]
    return mentions if len(mentions) == 1 else []


def _find_home(section: str, lines: Sequence[PlanLine], workshop: Workshop) -> str | None:
    """The one Area that the other responsible cells of an objective name, or else the heading over it."""
    cells = {line.responsible for line in lines if line.responsible}
    if not any(workshop.duties[cell].of_a_unit for cell in cells):
        return None
    named = {code for cell in cells if not workshop.duties[cell].of_a_unit for code in workshop.duties[cell].responsible.areas}
    codes = named or {code for mention in _find_heading(section) for code in find_codes(mention, workshop.directory)}
    return next(iter(codes)) if len(codes) == 1 and EVERY_AREA not in codes else None


def _read_responsible(cell: Cell) -> tuple[Statement, ...]:
    return parse_responsible(tuple(paragraph.text for paragraph in cell))


def _find_weighed(cell: Cell) -> Iterator[UnitMention]:
    """The units that a weight cell names."""
    for part in parse_weights(tuple(paragraph.text for paragraph in cell)).parts:
        for scope in part.scopes:
            yield from (mention for mention in scope.mentions if mention.unit)


def _find_missing_columns(sections: Sequence[RowSection]) -> Iterator[Finding]:
    """One finding for each of the five columns that no table of the annex has, or else that one of them lacks."""
    tables = [({cell.column.field for row in section.rows for cell in row.cells}, section) for section in sections if section.rows]
    for field in FIELDS:
        lacking = [section for fields, section in tables if field not in fields]
        if lacking:
            first = lacking[0] if len(lacking) < len(tables) else None
            origin = first.origin or (first.rows[0].place,) if first else ()
            yield Finding(code="column-missing", field=field, raw=first.title if first else "", origin=origin)


def _find_similar(directory: Directory) -> Iterator[Finding]:
    for code, other in directory.similar:
        yield Finding(code="area-similar", field="areas", raw=code, detail={"other": other})


def _build_sections(sections: Sequence[RowSection], grouped: Sequence[Sequence[list[PlanLine]]], workshop: Workshop) -> Iterator[Section]:
    """The sections, their objectives counted through the whole annex."""
    number = 0
    for index, (section, objectives) in enumerate(zip(sections, grouped, strict=True), start=1):
        built = []
        for lines in objectives:
            number += 1
            built.append(_build_objective(lines, number, section.title, workshop))
        key = workshop.keys.make(Level.SECTION, section.title)
        yield Section(
            id=f"s{index}",
            key=key,
            title=section.title,
            objectives=tuple(built),
            columns=find_headings(section),
            origin=section.origin,
        )


def _build_objective(lines: list[PlanLine], number: int, section: str, workshop: Workshop) -> Objective:
    """An objective with its blocks."""
    first = lines[0]
    name = f"o{number}"
    text = join_text(first.objective)
    if not text and "objective" in first.columns:
        beside = join_text(first.indicator) or join_text(p for cell in first.targets for p in cell.paragraphs)
        workshop.report("objective-missing", "objective", beside, name, first.origin)
    title, description = split_title(text)
    key = workshop.keys.make(Level.OBJECTIVE, section, text)
    workshop.home = _find_home(section, lines, workshop)
    origin = find_origin(paragraph for line in lines for paragraph in line.objective)
    blocks = tuple(build_block(draft, f"{name}.{index}", key, workshop) for index, draft in enumerate(draft_blocks(lines), start=1))
    return Objective(
        id=name,
        key=key,
        number=number,
        text=text,
        title=title,
        description=description,
        pages=find_pages(origin),
        blocks=blocks,
        further=tuple(dict.fromkeys(cell for line in lines for cell in line.further)),
        joins=tuple(JoinedCell(field=join.field, page=join.page, reason=join.reason) for line in lines for join in line.joins),
        paragraphs=find_passages(first.objective),
        origin=origin,
    )
