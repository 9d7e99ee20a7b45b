"""What several tests share: the paths, a hand-made annex with its records, and the comparison with a golden file."""

import os
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import settings

from models.annex import (
    Annex,
    Area,
    FurtherCell,
    Indicator,
    Objective,
    Responsible,
    Section,
    SourceFile,
    Target,
    Weight,
    WeightBlock,
    WeightCell,
)
from models.findings import Finding
from models.phrases import Comparator, DateExpression, DeadlineReason, Grain, Quantity, Relative, Role
from models.place import Box, Place
from models.record import CellOrigins, Record

# The tests read what the program says in English, whatever language the machine has; so do the processes that they start.
os.environ["LANGUAGE"] = "en"

# No test measures time: a busy machine is no fault of the program.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real annexes beside the checkout; the test is skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the real annexes (../shared) are not here")
    return SHARED


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with a golden file. REWRITE_GOLDEN=1 writes the file instead, and then the test fails; CI refuses it."""

    def compare(path: Path, text: str) -> None:
        there = path.read_text(encoding="utf-8") if path.exists() else None
        if there == text:
            return
        if os.environ.get("REWRITE_GOLDEN") != "1":
            assert there == text, f"{path.relative_to(ROOT)} is not current: make golden, and review the diff"
        if os.environ.get("CI"):
            pytest.fail("golden files are never rewritten in CI")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        pytest.fail(f"rewrote {path.relative_to(ROOT)}; review the diff and run again")

    return compare


PLACE = Place(page=3, box=Box(56.5, 90.0, 180.25, 120.0))

RESPONSIBLE = Responsible(raw="Area III Finanziaria - Ufficio tributi", areas=("III",), office="Ufficio tributi", origin=(PLACE,))

DEADLINE = DateExpression(
    text="Entro il 30/09", start=date(2024, 9, 30), end=date(2024, 9, 30), grain=Grain.DAY, role=Role.BY, inferred=("year",)
)

TERM = DateExpression(
    text="entro 30 giorni dalla pubblicazione", role=Role.WITHIN, relative=Relative(amount=Decimal(30), unit="day", anchor="pubblicazione")
)

SHARE = Quantity(text="almeno il 92,5%", comparator=Comparator.AT_LEAST, value=Decimal("92.5"), unit="%")

RANGE = Quantity(text="da 5 a 10 corsi", value=Decimal(5), value_to=Decimal(10), unit="corsi")

WEIGHTS = (
    Weight(value=Decimal("2.5"), areas=("I", "II")),
    Weight(value=Decimal(10), areas=("Lavori; strade, verde",)),
    Weight(value=None, areas=("IV",)),
)


@pytest.fixture
def annex() -> Annex:
    """One objective with two targets, by hand, that holds a value of every kind."""
    targets = (
        Target(
            id="o1.1.1.1",
            key="t8a51d6a7c1e0",
            year=2024,
            text="Entro il 30/09, almeno il 92,5%",
            raw="2024: Entro il 30/09, almeno il 92,5%",
            dates=(DEADLINE, TERM),
            deadline=date(2024, 9, 30),
            deadline_reasons=(DeadlineReason(words="Entro il 30/09", rule="the last day that 'entro', or a word like it, leaves"),),
            quantities=(SHARE, RANGE),
            origin=(PLACE, PLACE),
        ),
        Target(id="o1.1.1.2", key="t0b94f3e2d715", year=2025, text='-Richiesta "online"', raw='2025: -Richiesta "online"', origin=(PLACE,)),
    )
    block = WeightBlock(
        id="o1.1",
        key="b3c6f20e9a417",
        responsible=RESPONSIBLE,
        weight=WeightCell(raw="2,5 (Area I-II) 10 (Lavori) ..... (IV)", weights=WEIGHTS, origin=(PLACE,)),
        indicators=(Indicator(id="o1.1.1", key="i5d20c7b8e9f1", text="Riscossione, €", targets=targets, origin=(PLACE,)),),
    )
    objective = Objective(
        id="1",
        key="o94e1b7d3f602",
        number=1,
        text="Tributi - Recupero dell'evasione",
        title="Tributi",
        description="Recupero dell'evasione",
        pages=(3, 4),
        blocks=(block,),
        further=(FurtherCell(heading="Missione: codice", text="01; 04"),),
        origin=(PLACE,),
    )
    return Annex(
        title="Piano e indicatori di Performance",
        year=2024,
        source=SourceFile(name="annex.pdf", sha256="0" * 64, kind="pdf", pages=4),
        areas=(Area(code="I", total=Decimal("2.5")), Area(code="IV", open_weights=1)),
        sections=(Section(id="s1", key="s7720d1c4be05", title="Entrate", objectives=(objective,), origin=(PLACE,)),),
        findings=(
            Finding(
                code="weight-open",
                field="weight",
                raw="..... (IV)",
                part="o1.1",
                records=("o1.1.1.1", "o1.1.1.2"),
                keys=("t8a51d6a7c1e0", "t0b94f3e2d715"),
                origin=(PLACE,),
            ),
        ),
    )


@pytest.fixture
def records(annex: Annex) -> tuple[Record, ...]:
    """The records of that annex."""
    objective = annex.sections[0].objectives[0]
    block = objective.blocks[0]
    indicator = block.indicators[0]
    return tuple(
        Record(
            id=target.id,
            key=target.key,
            section="Entrate",
            objective_number=1,
            objective=objective.text,
            objective_title=objective.title,
            objective_description=objective.description,
            indicator=indicator.text,
            target_year=target.year,
            target=target.text,
            deadline=target.deadline,
            responsible=RESPONSIBLE.raw,
            areas=("III",),
            office="Ufficio tributi",
            notes=("(n. 3 operai; in servizio)",) if target.year == 2024 else (),
            weight_block=block.id,
            weights=WEIGHTS,
            weight_raw="2,5 (Area I-II)",
            dates=target.dates,
            quantities=target.quantities,
            further={cell.heading: cell.text for cell in objective.further},
            findings=("weight-open",),
            pages=(3, 4),
            origin=CellOrigins(objective=(PLACE,), target=target.origin),
        )
        for target in indicator.targets
    )
