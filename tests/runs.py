"""What a run of the program leaves, for the tests of the command line."""

from collections.abc import Callable
from pathlib import Path

Run = Callable[..., int]


def written(files: Path) -> list[str]:
    """The names of the folders that it has written."""
    out = files / "out"
    return sorted(path.name for path in out.iterdir() if path.is_dir()) if out.exists() else []
