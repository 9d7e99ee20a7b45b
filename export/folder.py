"""A folder of files that appears whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import OutputError


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """A scratch folder to write to; when the block ends well it takes the place of `folder`, and all of it at once.

    What stood there under the same names is replaced; any other file is carried over, because it is somebody's.
    When the block fails, `folder` is as it was and the scratch folder is gone.

    Raises:
        OutputError: it cannot be written there.
    """
    target = Path(os.path.realpath(folder))
    scratch = _beside(target, "part")
    try:
        if target.exists() and not target.is_dir():
            raise OutputError("{path} is a file and no folder", "move it away, or give another --out", path=folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        scratch.mkdir()
        yield scratch
        _take_the_place_of(target, scratch)
    except OSError as error:
        raise OutputError(
            "cannot write {path} ({why})", "give another --out, or make room there", path=folder, why=error.strerror or error
        ) from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def check_writable(folder: Path) -> None:
    """Make sure, before any work is done, that the folder can be made and written into; nothing is made yet.

    Raises:
        OutputError: it cannot be written.
    """
    nearest = next(path for path in (folder.absolute(), *folder.absolute().parents) if os.path.lexists(path))
    if not nearest.is_dir():
        raise OutputError("{path} is a file and no folder", "move it away, or give another --out", path=nearest)
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise OutputError("nothing can be written into {path}", "check its permissions, or give another --out", path=nearest)


def _take_the_place_of(target: Path, scratch: Path) -> None:
    earlier = _beside(target, "old")
    written = {path.name for path in scratch.iterdir()}
    if not target.exists():
        scratch.rename(target)
        return
    target.rename(earlier)
    try:
        scratch.rename(target)
    finally:
        if not target.exists():  # the second step failed: take the first one back
            earlier.rename(target)
    _empty(earlier, written, target)


def _empty(earlier: Path, written: set[str], target: Path) -> None:
    """Remove what was written anew, carry over the rest; nothing that is not ours is ever deleted."""
    for path in earlier.iterdir():
        if path.name in written:
            path.unlink()
        else:
            path.rename(target / path.name)
    earlier.rmdir()


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".{target.name[:40]}.{os.getpid()}.{ending}")
