"""Streams: a reader that goes away, a full disk, bytes that are no UTF-8."""

import io
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

try:
    import pty
except ImportError:
    pty = None
from cli.streams import accept_any_text, settle


def program(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own."""
    return subprocess.run([sys.executable, "-m", "allegato_h", *arguments], capture_output=True, timeout=60, **options)


@pytest.mark.parametrize(
    "arguments", ["schema annex", "findings", "--help", "explain a", "extract none.pdf --json", "extract none.pdf 2>&1"]
)
def test_a_reader_that_goes_away_is_no_error(root: Path, arguments: str, tmp_path: Path) -> None:
    if arguments.startswith("extract"):
        arguments += f" --out {shlex.quote(str(tmp_path / 'out'))}"  # two runs do not write into one folder
    command = f"{shlex.quote(sys.executable)} -m allegato_h {arguments} | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], cwd=root, capture_output=True, timeout=60)
    assert done.stdout in (b"0\n", b"3\n")
    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr


def test_explain_answers_every_line_whatever_its_encoding(root: Path) -> None:
    lines = "\ufeffentro settembre\n\n-\nattività\n".encode() + "attività entro il 30/9".encode("cp1252")
    done = program("explain", "-", "--year", "2024", cwd=root, input=lines)
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [answer["text"] for answer in answers] == ["entro settembre", "", "-", "attività", "attività entro il 30/9"]
    assert [answer["deadline"] for answer in answers] == ["2024-09-30", None, None, None, "2024-09-30"]


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_explain_answers_an_argument_that_is_no_utf8(root: Path, more: list[str]) -> None:
    done = program("explain", b"entro \xff il 30/9/2024", *more, cwd=root)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "entro \ufffd il 30/9/2024" in done.stdout.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_behind_standard_output_is_one_line(root: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([sys.executable, "-m", "allegato_h", "schema"], cwd=root, stdout=full, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 2
    assert done.stderr.startswith(b"allegato-h: standard output or input failed (No space left on device)")
    assert done.stderr.count(b"\n") == 1


def test_only_reading_takes_unknown_bytes_as_windows_does() -> None:
    """Writing them so would change the text."""
    accept_any_text(io.TextIOWrapper(io.BytesIO()))
    assert b"citt\xe0 \x80".decode("utf-8", "cp1252") == "città €"
    with pytest.raises(UnicodeEncodeError):
        "città".encode("ascii", "cp1252")


def test_a_stream_whose_reader_has_gone_is_silent_from_then_on() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as stream:
        stream.write("nobody reads this")
        settle(stream)
        stream.write("nor this")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes streams so")
@pytest.mark.parametrize(
    ("call", "redirected", "code"),
    [
        ("explain x", ">&-", 2),
        ("explain x", ">/dev/full", 2),
        ("explain x", "2>&- >/dev/null", 0),
        ("explain x", "2>/dev/full >/dev/null", 0),
        ("explain x", "<&- >&- 2>&-", 2),
        ("--help", ">&-", 2),
        ("extract none.pdf --out OUT", "<&- >&-", 3),
        ("extract none.pdf --out OUT", "2>&-", 3),
        ("extract none.pdf --out OUT --json", "2>/dev/full >/dev/null", 3),
        ("extract - --out OUT", "<&-", 3),
    ],
)
def test_streams_that_are_closed_or_full_give_an_exit_code_and_no_traceback(
    root: Path, tmp_path: Path, call: str, redirected: str, code: int
) -> None:
    command = f"{sys.executable} -m allegato_h {call.replace('OUT', str(tmp_path))} {redirected}"
    done = subprocess.run(["/bin/sh", "-c", command], cwd=root, capture_output=True, text=True, timeout=60)
    assert (done.returncode, "Traceback" in done.stderr) == (code, False), done.stderr
