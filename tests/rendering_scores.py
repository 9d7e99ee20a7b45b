"""`python -m tests.rendering_scores [NAME…] [--show N]`: a line a rendering, with the records that are right and the findings by code."""

import argparse
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from audit import audit_annex
from extract import load_profile, read_document
from extract.layout.blocks import find_blocks
from models.annex import Annex, SourceFile
from models.catalogue import Severity
from models.errors import AnnexError
from models.findings import Finding
from models.layout.blocks import Source
from normalize import build_annex, flatten
from tests.pages import ReadPdf, read_pages
from tests.placed import find_unplaced

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "renderings"
TRUTH = ROOT / "samples" / "truth"
SLIPS = {"area-total-differs": 1}  # the weights of Area IV of Montelago add up differently, by design
TEXTS = ("section", "objective", "indicator", "target", "responsible")

Record = dict[str, Any]


@dataclass(frozen=True)
class Score:
    """How a rendering was read: records right, true and read; the findings; what was read and what is true, as they are compared; what stands nowhere."""

    name: str
    got: tuple[Record, ...]
    truth: tuple[Record, ...]
    findings: tuple[Finding, ...]
    error: str = ""
    unplaced: tuple[str, ...] = ()

    @property
    def right(self) -> int:
        """Records of which every field is right."""
        return sum((_count(self.got) & _count(self.truth)).values())

    @property
    def missing(self) -> list[Record]:
        """True records that were not read."""
        return [dict(key) for key in (_count(self.truth) - _count(self.got)).elements()]

    @property
    def extra(self) -> list[Record]:
        """Records that were read and are not true."""
        return [dict(key) for key in (_count(self.got) - _count(self.truth)).elements()]

    @property
    def perfect(self) -> bool:
        """Whether every record is right and none is superfluous."""
        return self.right == len(self.truth) == len(self.got)

    @property
    def silent(self) -> bool:
        """Whether a record is wrong and no finding says that anything is, but for the slips of the annex itself."""
        codes = Counter(finding.code for finding in self.findings if finding.severity is not Severity.NOTE)
        return not self.perfect and not self.error and not codes - Counter(SLIPS)

    def line(self) -> str:
        """The score on one line."""
        codes = Counter(finding.code for finding in self.findings)
        said = ", ".join(f"{code} {count}" for code, count in sorted(codes.items()))
        state = "SILENT " if self.silent else ""
        return f"{self.name:34} {self.right:3d} of {len(self.truth):3d}, read {len(self.got):3d}  {state}{self.error or said}"


def score(name: str) -> Score:
    """How the rendering of that name is read by the whole chain."""
    truth = json.loads(truth_path(name).read_text(encoding="utf-8"))
    try:
        return score_annex(name, read_rendering(name), truth)
    except AnnexError as error:
        return Score(name, (), _comparable(truth), (), f"{type(error).__name__}: {error}")


def score_annex(name: str, annex: Annex, truth: Iterable[Mapping[str, Any]]) -> Score:
    """How well the records of an annex are the true ones."""
    got = _comparable(record.model_dump(mode="json") for record in flatten(annex))
    return Score(name, got, _comparable(truth), annex.findings, unplaced=tuple(find_unplaced(annex)))


@cache
def read_rendering(name: str) -> Annex:
    """The annex that the rendering of that name is read as, its pages from the cache; a process reads it once."""
    return build_rendering(name, rendering_pages(name))


def rendering_pages(name: str) -> ReadPdf:
    """The pages of the rendering of that name."""
    return read_pages((FOLDER / f"{name}.pdf").read_bytes())


def build_rendering(name: str, read: ReadPdf) -> Annex:
    """The annex of these pages, as the program builds it from a file of that name."""
    profile = load_profile()
    source = Source(kind="pdf", blocks=find_blocks(read.pages, profile), pages=len(read.pages), title=read.title)
    document = read_document(source, profile)
    digest = hashlib.sha256((FOLDER / f"{name}.pdf").read_bytes()).hexdigest()
    return audit_annex(build_annex(document, SourceFile(name=f"{name}.pdf", sha256=digest, kind="pdf")), document)


def score_all(names: Iterable[str]) -> Iterator[Score]:
    """The scores of these renderings, in their order, read by as many processes as the machine has cores."""
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        yield from pool.map(score, names)


def truth_path(name: str) -> Path:
    """The true records of a rendering: its own where it has some, else those of its source."""
    of_source = f"{stems()[name]}.records.json"
    paths = (FOLDER / f"{name}.records.json", FOLDER / "truth" / of_source, TRUTH / of_source)
    return next(path for path in paths if path.exists())


def stems() -> dict[str, str]:
    """The source that each rendering was printed from, by the README beside them."""
    # "| tight-chromium.pdf | montelago-2024 | Chromium | no space between paragraphs |"
    rows = re.findall(r"^\| ([\w-]+)\.pdf \| ([\w-]+) \|", (FOLDER / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    return dict(rows)


def _comparable(records: Iterable[Mapping[str, Any]]) -> tuple[Record, ...]:
    """Records as they are compared: white space folded, dashes and apostrophes of one kind, "*" for all Areas, blocks numbered."""
    plain = list(records)
    every = {area for record in plain for weight in record["weights"] for area in weight["areas"]} - {"*"}
    blocks: dict[str, int] = {}
    return tuple(_plain(record, every, blocks) for record in plain)


def _plain(record: Mapping[str, Any], every: set[str], blocks: dict[str, int]) -> Record:
    weights = [(w["value"], sorted(w["areas"])) for w in record["weights"]]
    weights = [(value, ["*"] if len(every) > 1 and set(areas) == every else areas) for value, areas in weights]
    return {
        **{text: fold(record[text]) for text in TEXTS},
        "target_year": record["target_year"],
        "deadline": str(record["deadline"] or ""),
        "weights": tuple(sorted((-1.0 if value is None else float(value), tuple(areas)) for value, areas in weights)),
        "weight_block": blocks.setdefault(record["weight_block"], len(blocks) + 1),
    }


def fold(text: str) -> str:
    """The text with what no comparison minds made alike."""
    return re.sub(r"\s+", " ", text).strip().replace("’", "'").replace("–", "-")


def _count(records: Iterable[Record]) -> Counter[tuple[tuple[str, Any], ...]]:
    return Counter(tuple(record.items()) for record in records)


def describe(result: Score, most: int) -> str:
    """The first true records that were not read, each with what differs in the nearest one that was."""
    lines = []
    for wanted in result.missing[:most]:
        near = max(result.extra, key=lambda got: sum(got[field] == wanted[field] for field in wanted), default=None)
        lines.append(f"  - {wanted['indicator'][:60]} | {wanted['target'][:60]}")
        for field, value in wanted.items():
            if near and near[field] != value:
                lines.append(f"      {field}: wanted {value!r}\n      {' ' * len(field)}     got {near[field]!r}")
    return "\n".join(lines)


def main() -> int:
    """The exit code: 0 when every rendering that was asked for is perfect, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="beginnings of names; all of them without")
    parser.add_argument("--show", type=int, default=0, help="so many differences of each")
    arguments = parser.parse_args()
    names = [name for name in stems() if not arguments.names or name.startswith(tuple(arguments.names))]
    right = total = perfect = 0
    for result in score_all(names):
        print(result.line())
        if arguments.show and not result.perfect:
            print(describe(result, arguments.show))
        right, total, perfect = right + result.right, total + len(result.truth), perfect + result.perfect
    print(f"{perfect} of {len(names)} renderings perfect; {right} of {total} records right")
    return 0 if perfect == len(names) else 1


if __name__ == "__main__":
    raise SystemExit(main())
