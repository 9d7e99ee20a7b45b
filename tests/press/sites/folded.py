"""Pages that fold the tables away: accordions, tabs, details, field sets, lists of definitions."""

from collections.abc import Iterator
from html import escape

from tests.press.annexes.source import Annex
from tests.press.sites.parts import broken, write_frame, write_table


def write_details(annex: Annex) -> str:
    """WordPress' details block: the title is its summary."""
    parts = (
        f'<details class="wp-block-details"><summary>{escape(section.title)}</summary>'
        f'<figure class="wp-block-table">{write_table(annex, section, broken)}</figure></details>'
        for section in annex.sections
    )
    return write_frame(annex, parts)


def write_accordion(annex: Annex) -> str:
    """The accordion of a municipal kit: a button in a heading, and what it opens."""

    def parts() -> Iterator[str]:
        yield '<div class="accordion" id="obiettivi">'
        for number, section in enumerate(annex.sections):
            button = (
                f'<button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#collapse-{number}" '
                f'aria-expanded="false" aria-controls="collapse-{number}">{escape(section.title)}</button>'
            )
            yield f'<div class="accordion-item"><div class="accordion-header" id="heading-{number}">{button}</div>'
            yield f'<div id="collapse-{number}" class="accordion-collapse collapse" aria-labelledby="heading-{number}" hidden>'
            yield f'<div class="accordion-body">{write_table(annex, section)}</div></div></div>'
        yield "</div>"

    return write_frame(annex, parts())


def write_toggles(annex: Annex) -> str:
    """The accordion of a page builder: its titles are links in divisions, its contents are hidden by a style."""

    def parts() -> Iterator[str]:
        for number, section in enumerate(annex.sections, start=1):
            title = f'<a class="elementor-accordion-title" tabindex="0">{escape(section.title)}</a>'
            yield f'<div class="elementor-tab-title" role="button" aria-controls="tab-content-{number}">{title}</div>'
            yield f'<div id="tab-content-{number}" class="elementor-tab-content" style="display: none">{write_table(annex, section)}</div>'

    return write_frame(annex, parts())


def write_panels(annex: Annex) -> str:
    """Drupal's panels: links that point to what they open."""

    def parts() -> Iterator[str]:
        yield '<div class="panel-group" role="tablist">'
        for number, section in enumerate(annex.sections):
            link = f'<a data-toggle="collapse" href="#bootstrap-panel-{number}">{escape(section.title)}</a>'
            yield f'<div class="panel panel-default"><div class="panel-heading"><span class="panel-title">{link}</span></div>'
            yield f'<div id="bootstrap-panel-{number}" class="panel-collapse collapse"><div class="panel-body">'
            yield f"{write_table(annex, section, broken)}</div></div></div>"
        yield "</div>"

    return write_frame(annex, parts())


def write_tabs(annex: Annex) -> str:
    """Tabs: all titles in one list, and what they show below it, all but the first one hidden."""

    def parts() -> Iterator[str]:
        yield '<ul class="nav nav-tabs" role="tablist">'
        for number, section in enumerate(annex.sections):
            yield f'<li><a role="tab" id="tab-{number}" href="#pane-{number}">{escape(section.title)}</a></li>'
        yield '</ul>\n<div class="tab-content">'
        for number, section in enumerate(annex.sections):
            hidden = " hidden" if number else ""
            yield f'<div role="tabpanel" id="pane-{number}" aria-labelledby="tab-{number}"{hidden}>{write_table(annex, section)}</div>'
        yield "</div>"

    return write_frame(annex, parts())


def write_fieldsets(annex: Annex) -> str:
    """Plone: field sets with a legend."""
    sections = (
        f"<fieldset><legend>{escape(section.title)}</legend>{write_table(annex, section, broken, ' class=plain')}</fieldset>"
        for section in annex.sections
    )
    return write_frame(annex, sections, heading='<h1 class="documentFirstHeading">{title}</h1>')


def write_definitions(annex: Annex) -> str:
    """Plone: a list of definitions that folds, a table in each."""
    sections = (
        f'<dl class="collapsible inline collapsedOnLoad"><dt class="collapsibleHeader">{escape(section.title)}</dt>'
        f'<dd class="collapsibleContent">{write_table(annex, section)}</dd></dl>'
        for section in annex.sections
    )
    return write_frame(annex, sections)
