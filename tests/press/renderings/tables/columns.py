"""Other columns: codes, missions, a weight split in two, another order, one target column a year, targets without a year."""

from tests.press.annexes.change import (
    add_column,
    by_year,
    name_column,
    objectives_alone,
    one_indicator_a_row,
    order_columns,
    rows_by_year,
    rows_with_shares,
    split_weight,
    without_markers,
)
from tests.press.renderings.entry import CASTELROVERE, MONTELAGO, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, writer
from tests.press.renderings.typesetting.drawn import A4_LANDSCAPE, Look, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, chromium, weasyprint

MISSIONS = ("01 Servizi istituzionali, generali e di gestione", "04 Istruzione e diritto allo studio", "09 Sviluppo sostenibile")
PROGRAMMES = ("02 Segreteria generale", "06 Servizi ausiliari all'istruzione", "01 Difesa del suolo", "11 Altri servizi generali")
PLANNED = (2025, 2026, 2027)

NUMBERED = add_column(MONTELAGO, 0, "N.", str)
CODED = add_column(add_column(MONTELAGO, 0, "N. ob.", str), 1, "Codice", lambda number: f"OB.{2024}.{number:02d}")
IN_MISSIONS = add_column(
    add_column(MONTELAGO, 0, "Missione", lambda number: MISSIONS[number % 3]), 1, "Programma", lambda number: PROGRAMMES[number % 4]
)
KINDS = ("Mantenimento", "Sviluppo", "Tutti i servizi")
ALONE = add_column(objectives_alone(IN_MISSIONS), 3, "Tipologia di obiettivo", lambda number: KINDS[number % 3])
SHARED = split_weight(MONTELAGO, ("Peso obiettivo",), "Peso indicatore")
SHARED_UNDER_BAND = split_weight(MONTELAGO, ("obiettivo",), "indicatore")
RESPONSIBLE_FIRST = order_columns(MONTELAGO, "objective", "responsible", "indicator", "target", "weight")
WEIGHT_FIRST = order_columns(CASTELROVERE, "Codice", "weight", "objective", "responsible", "indicator", "target")
TARGETS_BY_YEAR = by_year(
    order_columns(CASTELROVERE, "Codice", "objective", "indicator", "target", "responsible", "weight"), PLANNED, "Target {year}"
)
YEARS_UNDER_BAND = by_year(order_columns(CASTELROVERE, "objective", "indicator", "target", "responsible", "weight"), PLANNED)
UNMARKED = without_markers(one_indicator_a_row(MONTELAGO))
UNMARKED_PAIRS = without_markers(CASTELROVERE)
GROUPED = name_column(name_column(MONTELAGO, "indicator", "Indicatore"), "target", "Valore", "atteso")

EXTRA = (
    chromium("number-column", NUMBERED, "a column of numbers before the objective", Sheet(css=GRID, widths=(5, 26, 24, 18, 19, 8))),
    reportlab(
        "code-columns",
        CODED,
        "a column of numbers and one of codes",
        Look(size=A4_LANDSCAPE, shares=(5, 10, 26, 23, 16, 14, 6)),
    ),
    weasyprint(
        "missions",
        IN_MISSIONS,
        "two columns, Missione and Programma, before the objective",
        Sheet(page="A4 landscape", font="Liberation Sans", size=8.5, css=GRID, widths=(11, 11, 24, 20, 14, 13, 7)),
    ),
    writer(
        "missions",
        IN_MISSIONS,
        "two columns, Missione and Programma, before the objective; cells that go on are blank",
        Draft(landscape=True, merged=False, rules=BOX, widths=(11, 11, 24, 20, 14, 13, 7)),
    ),
)

