"""LaTeX's long tables: longtable and xltabular, with all rules or those of booktabs, with multirow or blank cells."""

from collections.abc import Iterable, Iterator
from functools import partial

from tests.press.annexes.grid import GridCell, GridRow, rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.renderings.entry import BORGOSERENO, CASTELROVERE, PIETRAFONDA, Rendering
from tests.press.renderings.typesetters import latex as tex
from tests.press.renderings.typesetters.latex import Table, Tex, latex, lines_of, write_header, write_lines

# letters on a line of the page, about: enough to know whether a merged text is higher than its rows
LETTERS = 150


def long_table(
    *, rules: str = "all", merged: bool = True, continued: str = "", environment: str = "longtable", note: str = "", centred: bool = False
) -> Table:
    """A way to write the table under a heading.

    Args:
        rules: "all" around every cell, "rows" between rows, "booktabs" above, under the header and below, "objectives" also between those.
        merged: whether a cell that goes on is set by multirow; else the cells after it are blank.
        continued: what stands under each part of the table but the last, and over each but the first.
        environment: longtable or xltabular.
        note: below the table.
        centred: whether the text of a merged cell stands in the middle of its rows.
    """
    return partial(_table, rules=rules, merged=merged, continued=continued, environment=environment, note=note, centred=centred)


def _table(
    annex: Annex, section: Section, setting: Tex, *, rules: str, merged: bool, continued: str, environment: str, note: str, centred: bool
) -> str:
    top, middle, bottom = (r"\toprule", r"\midrule", r"\bottomrule") if rules in ("booktabs", "objectives") else (r"\hline",) * 3
    header = " & ".join(write_header(column.name) for column in annex.columns) + rf"\\ {middle}"
    columns = _columns(annex, setting, rules, environment)
    width = r"{\textwidth}" if environment == "xltabular" else ""
    count = len(annex.columns)
    again = rf"\multicolumn{{{count}}}{{l}}{{\textit{{({continued})}}}}\\ " if continued else ""
    below = rf"\multicolumn{{{count}}}{{r}}{{\footnotesize {continued} alla pagina successiva}}\\ " if continued else ""
    close = middle if rules in ("booktabs", "objectives") else ""
    rows = list(rows_of(annex, section))
    body = "\n".join(_rows(annex, rows, setting, rules=rules, merged=merged, centred=centred))
    return "\n".join(
        [
            rf"\begin{{{environment}}}{width}{{{columns}}}",
            rf"{top} {header} \endfirsthead",
            rf"{again}{top} {header} \endhead",
            rf"{close}{below} \endfoot",
            rf"{bottom if close else ''} \endlastfoot",
            body,
            rf"\end{{{environment}}}{note}",
        ]
    )


def _columns(annex: Annex, setting: Tex, rules: str, environment: str) -> str:
    bar = "|" if rules == "all" else ""
    ragged = r">{\RaggedRight\arraybackslash}" if setting.ragged else ""
    kinds = []
    for column, share in zip(annex.columns, setting.shares(annex), strict=True):
        width = rf"\dimexpr {share:.4f}\linewidth-2\tabcolsep{'-0.5pt' if bar else ''}\relax"
        fluid = environment == "xltabular" and column.field == "objective"
        kinds.append(ragged + ("X" if fluid else f"{setting.column}{{{width}}}"))
    return bar + bar.join(kinds) + bar


def _rows(annex: Annex, rows: list[GridRow], setting: Tex, *, rules: str, merged: bool, centred: bool) -> Iterator[str]:
    shares = setting.shares(annex)
    for number, row in enumerate(rows):
        cells = []
        for cell, share in zip(row.cells, shares, strict=True):
            text = write_lines(cell.lines, setting.gap) if cell else ""
            if merged and cell and cell.span > 1 and _fits(cell, share, rows[number : number + cell.span], shares):
                text = rf"\multirow[{'c' if centred else 't'}]{{{cell.span}}}{{=}}{{{text}}}"
            cells.append(text)
        last = number + 1 == len(rows)
        following = None if last else rows[number + 1]
        yield " & ".join(cells) + rf"\\{'*' if following and not following.first else ''} {_rule(following, rules)}"


