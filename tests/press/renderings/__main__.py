"""`python -m tests.press.renderings [NAME…]`: the PDFs in tests/renderings/, their true records and their README, made anew."""

import sys
from pathlib import Path

from tests.press.annexes.truth import write_truth
from tests.press.printers.programs import MissingProgramError
from tests.press.renderings.catalogue import all_renderings
from tests.press.renderings.entry import Rendering, has_own_truth
from tests.press.renderings.readme import write_readme

FOLDER = Path(__file__).parents[2] / "renderings"


def main(names: list[str]) -> int:
    """The exit code: 0 when all was printed, 1 when a program is missing. A name may be the beginning of several."""
    renderings = all_renderings()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, rendering in renderings.items():
        if names and not name.startswith(tuple(names)):
            continue
        try:
            rendering.print_to(FOLDER / f"{name}.pdf")
        except MissingProgramError as error:
            sys.stderr.write(f"renderings: {error}\n")
            return 1
        _write_own_truth(rendering, FOLDER / f"{name}.records.json")
        sys.stderr.write(f"renderings: printed {name}\n")
    write_readme(renderings.values(), FOLDER / "README.md")
    return 0


def _write_own_truth(rendering: Rendering, path: Path) -> None:
    """Nothing; the true records lie beside the PDF where they differ from those of the sample."""
    if has_own_truth(rendering):
        write_truth(rendering.annex, path)
    else:
        path.unlink(missing_ok=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
