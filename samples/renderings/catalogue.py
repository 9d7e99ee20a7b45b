"""Every rendering, family by family."""

from samples.renderings import (
    around,
    boxes,
    columns,
    few_rules,
    letters,
    margins,
    open_borders,
    plain,
    plan,
    shades,
    tight,
    turned,
    twice,
    unmapped,
    unseen,
    vertical,
)
from samples.renderings.entry import Rendering

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
    boxes,
    letters,
    unmapped,
)


def all_renderings() -> dict[str, Rendering]:
    """The renderings by name, in the order of the families."""
    return {rendering.name: rendering for family in FAMILIES for rendering in family.RENDERINGS}
