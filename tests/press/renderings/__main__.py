"""`python -m tests.press.renderings [NAME…] [--out FOLDER]`: the PDFs of tests/renderings/, their true records, their README."""

import argparse
import sys
from pathlib import Path

from tests.press.annexes.truth import write_truth
from tests.press.printers.programs import MissingProgramError
from tests.press.renderings.catalogue import all_renderings
from tests.press.renderings.entry import SOURCES, Rendering, has_own_truth, sample
from tests.press.renderings.readme import write_readme

FOLDER = Path(__file__).parents[2] / "renderings"


def main(arguments: list[str]) -> int:
    """The exit code: 0 when all was printed, 1 when a program is missing. A name may be the beginning of several."""
    asked = _parse(arguments)
    renderings = all_renderings()
    asked.out.mkdir(parents=True, exist_ok=True)
    for name, rendering in renderings.items():
        if asked.names and not name.startswith(tuple(asked.names)):
            continue
        try:
            rendering.print_to(asked.out / f"{name}.pdf")
        except MissingProgramError as error:
            sys.stderr.write(f"renderings: {error}\n")
            return 1
        _write_truth(rendering, asked.out)
        sys.stderr.write(f"renderings: printed {name}\n")
    write_readme(renderings.values(), asked.out / "README.md")
    return 0


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.press.renderings", description="Print the renderings anew.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="beginnings of names; all of them without")
    parser.add_argument("--out", type=Path, default=FOLDER, metavar="FOLDER", help="where to, instead of tests/renderings/")
    return parser.parse_args(arguments)


def _write_truth(rendering: Rendering, folder: Path) -> None:
    """Nothing; the true records lie beside the PDF where they differ from those of its source, and under truth/ where that is no sample."""
    stem = rendering.annex.stem
    if (SOURCES / f"{stem}.toml").exists():
        write_truth(sample(stem), folder / "truth" / f"{stem}.records.json")
    own = folder / f"{rendering.name}.records.json"
    if has_own_truth(rendering):
        write_truth(rendering.annex, own)
    else:
        own.unlink(missing_ok=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
