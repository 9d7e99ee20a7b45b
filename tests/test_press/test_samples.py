"""samples/ holds what the press prints, and its README says what that is; a program that is missing is named."""

import re
from pathlib import Path

import pytest

from tests.press import samples
from tests.press.annexes.shown import read_me
from tests.press.annexes.source import SAMPLES, Annex
from tests.press.printers.programs import MissingProgramError, find_program

PRESS = Path(__file__).parents[1] / "press"


def test_each_annex_is_printed_by_two_programs_in_portrait_and_in_landscape(annex: Annex) -> None:
    """One PDF a layout, small enough to be kept with the code."""
    assert {layout.landscape for layout in annex.layouts.values()} == {True, False}
    for program in annex.layouts:
        printed = SAMPLES / f"{annex.stem}-{program}.pdf"
        assert printed.read_bytes().startswith(b"%PDF-")
        assert printed.stat().st_size < 150_000


def test_the_readme_says_what_each_objective_shows() -> None:
    """The table in samples/README.md is the one that the sources give."""
    text = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert read_me(text, samples.read_annexes()) == text
    assert text.count("| montelago-2024 |") == 29


def test_the_readme_names_every_file_kind_and_every_print() -> None:
    """Each file of the corpus has its source and its purpose on paper."""
    text = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert all(f"`{path.stem}`" in text or f"`{path.name}`" in text for path in SAMPLES.glob("*.pdf"))
    kinds = {"".join(path.suffixes) for path in (SAMPLES / "forms").iterdir()}
    assert all(f"`forms/<stem>{kind}`" in text or f"`{kind}`" in text for kind in kinds)


def test_the_readme_names_modules_of_the_press_that_exist() -> None:
    named = set(re.findall(r"`(\w+/\w+\.py)`", (SAMPLES / "README.md").read_text(encoding="utf-8")))
    assert len(named) > 5
    assert {name for name in named if not (PRESS / name).exists()} == set()


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
