"""The README beside the printed files: what each was printed from, by what, and why."""

from collections.abc import Iterable
from pathlib import Path

from tests.press.renderings.entry import Rendering

HEAD = """# The samples, printed in many other ways

Every PDF here is printed from a source in samples/source/ or source/ by `python -m tests.press.renderings`, which writes this file
too. Its true records are those of its source (samples/truth/, truth/); where the way of printing changes what can be known, as one
column per year does, they lie beside it, taken from the source as it was changed for printing and from nothing else. The
municipalities do not exist; all text is our own.

| file | source | program | what it is there to show |
| --- | --- | --- | --- |
"""


def write_readme(renderings: Iterable[Rendering], path: Path) -> None:
    """Nothing; `path` holds the table of renderings."""
    path.write_text(readme(renderings), encoding="utf-8")


def readme(renderings: Iterable[Rendering]) -> str:
    """The text of the README."""
    return HEAD + "".join(f"| {r.name}.pdf | {r.annex.stem} | {r.program} | {r.purpose} |\n" for r in renderings)
