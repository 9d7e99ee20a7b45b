"""An input that gives no records gives one clear line, exit code 3 and no files."""

import io
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = min((ROOT / "samples").glob("*.pdf"), key=lambda path: path.stat().st_size)


def pdf(draw: Callable[[Canvas], None], encrypt: StandardEncryption | None = None) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, encrypt=encrypt, invariant=1)
    draw(canvas)
    canvas.save()
    return buffer.getvalue()


def prose(canvas: Canvas) -> None:
    canvas.drawString(72, 700, "Il Comune approva il bilancio di previsione.")


def ruled_prose(canvas: Canvas) -> None:
    canvas.grid([72, 200, 400], [600, 650, 700])
    for x in (80, 210):
        for y in (610, 660):
            canvas.drawString(x, y, "Spesa corrente")


def picture(canvas: Canvas) -> None:
    canvas.drawImage(ImageReader(Image.frombytes("RGB", (8, 8), bytes(range(192)))), 0, 0, *A4)


INPUTS = {
    "an empty file": (b"", "empty"),
    "no PDF": (b"PK\x03\x04" + bytes(range(256)) * 20, ""),
    "plain words": (b"Il Comune approva il bilancio.\n" * 50, ""),
    "a PDF header and nothing else": (b"%PDF-1.7\n", ""),
    "a PDF header and rubbish": (b"%PDF-1.7\n" + bytes(range(256)) * 40, ""),
    "half of a PDF": (SAMPLE.read_bytes()[: SAMPLE.stat().st_size // 2], ""),
    "an encrypted PDF": (pdf(prose, StandardEncryption("secret", "owner", canPrint=0)), "password"),
    "a PDF of prose": (pdf(prose), "table"),
    "a PDF with another table": (pdf(ruled_prose), "table"),
    "a PDF without pages of text": (pdf(lambda canvas: canvas.showPage()), ""),
    "a PDF of pictures": (pdf(picture), "OCR"),
}


@pytest.mark.parametrize("name", INPUTS)
def test_a_bad_input_gives_one_line_and_exit_code_3(name: str, tmp_path: Path) -> None:
    data, word = INPUTS[name]
    path = tmp_path / "input.pdf"
    path.write_bytes(data)
    command = [sys.executable, "-m", "allegato_h", "extract", str(path), "--out", str(tmp_path / "out")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 3, done.stderr
    assert re.fullmatch(rf"allegato-h: {re.escape(str(path))}: [^;\n]+; [^\n]+\n", done.stderr), done.stderr
    assert word.lower() in done.stderr.lower()
    assert done.stdout == ""
    assert not any(path.is_dir() for path in (tmp_path / "out").iterdir())


def test_a_pdf_that_only_its_owner_may_change_is_read(tmp_path: Path) -> None:
    """An empty user password opens the file for every reader; it ends in 'no table' and not in 'encrypted'."""
    path = tmp_path / "input.pdf"
    path.write_bytes(pdf(prose, StandardEncryption("", "owner", canPrint=0)))
    command = [sys.executable, "-m", "allegato_h", "extract", str(path), "--out", str(tmp_path / "out")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 3
    assert "password" not in done.stderr
    assert "table" in done.stderr


@pytest.mark.parametrize("cut", range(5, 100, 5))
def test_a_sample_cut_short_anywhere_is_read_or_refused_without_a_traceback(cut: int, tmp_path: Path) -> None:
    from cli.main import run

    path = tmp_path / "input.pdf"
    data = SAMPLE.read_bytes()
    path.write_bytes(data[: len(data) * cut // 100])
    assert run(["extract", str(path), "--out", str(tmp_path / "out")]) in (0, 3)
