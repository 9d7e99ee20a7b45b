"""How much memory a process takes, and may take."""

import os
import subprocess
import sys

import pytest

from cli.work.limits import MEBIBYTE
from cli.work.memory import peak_memory, resident_memory


def test_this_process_has_some_memory_and_one_that_is_not_there_has_none() -> None:
    assert peak_memory() > 10 * MEBIBYTE
    assert resident_memory(2**22 + 1) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says what a process has in memory")
def test_linux_says_what_a_process_has_in_memory() -> None:
    assert resident_memory(os.getpid()) > 10 * MEBIBYTE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_what_would_take_more_memory_than_it_may_raises() -> None:
    script = "from cli.work.memory import limit_memory\nlimit_memory(200)\ntry:\n    bytes(2**28)\nexcept MemoryError:\n    print('held')"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True).stdout == "held\n"
