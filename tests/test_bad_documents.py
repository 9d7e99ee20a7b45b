"""Bad pages, Office files, texts and envelopes: one clear line each, exit code 3, no files, in bounded time and memory."""

import re
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.documents import open_file, word_file, zipped
from tests.docx_parts import BOMB, par, row, table

pytestmark = pytest.mark.xdist_group("bad-documents")  # what its tests share is made once, by one process

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "samples" / "forms" / "montelago-2024.html").read_bytes()
WORD = (ROOT / "samples" / "forms" / "montelago-2024.docx").read_bytes()
OPEN = (ROOT / "samples" / "forms" / "montelago-2024.odt").read_bytes()
TEXT = (ROOT / "samples" / "forms" / "montelago-2024.txt").read_bytes()
SIGNED = (ROOT / "samples" / "forms" / "montelago-2024.pdf.p7m").read_bytes()

INPUTS = {
    "an empty page.html": (b"", "empty"),
    "half of a page.html": (PAGE[: len(PAGE) // 2], "breaks off"),
    "a million nested tags.html": (b"<html>" + b"<div>" * 1_000_000, "nested"),
    "a million nested tables.html": (b"<table><tr><td>" * 1_000_000, "nested|breaks off"),
    "a rowspan of a billion.html": (PAGE.replace(b"<td>", b"<td rowspan=1000000000>", 1), "claims to span"),
    "a colspan of a billion.html": (PAGE.replace(b"<td>", b"<td colspan='1000000000'>", 1), "claims to span"),
    "a page without a table.html": (b"<html><body><p>Nulla</p></body></html>", "table"),
    "a page in no encoding.html": (PAGE + b"\x00", "binary"),
    "a renamed zip.docx": (zipped({"foto.jpg": b"x" * 1000}), "archive"),
    "a renamed page.docx": (b"<html><body><p>Nulla</p></body></html>", "table"),
    "half of a document.docx": (WORD[: len(WORD) // 2], "damaged"),
    "a bomb.docx": (word_file(" " * 80_000_000), "unpacks"),
    "a bomb of entities.docx": (word_file(par("&i;"), prolog=BOMB), "damaged|DTD"),
    "a wide cell.docx": (word_file(table(row('<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc>'))), "claims to span"),
    "half of a text.odt": (OPEN[: len(OPEN) // 2], "damaged"),
    "a bomb of entities.odt": (open_file("<text:p>&i;</text:p>", prolog=BOMB), "damaged|DTD"),
    "a text without a table.txt": (b"# Titolo\n\nparole\n", "table"),
    "a text of rubbish.txt": (bytes(range(1, 128)) * 100, "no known kind"),
    "a table without end.txt": (TEXT + b"\t".join([b"a"] * 1_000_000), "cells"),
    "half of an envelope.p7m": (SIGNED[: len(SIGNED) // 2], "damaged"),
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path, float]:
    """All of them in one call, one after the other."""
    folder = tmp_path_factory.mktemp("bad")
    for name, (data, _) in INPUTS.items():
        (folder / name).write_bytes(data)
    command = [sys.executable, "-m", "allegato_h", "extract", *(str(folder / name) for name in INPUTS), "--out", str(folder / "out")]
    began = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    return done, folder, time.monotonic() - began


@pytest.mark.parametrize("name", INPUTS)
def test_each_gives_one_line_that_says_what_is_wrong(name: str, outcome: tuple[subprocess.CompletedProcess[str], Path, float]) -> None:
    done, folder, _ = outcome
    said = [line for line in done.stderr.splitlines() if f"{folder / name}:" in line]
    assert len(said) == 1, done.stderr
    assert re.fullmatch(rf"allegato-h: {re.escape(str(folder / name))}: [^;]+; .+", said[0])
    assert re.search(INPUTS[name][1], said[0])


def test_nothing_else_is_said_or_written(outcome: tuple[subprocess.CompletedProcess[str], Path, float]) -> None:
    done, folder, _ = outcome
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == len(INPUTS)
    assert done.stdout == ""
    assert not any(path.is_dir() for path in (folder / "out").iterdir())


def test_all_of_them_take_little_time_and_memory(outcome: tuple[subprocess.CompletedProcess[str], Path, float]) -> None:
    assert outcome[2] < 120
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 2 * 2**20  # in KiB: 2 GiB, of the largest child so far
