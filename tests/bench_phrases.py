"""How fast phrases are read: `python -m tests.bench_phrases`."""

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from unittest import mock

import dateparser

from normalize.phrases import read_phrase

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 9
IMPORT = "import time; start = time.perf_counter(); import {}; print((time.perf_counter() - start) * 1000)"


def measure() -> None:
    """Print the median time a phrase takes, what the import takes, and how many phrases asked dateparser."""
    phrases = [json.loads(line) for path in sorted((ROOT / "tests" / "phrases").glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    texts = [(phrase["text"], phrase["year"]) for phrase in phrases]
    times = sorted(phrase_times(texts))
    asked = asked_dateparser(texts)
    words = statistics.median(len(text.split()) for text, _ in texts)
    print(
        f"phrases: {statistics.median(times):.1f} µs in the median of {len(texts)} ({words:.0f} words), 95 % under {times[len(times) * 95 // 100]:.1f} µs"
    )
    print(
        f"import of normalize.phrases: {import_time('normalize.phrases'):.1f} ms ({import_time('dataclasses, decimal, datetime'):.1f} ms of it Python's own)"
    )
    print(f"phrases that asked dateparser: {asked} of {len(texts)}")


def phrase_times(texts: list[tuple[str, int]]) -> list[float]:
    """The best of several times in µs for each phrase, as a machine that does other things too disturbs the rest."""
    gc.disable()
    rounds = [[time_of(text, year) for text, year in texts] for _ in range(ROUNDS)]
    gc.enable()
    return [min(times) for times in zip(*rounds, strict=True)]


def time_of(text: str, year: int) -> float:
    """The time in µs that one reading takes."""
    start = time.perf_counter()
    read_phrase(text, year)
    return (time.perf_counter() - start) * 1e6


def asked_dateparser(texts: list[tuple[str, int]]) -> int:
    """How many phrases needed dateparser."""
    with mock.patch.object(dateparser, "parse", wraps=dateparser.parse) as parse:
        count = 0
        for text, year in texts:
            before = parse.call_count
            read_phrase(text, year)
            count += parse.call_count > before
    return count


def import_time(modules: str) -> float:
    """The time in ms that an import takes in a fresh interpreter whose bytecode is cached, as it is where the program is installed."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as cache:
        environment["PYTHONPYCACHEPREFIX"] = cache
        command = [sys.executable, "-c", IMPORT.format(modules)]
        times = [float(subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=True).stdout) for _ in range(7)]
    return statistics.median(times[1:])


if __name__ == "__main__":
    measure()
