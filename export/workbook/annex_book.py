"""The workbook of an annex: what a person opens."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from export.contents import Contents
from export.tables.table import Value
from export.workbook import words
from export.workbook.book import BookWriter, SheetWriter, open_book
from export.workbook.cells import CellRow, Content, GridColumn, GridSheet
from export.workbook.checks import checks_sheet
from export.workbook.grid import write_grid
from export.workbook.points import points_columns, write_points
from export.workbook.targets import deadlines_sheet, objectives_sheet
from export.workbook.words import Say

# columns of the objectives that stay in sight: number, section, objective
_KEPT = 3


def write_workbook(contents: Contents, path: Path, say: Say) -> None:
    """Write the workbook of an annex: its targets as printed and by deadline, weights, findings, legend, source.

    Args:
        contents: the annex and its tables.
        path: of the file.
        say: what a text in English is in the language of the workbook.
    """
    objectives = objectives_sheet(contents.tables, contents.records, say)
    grids = [objectives, deadlines_sheet(contents.tables, say), checks_sheet(contents.tables, say)]
    with open_book(path, contents.annex.title or contents.name) as book:
        write_sheet(book, grids[0], kept=_KEPT)
        write_sheet(book, grids[1])
        write_points(book.add_sheet(say(words.POINTS)), contents.tables, say)
        write_sheet(book, grids[2])
        points = GridSheet(say(words.POINTS), points_columns(contents.tables, say), ())
        write_sheet(book, legend_sheet([*grids[:2], points, grids[2]], say))
        write_sheet(book, source_sheet(contents, say))


def write_sheet(book: BookWriter, grid: GridSheet, kept: int = 0) -> SheetWriter:
    """Add a sheet with a grid, its headings frozen and filtered.

    Args:
        book: to add it to.
        grid: what it holds.
        kept: columns that stay in sight.
    """
    sheet = book.add_sheet(grid.name)
    last = write_grid(sheet, grid.columns, grid.rows)
    sheet.freeze(1, kept)
    sheet.filter_rows(1, last, len(grid.columns))
    return sheet


def legend_sheet(sheets: Sequence[GridSheet], say: Say) -> GridSheet:
    """What each column of each sheet means."""
    columns = (GridColumn(say(words.SHEET), 20), GridColumn(say(words.HEADING), 28), GridColumn(say(words.MEANING), 90))
    rows = [(sheet.name, column.heading, column.meaning) for sheet in sheets for column in sheet.columns if not column.is_hidden]
    return GridSheet(say(words.LEGEND), columns, ((say(words.OBJECTIVES), say(words.REPEATED), say(words.REPEATED_MEANING)), *rows))


def source_sheet(contents: Contents, say: Say) -> GridSheet:
    """Where all this comes from: the file, its hash, the year, the municipality as the caller told it."""
    columns = (GridColumn(say(words.HEADING), 34), GridColumn(say(words.VALUE), 80))
    return GridSheet(say(words.SOURCE), columns, tuple(_source(contents, say)))


def _source(contents: Contents, say: Say) -> Iterator[CellRow]:
    for row in contents.tables.source.rows:
        cells = zip(contents.tables.source.columns, row, strict=True)
        yield from ((say(column.title), _single(value)) for column, value in cells if value is not None)


def _single(value: Value) -> Content:
    return ", ".join(value) if isinstance(value, tuple) else value
