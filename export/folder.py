"""A folder of files that appears whole or not at all."""

import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

from models.errors import OutputError


@contextmanager
def whole_folder(folder: Path, ours: Collection[PurePath] = ()) -> Iterator[Path]:
    """A scratch folder to write to; when the block ends well it takes the place of `folder`, and all of it at once.

    What stood there under the same names is replaced; any other file is carried over, because it is somebody's, but for one that an earlier
    run wrote and this one does not: it would speak of another reading. When the block fails, `folder` is as it was and the scratch
    folder is gone.

    Args:
        folder: the target.
        ours: the paths in it that any run may write.

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
        _take_the_place_of(target, scratch, ours)
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


def _take_the_place_of(target: Path, scratch: Path, ours: Collection[PurePath]) -> None:
    earlier = _beside(target, "old")
    if not target.exists():
        scratch.rename(target)
        return
    target.rename(earlier)
    try:
        scratch.rename(target)
    finally:
        if not target.exists():  # the second step failed: take the first one back
            earlier.rename(target)
    _empty(earlier, target, PurePath(), ours)


def _empty(earlier: Path, target: Path, inside: PurePath, ours: Collection[PurePath]) -> None:
    """Remove what was written anew or by an earlier run, carry over the rest; nothing that is not ours is ever deleted."""
    for path in earlier.iterdir():
        there, relative = target / path.name, inside / path.name
        if path.is_dir() and not path.is_symlink() and (there.is_dir() or any(relative in each.parents for each in ours)):
            there.mkdir(exist_ok=True)
            _empty(path, there, relative, ours)
        elif there.exists() or relative in ours:
            path.unlink()
        else:
            path.rename(there)
    earlier.rmdir()
    if not any(target.iterdir()):
        target.rmdir()


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".{target.name[:40]}.{os.getpid()}.{ending}")
