"""What a person sees while annexes are read: a bar over the pages, then a short table for each."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from cli.streams import printable, show
from cli.summary import AreaWeight, Summary
from language import Language
from models.catalogue import CATALOGUE, Severity
from models.texts import translatable

_COUNTED = (
    translatable("sections"),
    translatable("objectives"),
    translatable("indicators"),
    translatable("targets"),
    translatable("deadlines"),
)

# So many kinds of findings, of two to four lines each, fit on a screen of 24 lines; so many pages of one fit on its line.
MOST_KINDS, MOST_PAGES = 4, 8

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}


class RunBar:
    """What is seen while a run goes on: how many documents are done, and the page that each one under way has reached.

    Args:
        progress: what draws it; none where nobody sees it.
        total: so many documents.
        language: of the words beside it.
    """

    def __init__(self, progress: Progress | None, total: int, language: Language) -> None:
        self._progress = progress
        self._under_way: dict[str, TaskID] = {}
        self._all = progress.add_task(language("documents"), total=total) if progress and total > 1 else None

    def reach(self, name: str, page: int, pages: int | None) -> None:
        """A document has reached a page."""
        if self._progress is None:
            return
        if name not in self._under_way:
            self._under_way[name] = self._progress.add_task(printable(name), total=pages)
        self._progress.update(self._under_way[name], completed=page, total=pages)

    def finish(self, name: str) -> None:
        """A document is done."""
        if self._progress is None:
            return
        if (task := self._under_way.pop(name, None)) is not None:
            self._progress.remove_task(task)
        if self._all is not None:
            self._progress.advance(self._all)


@contextmanager
def run_bar(total: int, language: Language) -> Iterator[RunBar]:
    """A bar for so many documents, if standard error is a terminal, else one that nobody sees."""
    if not sys.stderr.isatty():
        yield RunBar(None, total, language)
        return
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield RunBar(progress, total, language)


def show_summary(summary: Summary, language: Language, *, is_unchanged: bool = False) -> None:
    """Show the figures of one annex on standard error, in colour if that is a terminal and NO_COLOR is not set.

    Args:
        summary: the figures.
        language: of the words beside them.
        is_unchanged: they are those of an earlier run, since which nothing has changed.
    """
    console = Console(stderr=True, highlight=False)
    with console.capture() as capture:
        unchanged = f" ({language('unchanged since the last run')})" if is_unchanged else ""
        console.print(_text(f"{summary.file} → {summary.folder}{unchanged}", "bold"), soft_wrap=True)
        console.print(_text(f"{summary.title} ({summary.year})" if summary.title else str(summary.year)))
        console.print(_counts(summary, language))
        console.print(_details(summary, language))
        console.print(_text(language("→ open {path}", path=summary.opens), "bold"), soft_wrap=True)
        console.print()
    show("".join(f"{line.rstrip()}\n" for line in capture.get().splitlines()))


def _counts(summary: Summary, language: Language) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for name in _COUNTED:
        table.add_column(language(name), justify="right")
    table.add_row(*(str(getattr(summary, name)) for name in _COUNTED))
    return table


def _details(summary: Summary, language: Language) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    table.add_row(language("weight per Area"), _weights(summary.weights, language))
    table.add_row(language("to check"), _doubtful(summary, language))
    table.add_row(language("findings"), _findings(summary, language))
    return table


def _weights(weights: dict[str, AreaWeight], language: Language) -> Text:
    return _text(" · ".join(f"{area} {_points(weight, language)}" for area, weight in weights.items()) or language("none"))


def _points(weight: AreaWeight, language: Language) -> str:
    total = f"{weight.total.normalize():f}"
    return language("{total} (+{open} open)", total=total, open=weight.open) if weight.open else total


def _doubtful(summary: Summary, language: Language) -> Text:
    """How many records have a warning or an error; in red where the reading is doubtful as a whole."""
    if "reading-doubtful" in summary.findings:
        what = translatable("{doubtful} of {records} records: the reading is doubtful as a whole, compare it with the pages")
        return Text(language(what, doubtful=summary.doubtful, records=summary.targets), COLOURS[Severity.ERROR])
    if not summary.doubtful:
        return Text(language("no record"))
    return Text(language("{doubtful} of {records} records", doubtful=summary.doubtful, records=summary.targets))


def _findings(summary: Summary, language: Language) -> Text:
    """Each kind of finding with where and what to do, the gravest first, as far as they fit on a screen; then how many more there are."""
    severities = list(Severity)
    codes = sorted(summary.findings, key=lambda code: severities.index(CATALOGUE[code].severity))
    lines = [_finding(code, summary, language) for code in codes[:MOST_KINDS]]
    if rest := len(codes) - len(lines):
        lines.append(Text(language("and {count} more kinds: see the sheet or findings.json", count=rest)))
    return Text("\n").join(lines) if lines else Text(language("none"))


def _finding(code: str, summary: Summary, language: Language) -> Text:
    """What it is and where; what to do, unless it is a note."""
    entry, pages = CATALOGUE[code], summary.where.get(code, ())
    shown = ", ".join([*map(str, pages[:MOST_PAGES]), *(["…"] if len(pages) > MOST_PAGES else [])])
    where = f" ({language('p. {pages}', pages=shown)})" if pages else ""
    what = f"{summary.findings[code]} × {language(entry.severity.value)} {code}: {language(entry.title)}{where}"
    line = Text(what, COLOURS[entry.severity])
    return line if entry.severity is Severity.NOTE else line.append(f"\n  {language(entry.advice)}", "default")


def _text(text: str, style: str = "") -> Text:
    return Text(printable(text), style)
