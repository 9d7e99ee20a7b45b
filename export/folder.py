"""A folder of files that appears whole or not at all, whatever ends the program.

The files are written into a hidden folder beside the target (`.NAME.PID.part`). What a person has put into the target is linked into it,
everything is brought to the disk, and the two change places in one step, or in two where the system has no such step: then the target is
away for a moment, as `.NAME.PID.old`. A hidden folder that a dead run left behind can be deleted at any time, unless the target is away.
"""

import os
import re
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

from export.exchange import exchange, sync
from models.errors import OutputError

# ".castelrovere-2025.4711.part"
STRAY = re.compile(r"\.(?P<name>.+)\.\d+\.(?P<state>part|old)")
# The name of the hidden folder has to fit into 255 bytes as well: that of a folder with a longer name than this is cut, to so many letters.
LONGEST_NAME, CUT_NAME = 220, 40


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
    scratch = make_scratch(folder)
    try:
        yield scratch
        put_in_place(scratch, folder, ours)
    except OSError as error:
        raise cannot_write(folder, error) from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def scratch_of(folder: Path, owner: int | None = None) -> Path:
    """The hidden folder beside this one that a process writes into, this one when no other is named."""
    return _beside(Path(os.path.realpath(folder)), owner or os.getpid(), "part")


def make_scratch(folder: Path, owner: int | None = None) -> Path:
    """A new, empty folder beside this one, which is to take its place; it is named for this process, or for its owner.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise OutputError("{path} is a file and no folder", "move it away, or give another --out", path=folder)
        scratch = scratch_of(folder, owner)
        shutil.rmtree(scratch, ignore_errors=True)  # of a worker that died over the same document
        scratch.mkdir(parents=True)
    except OSError as error:
        raise cannot_write(folder, error) from error
    return scratch


def put_in_place(scratch: Path, folder: Path, ours: Collection[PurePath] = ()) -> None:
    """Let a scratch folder take the place of `folder`, as `whole_folder` does; afterwards there is no scratch folder.

    Raises:
        OutputError: it cannot; then `folder` is as it was.
    """
    target = Path(os.path.realpath(folder))
    try:
        if target.exists():
            _link_the_rest(target, scratch, PurePath(), ours)
        for path in (*scratch.rglob("*"), scratch):
            sync(path)
        if not target.exists():
            scratch.rename(target)
        elif not exchange(scratch, target):
            _exchange_in_two_steps(scratch, target)
        sync(target.parent)
    except OSError as error:
        raise cannot_write(folder, error) from error
    shutil.rmtree(scratch, ignore_errors=True)


def clear_strays(parent: Path) -> None:
    """Remove the hidden folders that dead runs have left in `parent`, and bring back a folder that one had put away.

    Nobody else may be writing there.
    """
    for stray in sorted(parent.iterdir()) if parent.is_dir() else ():
        if (found := STRAY.fullmatch(stray.name)) and stray.is_dir():
            target = parent / found["name"]
            if found["state"] == "old" and not target.exists():
                stray.rename(target)
            else:
                shutil.rmtree(stray, ignore_errors=True)


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


def _link_the_rest(target: Path, scratch: Path, inside: PurePath, ours: Collection[PurePath]) -> None:
    """Give the scratch folder what stands in the target and is not ours: links to the same files, copies where there are none."""
    for path in target.iterdir():
        there, relative = scratch / path.name, inside / path.name
        if path.is_dir() and not path.is_symlink():
            was_there = there.is_dir()
            there.mkdir(exist_ok=True)
            _link_the_rest(path, there, relative, ours)
            if not was_there and not any(there.iterdir()) and any(relative in each.parents for each in ours):
                there.rmdir()
        elif not os.path.lexists(there) and relative not in ours:
            _link(path, there)


def _link(source: str | Path, copy: str | Path) -> None:
    try:
        os.link(source, copy, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, copy, follow_symlinks=False)


def _exchange_in_two_steps(scratch: Path, target: Path) -> None:
    earlier = _beside(target, os.getpid(), "old")
    target.rename(earlier)
    try:
        scratch.rename(target)
    except OSError:
        earlier.rename(target)
        raise
    shutil.rmtree(earlier, ignore_errors=True)


def cannot_write(folder: Path, error: OSError) -> OutputError:
    """The error that the system's own is."""
    return OutputError("cannot write {path} ({why})", "give another --out, or make room there", path=folder, why=error.strerror or error)


def _beside(target: Path, owner: int, ending: str) -> Path:
    name = target.name if len(os.fsencode(target.name)) <= LONGEST_NAME else target.name[:CUT_NAME]
    return target.with_name(f".{name}.{owner}.{ending}")
