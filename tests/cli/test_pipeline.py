"""The stages together, from bytes to records."""

from hashlib import sha256
from pathlib import Path

import pytest

from cli.pipeline import draw_page, extract_annex, load_profile, read_annex
from export.contents import Order
from export.writers import WRITERS
from models.layout.trace import PageTrace
from models.reasons import Question
from tests.paths import SAMPLES

HEADER = "Obiettivo\tIndicatore\tLivello atteso\tResponsabile\tPeso\n"
PLAN = f"# Allegato H 2024\n\n## Sezione\n{HEADER}Riordino archivio\tFaldoni\t{{target}}\tArea I\t5\n"

SAMPLE = min(SAMPLES.glob("*.pdf"), key=lambda path: path.stat().st_size)


def ignore(page: int, pages: int | None) -> None:
    """Watch no pages."""


def test_a_cell_like_a_formula_is_a_finding_of_the_annex_and_of_its_record() -> None:
    annex, [record] = read_annex(PLAN.format(target="=1+1").encode(), "plan.txt", load_profile(), None, ignore)
    assert [(finding.code, finding.part) for finding in annex.findings if finding.code == "cell-formula"] == [("cell-formula", record.id)]
    assert "cell-formula" in record.findings
    assert record.target == "=1+1"


def test_the_annex_knows_the_file_that_it_was_read_from() -> None:
    data = PLAN.format(target="entro il 30/6").encode()
    annex, _ = read_annex(data, "plan.txt", load_profile(), 2031, ignore)
    assert (annex.source.name, annex.source.sha256, annex.year) == ("plan.txt", sha256(data).hexdigest(), 2031)


def test_every_page_is_announced_in_order_with_their_number() -> None:
    seen: list[tuple[int, int | None]] = []
    annex, _ = read_annex(SAMPLE.read_bytes(), SAMPLE.name, load_profile(), None, lambda page, pages: seen.append((page, pages)))
    assert seen == [(page, annex.source.pages) for page in range(1, annex.source.pages + 1)]


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    outputs = set()
    for run in range(2):
        folder = tmp_path / str(run)
        extract_annex(SAMPLE.read_bytes(), SAMPLE.name, Order(folder), load_profile(), None, ignore)
        outputs.add(tuple(path.read_bytes() for path in sorted(folder.iterdir())))
    assert len(outputs) == 1
    assert len(outputs.pop()) == sum(writer.by_default for writer in WRITERS.values())


@pytest.mark.parametrize("form", ["pdf.p7m", "base64.pdf.p7m"])
def test_a_page_of_a_signed_pdf_is_drawn_from_the_pdf_inside(form: str, tmp_path: Path) -> None:
    data = (SAMPLES / "forms" / f"montelago-2024.{form}").read_bytes()
    draw_page(data, 1, load_profile(), tmp_path / "page.png")
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_a_picture_says_why_cells_were_joined_over_a_page_break(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[PageTrace] = []
    monkeypatch.setattr("export.picture.draw_page", lambda data, trace, path: drawn.append(trace))
    draw_page((SAMPLES / "valdoria-2026-weasyprint.pdf").read_bytes(), 2, load_profile(), tmp_path / "page.png")
    joins = [reason for reason in drawn[0].reasons if reason.question is Question.JOIN]
    assert "the target goes on" in {reason.answer for reason in joins}
    assert all(reason.reason and any(place.page == 2 for place in reason.origin) for reason in joins)
