"""What the supervisor and a worker say to each other: MessagePack, each message after its length in four bytes."""

import os
import struct
from pathlib import Path
from typing import BinaryIO

import msgspec

from export.contents import Release
from language import Language
from models.errors import AnnexError

_LENGTH = struct.Struct(">I")


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """A document to read.

    Attributes:
        path: of the file, as the system has it.
        name: of the file, for the record of where all this comes from.
        shown: the file as the call names it.
        folder: that the output is for; its name is that of the annex. It is written into the scratch folder beside it.
        owner: the process that the scratch folder is named for.
        year, formats, release, language: as the call has them.
        profile: path of the profile.
        password: of a PDF that asks for one.
        version: of the program.
    """

    path: bytes
    name: str
    shown: str
    folder: bytes
    owner: int
    year: int | None = None
    profile: bytes | None = None
    password: str = ""
    formats: tuple[str, ...] = ()
    release: Release = Release()
    language: str = "en"
    version: str = ""


class Beat(msgspec.Struct, frozen=True, tag="beat"):
    """A page was reached, counted from 1 (0: the document is begun); how many there are, if that is known."""

    page: int
    pages: int | None


class Done(msgspec.Struct, frozen=True, tag="done"):
    """The files of the document stand in its scratch folder.

    Attributes:
        summary: as JSON.
        memory: of the worker at its peak, in bytes.
        guarded: cells in front of which an apostrophe was put.
    """

    summary: bytes
    memory: int
    guarded: int = 0


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The document gave no records.

    Attributes:
        kind: of the error, as `models/errors` calls it.
        what, remedy, exit_code: of the error, in the language of the run.
        memory: of the worker at its peak, in bytes; 0 where it could not say.
        is_plain: it is a fault of the document that the program foresees; after any other the worker is not used again.
    """

    kind: str
    what: str
    remedy: str
    exit_code: int
    memory: int
    is_plain: bool


Answer = Beat | Done | Failed
_answers = msgspec.msgpack.Decoder(Answer)
_tasks = msgspec.msgpack.Decoder(Task)


def send(stream: BinaryIO, message: msgspec.Struct) -> None:
    """Send a message.

    Raises:
        OSError: nobody reads.
    """
    body = msgspec.msgpack.encode(message)
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def receive_answer(stream: BinaryIO) -> Answer | None:
    """The next answer of a worker; none when there will be no more."""
    body = _receive(stream)
    return None if body is None else _answers.decode(body)


def receive_task(stream: BinaryIO) -> Task | None:
    """The next task; none when there will be no more."""
    body = _receive(stream)
    return None if body is None else _tasks.decode(body)


def _receive(stream: BinaryIO) -> bytes | None:
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    body = stream.read(length)
    return body if len(body) == length else None


def path_of(name: bytes) -> Path:
    """The path that a message names."""
    return Path(os.fsdecode(name))


def make_failed(error: AnnexError, language: Language, memory: int = 0, *, is_plain: bool = False) -> Failed:
    """The message that an error is, in the language of the run."""
    what, remedy = error.told(language)
    return Failed(type(error).__name__, what, remedy, error.exit_code, memory, is_plain)
