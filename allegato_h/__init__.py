"""The installed program."""

import sys
from pathlib import Path

__version__ = "0.1.0"


def main() -> int:
    """Run the command line; returns the exit code.

    In a wheel the packages stand inside this one (so that nothing called `models` lands in a user's site-packages); there
    this folder is put first on this process's path. In a checkout they stand beside it and nothing is needed.
    """
    here = Path(__file__).resolve().parent
    if (here / "cli").is_dir():
        sys.path.insert(0, str(here))
    from cli.main import run

    return run(version=__version__)
