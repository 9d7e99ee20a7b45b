"""The archive (zip) that a Word or OpenDocument file is, opened with a limit on what it unpacks to."""

import io
import zipfile
import zlib

from models.errors import UnreadableError

# Markup of a document: 500 pages of tables take some 20 MB. All parts together, pictures included.
MOST_MARKUP = 64 * 2**20
MOST_BYTES = 512 * 2**20
MOST_PARTS = 20_000


def check_archive(data: bytes) -> None:
    """Make sure that the archive is whole enough to be opened and does not unpack beyond all sense.

    Raises:
        UnreadableError: it is damaged, encrypted, or unpacks to more than a document can hold.
    """
    with open_archive(data):
        pass


def open_archive(data: bytes) -> zipfile.ZipFile:
    """The archive, checked.

    Raises:
        UnreadableError: it is damaged, encrypted, or unpacks to more than a document can hold.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise UnreadableError("the file is damaged", "open it in its program and save it again, or download it anew") from error
    parts = archive.infolist()
    markup = max((part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels"))), default=0)
    if len(parts) > MOST_PARTS or markup > MOST_MARKUP or sum(part.file_size for part in parts) > MOST_BYTES:
        raise UnreadableError("the file unpacks to more than any document holds", "cut the annex out of it")
    if any(part.flag_bits & 1 for part in parts):
        raise UnreadableError("the file is encrypted", "save a copy without a password")
    return archive


def read_part(archive: zipfile.ZipFile, name: str) -> bytes | None:
    """One part of the archive; none when it has no such part.

    Raises:
        UnreadableError: the part is damaged.
    """
    try:
        return archive.read(name)
    except KeyError:
        return None
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as error:
        raise UnreadableError("the file is damaged", "open it in its program and save it again, or download it anew") from error
