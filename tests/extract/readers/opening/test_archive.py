"""The archive of a Word or OpenDocument file: what is damaged, locked or unpacks beyond all sense is refused."""

import pytest

from extract.readers.opening import archive
from extract.readers.opening.archive import check_archive, open_archive, read_part
from models.errors import UnreadableError
from tests.documents import zipped

PARTS = {"content.xml": "<a>Legalità</a>", "media/foto.png": b"x" * 100}


def locked(data: bytes) -> bytes:
    """The archive with the flag of encryption set on each of its parts."""
    made = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = made.find(mark)
        while place >= 0:
            made[place + at] |= 1
            place = made.find(mark, place + 4)
    return bytes(made)


def test_a_part_is_read_by_its_name_and_one_that_is_not_there_is_none() -> None:
    with open_archive(zipped(PARTS)) as opened:
        assert read_part(opened, "content.xml") == "<a>Legalità</a>".encode()
        assert read_part(opened, "styles.xml") is None


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"PK\x03\x04 and nothing more", "damaged"),
        (zipped(PARTS)[:-30], "damaged"),
        (locked(zipped(PARTS)), "encrypted"),
        (zipped({"content.xml": "x" * (archive.MOST_MARKUP + 1)}), "unpacks to more"),
    ],
)
def test_an_archive_that_no_document_is_kept_in_is_refused(data: bytes, word: str) -> None:
    with pytest.raises(UnreadableError, match=word):
        check_archive(data)


@pytest.mark.parametrize(("limit", "value"), [("MOST_PARTS", 1), ("MOST_BYTES", 99), ("MOST_MARKUP", 3)])
def test_parts_that_are_too_many_or_too_large_together_are_refused(monkeypatch: pytest.MonkeyPatch, limit: str, value: int) -> None:
    check_archive(zipped(PARTS))
    monkeypatch.setattr(archive, limit, value)
    with pytest.raises(UnreadableError, match="unpacks to more"):
        check_archive(zipped(PARTS))


def test_a_part_whose_bytes_are_damaged_is_refused() -> None:
    data = bytearray(zipped({"content.xml": "Legalità " * 50}))
    at = data.find(b"content.xml") + len("content.xml") + 3
    data[at : at + 4] = bytes(255 - each for each in data[at : at + 4])
    with open_archive(bytes(data)) as opened, pytest.raises(UnreadableError, match="damaged"):
        read_part(opened, "content.xml")
