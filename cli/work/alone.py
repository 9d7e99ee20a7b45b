"""One run at a time in a folder, and an end in good order whatever asks for it."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from models.errors import OutputError

LOCK = ".allegato-h.lock"


class Terminated(KeyboardInterrupt):
    """The system asked the program to end.

    Args:
        number: of the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self.exit_code = 128 + number


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Be the only run that writes into this folder, which is made.

    Raises:
        OutputError: another one is at it, or the folder cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(folder / LOCK, os.O_CREAT | os.O_RDWR)
    except OSError as error:
        raise OutputError(
            "cannot write {path} ({why})", "give another --out, or make room there", path=folder, why=error.strerror or error
        ) from error
    try:
        if not _lock(descriptor):
            raise OutputError("another run is writing into {path}", "wait for its end, or give another --out", path=folder)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> bool:
    """Take the lock, which the system takes back when this process ends; false where another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@contextmanager
def heeding_signals() -> Iterator[None]:
    """Let what asks the program to end (SIGTERM, SIGHUP) be heard as Ctrl-C is, so that everything is left in good order."""
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    former = {name: signal.signal(getattr(signal, name), _end) for name in names}
    try:
        yield
    finally:
        for name, handler in former.items():
            signal.signal(getattr(signal, name), handler)


def _end(number: int, _: FrameType | None) -> None:
    raise Terminated(number)
