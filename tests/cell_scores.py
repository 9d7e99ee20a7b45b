"""How well responsible and weight cells are read: `python -m tests.cell_scores` prints the figures, and every cell that differs.

The lists stand in `tests/cell_lists/`: cells as plans of municipalities print them, what is right for each, and which findings speak of
it. Each is read in a town that teaches some Areas, the cell itself beside them.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from normalize.responsibles.directory import Directory
from normalize.responsibles.duties import Duty, resolve_duty
from normalize.responsibles.learning import learn_areas
from normalize.responsibles.statements import parse_responsible
from normalize.weights.cells import parse_weights
from normalize.weights.sharing import share_weights

LISTS = Path(__file__).resolve().parent / "cell_lists"
PARAGRAPH = "¶"


class Answer(NamedTuple):
    """What is read of a cell: codes, or points with their codes, as the lists write them; and the codes of the findings."""

    values: str
    findings: str


class Case(NamedTuple):
    """A cell of a list, and what is right."""

    town: str
    beside: str
    cell: str
    right: Answer


def rows(name: str) -> Iterator[list[str]]:
    """The lines of a list, by columns; the last ones may be left out."""
    lines = (LISTS / name).read_text(encoding="utf-8").splitlines()
    yield from ([*line.split("\t"), "", "", ""] for line in lines if line and not line.startswith("#"))


def responsible_cases() -> list[Case]:
    """The responsible cells."""
    return [Case(town, "", cell, Answer(codes, findings)) for town, cell, codes, findings, *_ in rows("responsibles.tsv")]


def weight_cases() -> list[Case]:
    """The weight cells, each with the responsible cell beside it."""
    return [Case(town, beside, cell, Answer(weights, said)) for town, beside, cell, weights, said, *_ in rows("weights.tsv")]


def read_responsible(case: Case) -> Answer:
    """The codes that a responsible cell is read as."""
    duty, directory = _read_duty(case.town, case.cell)
    return Answer("|".join(duty.responsible.areas), _join(_find_codes(duty, directory)))


def read_weight(case: Case) -> Answer:
    """The points and codes that a weight cell is read as."""
    duty, directory = _read_duty(case.town, case.beside)
    reading = parse_weights(tuple(case.cell.split(PARAGRAPH)))
    weights, troubles = share_weights(reading, case.cell, [duty], directory)
    shown = "|".join(f"{'-' if weight.value is None else weight.value}:{' '.join(weight.areas)}" for weight in weights)
    return Answer(shown, _join(trouble.code for trouble in troubles))


def _read_duty(town: str, cell: str) -> tuple[Duty, Directory]:
    statements = parse_responsible(tuple(cell.split(PARAGRAPH)))
    known = [parse_responsible((text,)) for name, text, *_ in rows("towns.tsv") if name == town]
    directory = learn_areas([*known, statements])
    return resolve_duty(statements, cell.replace(PARAGRAPH, " "), (), directory), directory


def _find_codes(duty: Duty, directory: Directory) -> Iterator[str]:
    areas = set(duty.responsible.areas)
    yield from (trouble.code for trouble in duty.troubles)
    yield from ("area-unknown" for _ in areas.intersection(directory.unknown))
    yield from ("area-similar" for code, _ in directory.similar if code in areas)
    yield from ["responsible-unread"] if duty.unread else []


def _join(codes: Iterator[str]) -> str:
    return " ".join(sorted(codes))


def differences(cases: list[Case], answers: list[Answer]) -> list[str]:
    """What is said of each cell that is read otherwise than is right."""
    return [
        f"{case.town}: {case.cell!r}{f' beside {case.beside!r}' if case.beside else ''}: right is {_show(case.right)}, read {_show(answer)}"
        for case, answer in zip(cases, answers, strict=True)
        if answer != case.right
    ]


def _show(answer: Answer) -> str:
    return f"[{answer.values}] {answer.findings}".rstrip()


def main() -> None:
    """Print the figures and the cells that differ."""
    responsibles, weights = responsible_cases(), weight_cases()
    for name, cases, answers in (
        ("responsibles", responsibles, [read_responsible(case) for case in responsibles]),
        ("weights", weights, [read_weight(case) for case in weights]),
    ):
        values = sum(case.right.values == answer.values for case, answer in zip(cases, answers, strict=True))
        silent = sum(case.right.values != answer.values and not answer.findings for case, answer in zip(cases, answers, strict=True))
        differing = differences(cases, answers)
        print(f"{name}: {values} of {len(cases)} right, {len(differing)} differ in value or finding, {silent} wrong in silence")
        for line in differing:
            print(f"  {line}")


if __name__ == "__main__":
    main()
