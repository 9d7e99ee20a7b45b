"""The table in README.md that says what each objective of the samples is there to show."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.press.annexes.source import SAMPLES, Annex

# all that stands between "<!-- shown -->" and "<!-- /shown -->", each on its own line
BLOCK = re.compile(r"(<!-- shown -->\n).*?(<!-- /shown -->\n)", re.DOTALL)


def read_me(text: str, annexes: Iterable[Annex]) -> str:
    """The text of README.md with the table made anew."""
    table = "\n".join(_table(annexes)) + "\n"
    return BLOCK.sub(lambda match: match[1] + table + match[2], text)


def write_read_me(annexes: Iterable[Annex], path: Path) -> None:
    """Nothing; `path` holds the README of samples/, which says what the annexes show."""
    text = (SAMPLES / "README.md").read_text(encoding="utf-8")
    path.write_text(read_me(text, annexes), encoding="utf-8")


def _table(annexes: Iterable[Annex]) -> Iterator[str]:
    yield "| annex | objective | shows |\n| --- | --- | --- |"
    for annex in annexes:
        objectives = (objective for section in annex.sections for objective in section.objectives)
        for number, objective in enumerate(objectives, start=1):
            yield f"| {annex.stem} | {number} | {objective.shows} |"
