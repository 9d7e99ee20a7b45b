"""From a document to its files: the only place where the stages meet."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from audit import audit_annex
from export.contents import Contents, Order
from export.folder import whole_folder
from export.formulas import find_formulas
from export.tables import make_tables
from export.writers import Written, write_annex
from extract import Profile, load_profile, open_source, read_document, trace_pdf, unwrap
from language import Language
from models.annex import Annex, SourceFile
from models.errors import NoTableError
from models.monitoring import MonitoringReport
from models.reasons import Reason
from models.record import Record
from models.touched import join_findings
from normalize import build_annex, flatten

__all__ = ["Profile", "draw_page", "extract_annex", "load_profile", "make_monitor", "read_annex", "report_on"]

PageWatcher = Callable[[int, int | None], None]
"""Is told which page was reached, counted from 1, and how many there are, if that is known."""


def extract_annex(data: bytes, name: str, order: Order, profile: Profile, year: int | None, watch: PageWatcher) -> tuple[Annex, Written]:
    """The annex that a file holds, and what was written of it as ordered.

    Args:
        data: the file's bytes.
        name: the file's name, for the record of where all this comes from.
        order: the folder, which is replaced by one with the files of the annex, and the formats.
        profile: names of columns and what else differs from town to town.
        year: the plan's year; none to take it from the annex.
        watch: is called as pages are read.

    Raises:
        AnnexError: the file cannot be read, holds no table of objectives, or the folder cannot be written.
    """
    annex, records = read_annex(data, name, profile, year, watch)
    return annex, write_annex(annex, records, order)


def read_annex(
    data: bytes, name: str, profile: Profile, year: int | None, watch: PageWatcher, password: str = "", version: str = ""
) -> tuple[Annex, tuple[Record, ...]]:
    """The annex that a file holds, and its records; nothing is written. `version` is that of the program, for the record."""
    source = open_source(data, profile, on_page=lambda page: watch(page, source.pages), password=password)
    document = read_document(source, profile)
    origin = SourceFile(name=name, sha256=sha256(data).hexdigest(), kind=source.kind, pages=source.pages)
    built = build_annex(document, origin, year).model_copy(update={"program_version": version})
    return _join(audit_annex(built, document))


def make_monitor(data: bytes, name: str, path: Path, profile: Profile, year: int | None, language: Language, watch: PageWatcher) -> None:
    """Write the monitoring workbook of the annex that a file holds.

    Args:
        data: the file's bytes.
        name: the file's name.
        path: of the workbook; it appears whole or not at all.
        profile: names of columns and what else differs from town to town.
        year: the plan's year; none to take it from the annex.
        language: of the workbook.
        watch: is called as pages are read.

    Raises:
        AnnexError: the file cannot be read, holds no table of objectives, or the workbook cannot be written.
    """
    from export.monitoring.monitor_book import write_monitor

    annex, records = read_annex(data, name, profile, year, watch)
    contents = Contents(path.parent.name, annex, records, make_tables(annex, records))
    with whole_folder(path.parent) as scratch:
        write_monitor(contents, scratch / path.name, language)


def report_on(
    data: bytes, name: str, annex: tuple[bytes, str] | None, folder: Path, profile: Profile, year: int | None, language: Language
) -> tuple[MonitoringReport, tuple[Path, ...]]:
    """The report on a monitoring workbook that was filled in, and the files that it was written to.

    Args:
        data: the workbook's bytes.
        name: the workbook's name.
        annex: bytes and name of the annex as it is now, to compare; none to go by the workbook alone.
        folder: where the report goes.
        profile: names of columns and what else differs from town to town.
        year: the plan's year; none to take it from the annex.
        language: of the report.

    Raises:
        AnnexError: the workbook is none of ours, the annex cannot be read, or the report cannot be written.
    """
    from export.monitoring.report_files import write_report
    from monitor import find_changes, make_report, read_workbook

    read = read_workbook(data)
    changes = find_changes(read.plan, read_annex(*annex, profile, year, lambda page, pages: None)[1]) if annex else ()  # noqa: ARG005
    report = make_report(read, SourceFile(name=name, sha256=sha256(data).hexdigest(), kind="xlsx"), changes)
    told = report.model_copy(update={"findings": tuple(finding.told(language) for finding in report.findings)})
    return told, write_report(told, folder, language)


def draw_page(data: bytes, number: int, profile: Profile, path: Path) -> None:
    """Write a picture of a page of a PDF with how it was read.

    Args:
        data: the file's bytes.
        number: of the page, counted from 1.
        profile: names of columns and what else differs from town to town.
        path: of the picture.

    Raises:
        AnnexError: the file is no PDF or has no such page, or the picture cannot be written.
    """
    from export.picture import draw_page as draw

    content, _ = unwrap(data)
    draw(content, trace_pdf(content, number, profile, _reasons(content, profile)), path)


def _reasons(data: bytes, profile: Profile) -> tuple[Reason, ...]:
    """Why the document was read so; a page can be drawn though it has no table of objectives."""
    try:
        document = read_document(open_source(data, profile), profile)
    except NoTableError:
        return ()
    return (*document.reasons, *document.joins)


def _join(annex: Annex) -> tuple[Annex, tuple[Record, ...]]:
    """The annex and its records, with a finding for each cell that would run as a formula, and each finding with its records."""
    formulas = find_formulas(flatten(annex))
    warned = join_findings(annex.model_copy(update={"findings": annex.findings + formulas}))
    return warned, flatten(warned)
