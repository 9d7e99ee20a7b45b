"""The command line: streams, exit codes, and what a run says; the reading itself is put in by hand."""

import contextlib
import io
import json
import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

try:
    import pty
except ImportError:
    pty = None

from cli import batch
from cli.main import run
from export import write_annex
from models.annex import Annex
from models.errors import AnnexError, NoTableError
from models.findings import Finding
from models.record import Record

Run = Callable[..., int]


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch, annex: Annex, records: tuple[Record, ...]) -> dict[str, Annex | BaseException]:
    """What each file is read as, by its content; any other content is read as the annex made by hand."""
    special: dict[str, Annex | BaseException] = {}

    def extract_annex(data: bytes, name: str, folder: Path, profile: object, year: int | None, watch: Callable[[int, int], None]) -> Annex:
        watch(1, 2)
        result = special.get(data.decode(), annex)
        if isinstance(result, BaseException):
            raise result
        write_annex(result, records, folder)
        return result

    monkeypatch.setattr(batch, "extract_annex", extract_annex)
    return special


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.pdf").write_text(name)
    return tmp_path


@pytest.fixture
def extract(files: Path) -> Run:
    return lambda *arguments: run(["extract", *map(str, arguments), "--out", str(files / "out")])


def written(files: Path) -> list[str]:
    out = files / "out"
    return sorted(path.name for path in out.iterdir()) if out.exists() else []


