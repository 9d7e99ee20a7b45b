"""Pages of a municipality's site, sent to the printer: the table in the manner of its theme, the site's own lines around it."""

from html import escape

from tests.press.annexes.source import Annex
from tests.press.renderings.entry import MONTELAGO, TORREFOSCA, Rendering
from tests.press.renderings.typesetting.sheet import Markup, Sheet, chromium, write_section

THEME = """
body { color: #1a1a1a; line-height: 1.5; }
.site { border-bottom: 3px solid #06c; padding: 6pt 0; color: #06c; font-weight: bold; }
.crumbs, .end { color: #5a768a; font-size: 8pt; }
table { border: 1px solid #d6dce3; }
th { background: #06c; color: #fff; padding: 6pt; border-right: 1px solid #3385d6; }
td { border-bottom: 1px solid #d6dce3; border-right: 1px solid #d6dce3; padding: 6pt; vertical-align: middle; }
tr.even td { background: #f5f5f5; }
tr { break-inside: avoid; }
""".strip()
BLOG = """
body { line-height: 1.6; }
.site { font-size: 15pt; } .crumbs, .end { color: #767676; font-size: 8pt; }
th { border-bottom: 2px solid #111; text-transform: none; }
th, td { padding: 4pt 6pt 4pt 0; }
tr.first td { border-top: 1px solid #ccc; }
""".strip()


def _in_site(crumbs: str, end: str) -> Markup:
    """The annex within what a site puts around it."""

    def markup(annex: Annex, sheet: Sheet) -> str:
        sections = "\n".join(write_section(annex, section, sheet) for section in annex.sections)
        head = f'<div class="site">{escape(annex.town)}</div><p class="crumbs">{escape(crumbs)}</p>'
        return f'{head}\n<h1>{escape(annex.title)}</h1>\n{sections}\n<p class="end">{escape(end)}</p>'

    return markup


RENDERINGS: tuple[Rendering, ...] = (
    chromium(
        "portal",
        TORREFOSCA,
        "a page of a town's site: pale borders, a blue header, wide lines, cells in the middle",
        Sheet(css=THEME, font="Liberation Sans", size=9.5),
        _in_site("Home / Amministrazione trasparente / Performance / Piano della performance", "Ultimo aggiornamento: 14/01/2025, 10:32"),
    ),
    chromium(
        "blog",
        MONTELAGO,
        "a page of a blog: a line above each objective, wide lines, no other border",
        Sheet(css=BLOG, font="Liberation Sans", size=9),
        _in_site("Sei qui: Home > Trasparenza > Obiettivi", "Pubblicato il 12 gennaio 2024 - Stampa questa pagina"),
    ),
)
