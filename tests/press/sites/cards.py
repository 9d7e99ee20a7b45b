"""Pages that take the annex apart: a card for each objective, its labels and values in a table, a list or lines."""

from collections.abc import Callable, Iterator
from html import escape

from tests.press.annexes.source import Annex
from tests.press.sites.parts import cards_of, write_frame

WriteCard = Callable[[str, list[tuple[str, str]]], str]


def _write(annex: Annex, card: WriteCard, heading: str) -> str:
    def parts() -> Iterator[str]:
        for section in annex.sections:
            yield heading.format(title=escape(section.title))
            yield from (card(title, pairs) for title, pairs in cards_of(annex, section))

    return write_frame(annex, parts())


def write_titled(annex: Annex) -> str:
    """Small tables whose title row is the objective."""

    def card(title: str, pairs: list[tuple[str, str]]) -> str:
        rows = "".join(f'<tr><th scope="row">{label}</th><td>{value}</td></tr>' for label, value in pairs)
        return f'<table class="scheda"><tr><th colspan="2">{title}</th></tr>{rows}</table>'

    return _write(annex, card, "<h2>{title}</h2>")


def write_lists(annex: Annex) -> str:
    """Cards of a municipal kit: the objective is the card's title, its list of definitions says the rest."""

    def card(title: str, pairs: list[tuple[str, str]]) -> str:
        items = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in pairs)
        return f'<div class="card"><div class="card-body"><div class="card-title">{title}</div><dl class="row">{items}</dl></div></div>'

    return _write(annex, card, '<h2 class="border-bottom">{title}</h2>')


def write_fields(annex: Annex) -> str:
    """Drupal's fields: a label above each value, the objective with a label too."""

    def field(label: str, value: str) -> str:
        return f'<div class="field field--label-above"><div class="field__label">{label}</div><div class="field__item">{value}</div></div>'

    def card(title: str, pairs: list[tuple[str, str]]) -> str:
        fields = "".join(
            field(label, value)
            for label, value in [
                (escape(next(column.name for column in annex.columns if column.field == "objective")), f"<p>{title}</p>"),
                *pairs,
            ]
        )
        return f'<div class="views-row"><article class="node node--type-obiettivo">{fields}</article></div>'

    return _write(annex, card, '<h3 class="views-group">{title}</h3>')


def write_sentences(annex: Annex) -> str:
    """Lines with a label in bold, below the objective's heading."""

    def card(title: str, pairs: list[tuple[str, str]]) -> str:
        lines = "".join(f"<p><strong>{label}:</strong> {value.removeprefix('<p>')}" for label, value in pairs)
        return f"<h3>{title}</h3>{lines}"

    return _write(annex, card, "<h2>{title}</h2>")
