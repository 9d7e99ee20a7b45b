"""Responsible and weight cells, read in an annex that teaches some Areas."""

from models.annex import Responsible
from normalize.responsibles.directory import Directory
from normalize.responsibles.duties import Duty, resolve_duty
from normalize.responsibles.learning import learn_areas
from normalize.responsibles.statements import parse_responsible
from normalize.units.doubts import Trouble
from normalize.weights.cells import parse_weights
from normalize.weights.sharing import share_weights

KNOWN = (
    "Area I Affari generali",
    "Area II Sociale",
    "Area III Finanziaria - ufficio tributi",
    "Area IV Lavori pubblici",
    "Area V Urbanistica",
)


def read(text: str, *known: str) -> Duty:
    """A responsible cell (paragraphs are lines) in an annex that teaches the Areas in `known`."""
    paragraphs = tuple(text.split("\n"))
    statements = parse_responsible(paragraphs)
    directory = learn_areas([*(parse_responsible((cell,)) for cell in known or KNOWN), statements])
    return resolve_duty(statements, " ".join(paragraphs), (), directory)


def responsible(text: str, *known: str) -> Responsible:
    return read(text, *known).responsible


SIX = ("Area I Affari generali", "Area II Sociale", "Area III Finanziaria", "Area IV Tecnica", "Area V Urbanistica", "Area VI Vigilanza")


def directory(*cells: str) -> Directory:
    return learn_areas([parse_responsible((cell,)) for cell in cells or SIX])


def share(weight: str, responsible: str = "", *cells: str) -> tuple[list[tuple[str | None, str]], list[str]]:
    """Points and Areas of a weight cell beside a responsible cell (paragraphs are lines), and the codes of what is doubtful."""
    weights, troubles = share_with_troubles(weight, responsible, *cells)
    return weights, [trouble.code for trouble in troubles]


def share_with_troubles(weight: str, responsible: str, *cells: str) -> tuple[list[tuple[str | None, str]], list[Trouble]]:
    areas = directory(*cells)
    paragraphs = tuple(responsible.split("\n"))
    duties = [resolve_duty(parse_responsible(paragraphs), responsible, (), areas)] if responsible else []
    weights, troubles = share_weights(parse_weights(tuple(weight.split("\n"))), weight, duties, areas)
    return [(None if w.value is None else str(w.value), " ".join(w.areas)) for w in weights], troubles
