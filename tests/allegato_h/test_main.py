"""The program as a module."""

import subprocess
import sys
from pathlib import Path

try:
    import pty
except ImportError:
    pty = None


def program(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own."""
    return subprocess.run([sys.executable, "-m", "allegato_h", *arguments], capture_output=True, timeout=60, **options)


def test_the_version_is_printed_by_the_module_too(root: Path) -> None:
    assert program("--version", cwd=root).stdout == b"allegato-h 0.1.0\n"
