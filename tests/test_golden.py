"""Every sample gives its true records, and what else is read in it changes only on purpose.

The truth is made from the same source as the printed pages. The golden files hold the rest: a table of the records (one for all
printings of an annex, without what differs between them) and a summary for each printing. `make golden` rewrites them.
"""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from cli.pipeline import load_profile, read_annex
from cli.summary import summarize
from export.json_text import json_text
from export.plain import plain
from export.tables import make_tables
from export.tables.cells import cell_text
from models.annex import Annex
from models.record import Record
from tests.placed import find_unplaced

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = sorted((ROOT / "samples").glob("*.pdf"))
TRUTHS = sorted((ROOT / "samples" / "truth").glob("*.records.json"))
GOLDEN = ROOT / "tests" / "golden"

FIELDS = ("section", "objective", "indicator", "target_year", "target", "deadline", "responsible", "weight_block", "weights")
DIFFERS_BY_PRINTING = ("pages", "findings")


@cache
def reading(path: Path) -> tuple[Annex, tuple[Record, ...]]:
    return read_annex(path.read_bytes(), path.name, load_profile(None), None, lambda page, pages: None)


def truth_of(sample: Path) -> Path:
    """The true records of the annex that a file is a printing of: `town-2024-writer.pdf` has those of `town-2024`."""
    return max(
        (path for path in TRUTHS if sample.stem.startswith(path.name.removesuffix(".records.json"))), key=lambda path: len(path.name)
    )


def public(record: dict[str, object], blocks: dict[object, int]) -> dict[str, object]:
    """The public fields of a record; a weight block is known by its place among the others, not by its name."""
    fields = {field: record[field] for field in FIELDS}
    fields["weight_block"] = blocks.setdefault(record["weight_block"], len(blocks) + 1)
    fields["deadline"] = str(fields["deadline"] or "")
    return fields


def differences(got: Iterable[dict[str, object]], wanted: Iterable[dict[str, object]]) -> list[str]:
    """One line for each field that differs, with both values."""
    got_blocks: dict[object, int] = {}
    wanted_blocks: dict[object, int] = {}
    got, wanted = [public(record, got_blocks) for record in got], [public(record, wanted_blocks) for record in wanted]
    lines = [f"{len(got)} records, wanted {len(wanted)}"] if len(got) != len(wanted) else []
    for number, (mine, true) in enumerate(zip(got, wanted, strict=False), 1):
        lines += [
            f"record {number} ({true['indicator'][:40]!r}) {field}:\n  wanted {true[field]!r}\n     got {mine[field]!r}"
            for field in FIELDS
            if mine[field] != true[field]
        ]
    return lines


def test_every_sample_is_known_to_the_tests() -> None:
    """A glob that finds nothing would make every test below pass."""
    assert len(TRUTHS) >= 3
    assert {truth_of(sample) for sample in SAMPLES} == set(TRUTHS)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_gives_exactly_its_true_records(sample: Path) -> None:
    wanted = json.loads(truth_of(sample).read_text(encoding="utf-8"), parse_float=Decimal)
    _, records = reading(sample)
    found = differences([plain(record) for record in records], wanted)
    assert not found, f"{len(found)} differences\n" + "\n".join(found[:20])


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_all_printings_of_an_annex_give_one_table(sample: Path, golden: Callable[[Path, str], None]) -> None:
    """Whatever program printed an annex: one golden table holds for all its printings."""
    targets = make_tables(*reading(sample)).targets
    table = io.StringIO()
    columns = [name for name in Record.model_fields if name not in ("origin", *DIFFERS_BY_PRINTING)]
    writer = csv.DictWriter(table, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: cell_text(value) for name, value in row.items()} for row in targets.dicts())
    path = GOLDEN / f"{truth_of(sample).name.removesuffix('.records.json')}.csv"
    golden(path, table.getvalue())


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_has_its_golden_summary(sample: Path, golden: Callable[[Path, str], None]) -> None:
    annex, _ = reading(sample)
    golden(GOLDEN / f"{sample.stem}.json", json_text(summarize(annex, sample.name, Path(sample.stem))) + "\n")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_finding_has_its_records_and_its_place(sample: Path) -> None:
    annex, _ = reading(sample)
    assert find_unplaced(annex) == []


def test_the_comparison_sees_every_difference() -> None:
    [record] = json.loads(TRUTHS[0].read_text(encoding="utf-8"))[:1]
    assert differences([record], [record]) == []
    for field in set(FIELDS) - {"weight_block"}:
        assert differences([record | {field: "x"}], [record]) != []
    assert differences([record, record], [record]) != []
    assert differences([record, record | {"weight_block": "x"}], [record, record]) != []


def test_the_real_annex_gives_every_true_record_and_no_other(shared: Path, tmp_path: Path) -> None:
    annexes = shared / "annexes"
    command = [sys.executable, "-m", "allegato_h", "extract", str(annexes / "allegato-h-2023.pdf"), "--out", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    compare = [
        shared / "tools" / "compare_records.py",
        tmp_path / "allegato-h-2023" / "records.json",
        annexes / "allegato-h-2023.records.json",
    ]
    done = subprocess.run([sys.executable, *map(str, compare)], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines()[0] == "perfect records 85 of 85; extracted 85", done.stdout
