"""Speed and memory: `make bench`.

Speed is a ratio: our whole pipeline (bytes to files) over pdfplumber's bare `extract_tables()` on all pages of the same file,
both in this process and in turn, so that the machine's own speed cancels out. Memory is the peak of a process of its own.
"""

import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared" / "annexes" / "allegato-h-2023.pdf"
ROUNDS = int(os.environ.get("ROUNDS", "5"))
COPIES = 50

PEAK = """\
import json, resource, sys, time
from pathlib import Path
from cli.pipeline import extract_annex, load_profile
from export.contents import Order
start = time.perf_counter()
annex, _ = extract_annex(Path(sys.argv[1]).read_bytes(), "annex.pdf", Order(Path(sys.argv[2])), load_profile(None), None, lambda page, pages: None)
seconds = time.perf_counter() - start
targets = sum(len(i.targets) for s in annex.sections for o in s.objectives for b in o.blocks for i in b.indicators)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": seconds, "peak": peak, "pages": annex.source.pages, "targets": targets}))
"""


def repeat(source: Path, copies: int, target: Path) -> None:
    """Write a PDF that holds all pages of another so many times over."""
    import pypdfium2

    with pypdfium2.PdfDocument(source) as one:
        many = pypdfium2.PdfDocument.new()
        for _ in range(copies):
            many.import_pages(one)
        many.save(target)
        many.close()


def measure_memory(path: Path, folder: Path) -> dict[str, float]:
    """Peak memory in MiB and seconds of one extraction in a fresh process; its import of libraries is in the peak and not in the seconds."""
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(path), str(folder / "out")], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


class Seconds(NamedTuple):
    """What one call took: by the clock on the wall, and of the processor, which other programs on the machine do not lengthen."""

    wall: float
    processor: float


def measure_speed(path: Path, folder: Path) -> list[tuple[Seconds, Seconds]]:
    """Seconds of our pipeline and of bare `extract_tables()`, round by round, after a round that does not count."""
    import pdfplumber

    from cli.pipeline import extract_annex, load_profile
    from export.contents import Order

    profile = load_profile(None)

    def ours() -> None:
        extract_annex(path.read_bytes(), path.name, Order(folder / "out"), profile, None, lambda page, pages: None)

    def theirs() -> None:
        with pdfplumber.open(path) as document:
            for page in document.pages:
                page.extract_tables()
                page.close()

    return [(timed(ours), timed(theirs)) for _ in range(ROUNDS + 1)][1:]


def timed(work: Callable[[], None]) -> Seconds:
    """Seconds of one call."""
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return Seconds(time.perf_counter() - wall, time.process_time() - processor)


def main() -> None:
    """Print the figures."""
    path = REAL if REAL.exists() else max((ROOT / "samples").glob("*.pdf"), key=lambda path: path.stat().st_size)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        repeat(path, COPIES, folder / "many.pdf")
        print(f"{path.name}; Python {sys.version.split()[0]}; {ROUNDS} rounds")
        # memory first: a process inherits the peak of the one that starts it
        for label, each in ((path.name, path), (f"{COPIES} times over", folder / "many.pdf")):
            found = measure_memory(each, folder)
            print(
                f"memory  {label}: {found['pages']} pages, {found['targets']} targets, peak {found['peak']:.0f} MiB, {found['seconds']:.1f} s"
            )
        rounds = measure_speed(path, folder)
        for clock in Seconds._fields:
            mine, bare = ([getattr(seconds, clock) for seconds in side] for side in zip(*rounds, strict=True))
            ours, theirs = statistics.median(mine), statistics.median(bare)
            print(
                f"speed   {clock}: our whole pipeline {ours:.3f} s, pdfplumber's extract_tables() {theirs:.3f} s: ratio {ours / theirs:.2f}"
            )
            print(f"        ratio by round {' '.join(f'{a / b:.2f}' for a, b in zip(mine, bare, strict=True))}")
    if importlib.util.find_spec("tests.bench_phrases"):
        from tests import bench_phrases

        bench_phrases.measure()


if __name__ == "__main__":
    main()
