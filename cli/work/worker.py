"""The process that reads documents, one after the other, as the supervisor asks for them."""

import logging
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from cli.work.limits import MEBIBYTE, Limits, met_limit
from cli.work.memory import limit_memory, peak_memory
from cli.work.messages import Beat, Done, Failed, Task, make_failed, path_of, receive_task, send
from language import Language
from models.errors import AnnexError, UnreadableError

if TYPE_CHECKING:  # the pipeline is imported when the first document comes
    from cli.pipeline import PageWatcher

# pyarrow's own pools reserve a gigabyte of address space at once.
os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")


def serve() -> int:
    """Read tasks from standard input until there are no more, and answer each on standard output.

    The arguments of the process are the limits `memory` and `size`, in MiB.
    """
    limits = dict(zip(("memory", "size"), map(int, sys.argv[1:]), strict=True))
    _die_with_the_supervisor()
    limit_memory(limits["memory"])
    logging.getLogger().addHandler(logging.NullHandler())  # what libraries say while they read is no message to a person
    tasks, answers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever else writes there disturbs no answer
    while task := receive_task(tasks):
        send(answers, Beat(0, None))
        send(answers, answer(task, limits, lambda page, pages: send(answers, Beat(page, pages))))
    return 0


def answer(task: Task, limits: Limits, watch: "PageWatcher") -> Done | Failed:
    """Read a document and write its files into its scratch folder.

    Args:
        task: names both.
        limits: of the memory of this process and of the size of the file.
        watch: is told of each page.
    """
    language = Language(task.language)
    try:
        return _read(task, language, limits["size"], watch)
    except AnnexError as error:
        return make_failed(error, language, peak_memory(), is_plain=True)
    except MemoryError:
        return make_failed(met_limit("memory", limits), language, peak_memory(), is_plain=False)
    except RecursionError:
        too_deep = UnreadableError("the document is too deeply nested", "cut the annex out of it")
        return make_failed(too_deep, language, peak_memory(), is_plain=False)
    except Exception as error:  # noqa: BLE001  a defect of ours must not take the other files with it; it is named, not swallowed
        return make_failed(_defect(error), language, peak_memory(), is_plain=False)


def _read(task: Task, language: Language, size: int, watch: "PageWatcher") -> Done:
    from cli.inputs import read_file
    from cli.pipeline import load_profile, read_annex
    from cli.summary import summarize
    from export.contents import Order
    from export.folder import make_scratch
    from export.writers import write_files

    data = read_file(path_of(task.path), size * MEBIBYTE)
    profile = load_profile(path_of(task.profile) if task.profile else None)
    order = Order(path_of(task.folder), task.formats, task.release, language)
    annex, records = read_annex(data, task.name, profile, task.year, watch, task.password, task.version)
    guarded = write_files(annex, records, order, make_scratch(order.folder, task.owner))
    return Done(summarize(annex, task.shown, order.folder).model_dump_json().encode(), peak_memory(), guarded)


def _defect(error: Exception) -> UnreadableError:
    """What is said of an error that nobody foresaw: its kind, its words, and where in our code it arose."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    at = f"{Path(frame.filename).stem}.{frame.name}, line {frame.lineno}"
    what = " ".join(f"{type(error).__name__} {error}".split())
    return UnreadableError("a defect of the program: {what} in {at}", "report it, with the file if it is public", what=what, at=at)


def _die_with_the_supervisor() -> None:
    """Where the system can, end this process when the one that has started it ends, however it ends."""
    if sys.platform.startswith("linux"):
        import ctypes
        import signal

        set_death_signal = 1  # PR_SET_PDEATHSIG of linux/prctl.h
        ctypes.CDLL(None).prctl(set_death_signal, signal.SIGKILL)
