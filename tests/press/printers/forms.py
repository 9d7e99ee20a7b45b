"""The forms of an annex that are not plain PDF: web pages, word processors' files, sheets, text, signed envelopes."""

from pathlib import Path

from tests.press.annexes.source import Annex
from tests.press.printers.msword import write_word_page
from tests.press.printers.programs import convert_word
from tests.press.printers.signed import sign_base64, sign_ber, sign_der
from tests.press.printers.site import write_site
from tests.press.printers.spreadsheets import write_csv, write_spreadsheet
from tests.press.printers.text import write_markdown, write_sheets, write_text
from tests.press.printers.word import write_word

WRITERS = {
    ".html": write_site,
    ".pages.html": write_sheets,
    ".word.html": write_word_page,
    ".docx": write_word,
    ".csv": write_csv,
    ".xlsx": write_spreadsheet,
    ".txt": write_text,
    ".md": write_markdown,
}

ENVELOPES = {".pdf.p7m": sign_der, ".base64.pdf.p7m": sign_base64, ".ber.pdf.p7m": sign_ber}


def write_forms(annex: Annex, printed: Path, folder: Path) -> None:
    """Nothing; `folder` holds the annex in every form. `printed` is the PDF that goes into the signed envelopes."""
    folder.mkdir(parents=True, exist_ok=True)
    for suffix, write in WRITERS.items():
        write(annex, folder / f"{annex.stem}{suffix}")
    document = folder / f"{annex.stem}.docx"
    convert_word(document, "odt", folder / f"{annex.stem}.odt")
    convert_word(document, "html:HTML (StarWriter):EmbedImages", folder / f"{annex.stem}.writer.html")
    for suffix, sign in ENVELOPES.items():
        (folder / f"{annex.stem}{suffix}").write_bytes(sign(printed.read_bytes()))
