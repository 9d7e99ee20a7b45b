"""The supervisor: it gives documents to workers, ends what meets a limit, and reads none itself.

Why not a pool of a library: `ProcessPoolExecutor` loses all that waits when one worker dies, `multiprocessing.Pool` never gives it
back, and pebble knows a time for a task but neither the time since its last page nor the memory of its worker.
"""

import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from cli.work.limits import Limits, met_limit
from cli.work.messages import Beat, Done, Failed, Task, make_failed
from cli.work.process import Worker
from language import Language
from models.errors import UnreadableError

Outcome = Done | Failed
PageWatcher = Callable[[Task, Beat], None]

# The limits are looked at so often, in seconds.
WATCH = 0.1


class Supervisor:
    """Workers, as many as are to work at once.

    Args:
        limits: of a document.
        jobs: so many workers.
        on_page: is told of each page that a worker reaches, from several threads.
    """

    def __init__(self, limits: Limits, jobs: int, on_page: PageWatcher = lambda _task, _beat: None) -> None:
        self._limits = limits
        self._jobs = jobs
        self._on_page = on_page
        self._workers: set[Worker] = set()
        self._lock = threading.Lock()
        self._is_over = threading.Event()

    def run(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Outcome, float]]:
        """Each task with what came of it and the seconds that it took, as they are done; whatever ends this ends the workers."""
        waiting: queue.SimpleQueue[Task] = queue.SimpleQueue()
        for task in tasks:
            waiting.put(task)
        outcomes: queue.SimpleQueue[tuple[Task, Outcome, float]] = queue.SimpleQueue()
        threads = [threading.Thread(target=self._serve, args=(waiting, outcomes), daemon=True) for _ in range(min(self._jobs, len(tasks)))]
        threads.append(threading.Thread(target=self._watch, daemon=True))
        for thread in threads:
            thread.start()
        try:
            for _ in tasks:
                yield _next(outcomes)
        finally:
            self._is_over.set()
            with self._lock:
                for worker in self._workers:
                    worker.kill()
            for thread in threads:
                thread.join()

    def _serve(self, waiting: "queue.SimpleQueue[Task]", outcomes: "queue.SimpleQueue[tuple[Task, Outcome, float]]") -> None:
        """Let one worker after the other read what is waiting."""
        worker: Worker | None = None
        with suppress(queue.Empty):
            while not self._is_over.is_set():
                task = waiting.get_nowait()
                began = time.monotonic()
                worker, outcome = self._read(task, worker)
                outcomes.put((task, outcome, time.monotonic() - began))
        if worker:
            self._dismiss(worker)

    def _read(self, task: Task, worker: Worker | None) -> tuple[Worker | None, Outcome]:
        """What came of a task, and the worker if it can be used again.

        A document that a used worker dies of is tried once more in a fresh one: it may have been the one before that broke it.
        """
        while True:
            try:
                worker = worker or self._hire()
            except OSError as error:
                cause = UnreadableError("no process can be started to read it ({why})", "try again", why=error.strerror or error)
                return None, make_failed(cause, Language(task.language))
            answer = worker.read(task, lambda beat: self._on_page(task, beat))
            is_worth_another = worker.served > 1 and worker.is_broken and not worker.killed_for
            outcome = answer or self._explain(task, worker)
            if worker.is_spent:
                self._dismiss(worker)
                worker = None
            if not is_worth_another or self._is_over.is_set():
                return worker, outcome

    def _explain(self, task: Task, worker: Worker) -> Failed:
        """Why there is no answer."""
        if worker.killed_for:
            error = met_limit(worker.killed_for, self._limits)
        else:
            error = UnreadableError(
                "the process that read it died (exit code {code})", "report it, with the file if it is public", code=worker.exit_code
            )
        return make_failed(error, Language(task.language))

    def _hire(self) -> Worker:
        worker = Worker(self._limits)
        with self._lock:
            self._workers.add(worker)
            if self._is_over.is_set():
                worker.kill()
        return worker

    def _dismiss(self, worker: Worker) -> None:
        with self._lock:
            self._workers.discard(worker)
        worker.end()

    def _watch(self) -> None:
        """Look after the limits until the run is over."""
        while not self._is_over.wait(WATCH):
            with self._lock:
                workers = list(self._workers)
            for worker in workers:
                worker.check()


def _next(outcomes: "queue.SimpleQueue[tuple[Task, Outcome, float]]") -> tuple[Task, Outcome, float]:
    """The next outcome; waiting in short steps, for only between them is an interruption heard on every system."""
    while True:
        with suppress(queue.Empty):
            return outcomes.get(timeout=0.5)
