"""The pages: of each its name, its annex, what it is like, and what writes it."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.press.annexes.source import Annex
from tests.press.renderings.entry import sample
from tests.press.sites import cards, folded, tables


@dataclass(frozen=True, slots=True)
class Site:
    """A page in the manner of a content system."""

    name: str
    annex: Annex
    write: Callable[[Annex], str]

    @property
    def text(self) -> str:
        """The page."""
        return self.write(self.annex)


TORREFOSCA, BORGOSERENO, PIETRAFONDA = sample("torrefosca-2025"), sample("borgosereno-2025"), sample("pietrafonda-2026")
SITES: tuple[Site, ...] = (
    Site("wordpress-blocks", TORREFOSCA, tables.write_blocks),
    Site("wordpress-details", BORGOSERENO, folded.write_details),
    Site("wordpress-toggles", PIETRAFONDA, folded.write_toggles),
    Site("wordpress-unheaded", TORREFOSCA, tables.write_unheaded),
    Site("wordpress-sentences", BORGOSERENO, cards.write_sentences),
    Site("drupal-stacked", PIETRAFONDA, tables.write_stacked),
    Site("drupal-panels", TORREFOSCA, folded.write_panels),
    Site("drupal-fields", BORGOSERENO, cards.write_fields),
    Site("drupal-one-table", PIETRAFONDA, tables.write_one_table),
    Site("plone-captions", BORGOSERENO, tables.write_captions),
    Site("plone-fieldsets", TORREFOSCA, folded.write_fieldsets),
    Site("plone-definitions", PIETRAFONDA, folded.write_definitions),
    Site("kit-accordion", BORGOSERENO, folded.write_accordion),
    Site("kit-tabs", TORREFOSCA, folded.write_tabs),
    Site("kit-labelled", PIETRAFONDA, tables.write_labelled),
    Site("kit-roles", TORREFOSCA, tables.write_roles),
    Site("kit-lists", PIETRAFONDA, cards.write_lists),
    Site("old-laid-out", BORGOSERENO, tables.write_laid_out),
    Site("old-titled", TORREFOSCA, cards.write_titled),
)