def _fits(cell: GridCell, share: float, rows: Iterable[GridRow], shares: tuple[float, ...]) -> bool:
    """Whether a merged text is surely no higher than the rows that it stands beside."""
    beside = sum(max(lines_of(c, s, LETTERS) for c, s in zip(row.cells, shares, strict=True) if c and c.span == 1) for row in rows)
    return lines_of(cell, share, LETTERS) <= beside


def _rule(following: GridRow | None, rules: str) -> str:
    """The rule between a row and the following one: not through the cells that go on."""
    if rules in ("booktabs", "objectives"):
        return r"\midrule" if rules == "objectives" and following and following.first else r"\addlinespace"
    if following is None or following.first:
        return r"\hline"
    spans: list[list[int]] = []
    for number, cell in enumerate(following.cells, start=1):
        if cell is None:
            continue
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return "".join(rf"\cline{{{first}-{last}}}" for first, last in spans)


PORTRAIT = "a4paper,margin=16mm"
FOOTED = r"\fancyfoot[L]{\footnotesize Allegato H}\fancyfoot[R]{\footnotesize Pagina \thepage}"
HEADED = r"\fancyhead[L]{\small Piano degli obiettivi}\fancyhead[R]{\small\thepage}"

RENDERINGS: tuple[Rendering, ...] = (
    latex(
        "longtable",
        BORGOSERENO,
        "longtable with all rules, multirow where it fits, header repeated under \u201c(continua)\u201d, hyphenated, ligatures",
        Tex(font=tex.PALATINO, foot=FOOTED, page="a4paper,landscape,margin=24mm"),
        long_table(continued="continua"),
    ),
    latex(
        "longtable-blank",
        PIETRAFONDA,
        "longtable with all rules, cells that go on are blank, lines even at the right, nothing hyphenated",
        Tex(font=tex.TIMES, ragged=False, letters="12pt", language=tex.UNHYPHENATED, head=HEADED, foot=""),
        long_table(merged=False),
    ),
    latex(
        "longtable-narrow",
        BORGOSERENO,
        "longtable on a portrait page, narrow columns, hyphenated, a note under each table",
        Tex(engine="XeLaTeX", font=tex.LIBERATION, page=PORTRAIT, pad="3pt", heading=r"\subsection*{{{}}}"),
        long_table(note=r"\noindent{\scriptsize Nota: i valori si riferiscono all'intero esercizio.}\par\medskip", continued="segue"),
    ),
    latex(
        "longtable-rows",
        CASTELROVERE,
        "longtable with rules between rows alone",
        Tex(engine="LuaLaTeX", font=tex.LATIN_MODERN_OPEN, size=r"\footnotesize", widths=(6, 26, 22, 15, 14, 10, 7)),
        long_table(rules="rows"),
    ),
    latex(
        "booktabs",
        PIETRAFONDA,
        "longtable with the rules of booktabs: none between rows, header repeated",
        Tex(font=tex.HELVETICA, size=r"\normalsize", gap="2pt"),
        long_table(rules="objectives", merged=False, continued="continua"),
    ),
    latex(
        "booktabs-bare",
        BORGOSERENO,
        "longtable with the rules of booktabs, a little space between rows and none between objectives",
        Tex(engine="XeLaTeX", font=tex.LATIN_MODERN_OPEN, size=r"\normalsize", gap="1pt", foot=FOOTED),
        long_table(rules="booktabs", merged=False),
    ),
    latex(
        "xltabular",
        PIETRAFONDA,
        "xltabular, text in the middle of its rows, merged cells centred",
        Tex(engine="XeLaTeX", font=tex.DEJAVU, column="m", widths=(16, 6, 28, 8, 23, 19)),
        long_table(environment="xltabular", centred=True),
    ),
)
