"""What came of each document of a run, kept beside the folders: the next run does only what has changed since."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

import msgspec

from export.exchange import sync

NAME = "run.json"
# The same in the making: a line for each document, on the disk before the next one is begun.
IN_THE_MAKING = ".run.jsonl"
# Files of the program on which the output depends.
SOURCES = (".py", ".toml", ".mo")

Files = dict[str, tuple[int, int]]
"""Size and time of the last change, by the path of a file in its folder."""


class Status(StrEnum):
    """What came of a document."""

    DONE = "done"
    DOUBTFUL = "done with findings"
    FAILED = "failed"
    UNCHANGED = "unchanged"


class DocumentEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A document of a run.

    Attributes:
        file: as the call names it.
        folder: the name of its folder.
        kind, reason, remedy, exit_code: of the error, where it failed.
        seconds: that it took.
        memory: of the process that read it at its peak, in bytes.
        sha256: of the file; none where it could not be read.
        settings: a digest of all else that the output depends on.
        stands: the folder that an earlier run made is still there, though the file failed now.
        files: what was written.
        guarded: cells in front of which an apostrophe was put.
        summary: its figures.
    """

    file: str
    folder: str
    status: Status = Status.DONE
    kind: str = ""
    reason: str = ""
    remedy: str = ""
    exit_code: int = 0
    seconds: float = 0.0
    memory: int = 0
    sha256: str = ""
    settings: str = ""
    stands: bool = False
    files: Files = {}
    guarded: int = 0
    summary: msgspec.Raw = msgspec.Raw(b"null")


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """All documents of a run.

    Attributes:
        version: of the program.
        counts: how many documents had which end.
        earlier: what is known of documents that this run was not asked for.
    """

    version: str
    counts: dict[Status, int]
    documents: Sequence[DocumentEntry]
    earlier: Sequence[DocumentEntry] = ()


class Journal:
    """The journal of a folder.

    Args:
        out: the folder that holds the folders of the annexes.
    """

    def __init__(self, out: Path) -> None:
        self._path = out / NAME
        self._making = out / IN_THE_MAKING
        self._known = self._read()
        self._entries: list[DocumentEntry] = []

    def find_unchanged(self, folder: str, sha256: str, settings: str) -> DocumentEntry | None:
        """What is known of a folder that was made of the same bytes by the same settings, and in which nobody has changed a file since."""
        entry = self._known.get(folder)
        if entry is None or entry.status is Status.FAILED or (entry.sha256, entry.settings) != (sha256, settings) or not sha256:
            return None
        return entry if entry.files and list_files(self._path.parent / folder, entry.files) == entry.files else None

    def add(self, entry: DocumentEntry) -> None:
        """Write down what came of a document; when this returns it is on the disk."""
        self._entries.append(entry)
        with self._making.open("ab") as file:
            file.write(msgspec.json.encode(entry) + b"\n")
            file.flush()
            os.fsync(file.fileno())

    def finish(self, version: str, asked: int) -> Run:
        """Write the journal of the whole run, in place of the one in the making.

        Args:
            version: of the program.
            asked: so many documents the run was asked for; each has had an end.
        """
        counts = {status: sum(entry.status is status for entry in self._entries) for status in Status}
        if sum(counts.values()) != asked:
            raise AssertionError(f"{asked} documents, and {sum(counts.values())} have an end")
        done = {entry.folder for entry in self._entries}
        earlier = [entry for folder, entry in self._known.items() if folder not in done and (self._path.parent / folder).is_dir()]
        run = Run(version=version, counts=counts, documents=self._entries, earlier=earlier)
        part = self._path.with_name(f".{NAME}.part")
        part.write_bytes(msgspec.json.format(msgspec.json.encode(run), indent=2) + b"\n")
        sync(part)
        part.replace(self._path)
        self._making.unlink(missing_ok=True)
        sync(self._path.parent)
        return run

    def _read(self) -> dict[str, DocumentEntry]:
        """What is known of each folder: from the last run, and from one that was ended before its end."""
        known: dict[str, DocumentEntry] = {}
        with suppress(OSError, msgspec.DecodeError):
            run = msgspec.json.decode(self._path.read_bytes(), type=Run)
            known = {entry.folder: entry for entry in (*run.earlier, *run.documents)}
        with suppress(OSError, msgspec.DecodeError):
            for line in self._making.read_bytes().splitlines():
                entry = msgspec.json.decode(line, type=DocumentEntry)
                known[entry.folder] = entry
        return known


def list_files(folder: Path, names: Iterable[str] | None = None) -> Files:
    """Size and time of the files in a folder, of those that are named or of all."""
    paths = [folder / name for name in names] if names is not None else sorted(path for path in folder.rglob("*") if path.is_file())
    found: Files = {}
    for path in paths:
        with suppress(OSError):
            status = path.stat()
            found[path.relative_to(folder).as_posix()] = (status.st_size, status.st_mtime_ns)
    return found


def digest_settings(settings: object, home: Path) -> str:
    """A digest of what the output depends on besides the file.

    Args:
        settings: of the call.
        home: the folder in which the packages of the program stand; their own files count as well.
    """
    digest = hashlib.sha256(msgspec.json.encode(settings, order="sorted"))
    packages = sorted(path.parent for path in home.glob("*/__init__.py") if path.parent.name != "tests")
    for path in sorted(path for package in packages for path in package.rglob("*") if path.suffix in SOURCES):
        status = path.stat()
        digest.update(f"{path.relative_to(home)} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()


def digest_file(path: Path, most: int) -> str:
    """The SHA-256 of a file; nothing where it is none, cannot be read, or is larger than so many bytes: who reads it says why."""
    with suppress(OSError):
        if path.is_file() and path.stat().st_size <= most:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
    return ""
