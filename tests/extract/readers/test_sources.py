"""An input is opened by the reader of its kind, out of its envelopes."""

from pathlib import Path

import pytest

from extract.readers.opening.kinds import InputKind
from extract.readers.sources import MOST_LAYERS, open_source, trace_pdf
from extract.words.profile import load_profile
from models.errors import UnreadableError, UsageError
from models.findings import Finding
from tests.books import xlsx
from tests.documents import OPEN_NAMES, content, open_file, word_file, zipped
from tests.envelopes import ENVELOPES, PAGE, armour, in_parts, signed
from tests.pdfs import write_pdf

SHEETS = f"<office:document-content {OPEN_NAMES}><office:body><office:spreadsheet/></office:body></office:document-content>"


def test_the_name_of_a_file_says_nothing(tmp_path: Path) -> None:
    """A page that is called .pdf is read as a page."""
    path = tmp_path / "allegato.pdf"
    path.write_bytes(PAGE)
    assert open_source(path.read_bytes()).kind == "html"


EXAMPLES: dict[InputKind, bytes] = {
    InputKind.PDF: write_pdf(""),
    InputKind.HTML: PAGE,
    InputKind.DOCX: word_file("<w:p/>"),
    InputKind.ODT: open_file(""),
    InputKind.XLSX: xlsx(["Obiettivo"]),
    InputKind.ODS: zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": SHEETS}),
    InputKind.CSV: b"a;b;c\nd;e;f\n",
    InputKind.TEXT: b"a\tb",
}


@pytest.mark.parametrize("kind", [kind for kind in InputKind if kind is not InputKind.SIGNED])
def test_an_input_is_opened_by_the_reader_of_its_kind(kind: InputKind) -> None:
    """A kind without a reader fails here, and before that with the types."""
    assert open_source(EXAMPLES[kind]).kind == kind


@pytest.mark.parametrize("name", ENVELOPES)
def test_a_signed_document_is_read_with_a_finding(name: str) -> None:
    source = open_source(ENVELOPES[name])
    assert source.kind == "html"
    assert content(source) == ["!signature-unverified: ", [["Obiettivo", "Indicatore"]]]


def test_a_document_signed_several_times_has_one_finding() -> None:
    """Each signer adds an envelope, one of them in base64."""
    blocks = list(open_source(signed(armour(in_parts(signed(PAGE))))).blocks)
    assert [block.code for block in blocks if isinstance(block, Finding)] == ["signature-unverified"]


def test_an_envelope_without_end_is_refused() -> None:
    data = PAGE
    for _ in range(MOST_LAYERS + 1):
        data = signed(data)
    with pytest.raises(UnreadableError, match="signed more than"):
        open_source(data)


SAMPLE = min((Path(__file__).parents[3] / "samples").glob("*.pdf"), key=lambda path: path.stat().st_size)


def test_each_page_of_a_pdf_is_announced_when_it_was_read() -> None:
    seen: list[int] = []
    source = open_source(SAMPLE.read_bytes(), on_page=seen.append)
    assert seen == []
    list(source.blocks)
    assert seen == list(range(1, (source.pages or 0) + 1))


def test_only_pages_that_a_pdf_has_can_be_traced() -> None:
    assert trace_pdf(SAMPLE.read_bytes(), 1, load_profile(), ()).number == 1
    with pytest.raises(UsageError, match="no page 99; its pages are 1 to"):
        trace_pdf(SAMPLE.read_bytes(), 99, load_profile(), ())
    with pytest.raises(UnreadableError, match="only pages of a PDF"):
        trace_pdf(PAGE, 1, load_profile(), ())
