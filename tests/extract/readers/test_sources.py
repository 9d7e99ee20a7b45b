"""An input is opened by the reader of its kind, out of its envelopes."""

from pathlib import Path

import pytest

from extract.readers.sources import MOST_LAYERS, open_source, trace_pdf
from extract.words.profile import load_profile
from models.errors import UnreadableError, UsageError
from models.findings import Finding
from tests.documents import content, open_file, word_file
from tests.envelopes import ENVELOPES, PAGE, armour, in_parts, signed
from tests.pdfs import write_pdf


def test_the_name_of_a_file_says_nothing(tmp_path: Path) -> None:
    """A page that is called .pdf is read as a page."""
    path = tmp_path / "allegato.pdf"
    path.write_bytes(PAGE)
    assert open_source(path.read_bytes()).kind == "html"


@pytest.mark.parametrize(("data", "kind"), [(PAGE, "html"), (word_file("<w:p/>"), "docx"), (open_file(""), "odt"), (b"a\tb", "text")])
def test_an_input_is_opened_by_the_reader_of_its_kind(data: bytes, kind: str) -> None:
    assert open_source(data).kind == kind


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


PDF = write_pdf("BT /F1 12 Tf 20 50 Td (Obiettivo) Tj ET")


@pytest.mark.parametrize("data", [PDF, signed(PDF)])
def test_a_page_of_a_pdf_can_be_traced_also_in_its_envelope(data: bytes) -> None:
    assert len(trace_pdf(data, 1, load_profile(), ()).words) == 1


def test_a_page_that_is_not_there_or_is_none_cannot_be_traced() -> None:
    with pytest.raises(UsageError, match=r"no page 2; its pages are 1 to 1"):
        trace_pdf(PDF, 2, load_profile(), ())
    with pytest.raises(UnreadableError, match="only pages of a PDF"):
        trace_pdf(PAGE, 1, load_profile(), ())


def test_each_page_is_announced_as_it_is_read() -> None:
    seen: list[int] = []
    list(open_source(PDF, on_page=seen.append).blocks)
    assert seen == [1]
