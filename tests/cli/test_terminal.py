"""What people see: a bar over the pages, a table, no sign that steers a terminal."""

import contextlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

try:
    import pty
except ImportError:
    pty = None
from models.annex import Annex
from models.catalogue import CATALOGUE
from models.findings import Finding
from models.place import Place
from tests.runs import Run


def test_the_table_goes_to_standard_error(reading: dict, extract: Run, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    extract(files / "a.pdf")
    captured = capsys.readouterr()
    assert captured.out == ""
    assert [re.sub(" +", " ", line.strip()) for line in captured.err.splitlines()[1:]] == [
        "Piano e indicatori di Performance (2024)",
        "sections objectives indicators targets deadlines",
        "1 1 1 2 1",
        "weight per Area I 2.5 · IV 0 (+1 open)",
        "to check no record",
        "findings 1 × note weight-open: A weight not yet set (p. 3)",
        f"→ open {files}/out/a/a.xlsx",
        "",
    ]
    assert "\x1b" not in captured.err


def test_a_kind_of_finding_says_where_and_what_to_do_and_all_fit_on_a_screen(
    reading: dict, extract: Run, files: Path, annex: Annex, capsys: pytest.CaptureFixture[str]
) -> None:
    places = tuple(Place(page=page) for page in range(1, 13))
    codes = (
        "words-lost",
        "weight-missing",
        "target-missing",
        "responsible-missing",
        "responsible-unread",
        "record-incomplete",
        "border-missing",
    )
    reading["a"] = annex.model_copy(update={"findings": tuple(Finding(code=code, origin=places) for code in codes)})
    extract(files / "a.pdf")
    told = capsys.readouterr().err
    assert "1 × error words-lost: Words of a table that are in no record (p. 1, 2, 3, 4, 5, 6, 7, 8, …)" in " ".join(told.split())
    assert CATALOGUE["words-lost"].advice in " ".join(told.split())
    assert "and 3 more kinds" in told
    assert len(told.splitlines()) <= 24


def test_what_could_steer_a_terminal_is_not_shown(
    reading: dict, extract: Run, files: Path, annex: Annex, capsys: pytest.CaptureFixture[str]
) -> None:
    reading["a"] = annex.model_copy(update={"title": "Piano \x1b[31m[bold]rosso[/bold]\n"})
    extract(files / "a.pdf", files / "\x1bmissing\n.pdf")
    captured = capsys.readouterr()
    assert "\x1b" not in captured.err
    assert "Piano \ufffd[31m[bold]rosso[/bold]\ufffd (2024)" in captured.err
    assert "\ufffdmissing\ufffd.pdf: there is no such file" in captured.err


def read_terminal(terminal: int) -> str:
    """All that is written to a terminal until its last writer has closed it."""
    seen = b""
    with contextlib.suppress(OSError):  # Linux ends a terminal so
        while piece := os.read(terminal, 65536):
            seen += piece
    os.close(terminal)
    return seen.decode()


@pytest.mark.skipif(pty is None, reason="there are no terminals of this kind here")
@pytest.mark.parametrize(("settings", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_a_terminal_shows_a_bar_over_the_pages_and_then_the_table(
    root: Path, tmp_path: Path, settings: dict[str, str], coloured: bool
) -> None:
    sample = min((root / "samples").glob("*.pdf"), key=lambda path: path.stat().st_size)
    ours, theirs = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    running = subprocess.Popen(
        [sys.executable, "-m", "allegato_h", "extract", str(sample), "--out", str(tmp_path)],
        cwd=root,
        stderr=theirs,
        env={**environment, "TERM": "xterm-256color", "COLUMNS": "100", **settings},
    )
    os.close(theirs)
    seen = read_terminal(ours)
    assert running.wait(timeout=60) == 0
    assert re.search(rf"{re.escape(sample.name)}\S* .*\d+/\d+", seen)
    assert "deadlines" in seen
    assert bool(re.search(r"\x1b\[[\d;]*3\d", seen)) == coloured
