"""The table of the source: one row that says what was read."""

from export.contents import Release
from export.tables.table import ColumnType, DataColumn, DataTable, make_row
from models.annex import Annex


def source_table(annex: Annex, release: Release) -> DataTable:
    """The file that the annex was read from, its title and its year, and what the caller says of the publication."""
    source = annex.source
    return DataTable(
        name="source",
        title="Source",
        description="The file that the annex was read from.",
        columns=(
            DataColumn("file", ColumnType.TEXT, "File", "Its name.", required=True),
            DataColumn("sha256", ColumnType.TEXT, "SHA-256", "The hash of its bytes: the same file has the same.", required=True),
            DataColumn("kind", ColumnType.TEXT, "Format", "How it was read: pdf, html, docx …, csv.", required=True),
            DataColumn("pages", ColumnType.INTEGER, "Pages", "How many it has; empty for a kind without pages."),
            DataColumn("title", ColumnType.TEXT, "Title", "The title of the annex."),
            DataColumn("year", ColumnType.INTEGER, "Year", "The year of the plan.", required=True),
            DataColumn("ente", ColumnType.TEXT, "IPA code", "The municipality's, in the index of public administrations."),
            DataColumn("istat", ColumnType.TEXT, "ISTAT code", "The municipality's."),
            DataColumn("licence", ColumnType.TEXT, "Licence", "Of the data, as it was given."),
        ),
        rows=(
            make_row(
                *(source.name, source.sha256, source.kind, source.pages),
                *(annex.title, annex.year),
                *(release.ente, release.istat, release.licence),
            ),
        ),
        key=("sha256",),
    )
