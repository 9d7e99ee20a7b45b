"""`python -m samples.make [STEM…]`: everything under samples/ that is made from samples/source/, made anew."""

import sys
import tempfile
from pathlib import Path

from samples.press import MissingProgramError, convert_word, find_program, print_page
from samples.source import Annex, read_annex
from samples.truth import write_truth
from samples.web import write_page
from samples.word import write_word

FOLDER = Path(__file__).parent


def make_sample(annex: Annex, folder: Path) -> None:
    """Nothing; `folder` holds the true records of the annex and its PDFs."""
    write_truth(annex, folder / "truth" / f"{annex.stem}.records.json")
    print_samples(annex, folder)


def print_samples(annex: Annex, folder: Path) -> None:
    """Nothing; `folder` holds the annex as LibreOffice and as Chromium print it."""
    with tempfile.TemporaryDirectory() as workshop:
        document, page = Path(workshop) / f"{annex.stem}.docx", Path(workshop) / f"{annex.stem}.html"
        write_word(annex, document)
        convert_word(document, "pdf", folder / f"{annex.stem}-writer.pdf")
        write_page(annex, page, hyphens=annex.layouts["chromium"].hyphens)
        print_page(page, folder / f"{annex.stem}-chromium.pdf")


def main(stems: list[str]) -> int:
    """The exit code: 0 when all was made, 1 when a program is missing."""
    try:
        for program in ("LibreOffice", "Chromium"):
            find_program(program)
    except MissingProgramError as error:
        sys.stderr.write(f"samples: {error}\n")
        return 1
    for source in sorted((FOLDER / "source").glob("*.toml")):
        if not stems or source.stem in stems:
            make_sample(read_annex(source), FOLDER)
            sys.stderr.write(f"samples: made {source.stem}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
