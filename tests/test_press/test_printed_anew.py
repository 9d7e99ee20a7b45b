"""What the press prints today is what lies in tests/renderings/."""

from pathlib import Path

import pypdfium2
import pytest

from tests.press.printers.programs import GOT_BY
from tests.press.renderings import __main__ as renderings

# one that ReportLab lays out and one that it draws, in letters that every viewer has: no program and no font need be installed
PRINTED_ANYWHERE = ("ruled-split-reportlab", "ruled-open-reportlab")


def words_and_boxes(path: Path) -> list[list[tuple[str, tuple[float, ...]]]]:
    """The pieces of text of each page, each with its box to a tenth of a point."""
    with pypdfium2.PdfDocument(path) as document:
        return [_pieces(page.get_textpage()) for page in document]


def _pieces(text: pypdfium2.PdfTextPage) -> list[tuple[str, tuple[float, ...]]]:
    boxes = [text.get_rect(number) for number in range(text.count_rects())]
    return [(text.get_text_bounded(*box), tuple(round(side, 1) for side in box)) for box in boxes]


@pytest.mark.parametrize("name", PRINTED_ANYWHERE)
def test_a_rendering_is_printed_anew_with_the_same_words_in_the_same_places(name: str, tmp_path: Path) -> None:
    assert renderings.main([name, "--out", str(tmp_path)]) == 0
    pages = words_and_boxes(tmp_path / f"{name}.pdf")
    assert sum(map(len, pages)) > 100
    assert pages == words_and_boxes(renderings.FOLDER / f"{name}.pdf")


def test_printing_into_another_folder_writes_only_what_was_asked_for(tmp_path: Path) -> None:
    assert renderings.main([PRINTED_ANYWHERE[0], "--out", str(tmp_path / "new")]) == 0
    assert {path.name for path in (tmp_path / "new").iterdir()} == {f"{PRINTED_ANYWHERE[0]}.pdf", "README.md"}


@pytest.mark.parametrize(
    ("name", "program"),
    [("longtable-pdflatex", "pdfLaTeX"), ("spanning-typst", "Typst"), ("objects-fop", "FOP"), ("boxes-labels-writer", "LibreOffice")],
)
def test_a_program_that_is_not_installed_is_named_with_the_way_to_get_it(
    name: str, program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert renderings.main([name, "--out", str(tmp_path / "new")]) == 1
    assert capsys.readouterr().err == f"renderings: {program} is not installed; it prints the samples ({GOT_BY[program]})\n"
