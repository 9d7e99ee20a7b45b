"""Several annexes in one run: each is read for itself, and an error in one leaves the others alone."""

import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cli.inputs import Input, find_inputs, name_folders, read_input
from cli.pipeline import Profile, extract_annex, load_profile
from cli.streams import say, tell
from cli.summary import Summary, summarize
from cli.terminal import page_bar, show_summary
from export.contents import Order, Release
from export.folder import check_writable
from export.json_text import json_text
from export.writers import ALL
from language import Language
from models.errors import AnnexError, UnreadableError
from models.texts import counted

DONE, FINDINGS = 0, 1

GUARDED = counted(
    "{number} cell has an apostrophe in front, so that no spreadsheet runs or changes it",
    "{number} cells have an apostrophe in front, so that no spreadsheet runs or changes them",
)
"""What is said of the cells that `csv-it` guards."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What a call asks for."""

    arguments: tuple[str, ...]
    out: Path
    year: int | None
    profile: Path | None
    strict: bool
    as_json: bool
    formats: tuple[str, ...]
    release: Release
    language: Language


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that gave no records, and why."""

    file: str
    error: AnnexError


def run_batch(batch: Batch) -> int:
    """Read every input, report each as it is done, and give the exit code: that of the gravest outcome.

    Raises:
        UsageError: the profile is wrong.
        OutputError: nothing can be written to the output folder.
    """
    profile = load_profile(batch.profile)
    check_writable(batch.out)
    outcomes = []
    for outcome in _outcomes(batch, profile):
        _report(outcome, batch)
        outcomes.append(outcome)
    code = max(_exit_code(outcome, batch.strict) for outcome in outcomes)
    if batch.as_json:
        say(_json_summary(outcomes, code, batch.language) + "\n")
    return code


def _outcomes(batch: Batch, profile: Profile) -> Iterator[Summary | Failure]:
    inputs = find_inputs(batch.arguments)
    for source, name in zip(inputs, name_folders(inputs), strict=True):
        try:
            yield _extract(source, Order(batch.out / name, batch.formats, batch.release, batch.language), batch.year, profile)
        except AnnexError as error:
            yield Failure(source.shown, error)
        except (MemoryError, RecursionError):
            yield Failure(source.shown, UnreadableError("the document is too large or too deeply nested", "cut the annex out of it"))
        except Exception as error:  # noqa: BLE001  a defect of ours must not take the other files with it; it is named, not swallowed
            yield Failure(source.shown, _defect(error))


def _defect(error: Exception) -> UnreadableError:
    """What is said of an error that nobody foresaw: its kind, its words, and where in our code it arose."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    at = f"{Path(frame.filename).stem}.{frame.name}, line {frame.lineno}"
    what = " ".join(f"{type(error).__name__} {error}".split())
    return UnreadableError("a defect of the program: {what} in {at}", "report it, with the file if it is public", what=what, at=at)


def _extract(source: Input, order: Order, year: int | None, profile: Profile) -> Summary:
    data = read_input(source)
    with page_bar(source.name, order.language) as watch:
        annex, written = extract_annex(data, source.name, order, profile, year, watch)
    if "csv-it" in order.formats or ALL in order.formats:
        guarded = order.language.count(written.guarded, GUARDED)
        tell(f"allegato-h: {source.shown}: csv-it: {guarded}")
    return summarize(annex, source.shown, order.folder)


def _report(outcome: Summary | Failure, batch: Batch) -> None:
    if isinstance(outcome, Failure):
        tell(f"allegato-h: {outcome.file}: {outcome.error.line(batch.language)}")
    elif not batch.as_json:
        show_summary(outcome, batch.language)


def _exit_code(outcome: Summary | Failure, strict: bool) -> int:
    if isinstance(outcome, Failure):
        return outcome.error.exit_code
    return FINDINGS if strict and not outcome.is_clean else DONE


def _json_summary(outcomes: Iterable[Summary | Failure], code: int, language: Language) -> str:
    annexes, errors = [], []
    for outcome in outcomes:
        if isinstance(outcome, Failure):
            what, remedy = outcome.error.told(language)
            errors.append({"file": outcome.file, "what": what, "remedy": remedy})
        else:
            annexes.append(outcome)
    return json_text({"annexes": annexes, "errors": errors, "exit_code": code})
