"""How well phrases are read: `python -m tests.phrase_scores` prints the figures, and every case that differs.

Measured on the project's own list, whose every value must be right, and, where they are present, on two sets that others test themselves with:
dates (start and end of the first date named, nothing in the negatives) and numbers (value, per cent and euro, comparator where one is given).
"""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from models.phrases import Quantity
from normalize.phrases import read_phrase

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tests" / "phrases"
SHARED = ROOT.parent / "shared" / "phrases"

Case = dict[str, Any]


class Score(NamedTuple):
    """How many cases there are, and what is said of those that differ."""

    cases: int
    differing: list[str]
    false_finds: int = 0

    @property
    def share(self) -> float:
        """The share of cases that are exact, 0 to 1."""
        return 1 - len(self.differing) / self.cases


def cases(path: Path) -> Iterator[Case]:
    """The cases of a file, one a line."""
    yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def score_own() -> Score:
    """The project's own list, every value compared."""
    everything = [case for path in sorted(OWN.glob("*.jsonl")) for case in cases(path)]
    return Score(len(everything), [line for case in everything if (line := own_difference(case))])


def own_difference(case: Case) -> str:
    """What of a case of the own list is read otherwise than expected, or an empty text."""
    found = own_values(case)
    differing = [f"{key}: expected {case[key]}, read {value}" for key, value in found.items() if case[key] != value]
    return f"{case['text']!r}: {'; '.join(differing)}" if differing else ""


def own_values(case: Case) -> Case:
    """What is read of a phrase, in the form of the own list."""
    reading = read_phrase(case["text"], case["year"])
    return {
        "dates": [
            {"role": each.role.value, "start": str(each.start), "end": str(each.end)} for each in reading.dates if each.start is not None
        ],
        "recurrences": [each.recurrence for each in reading.dates if each.recurrence],
        "terms": [
            {"amount": _plain(term.amount), "unit": term.unit, "anchor": term.anchor} for each in reading.dates if (term := each.relative)
        ],
        "deadline": str(reading.deadline) if reading.deadline else None,
        "quantities": [_quantity(each) for each in reading.quantities],
        "findings": [each.code for each in reading.findings],
    }


def _quantity(quantity: Quantity) -> Case:
    return {
        "comparator": quantity.comparator.value if quantity.comparator else None,
        "value": _plain(quantity.value),
        "value_to": _plain(quantity.value_to),
        "unit": quantity.unit,
    }


def _plain(value: Decimal | None) -> str | None:
    if value is None:
        return None
    return str(value.to_integral_value() if value == value.to_integral_value() else value.normalize())


def score_dates() -> Score:
    """The shared dates: the first date that is named must be exact, and a negative must have none."""
    everything = list(cases(SHARED / "dates.jsonl"))
    differing, false_finds = [], 0
    for case in everything:
        reading = read_phrase(case["text"], reference=date.fromisoformat(case["reference"]))
        found = [(str(each.start), str(each.end)) for each in reading.dates if each.start]
        expected = case["expected"]
        if expected is None and found:
            false_finds += 1
        if (found[:1] != [(expected["start"], expected["end"])]) if expected else found:
            wanted = f"{expected['start']} to {expected['end']}" if expected else "none"
            differing.append(f"{case['id']} {case['text']!r}: expected {wanted}, read {found}")
    return Score(len(everything), differing, false_finds)


def score_numbers() -> Score:
    """The shared numbers: one of the quantities that are read must be the expected one, and a negative must have none."""
    everything = list(cases(SHARED / "numbers.jsonl"))
    differing = []
    for case in everything:
        quantities = read_phrase(case["text"]).quantities
        if not _has(quantities, case["expected"]):
            read = [(each.comparator, str(each.value), each.unit) for each in quantities]
            differing.append(f"{case['id']} {case['text']!r}: expected {case['expected']}, read {read}")
    return Score(len(everything), differing)


def _has(quantities: tuple[Quantity, ...], expected: Case | None) -> bool:
    if expected is None:
        return not quantities
    if expected["comparator"] == "range":
        ends = [end for each in quantities for end in (each.value, each.value_to)]
        return all(any(_near(end, expected[key]) for end in ends) for key in ("min", "max"))
    return any(_is(each, expected) for each in quantities)


def _is(quantity: Quantity, expected: Case) -> bool:
    """Whether value, comparator and unit are right; comparators and things counted are not given for all cases."""
    unit = quantity.unit == expected["unit"] or expected["unit"] not in ("%", "EUR")
    comparator = expected["comparator"] is None or quantity.comparator == expected["comparator"]
    return unit and comparator and _near(quantity.value, expected["value"])


def _near(value: Decimal | None, expected: float) -> bool:
    return value is not None and abs(float(value) - expected) <= 1e-9 * max(1, abs(expected))


def main() -> None:
    """Print the figures and the cases that differ."""
    scores = {"own list": score_own()}
    if SHARED.exists():
        scores |= {"shared dates": score_dates(), "shared numbers": score_numbers()}
    for name, score in scores.items():
        exact = score.cases - len(score.differing)
        print(f"{name}: {exact} of {score.cases} exact ({score.share:.1%}), {score.false_finds} false finds")
        for line in score.differing:
            print(f"  {line}")


if __name__ == "__main__":
    main()
