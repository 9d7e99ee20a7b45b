"""What the program says: results to standard output, the rest to standard error; a reader that has gone is no error."""

import codecs
import io
import os
import sys
from typing import TextIO


def open_closed_streams() -> None:
    """Open what the caller has closed: standard input is empty then, errors go nowhere, and a result that cannot be written is an error.

    Otherwise the next file that is opened would stand in the place of the closed one.
    """
    for number, (name, mode) in enumerate({"stdin": "r", "stdout": "w", "stderr": "w"}.items()):
        if getattr(sys, name) is None:
            try:
                os.fstat(number)
            except OSError:
                os.dup2(os.open(os.devnull, os.O_WRONLY if name == "stderr" else os.O_RDONLY), number)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115  open as long as the process is


def say(text: str) -> None:
    """Write a result to standard output."""
    _write(sys.stdout, text)


def tell(text: str) -> None:
    """Write one line for a person to standard error, with the mark for an unreadable character where a sign is not printable."""
    show(printable(text) + "\n")


def show(lines: str) -> None:
    """Write what was laid out for standard error, as it is; where that takes nothing, nobody can be told, and the work goes on."""
    try:
        _write(sys.stderr, lines)
    except OSError:
        silence(sys.stderr)


def printable(text: str) -> str:
    """The text on one line, without what could steer a terminal."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def accept_any_argument(text: str) -> str:
    """An argument as text that can be written again: bytes that are no UTF-8 become the mark for an unreadable character."""
    return os.fsencode(text).decode("utf-8", "replace")


def accept_any_text(stream: TextIO) -> None:
    """Let an input stream read UTF-8, and bytes that are none as cp1252, so that no line of it is refused."""
    codecs.register_error("cp1252", _as_cp1252)
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8-sig", errors="cp1252")


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


def silence(stream: TextIO) -> None:
    """Let all further output of a stream go nowhere: its reader has gone, and the end of the program writes once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def settle(stream: TextIO) -> None:
    """Send off what a stream still holds; a reader that has gone is no error."""
    try:
        stream.flush()
    except BrokenPipeError:
        silence(stream)


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text)
    except BrokenPipeError:
        silence(stream)
    settle(stream)
