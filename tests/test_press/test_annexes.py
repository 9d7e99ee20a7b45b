"""The sample annexes agree with themselves: what their sources state, what their true records say, how they are cut."""

import json
import re
from collections import Counter, defaultdict
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.press.annexes.grid import rows_of
from tests.press.annexes.sheets import sheets_of
from tests.press.annexes.source import SAMPLES, Annex, SourceError, read_annex
from tests.press.annexes.truth import Record, records_of

SOURCES = sorted((SAMPLES / "source").glob("*.toml"))
FIELDS = ["section", "objective", "indicator", "target_year", "target", "deadline", "responsible", "weight_block", "weights"]


def test_at_least_three_annexes_of_three_towns_and_three_years() -> None:
    """The issue asks for two towns and three years; each annex here is of its own town and year."""
    annexes = [read_annex(path) for path in SOURCES]
    assert len({a.town for a in annexes}) >= 3
    assert len({a.year for a in annexes}) >= 3


def test_the_truth_on_disk_is_the_truth_of_the_source(annex: Annex, records: list[Record]) -> None:
    """Nobody edits a truth by hand: `make samples` writes it from the source."""
    assert records == list(records_of(annex))


def test_records_have_the_public_fields_and_no_other(records: list[Record]) -> None:
    """The names are those of the record's specification, in its order."""
    assert 30 <= len(records) <= 60
    assert {tuple(record) for record in records} == {tuple(FIELDS)}


def test_no_text_of_a_record_is_empty_or_has_loose_white_space(records: list[Record]) -> None:
    """Paragraphs are joined by one space; nothing is left at either end."""
    for record in records:
        for field in ("section", "objective", "indicator", "target", "responsible", "weight_block"):
            assert record[field] == " ".join(record[field].split()) != ""


def test_the_weights_of_each_area_make_the_total_that_the_source_states(annex: Annex, records: list[Record]) -> None:
    """A merged weight counts once, however many records share its block; '*' counts for every Area."""
    totals: defaultdict[str, Decimal] = defaultdict(Decimal)
    for weights in {record["weight_block"]: record["weights"] for record in records}.values():
        for weight in weights:
            for code in annex.totals if weight["areas"] == ["*"] else weight["areas"]:
                totals[code] += Decimal(str(weight["value"] or 0))
    assert totals == annex.totals


def test_one_annex_has_a_slip_in_the_total_of_one_area_and_another_has_none() -> None:
    """The check that the annex carries in itself must find something in one sample, and nothing in another."""
    rarest = [min(Counter(read_annex(path).totals.values()).values()) for path in SOURCES]
    different = [len(set(read_annex(path).totals.values())) for path in SOURCES]
    assert sorted(different) == [1, 1, 2]
    assert rarest[different.index(2)] == 1


def test_records_of_one_weight_block_stand_together_in_one_objective_and_share_their_weights(records: list[Record]) -> None:
    """A block is one cell: its records follow each other, under one objective, with the same weights."""
    seen: list[str] = []
    for record in records:
        if not seen or seen[-1] != record["weight_block"]:
            seen.append(record["weight_block"])
    assert len(seen) == len(set(seen))
    for block in seen:
        shared = {(r["objective"], json.dumps(r["weights"])) for r in records if r["weight_block"] == block}
        assert len(shared) == 1


def test_each_weight_of_a_cell_is_printed_in_it_and_each_printed_number_is_a_weight(annex: Annex) -> None:
    """'2,5' is 2.5, '10%' is 10, '.....' is open; as many weights as paragraphs."""
    for section in annex.sections:
        for objective in section.objectives:
            for cell in (row.weight for row in objective.rows if row.weight):
                printed = [re.match(r"\d+(?:,\d+)?", text) for text in cell.paragraphs]
                values = [Decimal(match[0].replace(",", ".")) if match else None for match in printed]
                assert values == [weight.value for weight in cell.weights]
                assert all(match or text == "....." for match, text in zip(printed, cell.paragraphs, strict=True))


def test_the_areas_of_a_qualified_weight_are_those_in_its_brackets(annex: Annex) -> None:
    """'5 (Area I-II-IV-V)' is for I, II, IV and V."""
    for section in annex.sections:
        for objective in section.objectives:
            for cell in (row.weight for row in objective.rows if row.weight):
                for text, weight in zip(cell.paragraphs, cell.weights, strict=True):
                    if match := re.search(r"\((?:Area|Aree|Settore|Settori) ([\dIV][-\dIV]*)\)", text):
                        assert tuple(match[1].split("-")) == weight.areas


def test_only_known_areas_have_weights(annex: Annex, records: list[Record]) -> None:
    """Every code is one of the annex's own, or '*' alone."""
    for record in records:
        for weight in record["weights"]:
            assert weight["areas"] == ["*"] or set(weight["areas"]) <= set(annex.totals)


