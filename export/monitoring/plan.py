"""What a monitoring workbook asks: a view of the tables of an annex."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from export.contents import Contents
from export.monitoring import words
from export.tables import Tables
from export.workbook.names import sheet_names
from export.workbook.words import NO_AREA as NO_AREA_WORDS
from export.workbook.words import Say
from models.layout.markers import EVERY_AREA
from models.monitoring import NO_AREA, FillForm, MonitoredArea, MonitoredTarget, MonitoredWeight, MonitoringPlan
from models.phrases import Quantity
from models.record import Record


def make_plan(contents: Contents, form: FillForm, taken: Sequence[str], say: Say) -> MonitoringPlan:
    """All that the workbook of an annex asks.

    Args:
        contents: the annex and its tables.
        form: of the sheet to fill.
        taken: names of sheets that no Area may have.
        say: what a text in English is in the language of the workbook.
    """
    annex, tables = contents.annex, contents.tables
    weights = tuple(_weights(tables))
    targets = tuple(_targets(contents, weights))
    return MonitoringPlan(
        title=annex.title,
        year=annex.year,
        source=annex.source,
        form=form,
        areas=tuple(_areas(tables, targets, taken, say)),
        targets=targets,
        weights=weights,
    )


def _weights(tables: Tables) -> Iterator[MonitoredWeight]:
    for weight in tables.weights.dicts():
        points, area = weight["points"], weight["area"]
        yield MonitoredWeight(
            weight_block=str(weight["weight_block"]),
            area=area if isinstance(area, str) else NO_AREA,
            points=points if isinstance(points, Decimal) else None,
        )


def _targets(contents: Contents, weights: Sequence[MonitoredWeight]) -> Iterator[MonitoredTarget]:
    codes = [area.code for area in contents.annex.areas]
    weighed: dict[str, list[str]] = defaultdict(list)
    years: dict[str, set[int]] = defaultdict(set)
    for weight in weights:
        weighed[weight.weight_block].append(weight.area)
    for record in contents.records:
        years[record.weight_block].add(record.target_year)
    for record in contents.records:
        named = codes if EVERY_AREA in record.areas else record.areas
        expected, unit = _expected(record.quantities)
        yield MonitoredTarget(
            **{name: getattr(record, name) for name in _COPIED},
            areas=tuple(dict.fromkeys((*weighed[record.weight_block], *named))) or (NO_AREA,),
            counts=record.target_year == contents.annex.year or contents.annex.year not in years[record.weight_block],
            expected=expected,
            unit=unit,
        )


_COPIED = sorted(set(MonitoredTarget.model_fields) & set(Record.model_fields) - {"areas"})


def _expected(quantities: Sequence[Quantity]) -> tuple[Decimal | None, str | None]:
    """The number that a target expects, and of what; none where it names no number, several, or a range."""
    numbers = [each for each in quantities if each.value is not None]
    if len(numbers) != 1 or numbers[0].value_to is not None:
        return None, None
    return numbers[0].value, numbers[0].unit


def _areas(tables: Tables, targets: Sequence[MonitoredTarget], taken: Sequence[str], say: Say) -> Iterator[MonitoredArea]:
    """The Areas that have a target, in the order of the annex; what belongs to none comes last."""
    shown = {code for target in targets for code in target.areas}
    known = [area for area in tables.areas.dicts() if area["code"] in shown]
    names = {str(area["code"]): area["names"] for area in known}
    codes = [*names, *([NO_AREA] if NO_AREA in shown else [])]
    wanted = [say(words.AREA).format(code=code) if code else say(NO_AREA_WORDS) for code in codes]
    for code, sheet in zip(codes, sheet_names(wanted, taken), strict=True):
        called = names.get(code)
        yield MonitoredArea(code=code, names=called if isinstance(called, tuple) else (), sheet=sheet)
