"""The inputs that a call names, and the name of the folder that each one's output goes to."""

import os
import stat
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cli.work.limits import LIMITS, MEBIBYTE
from models.errors import UnreadableError

SUFFIXES = (".pdf", ".html", ".htm", ".docx", ".odt", ".xlsx", ".ods", ".csv", ".tsv", ".txt", ".p7m")
"""Endings by which an annex is picked out of a folder (Markdown is not: every folder has a README); a file that is named may have any."""

MOST_BYTES = LIMITS["size"].default * MEBIBYTE
"""No annex is near this size; what is larger is something else."""


@dataclass(frozen=True, slots=True)
class Input:
    """One input: the file, or none for standard input; and how the user named it."""

    path: Path | None
    shown: str

    @property
    def name(self) -> str:
        """The file's own name as text, without its folder."""
        return "stdin" if self.path is None else os.fsencode(self.path.name).decode("utf-8", "replace")


def find_inputs(arguments: Iterable[str]) -> list[Input]:
    """The inputs in the order given, each file once; a folder stands for the annexes in it, in order of name."""
    found: dict[str, Input] = {}
    for argument in arguments:
        for each in _inputs(argument):
            found.setdefault("-" if each.path is None else os.path.realpath(each.path), each)
    return list(found.values())


def read_input(source: Input) -> bytes:
    """The bytes of an input.

    Raises:
        UnreadableError: there is no such file, or it cannot be read, or is far too large.
    """
    return sys.stdin.buffer.read() if source.path is None else read_file(source.path)


def read_file(path: Path, most: int = MOST_BYTES) -> bytes:
    """The bytes of a file.

    Args:
        path: of it.
        most: so many bytes it may have.

    Raises:
        UnreadableError: there is no such file, or it cannot be read, or has more bytes.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
            raise UnreadableError("it is no file but a device or a pipe", "give the file itself, or - for standard input")
        if status.st_size > most:
            raise UnreadableError("the file is larger than {size} MiB", "cut the annex out of it", size=most // MEBIBYTE)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableError("there is no such file", "check the path") from error
    except IsADirectoryError as error:
        raise UnreadableError("the folder holds no annex ({endings})", "name the files themselves", endings=", ".join(SUFFIXES)) from error
    except OSError as error:
        raise UnreadableError("the file cannot be opened ({why})", "check its permissions", why=error.strerror or error) from error


def spool(stream: BinaryIO, path: Path, most: int) -> Path:
    """Write what comes by a stream into a file, up to one byte more than a file may have; gives its path."""
    with path.open("wb") as file:
        left = most + 1
        while left and (piece := stream.read(min(left, MEBIBYTE))):
            left -= file.write(piece)
    return path


def name_folders(inputs: Sequence[Input]) -> list[str]:
    """A folder name for each input: the stem of its file.

    Where several share a stem, each gets its file's whole name; where these are the same too, with the folder's name in
    front, then the one above it, and at last a number.
    """
    choices = [list(_folder_names(source)) for source in inputs]
    names = [choice.pop(0) for choice in choices]
    while clashing := _clashing(names):
        for index in clashing:
            names[index] = choices[index].pop(0) if choices[index] else f"{names[index]}-{index + 1}"
    return names


def _inputs(argument: str) -> Iterator[Input]:
    if argument == "-":
        yield Input(None, "-")
        return
    path = Path(argument)
    yield from (Input(each, str(each)) for each in _annexes_in(path) or [path])


def _annexes_in(path: Path) -> list[Path]:
    try:
        return sorted(filter(_is_annex, path.iterdir()))
    except OSError:  # no folder, or one that cannot be listed: who opens it says so
        return []


def _is_annex(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(".") and path.is_file()


def _folder_names(source: Input) -> Iterator[str]:
    name = source.name
    yield Path(name.removesuffix(".p7m")).stem
    yield name
    if source.path is not None:
        for parent in Path(os.path.realpath(source.path)).parents[:2]:
            name = f"{parent.name}-{name}"
            yield name


def _clashing(names: Sequence[str]) -> list[int]:
    folded = [name.casefold() for name in names]  # some file systems take "A" and "a" for one
    counts = Counter(folded)
    return [index for index, name in enumerate(folded) if counts[name] > 1]