WEIGHTS = (
    writer(
        "split-weight",
        SHARED,
        "Peso obiettivo (the points: our weight) beside Peso indicatore (each row's share in them: a further column)",
        Draft(landscape=True, rules=BOX, widths=(26, 24, 17, 16, 8, 9), rows=rows_with_shares),
    ),
    weasyprint(
        "split-weight",
        SHARED_UNDER_BAND,
        "Peso over obiettivo (the points: our weight) and indicatore (each row's share: a further column), two header rows",
        Sheet(page="A4 landscape", css=GRID, widths=(26, 24, 17, 16, 8, 9), rows=rows_with_shares, bands=(("Peso", 4, 5),)),
    ),
)

ORDER = (
    chromium(
        "responsible-first",
        RESPONSIBLE_FIRST,
        "the responsible before the indicator and the target",
        Sheet(css=GRID, widths=(27, 20, 25, 20, 8)),
    ),
    reportlab(
        "weight-first",
        WEIGHT_FIRST,
        "the weight before the objective, the responsible before the indicator, horizontal rules only",
        Look(size=A4_LANDSCAPE, sides=lambda _: "top bottom", shares=(6, 9, 29, 18, 22, 16)),
    ),
)

YEARS = (
    writer(
        "target-years",
        TARGETS_BY_YEAR,
        "one target column a year (Target 2025, Target 2026, Target 2027), blank where no target is set",
        Draft(landscape=True, rules=BOX, size=9, widths=(6, 25, 20, 12, 12, 12, 13, 7), rows=rows_by_year),
    ),
    weasyprint(
        "target-years",
        YEARS_UNDER_BAND,
        "one target column a year under one heading: two header rows",
        Sheet(
            page="A4 landscape",
            font="Liberation Sans",
            size=8.5,
            css=GRID + "th.band { text-align: center; }",
            widths=(27, 20, 13, 13, 13, 14, 7),
            rows=rows_by_year,
            bands=(("Target", 2, 4),),
        ),
    ),
    reportlab(
        "target-years",
        YEARS_UNDER_BAND,
        "one target column a year under one heading, horizontal rules only",
        Look(
            size=A4_LANDSCAPE,
            sides=lambda _: "top bottom",
            shares=(27, 20, 13, 13, 13, 14, 7),
            rows=rows_by_year,
            bands=(("Target", 2, 4),),
        ),
    ),
    chromium("no-year", UNMARKED, "targets without any year marker: the annex's year", Sheet(css=GRID)),
    reportlab(
        "no-year",
        UNMARKED_PAIRS,
        "targets without any year marker, several pairs of indicator and target in one row",
        Look(size=A4_LANDSCAPE, shares=(6, 26, 22, 14, 15, 10, 7)),
    ),
)

OBJECTIVES = (
    chromium(
        "objectives-alone",
        ALONE,
        "a header that names the objectives and none of the other four: Missione, Programma, Obiettivo operativo, Tipologia",
        Sheet(page="A4 landscape", css=GRID + "td { text-align: center; vertical-align: middle; }", widths=(20, 20, 40, 20), repeat=False),
    ),
    reportlab(
        "objectives-alone",
        ALONE,
        "a header that names the objectives and none of the other four; rows cut by the page and left open, no right border",
        Look(size=A4_LANDSCAPE, shares=(20, 20, 40, 20), sides=lambda _: "top bottom left", repeat=False),
    ),
)

HEADERS = (
    chromium(
        "header-bands",
        GROUPED,
        "merged header cells over two header rows",
        Sheet(
            page="A4 landscape",
            css=GRID + "th { text-align: center; vertical-align: middle; }",
            bands=(("Misurazione", 1, 2), ("Attribuzione", 3, 4)),
        ),
    ),
    writer(
        "header-bands",
        GROUPED,
        "merged header cells over two header rows, header on the first page of each table only",
        Draft(rules=BOX, repeat=False, header_fill="E2EFD9", bands=(("Misurazione della performance", 1, 2),)),
    ),
)

RENDERINGS: tuple[Rendering, ...] = (*EXTRA, *WEIGHTS, *ORDER, *YEARS, *OBJECTIVES, *HEADERS)
