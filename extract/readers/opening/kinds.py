"""The kind of an input, found from its content; a file's name may say anything."""

import io
import re
import zipfile
from enum import StrEnum

from extract.readers.opening.decode import decode
from extract.readers.opening.delimited import find_delimited
from extract.readers.opening.signatures import is_signed
from models.errors import UnreadableError
from models.texts import translatable


class InputKind(StrEnum):
    """Every kind of input that is read."""

    PDF = "pdf"
    HTML = "html"
    DOCX = "docx"
    ODT = "odt"
    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"
    TEXT = "text"
    SIGNED = "signed"


_OLD_OFFICE = (
    translatable("the file is an old or encrypted Office file (.doc, .xls)"),
    translatable("open it in its program and save it as .docx, .xlsx or PDF, without a password"),
)
_RTF = translatable("the file is an RTF file"), translatable("open it in its program and save it as .docx or PDF")
_PICTURE = translatable("the file is a picture"), translatable("recognise its text (OCR) into a PDF first")
_ARCHIVE = translatable("the file is a compressed archive"), translatable("unpack it first")
# First bytes of kinds that are recognised in order to be refused by name.
_REFUSED = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
    (b"{\\rtf", _RTF),
    *((head, _PICTURE) for head in (b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8")),
    *((head, _ARCHIVE) for head in (b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf")),
)
# PDF programs look for the mark within the first 1024 bytes (ISO 32000-1, annex H, 3.4.1).
_PDF_WITHIN = 1024
_OPEN = "application/vnd.oasis.opendocument"
_OPEN_KINDS = {
    f"{_OPEN}.text": InputKind.ODT,
    f"{_OPEN}.text-template": InputKind.ODT,
    f"{_OPEN}.spreadsheet": InputKind.ODS,
    f"{_OPEN}.spreadsheet-template": InputKind.ODS,
}
# <!DOCTYPE html>, <html lang=it>, <body>, <table border=1>: any of them makes a page; a text may hold <b> or <br> in its cells
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|(?P<table>table))\b[^<>]{0,2000}>", re.IGNORECASE)
# "## Legalità" on a line of its own: a table below is one that stands in a text
_HEADED = re.compile(r"^ {0,3}#{1,6} +\S", re.MULTILINE)
_FLAT = re.compile(r"<(?:(?P<open>office:document)|pkg:package|w:wordDocument)\s(?P<attributes>[^<>]*)")
_FLAT_SHEETS = re.compile(r"""office:mimetype=["']application/vnd\.oasis\.opendocument\.spreadsheet""")
_MAIL = re.compile(r"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:", re.IGNORECASE)
# Signs that no text has; a form feed stands between the pages of a converted text.
_JUNK = re.compile(r"[\x01-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]")
# A text may hold a few stray ones.
_MOST_JUNK = 0.002


def find_kind(data: bytes) -> InputKind:
    """What the input is.

    Raises:
        UnreadableError: the bytes are empty, or of a kind that is not read; the message names it where it is known.
    """
    if not data.strip(b"\0 \t\r\n"):
        raise UnreadableError("the file is empty", "download it anew")
    if is_signed(data):  # first of all, for the mark of the PDF in it may stand near its head
        return InputKind.SIGNED
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return InputKind.PDF
    if data.startswith(b"PK"):
        return _find_zipped(data)
    for head, (what, remedy) in _REFUSED:
        if data.startswith(head):
            raise UnreadableError(what, remedy)
    return _find_written(decode(data))


def _find_zipped(data: bytes) -> InputKind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "[Content_Types].xml" in names:
                return _find_office(names)
            declared = archive.open("mimetype").read(100).decode("ascii", "replace").strip() if "mimetype" in names else ""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise UnreadableError("the file is a damaged archive or Office file", "download it anew") from error
    if declared in _OPEN_KINDS:
        return _OPEN_KINDS[declared]
    if declared.startswith(_OPEN):
        raise UnreadableError("the file is an OpenDocument file, but no text and no sheets", "save it as .odt or PDF")
    raise UnreadableError("the file is an archive (zip), and no Word, Excel or OpenDocument file", "unpack it first")


def _find_office(names: set[str]) -> InputKind:
    if any(name.startswith("word/") for name in names):
        return InputKind.DOCX
    if "xl/workbook.xml" in names:
        return InputKind.XLSX
    if any(name.startswith("xl/") for name in names):
        raise UnreadableError("the file is a spreadsheet in binary form (.xlsb)", "save it as .xlsx")
    if any(name.startswith("ppt/") for name in names):
        raise UnreadableError("the file is a presentation", "save it as PDF")
    raise UnreadableError("the file is an archive (zip), and no Word, Excel or OpenDocument file", "unpack it first")


def _find_written(text: str) -> InputKind:
    flat = _FLAT.search(text[:8192])
    if flat and flat.group("open"):
        return InputKind.ODS if _FLAT_SHEETS.search(flat.group("attributes")) else InputKind.ODT
    if flat:
        raise UnreadableError("the file is a Word document in a single XML file", "save it as .docx or PDF")
    if _MAIL.match(text[:4096]):
        raise UnreadableError("the file is a mail or a web archive (.eml, .mht)", "save the page as HTML, or the attachment by itself")
    if (page := _PAGE.search(text)) and not (page.group("table") and _HEADED.search(text)):
        return InputKind.HTML
    sample = text[:65536]
    if len(_JUNK.findall(sample)) > _MOST_JUNK * len(sample):
        raise UnreadableError("the file is of no known kind", "give a PDF, HTML, DOCX, ODT, XLSX, CSV or text file, or a .p7m around one")
    return InputKind.CSV if find_delimited(text) else InputKind.TEXT
