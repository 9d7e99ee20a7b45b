"""An OpenDocument file: its body, its styles, its title."""

import pytest

from extract.readers.written.open_document import open_document
from extract.readers.written.xml_tree import local
from models.errors import UnreadableError
from tests.documents import open_file, zipped

STYLES = "<office:document-styles xmlns:office='x'/>"
META = "<office:document-meta xmlns:office='x' xmlns:dc='y'><office:meta><dc:title>Piano</dc:title></office:meta></office:document-meta>"


def test_the_styles_of_the_content_come_after_those_of_the_document() -> None:
    file = open_document(open_file("", more={"styles.xml": STYLES}), "text")
    assert (local(file.body), [local(root) for root in file.roots]) == ("text", ["document-styles", "document-content"])


def test_the_title_is_that_of_the_metadata() -> None:
    assert open_document(open_file("", more={"meta.xml": META}), "text").title == "Piano"
    assert open_document(open_file(""), "text").title == ""


def test_a_single_file_is_its_only_part() -> None:
    flat = b"<office:document xmlns:office='x'><office:body><office:spreadsheet/></office:body></office:document>"
    assert [local(root) for root in open_document(flat, "spreadsheet").roots] == ["document"]


def test_a_file_with_a_body_of_another_kind_is_refused() -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        open_document(open_file(""), "spreadsheet")


@pytest.mark.parametrize(
    ("data", "word"),
    [(zipped({"mimetype": "x"}), "damaged"), (open_file("", more={"META-INF/manifest.xml": "<encryption-data/>"}), "encrypted")],
)
def test_a_file_without_content_or_with_a_password_is_refused(data: bytes, word: str) -> None:
    with pytest.raises(UnreadableError, match=word):
        open_document(data, "text")
