"""What the program says: results to standard output, the rest to standard error; a reader that has gone is no error."""

import os
import sys
from collections.abc import Iterator
from typing import TextIO


def say(text: str) -> None:
    """Write a result to standard output."""
    _write(sys.stdout, text)


def tell(text: str) -> None:
    """Write one line for a person to standard error, with the mark for an unreadable character where a sign is not printable."""
    _write(sys.stderr, printable(text) + "\n")


def show(lines: str) -> None:
    """Write what was laid out for standard error, as it is."""
    _write(sys.stderr, lines)


def printable(text: str) -> str:
    """The text on one line, without what could steer a terminal."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def read_lines() -> Iterator[str]:
    """The lines of standard input as they arrive: UTF-8, or cp1252 where a line is no UTF-8."""
    for number, line in enumerate(sys.stdin.buffer):
        content = line.rstrip(b"\r\n")
        try:
            yield content.decode("utf-8-sig" if number == 0 else "utf-8")
        except UnicodeDecodeError:
            yield content.decode("cp1252", errors="replace")


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
