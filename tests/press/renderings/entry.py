"""What one rendering is: an annex as it is printed, the program that prints it, and what it is there to show."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from tests.press.annexes.source import SAMPLES, Annex, read_annex
from tests.press.annexes.truth import records_of


@dataclass(frozen=True, slots=True)
class Rendering:
    """One PDF in tests/renderings/.

    Attributes:
        name: stem of the file: the way, then the program.
        program: what prints it: LibreOffice, Chromium, WeasyPrint, ReportLab, Ghostscript …
        annex: as it is printed; the true records are those of this annex.
        purpose: what is hard about it, as one clause.
        print_to: prints it into a file.
        findings: codes that must be among the findings.
        readable: whether its text can be read at all; where it cannot, a finding (or an error) is asked of it, and no invented word.
    """

    name: str
    program: str
    annex: Annex
    purpose: str
    print_to: Callable[[Path], None]
    findings: tuple[str, ...] = ()
    readable: bool = True


# where the annexes stand that are printed in renderings alone
SOURCES = Path(__file__).parents[2] / "renderings" / "source"


@cache
def sample(stem: str) -> Annex:
    """The annex of that name ("montelago-2024"): one of the samples, or one that is printed in renderings alone."""
    own = SOURCES / f"{stem}.toml"
    return read_annex(own if own.exists() else SAMPLES / "source" / f"{stem}.toml")


MONTELAGO, CASTELROVERE, VALDORIA = sample("montelago-2024"), sample("castelrovere-2025"), sample("valdoria-2026")
TORREFOSCA = sample("torrefosca-2025")
BORGOSERENO, PIETRAFONDA = sample("borgosereno-2025"), sample("pietrafonda-2026")

# widths of Castelrovere's seven columns on a landscape page, in percent
WIDE = (6, 26, 22, 14, 15, 10, 7)


def expecting(rendering: Rendering, *codes: str) -> Rendering:
    """The rendering, of which these findings are asked too."""
    return replace(rendering, findings=codes)


def has_own_truth(rendering: Rendering) -> bool:
    """Whether its true records differ from those of the source that it was printed from."""
    return list(records_of(rendering.annex)) != list(records_of(sample(rendering.annex.stem)))
