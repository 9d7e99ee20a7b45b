"""Several annexes in one run: each is read for itself, and whatever becomes of one leaves the others alone."""

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from msgspec.structs import replace

from cli.inputs import Input, find_inputs, name_folders, spool
from cli.streams import say, tell
from cli.summary import Summary, placed
from cli.terminal import RunBar, run_bar, show_summary
from cli.work.alone import alone_in
from cli.work.journal import DocumentEntry, Journal, Run, Status, digest_file, digest_settings, list_files
from cli.work.limits import MEBIBYTE, Limits
from cli.work.messages import Done, Task, make_failed
from cli.work.supervisor import Outcome, Supervisor
from export.contents import Release
from export.folder import check_writable, clear_strays, put_in_place, scratch_of
from export.json_text import json_text
from export.writers import paths_of_any_run
from language import Language
from models.errors import AnnexError
from models.texts import counted

DONE, FINDINGS = 0, 1

GUARDED = counted(
    "{number} cell has an apostrophe in front, so that no spreadsheet runs or changes it",
    "{number} cells have an apostrophe in front, so that no spreadsheet runs or changes them",
)
"""What is said of the cells that `csv-it` guards."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What a call asks for.

    Attributes:
        again: read also what has not changed since the last run.
        jobs: so many documents at once.
        version: of the program.
    """

    arguments: tuple[str, ...]
    out: Path
    year: int | None
    profile: Path | None
    password: str
    strict: bool
    as_json: bool
    formats: tuple[str, ...]
    release: Release
    language: Language
    limits: Limits
    again: bool
    jobs: int
    version: str


@dataclass(frozen=True, slots=True)
class _Document:
    """An input with the name of its folder."""

    source: Input
    name: str
    path: Path
    sha256: str


def run_batch(batch: Batch) -> int:
    """Read every input, report each as it is done, and give the exit code: that of the gravest outcome.

    Raises:
        UsageError: the profile is wrong.
        OutputError: nothing can be written to the output folder, or another run is writing there.
    """
    try:
        _check_profile(batch)
        check_writable(batch.out)
        with alone_in(batch.out):
            clear_strays(batch.out)
            return _run(batch)
    except AnnexError as error:
        if batch.as_json:
            what, remedy = error.told(batch.language)
            say(json_text({"annexes": [], "errors": [{"file": None, "what": what, "remedy": remedy}], "exit_code": error.exit_code}) + "\n")
        raise


def _check_profile(batch: Batch) -> None:
    from cli.pipeline import load_profile

    load_profile(batch.profile)


def _run(batch: Batch) -> int:
    journal = Journal(batch.out)
    with _documents(batch) as documents, run_bar(len(documents), batch.language) as bar:
        for entry in _outcomes(batch, documents, journal, bar):
            journal.add(entry)
            bar.finish(entry.file)
            _report(entry, batch)
    run = journal.finish(batch.version, len(documents))
    code = max(_exit_code(entry, batch.strict) for entry in run.documents)
    if batch.as_json:
        say(_json_summary(run, [document.source.shown for document in documents], code) + "\n")
    return code


@contextmanager
def _documents(batch: Batch) -> Iterator[list[_Document]]:
    """The documents of the call; what comes by standard input stands in a file while they are read."""
    inputs = find_inputs(batch.arguments)
    most = batch.limits["size"] * MEBIBYTE
    with TemporaryDirectory(prefix="allegato-h-") as folder:
        paths = [source.path or spool(sys.stdin.buffer, Path(folder) / "stdin", most) for source in inputs]
        yield [
            _Document(source, name, path, digest_file(path, most))
            for source, name, path in zip(inputs, name_folders(inputs), paths, strict=True)
        ]


