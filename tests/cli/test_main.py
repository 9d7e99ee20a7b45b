"""The command line: exit codes, and what a light command does not load."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

try:
    import pty
except ImportError:
    pty = None
from cli.main import run
from tests.pdfs import write_pdf
from tests.runs import Run, written


def test_0_when_all_is_done(reading: dict, extract: Run, files: Path) -> None:
    assert extract(files / "a.pdf", files / "b.pdf") == 0
    assert written(files) == ["a", "b"]


def test_130_when_interrupted_and_nothing_is_half_written(reading: dict, extract: Run, files: Path) -> None:
    reading["b"] = KeyboardInterrupt()
    assert extract(files) == 130
    assert written(files) == ["a"]


def test_standard_input_is_an_input(reading: dict, extract: Run, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a")))
    assert extract("-") == 0
    assert written(files) == ["stdin"]


@pytest.mark.parametrize("name", ["record", "table", "annex"])
def test_schema_prints_json_with_its_dialect(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", name]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].startswith("https://")


@pytest.mark.parametrize("arguments", [["--help"], ["extract", "--help"], ["findings"], ["explain", "allegato-h"]])
def test_a_light_command_does_not_pay_for_heavy_libraries(root: Path, arguments: list[str]) -> None:
    script = (
        "import sys\nfrom cli.main import run\ntry:\n    run(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print(*sorted({'pandas', 'pyarrow', 'pdfplumber', 'rich', 'dateparser', 'numpy'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script, *arguments], cwd=root, capture_output=True, timeout=60)
    assert done.stderr.split() == []
    assert b"allegato-h" in done.stdout


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_it_without_a_traceback(root: Path, tmp_path: Path, number: int, code: int) -> None:
    # a shell makes what it runs in the background ignore interrupts, and its children inherit that
    script = (
        "import signal, sys\nfrom cli import batch\nfrom cli.main import run\nspool = batch.spool\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "batch.spool = lambda *given: (print('waiting', flush=True), spool(*given))[1]\n"
        "sys.exit(run(['extract', '-', '--out', sys.argv[1]]))"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "out")]
    waiting = subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert waiting.stdout.readline() == b"waiting\n"
    os.kill(waiting.pid, number)
    _, errors = waiting.communicate(timeout=30)
    assert waiting.returncode == code
    assert errors == b"allegato-h: interrupted\n"
    assert [path.name for path in (tmp_path / "out").iterdir() if path.is_dir()] == []


PAGE = write_pdf("BT /F1 12 Tf 30 50 Td (Comune di Montelago) Tj ET")


def test_draw_writes_the_picture_where_it_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page can be drawn though its document has no table of objectives."""
    (tmp_path / "lettera.pdf").write_bytes(PAGE)
    assert run(["draw", str(tmp_path / "lettera.pdf"), "1", "--out", str(tmp_path / "prima.png")]) == 0
    assert (tmp_path / "prima.png").read_bytes().startswith(b"\x89PNG")
    assert capsys.readouterr() == ("", f"allegato-h: drew {tmp_path / 'prima.png'}\n")


def test_draw_names_the_picture_after_the_file_and_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE)))
    assert run(["draw", "-", "1"]) == 0
    (picture,) = tmp_path.iterdir()
    assert picture.name.endswith("-page-1.png")


@pytest.mark.parametrize(
    ("data", "page", "said"),
    [(PAGE, "2", "the PDF has no page 2; its pages are 1 to 1"), (b"<html><p>Nulla</p></html>", "1", "PDF")],
)
def test_draw_says_what_cannot_be_drawn(data: bytes, page: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lettera.pdf").write_bytes(data)
    assert run(["draw", str(tmp_path / "lettera.pdf"), page, "--out", str(tmp_path / "a.png")]) != 0
    assert said in capsys.readouterr().err
    assert not (tmp_path / "a.png").exists()
