"""What a person sees while annexes are read: a bar over the pages, then a short table for each."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from cli.streams import printable, show
from cli.summary import AreaWeight, Summary
from models.catalogue import CATALOGUE, Severity

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}


@contextmanager
def page_bar(name: str) -> Iterator[Callable[[int, int | None], None]]:
    """A function to be told of each page; it draws a bar if standard error is a terminal, else nothing."""
    if not sys.stderr.isatty():
        yield lambda page, pages: None  # noqa: ARG005
        return
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("pages"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(printable(name), total=None)
        yield lambda page, pages: progress.update(task, completed=page, total=pages)


def show_summary(summary: Summary) -> None:
    """Show the figures of one annex on standard error, in colour if that is a terminal and NO_COLOR is not set."""
    console = Console(stderr=True, highlight=False)
    with console.capture() as capture:
        console.print(_text(f"{summary.file} → {summary.folder}", "bold"), soft_wrap=True)
        console.print(_text(f"{summary.title} ({summary.year})" if summary.title else str(summary.year)))
        console.print(_counts(summary))
        console.print(_details(summary))
        console.print()
    show("".join(f"{line.rstrip()}\n" for line in capture.get().splitlines()))


def _counts(summary: Summary) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    names = ("sections", "objectives", "indicators", "targets", "deadlines")
    for name in names:
        table.add_column(name, justify="right")
    table.add_row(*(str(getattr(summary, name)) for name in names))
    return table


def _details(summary: Summary) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    table.add_row("weight per Area", _weights(summary.weights))
    table.add_row("to check", _doubtful(summary))
    table.add_row("findings", _findings(summary.findings))
    return table


def _weights(weights: dict[str, AreaWeight]) -> Text:
    return _text(" · ".join(f"{area} {_points(weight)}" for area, weight in weights.items()) or "none")


def _points(weight: AreaWeight) -> str:
    total = f"{weight.total.normalize():f}"
    return f"{total} (+{weight.open} open)" if weight.open else total


def _doubtful(summary: Summary) -> Text:
    """How many records have a warning or an error; in red where the reading is doubtful as a whole."""
    if "reading-doubtful" in summary.findings:
        what = f"{summary.doubtful} of {summary.targets} records: the reading is doubtful as a whole, compare it with the pages"
        return Text(what, COLOURS[Severity.ERROR])
    return Text(f"{summary.doubtful} of {summary.targets} records" if summary.doubtful else "no record")


def _findings(findings: dict[str, int]) -> Text:
    severities = list(Severity)
    lines = [_finding(code, findings[code]) for code in sorted(findings, key=lambda code: severities.index(CATALOGUE[code].severity))]
    return Text("\n").join(lines) if lines else Text("none")


def _finding(code: str, count: int) -> Text:
    entry = CATALOGUE[code]
    return Text(f"{count} × {entry.severity.value} {code}: {entry.title}", COLOURS[entry.severity])


def _text(text: str, style: str = "") -> Text:
    return Text(printable(text), style)