def _outcomes(batch: Batch, documents: Sequence[_Document], journal: Journal, bar: RunBar) -> Iterator[DocumentEntry]:
    """What came of each document: first of those that have not changed, then of the others as they are done."""
    settings = _settings(batch)
    changed: dict[Task, _Document] = {}
    for document in documents:
        known = None if batch.again else journal.find_unchanged(document.name, document.sha256, settings)
        if known and Path(known.file).name == Path(document.source.shown).name:
            figures = placed(_summary(known), document.source.shown, batch.out / document.name).model_dump_json()
            same = replace(known, status=Status.UNCHANGED, file=document.source.shown, seconds=0.0)
            yield replace(same, summary=msgspec.Raw(figures.encode()))
        else:
            changed[_task(document, batch)] = document
    supervisor = Supervisor(batch.limits, batch.jobs, lambda task, beat: bar.reach(changed[task].source.shown, beat.page, beat.pages))
    for task, outcome, seconds in supervisor.run(list(changed)):
        yield replace(_settle(changed[task], outcome, batch), seconds=round(seconds, 3), settings=settings)


def _settings(batch: Batch) -> str:
    profile = batch.profile.read_bytes() if batch.profile else b""
    given = (batch.version, batch.year, profile, sorted(batch.formats), batch.release, batch.language.code)
    return digest_settings(given, Path(__file__).resolve().parent.parent)


def _task(document: _Document, batch: Batch) -> Task:
    return Task(
        path=os.fsencode(document.path),
        name=document.source.name,
        shown=document.source.shown,
        folder=os.fsencode(batch.out / document.name),
        owner=os.getpid(),
        year=batch.year,
        profile=os.fsencode(batch.profile) if batch.profile else None,
        password=batch.password,
        formats=batch.formats,
        release=batch.release,
        language=batch.language.code,
        version=batch.version,
    )


def _settle(document: _Document, outcome: Outcome, batch: Batch) -> DocumentEntry:
    """Put the files of a document in their place, and write down what came of it."""
    folder = batch.out / document.name
    if isinstance(outcome, Done):
        try:
            put_in_place(scratch_of(folder), folder, paths_of_any_run(folder.name))
        except AnnexError as error:
            outcome = make_failed(error, batch.language)
    shutil.rmtree(scratch_of(folder), ignore_errors=True)
    entry = DocumentEntry(file=document.source.shown, folder=document.name, sha256=document.sha256, memory=outcome.memory)
    if isinstance(outcome, Done):
        status = Status.DONE if Summary.model_validate_json(outcome.summary).is_clean else Status.DOUBTFUL
        return replace(entry, status=status, files=list_files(folder), guarded=outcome.guarded, summary=msgspec.Raw(outcome.summary))
    return replace(
        entry,
        status=Status.FAILED,
        kind=outcome.kind,
        reason=outcome.what,
        remedy=outcome.remedy,
        exit_code=outcome.exit_code,
        stands=folder.is_dir(),
    )


def _report(entry: DocumentEntry, batch: Batch) -> None:
    if entry.status is Status.FAILED:
        stands = batch.language("the folder of an earlier run is still there") if entry.stands else ""
        tell("allegato-h: " + "; ".join(filter(None, (f"{entry.file}: {entry.reason}", entry.remedy, stands))))
        return
    if entry.guarded:
        tell(f"allegato-h: {entry.file}: csv-it: {batch.language.count(entry.guarded, GUARDED)}")
    if not batch.as_json:
        show_summary(_summary(entry), batch.language, is_unchanged=entry.status is Status.UNCHANGED)


def _summary(entry: DocumentEntry) -> Summary:
    return Summary.model_validate_json(bytes(entry.summary))


def _exit_code(entry: DocumentEntry, strict: bool) -> int:
    if entry.status is Status.FAILED:
        return entry.exit_code
    return FINDINGS if strict and not _summary(entry).is_clean else DONE


def _json_summary(run: Run, asked: Sequence[str], code: int) -> str:
    """The documents in the order of the call, whatever the order in which they were done."""
    entries = sorted(run.documents, key=lambda entry: asked.index(entry.file))
    annexes = [_summary(entry) for entry in entries if entry.status is not Status.FAILED]
    errors = [{"file": entry.file, "what": entry.reason, "remedy": entry.remedy} for entry in entries if entry.status is Status.FAILED]
    return json_text({"annexes": annexes, "errors": errors, "exit_code": code})