class TestExitCodes:
    def test_0_when_all_is_done(self, reading: dict, extract: Run, files: Path) -> None:
        assert extract(files / "a.pdf", files / "b.pdf") == 0
        assert written(files) == ["a", "b"]

    def test_notes_alone_are_no_reason_to_fail(self, reading: dict, extract: Run, files: Path) -> None:
        assert extract(files / "a.pdf", "--strict") == 0

    @pytest.mark.parametrize("code", ["area-total-differs", "weight-unread"])
    def test_1_for_a_warning_or_an_error_under_strict_alone(
        self, reading: dict, extract: Run, files: Path, annex: Annex, code: str
    ) -> None:
        reading["b"] = annex.model_copy(update={"findings": (Finding(code=code, detail={"area": "I", "total": "1", "expected": "2"}),)})
        assert extract(files) == 0
        assert extract(files, "--strict") == 1
        assert written(files) == ["a", "b", "c"]

    def test_3_for_an_input_that_cannot_be_read_and_the_others_are_done(
        self, reading: dict, extract: Run, files: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        reading["b"] = NoTableError("the document holds no table of objectives", "check that it is the right one")
        assert extract(files / "missing.pdf", files, "--strict") == 3
        assert written(files) == ["a", "c"]
        lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("allegato-h: ")]
        assert lines == [
            f"allegato-h: {files}/missing.pdf: there is no such file; check the path",
            f"allegato-h: {files}/b.pdf: the document holds no table of objectives; check that it is the right one",
        ]

    @pytest.mark.parametrize("failure", [MemoryError(), RecursionError()])
    def test_3_for_an_input_that_is_too_much(self, reading: dict, extract: Run, files: Path, failure: BaseException) -> None:
        reading["b"] = failure
        assert extract(files) == 3
        assert written(files) == ["a", "c"]

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            ["extract"],
            ["invent"],
            ["extract", "a.pdf", "--yeer", "2024"],
            ["extract", "a.pdf", "--year", "24"],
            ["extract", "a.pdf", "--year", "²⁰²⁴"],
            ["schema", "invent"],
        ],
    )
    def test_2_for_a_wrong_call(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as ending:
            run(arguments)
        assert ending.value.code == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "usage: allegato-h" in captured.err

    def test_2_for_a_profile_that_is_not_there(self, reading: dict, extract: Run, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert extract(files / "a.pdf", "--profile", files / "none.toml") == 2
        assert capsys.readouterr().err.startswith("allegato-h: ")
        assert written(files) == []

    @pytest.mark.parametrize("out", ["a.pdf", "a.pdf/below", "/proc/none/below"])
    def test_2_for_an_output_that_cannot_be_written(self, reading: dict, files: Path, out: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["extract", str(files / "a.pdf"), "--out", str(files / out)]) == 2
        [line] = [line for line in capsys.readouterr().err.splitlines() if line.startswith("allegato-h: ")]
        assert "another --out" in line

    def test_130_when_interrupted_and_nothing_is_half_written(self, reading: dict, extract: Run, files: Path) -> None:
        reading["b"] = KeyboardInterrupt()
        assert extract(files) == 130
        assert written(files) == ["a"]


class TestOutput:
    def test_the_table_goes_to_standard_error(self, reading: dict, extract: Run, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
        extract(files / "a.pdf")
        captured = capsys.readouterr()
        assert captured.out == ""
        assert [re.sub(" +", " ", line.strip()) for line in captured.err.splitlines()[1:]] == [
            "Piano e indicatori di Performance (2024)",
            "sections objectives indicators targets deadlines",
            "1 1 1 2 1",
            "weight per Area I 2.5 · IV 0 (+1 open)",
            "findings 1 × note weight-open: A weight not yet set",
            "",
        ]
        assert "\x1b" not in captured.err

    def test_json_gives_a_machine_the_same_figures_on_standard_output(
        self, reading: dict, extract: Run, files: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        reading["b"] = AnnexError("it is broken", "mend it")
        assert extract(files / "a.pdf", files / "b.pdf", "--json") == 3
        captured = capsys.readouterr()
        assert captured.err == f"allegato-h: {files}/b.pdf: it is broken; mend it\n"
        assert json.loads(captured.out) == {
            "annexes": [
                {
                    "file": f"{files}/a.pdf",
                    "folder": f"{files}/out/a",
                    "title": "Piano e indicatori di Performance",
                    "year": 2024,
                    "pages": 4,
                    "sections": 1,
                    "objectives": 1,
                    "indicators": 1,
                    "targets": 2,
                    "deadlines": 1,
                    "weights": {"I": {"total": 2.5, "open": 0}, "IV": {"total": 0, "open": 1}},
                    "findings": {"weight-open": 1},
                }
            ],
            "errors": [{"file": f"{files}/b.pdf", "what": "it is broken", "remedy": "mend it"}],
            "exit_code": 3,
        }

    def test_standard_input_is_an_input(self, reading: dict, extract: Run, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a")))
        assert extract("-") == 0
        assert written(files) == ["stdin"]

    def test_what_could_steer_a_terminal_is_not_shown(
        self, reading: dict, extract: Run, files: Path, annex: Annex, capsys: pytest.CaptureFixture[str]
    ) -> None:
        reading["a"] = annex.model_copy(update={"title": "Piano \x1b[31m[bold]rosso[/bold]\n"})
        extract(files / "a.pdf", files / "\x1bmissing\n.pdf")
        captured = capsys.readouterr()
        assert "\x1b" not in captured.err
        assert "Piano \ufffd[31m[bold]rosso[/bold]\ufffd (2024)" in captured.err
        assert "\ufffdmissing\ufffd.pdf: there is no such file" in captured.err

    @pytest.mark.parametrize("name", ["record", "table", "annex"])
    def test_schema_prints_json_with_its_dialect(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["schema", name]) == 0
        assert json.loads(capsys.readouterr().out)["$schema"].startswith("https://")

    def test_findings_prints_the_page_about_every_code(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["findings"]) == 0
        assert "## `area-total-differs`" in capsys.readouterr().out


def program(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own."""
    return subprocess.run([sys.executable, "-m", "allegato_h", *arguments], capture_output=True, timeout=60, **options)


def read_terminal(terminal: int) -> str:
    """All that is written to a terminal until its last writer has closed it."""
    seen = b""
    with contextlib.suppress(OSError):  # Linux ends a terminal so
        while piece := os.read(terminal, 65536):
            seen += piece
    os.close(terminal)
    return seen.decode()


class TestProcess:
    def test_the_version_is_printed_by_the_module_too(self, root: Path) -> None:
        assert program("--version", cwd=root).stdout == b"allegato-h 0.1.0\n"

    @pytest.mark.parametrize("arguments", [["--help"], ["extract", "--help"], ["findings"], ["explain", "allegato-h"]])
    def test_a_light_command_does_not_pay_for_heavy_libraries(self, root: Path, arguments: list[str]) -> None:
        script = (
            "import sys\nfrom cli.main import run\ntry:\n    run(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
            "print(*sorted({'pandas', 'pyarrow', 'pdfplumber', 'rich', 'dateparser', 'numpy'} & set(sys.modules)), file=sys.stderr)"
        )
        done = subprocess.run([sys.executable, "-c", script, *arguments], cwd=root, capture_output=True, timeout=60)
        assert done.stderr.split() == []
        assert b"allegato-h" in done.stdout

    @pytest.mark.parametrize(
        "arguments", ["schema annex", "findings", "--help", "explain a", "extract none.pdf --json", "extract none.pdf 2>&1"]
    )
    def test_a_reader_that_goes_away_is_no_error(self, root: Path, arguments: str) -> None:
        command = f"{shlex.quote(sys.executable)} -m allegato_h {arguments} | true; echo ${{PIPESTATUS[0]}}"
        done = subprocess.run(["bash", "-c", command], cwd=root, capture_output=True, timeout=60)
        assert done.stdout in (b"0\n", b"3\n")
        assert b"Traceback" not in done.stderr
        assert b"BrokenPipe" not in done.stderr

    def test_explain_answers_every_line_whatever_its_encoding(self, root: Path) -> None:
        lines = "\ufeffentro settembre\n\n-\nattività\n".encode() + "attività entro il 30/9".encode("cp1252")
        done = program("explain", "-", "--year", "2024", cwd=root, input=lines)
        answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
        assert [answer["text"] for answer in answers] == ["entro settembre", "", "-", "attività", "attività entro il 30/9"]
        assert [answer["deadline"] for answer in answers] == ["2024-09-30", None, None, None, "2024-09-30"]

    @pytest.mark.parametrize("more", [[], ["--json"]])
    def test_explain_answers_an_argument_that_is_no_utf8(self, root: Path, more: list[str]) -> None:
        done = program("explain", b"entro \xff il 30/9/2024", *more, cwd=root)
        assert (done.returncode, done.stderr) == (0, b"")
        assert "entro \ufffd il 30/9/2024" in done.stdout.decode()

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
    def test_a_full_disk_behind_standard_output_is_one_line(self, root: Path) -> None:
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run([sys.executable, "-m", "allegato_h", "schema"], cwd=root, stdout=full, stderr=subprocess.PIPE, timeout=60)
        assert done.returncode == 2
        assert done.stderr.startswith(b"allegato-h: standard output or input failed (No space left on device)")
        assert done.stderr.count(b"\n") == 1

    @pytest.mark.skipif(pty is None, reason="there are no terminals of this kind here")
    @pytest.mark.parametrize(("settings", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
    def test_a_terminal_shows_a_bar_over_the_pages_and_then_the_table(
        self, root: Path, tmp_path: Path, settings: dict[str, str], coloured: bool
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
        assert re.search(rf"{re.escape(sample.name)}\S* .*\d+/\d+\S* pages", seen)
        assert "deadlines" in seen
        assert bool(re.search(r"\x1b\[[\d;]*3\d", seen)) == coloured

    def test_an_interrupt_ends_it_with_130_and_no_traceback(self, root: Path, tmp_path: Path) -> None:
        script = (
            "import sys\nfrom cli import batch\nfrom cli.main import run\nread = batch.read_input\n"
            "batch.read_input = lambda source: (print('waiting', flush=True), read(source))[1]\n"
            "sys.exit(run(['extract', '-', '--out', sys.argv[1]]))"
        )
        command = [sys.executable, "-c", script, str(tmp_path / "out")]
        waiting = subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert waiting.stdout.readline() == b"waiting\n"
        os.kill(waiting.pid, signal.SIGINT)
        _, errors = waiting.communicate(timeout=30)
        assert waiting.returncode == 130
        assert errors == b"allegato-h: interrupted\n"
        assert not (tmp_path / "out").exists()
