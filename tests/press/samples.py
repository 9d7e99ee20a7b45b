"""`python -m tests.press.samples [STEM…] [--out FOLDER]`: everything under samples/ that is made from samples/source/, made anew."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.press.annexes.shown import write_read_me
from tests.press.annexes.source import SAMPLES, Annex, read_annex
from tests.press.annexes.truth import write_truth
from tests.press.printers.forms import write_forms
from tests.press.printers.programs import MissingProgramError, convert_word, find_program, print_page, typeset_page
from tests.press.printers.web import write_page
from tests.press.printers.word import write_word


def make_sample(annex: Annex, folder: Path) -> None:
    """Nothing; `folder` holds the true records of the annex, its PDFs and its other forms."""
    write_truth(annex, folder / "truth" / f"{annex.stem}.records.json")
    print_samples(annex, folder)
    write_forms(annex, folder / f"{annex.stem}-writer.pdf", folder / "forms")


def print_samples(annex: Annex, folder: Path) -> None:
    """Nothing; `folder` holds the annex as each program prints it for which its source has a layout."""
    for program, layout in annex.layouts.items():
        printed = folder / f"{annex.stem}-{program}.pdf"
        with tempfile.TemporaryDirectory() as workshop:
            if program == "writer":
                document = Path(workshop) / f"{annex.stem}.docx"
                write_word(annex, document)
                convert_word(document, "pdf", printed)
            else:
                page = Path(workshop) / f"{annex.stem}.html"
                write_page(annex, layout, page)
                (print_page if program == "chromium" else typeset_page)(page, printed)


def read_annexes() -> list[Annex]:
    """All sample annexes, in the order of their names."""
    return [read_annex(path) for path in sorted((SAMPLES / "source").glob("*.toml"))]


def main(arguments: list[str]) -> int:
    """The exit code: 0 when all was made, 1 when a program or an annex that was named is missing."""
    asked = _parse(arguments)
    annexes = read_annexes()
    if unknown := set(asked.stems) - {annex.stem for annex in annexes}:
        return _complain(f"no source is called {', '.join(sorted(unknown))}; see samples/source/")
    try:
        for program in ("LibreOffice", "Chromium"):
            find_program(program)
    except MissingProgramError as error:
        return _complain(str(error))
    for annex in annexes:
        if not asked.stems or annex.stem in asked.stems:
            make_sample(annex, asked.out)
            sys.stderr.write(f"samples: made {annex.stem}\n")
    write_read_me(annexes, asked.out / "README.md")
    return 0


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.press.samples", description="Print the samples anew.")
    parser.add_argument("stems", nargs="*", metavar="STEM", help="names of sources; all of them without")
    parser.add_argument("--out", type=Path, default=SAMPLES, metavar="FOLDER", help="where to, instead of samples/")
    return parser.parse_args(arguments)


def _complain(what: str) -> int:
    sys.stderr.write(f"samples: {what}\n")
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
