"""`python -m samples.renderings [NAME…]`: the PDFs in tests/renderings/, their true records and their README, made anew."""

import sys
from pathlib import Path

from samples.press import MissingProgramError
from samples.renderings.catalogue import all_renderings
from samples.renderings.entry import Rendering, has_own_truth
from samples.renderings.paper import write_readme
from samples.truth import write_truth

FOLDER = Path(__file__).parents[2] / "tests" / "renderings"


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
