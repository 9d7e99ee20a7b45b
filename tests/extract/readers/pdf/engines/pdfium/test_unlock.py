"""A PDF that asks for a password."""

import io

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extract.readers.pdf.engines.pdfium.unlock import unlock
from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from models.errors import UnreadableError

TEXT = "Comune di Montelago"


def locked(user: str, owner: str) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, encrypt=StandardEncryption(user, owner))
    canvas.drawString(100, 700, TEXT)
    canvas.save()
    return stream.getvalue()


def read(data: bytes) -> str:
    return "".join(letter.text for sheet in open_with_pdfplumber(data).sheets for letter in sheet.letters)


def test_a_file_that_only_its_owner_may_change_is_read_without_a_password() -> None:
    assert read(locked("", "padrone")) == TEXT


def test_the_password_of_the_reader_or_of_the_owner_opens_the_file() -> None:
    for password in ("lettore", "padrone"):
        assert read(unlock(locked("lettore", "padrone"), password)) == TEXT


def test_without_a_password_the_error_says_how_to_give_one() -> None:
    with pytest.raises(UnreadableError, match="--password"):
        read(locked("lettore", "padrone"))


def test_a_wrong_password_is_told() -> None:
    with pytest.raises(UnreadableError, match="does not open"):
        unlock(locked("lettore", "padrone"), "altro")


def test_what_is_no_pdf_is_left_as_it_is() -> None:
    assert unlock(b"no PDF", "altro") == b"no PDF"
