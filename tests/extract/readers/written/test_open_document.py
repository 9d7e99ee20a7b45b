"""The parts of an OpenDocument file."""

import pytest

from extract.readers.written.open_document import read_parts
from extract.readers.written.xml_tree import local
from models.errors import UnreadableError
from tests.documents import open_file, zipped

STYLES = "<office:document-styles xmlns:office='x'/>"


def test_the_content_comes_before_the_other_parts() -> None:
    assert [local(part) for part in read_parts(open_file("", more={"styles.xml": STYLES}))] == ["document-content", "document-styles"]


def test_a_single_file_is_its_only_part() -> None:
    assert [local(part) for part in read_parts(b"<office:document xmlns:office='x'/>")] == ["document"]


@pytest.mark.parametrize(
    ("data", "word"),
    [(zipped({"mimetype": "x"}), "damaged"), (open_file("", more={"META-INF/manifest.xml": "<encryption-data/>"}), "encrypted")],
)
def test_a_file_without_content_or_with_a_password_is_refused(data: bytes, word: str) -> None:
    with pytest.raises(UnreadableError, match=word):
        read_parts(data)
