"""Every form holds the annex that it was made from, and nothing of the hour of its making."""

import base64
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from asn1crypto import cms  # type: ignore[import-untyped]

from tests.press.annexes.grid import rows_of
from tests.press.annexes.source import SAMPLES, Annex
from tests.press.annexes.truth import Record
from tests.press.printers.archive import without_clock as archive_without_clock
from tests.press.printers.msword import write_word_page
from tests.press.printers.programs import without_clock
from tests.press.printers.site import write_site
from tests.press.printers.text import write_markdown, write_sheets, write_text
from tests.press.printers.word import write_word


@pytest.mark.parametrize("suffix", [".html", ".pages.html", ".word.html", ".writer.html", ".txt", ".md"])
def test_every_text_of_the_truth_stands_in_every_form_made_of_text(annex: Annex, records: list[Record], suffix: str) -> None:
    """With its marks taken off, a form holds the words of each record; where pages cut a text, at least its words."""
    content = (SAMPLES / "forms" / f"{annex.stem}{suffix}").read_bytes()
    encoding = "cp1252" if suffix == ".word.html" or (suffix == ".html" and annex.forms.dress == "frame") else "utf-8"
    text = unescape(re.sub(r"<!--.*?-->|<[^>]*>", " ", content.decode(encoding), flags=re.DOTALL)).replace("**", "")
    bag = Counter(re.findall(r"\w+", text))
    for record in records:
        for field in ("section", "objective", "indicator", "target", "responsible"):
            assert not Counter(re.findall(r"\w+", record[field])) - bag
    printed = [cell for section in annex.sections for row in rows_of(annex, section) for cell in row.cells if cell]
    assert not Counter(re.findall(r"\w+", " ".join(line.whole for cell in printed for line in cell.lines))) - bag


def test_signed_envelopes_hold_the_printed_annex(annex: Annex) -> None:
    """In DER, in base64 and in BER with its content in parts, the bytes inside are those of the PDF."""
    printed = (SAMPLES / f"{annex.stem}-writer.pdf").read_bytes()
    plain, coded, parts = ((SAMPLES / "forms" / f"{annex.stem}{kind}.pdf.p7m").read_bytes() for kind in ("", ".base64", ".ber"))
    assert printed in plain
    assert base64.b64decode(coded) == plain
    assert printed not in parts
    assert parts.startswith(b"\x30\x80")
    assert cms.ContentInfo.load(parts)["content"]["encap_content_info"]["content"].native == printed


@pytest.mark.parametrize("write", [write_word, write_site, write_word_page, write_sheets, write_text, write_markdown])
def test_forms_do_not_depend_on_the_hour(annex: Annex, tmp_path: Path, write: Callable[[Annex, Path], None]) -> None:
    """The same source gives the same bytes, so that `make samples` shows as a change only what changed."""
    write(annex, tmp_path / "one")
    write(annex, tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_pdf_loses_the_hour_of_its_making_and_nothing_else() -> None:
    """Dates, file id and checksum become constants of the same length, so that the offsets in the file stay true."""
    pdf = b"<</CreationDate(D:20260120101530+01'00')/ModDate (D:20260120101530Z)>>/ID [ <" + b"AB" * 16 + b">\n<" + b"cd" * 16 + b"> ]"
    pdf += b"/DocChecksum /" + b"0F" * 16
    result = without_clock(pdf)
    assert len(result) == len(pdf)
    assert b"20260120" not in result
    assert not re.search(rb"(?:AB|cd|0F){16}", result)
    assert without_clock(b"no date (D:20260120101530Z)") == b"no date (D:20260120101530Z)"


def test_an_archive_loses_the_hour_of_its_making(tmp_path: Path) -> None:
    """Two zips of the same members, made at different hours, become the same bytes."""
    made = []
    for year in (2020, 2025):
        with zipfile.ZipFile(tmp_path / f"{year}.odt", "w") as archive:
            archive.writestr(zipfile.ZipInfo("mimetype", (year, 1, 1, 0, 0, 0)), "application/vnd.oasis.opendocument.text")
            archive.writestr(
                zipfile.ZipInfo("meta.xml", (year, 1, 1, 0, 0, 0)), f"<dc:date>{year}-01-01T00:00:00</dc:date><dc:title>t</dc:title>"
            )
        made.append(archive_without_clock((tmp_path / f"{year}.odt").read_bytes()))
    assert made[0] == made[1]
    assert b"<dc:title>t</dc:title>" in made[0]
