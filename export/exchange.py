"""Two folders that change places at once, where the system can do that."""

import ctypes
import os
import sys
from pathlib import Path

# linux/fcntl.h and linux/fs.h
AT_FDCWD = -100
RENAME_EXCHANGE = 2


def exchange(one: Path, other: Path) -> bool:
    """Let two paths change places in one step; false, and nothing is done, where the system or the file system cannot."""
    if not sys.platform.startswith("linux"):
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    return renameat2 is not None and renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0


def sync(path: Path) -> None:
    """See that a file, or the names in a folder, are on the disk before anything is done that relies on it."""
    if path.is_dir() and sys.platform == "win32":
        return  # a folder cannot be opened there, and its names are written with each file
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