def test_a_deadline_that_is_written_in_full_is_the_one_stated(annex: Annex, records: list[Record]) -> None:
    """Where the last words are 'entro il 31/12/2025', nothing but that day can be the deadline."""
    full = re.compile(r"\b(?:[Ee]ntro|fino al|al) (?:il )?(\d\d)[/.](\d\d)[/.](\d{4})(?= |$)(?! o )")
    read = 0
    for record in records:
        days = [date(int(y), int(m), int(d)) for d, m, y in full.findall(record["target"]) if int(y) >= annex.year]
        if days:
            read += 1
            assert record["deadline"] == max(days).isoformat()
    assert read >= 8


def test_no_deadline_without_a_word_of_time(records: list[Record]) -> None:
    """A deadline stands only on a target that names a day, a month or a period."""
    time = re.compile(
        r"\d[/.]\d|\d{4}|semestre|trimestre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
    )
    assert all(time.search(record["target"]) for record in records if record["deadline"])


def test_no_deadline_lies_before_the_annex(annex: Annex, records: list[Record]) -> None:
    """A day before the plan's year sets no deadline; none lies more than three years ahead."""
    days = [date.fromisoformat(record["deadline"]) for record in records if record["deadline"]]
    assert all(date(annex.year, 1, 1) <= day < date(annex.year + 3, 1, 1) for day in days)


def test_printed_rows_cover_the_grid_once(annex: Annex) -> None:
    """Every square of a section's table is covered by exactly one cell, merged cells reckoned in."""
    for section in annex.sections:
        rows = list(rows_of(annex, section))
        covered: Counter[tuple[int, int]] = Counter()
        for number, row in enumerate(rows):
            for column, cell in enumerate(row.cells):
                covered.update((number + offset, column) for offset in range(cell.span if cell else 0))
        assert covered == Counter((n, c) for n in range(len(rows)) for c in range(len(annex.columns)))


def test_every_word_of_the_truth_is_printed(annex: Annex, records: list[Record]) -> None:
    """The table of a section holds each text of its records."""
    for section in annex.sections:
        cells = {" ".join(line.text for line in cell.lines) for row in rows_of(annex, section) for cell in row.cells if cell}
        mine = [record for record in records if record["section"] == section.title]
        assert {record["objective"] for record in mine} | {record["responsible"] for record in mine} <= cells
        for record in mine:
            assert any(record["indicator"] in cell for cell in cells)
            assert any(record["target"] in cell for cell in cells)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(
            'indicators = ["a", "b"]\ntargets = [{ text = "x" }]\nresponsible = ["r"]\nweight = ["1"]\nweights = []', id="unpaired"
        ),
        pytest.param('indicators = ["a"]\ntargets = [{ text = "x" }]\nresponsible = ["r"]', id="no weight"),
    ],
)
def test_a_source_that_contradicts_itself_is_refused(tmp_path: Path, row: str) -> None:
    """Several indicators beside another number of targets, or a first row without a weight, is a mistake of the source."""
    head = SOURCES[0].read_text(encoding="utf-8").split("[[section]]")[0]
    path = tmp_path / "wrong.toml"
    path.write_text(f'{head}[[section]]\ntitle = "s"\n[[section.objective]]\nshows = ""\ntext = "o"\n[[section.objective.row]]\n{row}\n')
    with pytest.raises(SourceError):
        read_annex(path)


@pytest.mark.parametrize("length", [15, 36, 40, 44])
def test_cutting_an_annex_into_pages_loses_no_word(annex: Annex, length: int) -> None:
    """Read column by column, the pages hold the words of each section in their order, however short they are."""
    cut: dict[str, list[list[str]]] = {}
    title = ""
    for part in (part for page in sheets_of(annex, length) for part in page):
        title = part.title or title
        columns = cut.setdefault(title, [[] for _ in annex.columns])
        for row in part.rows:
            for column, cell in zip(columns, row, strict=True):
                column += [word for line in cell for word in line.whole.split()]
    for section in annex.sections:
        rows = list(rows_of(annex, section))
        for number, column in enumerate(cut[section.title]):
            cells = [row.cells[number] for row in rows]
            assert column == [word for cell in cells if cell for line in cell.lines for word in line.whole.split()]


def test_pages_cut_rows_in_every_way_that_a_reader_must_join(annex: Annex) -> None:
    """Between them, the first rows of pages go on in the objective, in the indicator, in the target and in the responsible cell."""
    fields = [column.field for column in annex.columns]
    going_on: set[str | None] = set()
    for page in sheets_of(annex, annex.forms.page_lines) + sheets_of(annex, annex.forms.text_lines):
        if page and page[0].title is None:
            cells = dict(zip(fields, page[0].rows[0], strict=True))
            going_on |= {field for field, cell in cells.items() if cell and cell[0].text[0].islower() and not cell[0].mark}
    assert {"objective", "indicator", "responsible"} <= going_on
