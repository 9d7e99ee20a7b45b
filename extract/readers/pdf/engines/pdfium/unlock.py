"""A PDF that asks for a password, made one that asks for none."""

import io

import pypdfium2
import pypdfium2.raw

from models.errors import UnreadableError


def unlock(data: bytes, password: str) -> bytes:
    """The same document without its encryption; one that needs no password is unlocked by any.

    Raises:
        UnreadableError: the password does not open it.
    """
    try:
        document = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if pypdfium2.raw.FPDF_GetLastError() == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise UnreadableError("the password does not open the PDF", "check it: capitals and small letters differ") from error
        return data  # no PDF, or a damaged one: who reads it says so
    with document:
        unlocked = io.BytesIO()
        document.save(unlocked, flags=pypdfium2.raw.FPDF_REMOVE_SECURITY)
    return unlocked.getvalue()
