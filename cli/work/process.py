"""A worker as the supervisor sees it: a process that answers tasks, that can be late, grow, or die."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import BinaryIO, cast

import msgspec

from cli.work.limits import MEBIBYTE, Limits
from cli.work.memory import resident_memory
from cli.work.messages import Beat, Done, Failed, Task, receive_answer, send

PROGRAM = "from cli.work.worker import serve; raise SystemExit(serve())"
# A worker is replaced after so many documents, or when it had so much in memory: what libraries keep is let go with it.
MOST_DOCUMENTS = 50
MOST_KEPT = 400 * MEBIBYTE
# So long, in seconds, a new process may take before it begins with its first document: that is no time of the document's.
STARTING = 60.0


class Worker:
    """A process that reads documents.

    Args:
        limits: of a document.
        program: that it runs, with the limits `memory` and `size` as arguments.

    Attributes:
        served: so many documents it was given.
        is_broken: it died over its document, or ran into what nobody foresaw.
        is_spent: it is not to be given another one.
        killed_for: the name of the limit for which it was killed.
    """

    def __init__(self, limits: Limits, program: str = PROGRAM) -> None:
        self.served = 0
        self.is_broken = self.is_spent = False
        self.killed_for = ""
        self._limits = limits
        self._began = self._last_page = 0.0
        self._process = subprocess.Popen(  # noqa: S603  the same program in another process
            [sys.executable, "-P", "-c", program, str(limits["memory"]), str(limits["size"])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            start_new_session=True,  # Ctrl-C is for the supervisor
        )

    def read(self, task: Task, on_page: Callable[[Beat], None]) -> Done | Failed | None:
        """The answer to a task; none where the worker died over it."""
        self.served += 1
        self._began = self._last_page = time.monotonic() + STARTING
        try:
            send(cast(BinaryIO, self._process.stdin), task)
            while isinstance(answer := receive_answer(cast(BinaryIO, self._process.stdout)), Beat):
                self._last_page = time.monotonic()
                if answer.page:
                    on_page(answer)
                else:
                    self._began = self._last_page
        except (OSError, msgspec.MsgspecError):
            answer = None
        if answer is None:
            self._process.kill()  # it may still be there, and say what is no answer
        self._began = 0.0
        self.is_broken = answer is None or (isinstance(answer, Failed) and not answer.is_plain)
        self.is_spent = answer is None or self.is_broken or self.served >= MOST_DOCUMENTS or answer.memory > MOST_KEPT
        return answer

    def check(self) -> None:
        """Kill the worker where its document has met a limit."""
        if not self._began:
            return
        now = time.monotonic()
        spent = {
            "seconds": now - self._began,
            "stall": now - self._last_page,
            "memory": resident_memory(self._process.pid) / MEBIBYTE,
        }
        for name, value in spent.items():
            if value > self._limits[name]:
                self.kill(name)
                return

    def kill(self, limit: str = "") -> None:
        """End it at once."""
        self.killed_for = self.killed_for or limit
        self._process.kill()

    def end(self) -> None:
        """Let it end, and let go of it."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            cast(BinaryIO, stream).close()
        self._process.wait()

    @property
    def exit_code(self) -> int:
        """What the process ended with: less than 0 for a signal."""
        return self._process.wait()
