"""The sample annexes agree with themselves: what their sources state, what their true records say, what is printed."""

import ast
import base64
import json
import re
import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms  # type: ignore[import-untyped]

from tests.press import samples
from tests.press.annexes.grid import rows_of
from tests.press.annexes.sheets import sheets_of
from tests.press.annexes.shown import read_me
from tests.press.annexes.source import Annex, SourceError, read_annex
from tests.press.annexes.truth import records_of
from tests.press.printers.archive import without_clock as archive_without_clock
from tests.press.printers.msword import write_word_page
from tests.press.printers.programs import MissingProgramError, find_program, without_clock
from tests.press.printers.site import write_site
from tests.press.printers.text import write_markdown, write_sheets, write_text
from tests.press.printers.word import write_word

FOLDER = Path(__file__).parents[2] / "samples"
ANNEXES = Path(__file__).parents[1] / "press" / "annexes"
SOURCES = sorted((FOLDER / "source").glob("*.toml"))
FIELDS = ["section", "objective", "indicator", "target_year", "target", "deadline", "responsible", "weight_block", "weights"]

Record = dict[str, Any]


@pytest.fixture(params=SOURCES, ids=lambda path: path.stem)
def annex(request: pytest.FixtureRequest) -> Annex:
    return read_annex(request.param)


@pytest.fixture
def records(annex: Annex) -> list[Record]:
    path = FOLDER / "truth" / f"{annex.stem}.records.json"
    result: list[Record] = json.loads(path.read_text(encoding="utf-8"))
    return result


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


def test_each_annex_is_printed_by_two_programs_in_portrait_and_in_landscape(annex: Annex) -> None:
    """One PDF a layout, small enough to be kept with the code."""
    assert {layout.landscape for layout in annex.layouts.values()} == {True, False}
    for program in annex.layouts:
        printed = FOLDER / f"{annex.stem}-{program}.pdf"
        assert printed.read_bytes().startswith(b"%PDF-")
        assert printed.stat().st_size < 150_000


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


def test_the_truth_owes_nothing_to_the_program() -> None:
    """No module of the press that a truth is made by imports a stage of the program."""
    for name in ("truth", "source"):
        tree = ast.parse((ANNEXES / f"{name}.py").read_text(encoding="utf-8"))
        imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        imported |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert not {str(module).split(".")[0] for module in imported} & {"extract", "normalize", "export", "cli", "models"}


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


@pytest.mark.parametrize("suffix", [".html", ".pages.html", ".word.html", ".writer.html", ".txt", ".md"])
def test_every_text_of_the_truth_stands_in_every_form_made_of_text(annex: Annex, records: list[Record], suffix: str) -> None:
    """With its marks taken off, a form holds the words of each record; where pages cut a text, at least its words."""
    content = (FOLDER / "forms" / f"{annex.stem}{suffix}").read_bytes()
    encoding = "cp1252" if suffix == ".word.html" or (suffix == ".html" and annex.forms.dress == "frame") else "utf-8"
    text = unescape(re.sub(r"<!--.*?-->|<[^>]*>", " ", content.decode(encoding), flags=re.DOTALL)).replace("**", "")
    bag = Counter(re.findall(r"\w+", text))
    for record in records:
        for field in ("section", "objective", "indicator", "target", "responsible"):
            assert not Counter(re.findall(r"\w+", record[field])) - bag
    printed = [cell for section in annex.sections for row in rows_of(annex, section) for cell in row.cells if cell]
    assert not Counter(re.findall(r"\w+", " ".join(line.whole for cell in printed for line in cell.lines))) - bag


def test_signed_envelopes_hold_the_printed_annex(annex: Annex) -> None:
    """In DER, in base64 and in BER with its content in parts, the bytes inside are those of the PDF."""
    printed = (FOLDER / f"{annex.stem}-writer.pdf").read_bytes()
    plain, coded, parts = ((FOLDER / "forms" / f"{annex.stem}{kind}.pdf.p7m").read_bytes() for kind in ("", ".base64", ".ber"))
    assert printed in plain
    assert base64.b64decode(coded) == plain
    assert printed not in parts
    assert parts.startswith(b"\x30\x80")
    assert cms.ContentInfo.load(parts)["content"]["encap_content_info"]["content"].native == printed


@pytest.mark.parametrize("write", [write_word, write_site, write_word_page, write_sheets, write_text, write_markdown])
def test_forms_do_not_depend_on_the_hour(annex: Annex, tmp_path: Path, write: Callable[[Annex, Path], None]) -> None:
    """The same source gives the same bytes, so that `make samples` shows as a change only what changed."""
    write(annex, tmp_path / "one")
    write(annex, tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_the_readme_says_what_each_objective_shows() -> None:
    """The table in samples/README.md is the one that the sources give."""
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert read_me(text, samples.read_annexes()) == text
    assert text.count("| montelago-2024 |") == 29


def test_the_readme_names_every_file_kind_and_every_print() -> None:
    """Each file of the corpus has its source and its purpose on paper."""
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert all(f"`{path.stem}`" in text or f"`{path.name}`" in text for path in FOLDER.glob("*.pdf"))
    kinds = {"".join(path.suffixes) for path in (FOLDER / "forms").iterdir()}
    assert all(f"`forms/<stem>{kind}`" in text or f"`{kind}`" in text for kind in kinds)


def test_without_its_printing_programs_make_samples_says_which_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """One line on stderr names the program and the package that holds it; nothing is written."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingProgramError, match=r"Chromium is not installed.*chromium"):
        find_program("Chromium")
    assert samples.main([]) == 1
    assert capsys.readouterr().err.startswith("samples: LibreOffice is not installed")


def test_an_annex_that_does_not_exist_is_not_made(capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt name is an error, not an empty success."""
    assert samples.main(["no-such-annex"]) == 1
    assert "no-such-annex" in capsys.readouterr().err


def test_a_pdf_loses_the_hour_of_its_making_and_nothing_else() -> None:
    """Dates, file id and checksum become constants of the same length, so that the offsets in the file stay true."""
    pdf = b"<</CreationDate(D:20260120101530+01'00')/ModDate (D:20260120101530Z)>>/ID [ <" + b"AB" * 16 + b">\n<" + b"cd" * 16 + b"> ]"
    pdf += b"/DocChecksum /" + b"0F" * 16
    result = without_clock(pdf)
    assert len(result) == len(pdf)
    assert b"20260120" not in result
    assert not re.search(rb"(?:AB|cd|0F){16}", result)
    assert without_clock(b"no date (D:20260120101530Z)") == b"no date (D:20260120101530Z)"


def test_an_archive_loses_the_hour_of_its_making(tmp_path: Path) -> None:
    """Two zips of the same members, made at different hours, become the same bytes."""
    made = []
    for year in (2020, 2025):
        with zipfile.ZipFile(tmp_path / f"{year}.odt", "w") as archive:
            archive.writestr(zipfile.ZipInfo("mimetype", (year, 1, 1, 0, 0, 0)), "application/vnd.oasis.opendocument.text")
            archive.writestr(
                zipfile.ZipInfo("meta.xml", (year, 1, 1, 0, 0, 0)), f"<dc:date>{year}-01-01T00:00:00</dc:date><dc:title>t</dc:title>"
            )
        made.append(archive_without_clock((tmp_path / f"{year}.odt").read_bytes()))
    assert made[0] == made[1]
    assert b"<dc:title>t</dc:title>" in made[0]
