"""LaTeX's tabularray: long tables whose cells span rows, which are as high as what they hold."""

from collections.abc import Iterator
from functools import partial

from tests.press.annexes.grid import rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.renderings.entry import BORGOSERENO, MONTELAGO, PIETRAFONDA, Rendering
from tests.press.renderings.typesetters import latex as tex
from tests.press.renderings.typesetters.latex import Table, Tex, latex, write_header, write_lines

# what stands under and over the parts of a table: in place of "Continued on next page" and "Table 1: (Continued)"
CONTINUED = r"""
\DefTblrTemplate{contfoot-text}{default}{Continua nella pagina successiva}
\DefTblrTemplate{caption}{default}{}
\DefTblrTemplate{capcont}{default}{\raggedright (Continua)}
"""
ENGLISH = r"""
\DefTblrTemplate{caption}{default}{}
\DefTblrTemplate{capcont}{default}{(Continued)}
"""
SILENT = r"""
\DefTblrTemplate{contfoot-text}{default}{}
\DefTblrTemplate{caption}{default}{}
\DefTblrTemplate{capcont}{default}{}
"""


def tabularray(*, rules: str = "hlines, vlines", around: str = SILENT, span: str = "h", align: str = "l", cells: str = "valign=h") -> Table:
    """A way to write the table under a heading.

    Args:
        rules: what is drawn.
        around: templates of what stands over and under the parts of the table.
        span: where the text of a cell stands that spans rows: h (head), m (middle), f (foot).
        align: l, j or c.
        cells: how the other cells are set.
    """
    return partial(_table, rules=rules, around=around, span=span, align=align, cells=cells)


def _table(annex: Annex, section: Section, setting: Tex, *, rules: str, around: str, span: str, align: str, cells: str) -> str:
    columns = "".join(f"X[{round(1000 * share)},{align}]" for share in setting.shares(annex))
    header = " & ".join(write_header(column.name) for column in annex.columns)
    options = f"colspec={{{columns}}}, {rules}, rowhead=1, cells={{{cells}}}, colsep={setting.pad}, width=\\textwidth"
    body = "\n".join(_rows(annex, section, setting, span))
    return "\n".join([around, rf"\begin{{longtblr}}{{{options}}}", rf"{header} \\", body, r"\end{longtblr}"])


def _rows(annex: Annex, section: Section, setting: Tex, span: str) -> Iterator[str]:
    for row in rows_of(annex, section):
        cells = []
        for cell in row.cells:
            text = write_lines(cell.lines, setting.gap) if cell else ""
            cells.append(rf"\SetCell[r={cell.span}]{{{span}}} {{{text}}}" if cell and cell.span > 1 else f"{{{text}}}")
        yield " & ".join(cells) + r" \\"


RENDERINGS: tuple[Rendering, ...] = (
    latex(
        "tabularray",
        BORGOSERENO,
        "tabularray with all rules, spanning cells at the head of their rows, \u201cContinua nella pagina successiva\u201d, hyphenated",
        Tex(font=tex.PALATINO, size=r"\normalsize", foot=r"\fancyfoot[R]{\footnotesize pag. \thepage}"),
        tabularray(around=CONTINUED),
    ),
    latex(
        "tabularray-middle",
        PIETRAFONDA,
        "tabularray with all rules on a portrait page, all cells centred upright, lines even at the right, \u201c(Continued)\u201d",
        Tex(engine="LuaLaTeX", font=tex.LIBERATION, page="a4paper,margin=14mm", letters="12pt", pad="3pt"),
        tabularray(around=ENGLISH, span="m", align="j", cells="valign=m"),
    ),
    latex(
        "tabularray-rows",
        MONTELAGO,
        "tabularray with rules between rows alone, not through cells that span",
        Tex(engine="XeLaTeX", font=tex.DEJAVU, size=r"\footnotesize", widths=(27, 24, 20, 20, 9)),
        tabularray(rules="hlines"),
    ),
)
