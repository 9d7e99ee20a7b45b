"""Every rendering, family by family."""

from tests.press.renderings.entry import Rendering
from tests.press.renderings.letters import glyphs, unmapped, unseen
from tests.press.renderings.pages import around, margins, plan, stamped, turned, twice
from tests.press.renderings.programs import calc, placed, portal, reprinted, side_by_side, slides, webkit
from tests.press.renderings.rules import few_rules, open_borders, plain, shades, tight
from tests.press.renderings.tables import boxes, columns, vertical
from tests.press.renderings.typesetters import fop, longtable, pictures, tabularray, typst

FAMILIES = (
    plain,
    few_rules,
    tight,
    shades,
    columns,
    turned,
    around,
    margins,
    plan,
    open_borders,
    unseen,
    vertical,
    twice,
    stamped,
    boxes,
    glyphs,
    unmapped,
    calc,
    slides,
    placed,
    webkit,
    portal,
    reprinted,
    side_by_side,
    longtable,
    tabularray,
    pictures,
    typst,
    fop,
)


def all_renderings() -> dict[str, Rendering]:
    """The renderings by name, in the order of the families."""
    return {rendering.name: rendering for family in FAMILIES for rendering in family.RENDERINGS}
