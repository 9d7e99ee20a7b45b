"""Every code that a finding may have: its severity, and what is said of it.

The only place, with `models/cell_catalogue.py`, where a severity or a sentence stands; docs/findings.md is generated from it.
"""

from models.cell_catalogue import CELLS
from models.entry import Entry, Severity

__all__ = ["CATALOGUE", "Entry", "Severity"]

_OTHERS: dict[str, Entry] = {
    "border-missing": Entry(
        Severity.WARNING,
        "A cell that may be two",
        "{raw!r} stands apart below the text above it, beside a border of the other columns, and no border parts the two",
        "Look at the page: if it is a cell of its own, a border was not drawn.",
    ),
    "cell-formula": Entry(
        Severity.WARNING,
        "A cell that a spreadsheet takes for a formula",
        "{raw!r} begins like a formula; a spreadsheet that opens the CSV may run it",
        "Import the CSV with all columns as text instead of opening it by a double click.",
    ),
    "column-further": Entry(
        Severity.NOTE,
        "A column that is none of the five",
        "the column {raw!r} is kept under its own heading",
        "If it is one of the five columns under a new name, add the name to a profile and pass it with --profile.",
    ),
    "column-missing": Entry(
        Severity.WARNING,
        "A column is absent",
        "the tables have no column for the {field}",
        "If the column is there under another name, add the name to a profile and pass it with --profile.",
    ),
    "date-ambiguous": Entry(
        Severity.WARNING,
        "A date can be read in two ways",
        "{raw!r} can be read as more than one date",
        "Decide which date is meant.",
    ),
    "date-impossible": Entry(
        Severity.ERROR,
        "A date that no calendar has",
        "{raw!r} is a day that does not exist",
        "Ask the municipality which day is meant.",
    ),
    "date-year-unknown": Entry(
        Severity.WARNING,
        "A date without a year",
        "{raw!r} does not say its year, and no plan year is known",
        "Give the year with --year.",
    ),
    "font-unreadable": Entry(
        Severity.ERROR,
        "A font that does not tell its letters",
        "{share} % of the letters of page {page} are in a font that does not tell which letters they are ({font})",
        "Have the text recognised anew (ocrmypdf --force-ocr --language ita in.pdf out.pdf), and read that file.",
    ),
    "header-uncertain": Entry(
        Severity.WARNING,
        "A header may be none",
        "the row {raw!r} is taken for a header, though most of its headings name none of the five columns",
        "See whether this table is one of objectives. If it is, add the names of its columns to a profile and pass it with --profile.",
    ),
    "hyphen-uncertain": Entry(
        Severity.WARNING,
        "A hyphen at the end of a line",
        "the word that is read as {raw!r} is cut by a hyphen at the end of a line, and the hyphen may or may not belong to it",
        "Look how the word is spelt elsewhere, and correct it if need be.",
    ),
    "indicator-missing": Entry(
        Severity.ERROR,
        "A target without an indicator",
        "no indicator stands beside {raw!r} or above it",
        "Look at the page: the row may be cut in a way that was not understood.",
    ),
    "ink-damaged": Entry(
        Severity.WARNING,
        "A page of which nobody can tell what hides its text",
        "what paints page {page} is damaged; text that cannot be seen may be among what was read",
        "Open the document in a PDF program, save it again, and read that file; or compare the page with its records.",
    ),
    "misprint": Entry(
        Severity.WARNING,
        "A date or a number that is misprinted",
        "{raw!r} is a damaged date or number",
        "Look up which is meant; where only one can be, it is the one that was read.",
    ),
    "objective-missing": Entry(
        Severity.ERROR,
        "A row without an objective",
        "no objective stands beside {raw!r} or above it",
        "Look at the page: the row may be cut in a way that was not understood.",
    ),
    "page-cut": Entry(
        Severity.WARNING,
        "A page without an end",
        "the page opens with <html> or <body> and has no end; something may be missing",
        "Download the page anew and compare.",
    ),
    "pairing-differs": Entry(
        Severity.NOTE,
        "Indicators and targets of a cell differ in number",
        "{indicators} paragraphs of indicator stand beside {targets} targets; they stay one indicator with all its targets",
        "Check which target belongs to which indicator.",
    ),
    "pairing-tight": Entry(
        Severity.WARNING,
        "Indicators of a cell that no space sets apart",
        "{indicators} indicators were told by where their lines begin, for as many targets stand beside them",
        "Check where one indicator ends and the next begins.",
    ),
    "pairing-years": Entry(
        Severity.NOTE,
        "Each indicator of a cell with a target of another year",
        "{indicators} paragraphs of indicator stand beside as many targets, each of another year; they were paired one to one",
        "Check whether the targets belong to all the indicators instead.",
    ),
    "part-unread": Entry(
        Severity.WARNING,
        "A part of the document that is a document of its own",
        "the document takes in another one ({raw}), which was not read",
        "Open the document in its program, save it anew, and read that.",
    ),
    "quantity-ambiguous": Entry(
        Severity.WARNING,
        "A number can be read in two ways",
        "{raw!r} can be read as more than one number",
        "Decide which number is meant.",
    ),
    "row-join-uncertain": Entry(
        Severity.WARNING,
        "A cell at a page break could be whole or cut",
        "at the head of page {page}, {raw!r} was read as {choice}",
        "Look at the foot of the page before.",
    ),
    "rows-by-level": Entry(
        Severity.WARNING,
        "A table without rules whose cells do not begin level",
        "the rows of the tables from page {page} on were told by the {what} of their cells; no rules and no beginnings show them",
        "Check which responsible and which weight belong to which indicator.",
    ),
    "rows-uncertain": Entry(
        Severity.WARNING,
        "A table without rules that may have other rows",
        "the table on page {page} was read as {answer}; its text fits other rows nearly as well",
        "Look at the page: check where its rows begin.",
    ),
    "section-repeated": Entry(
        Severity.NOTE,
        "A section that stands twice in the document",
        "the section {raw!r} says again word for word what an earlier one says, and was left out",
        "Nothing, if the act carries the same annex as proposal and as decision.",
    ),
    "section-similar": Entry(
        Severity.WARNING,
        "Two sections that differ in a few words",
        "the section {raw!r} differs from an earlier one in a few words only ({words}); both were kept",
        "If the act carries the annex twice, leave out the records of one.",
    ),
    "signature-unverified": Entry(
        Severity.NOTE,
        "A signed file",
        "the file is signed; the signature was taken off and not verified",
        "Verify the signature with your own program if it matters.",
    ),
    "table-other": Entry(
        Severity.NOTE,
        "A table that is no table of objectives",
        "the table that begins with {raw!r} has no header of objectives and was left alone",
        "If it is a table of objectives, add its header's words to a profile and pass it with --profile.",
    ),
    "target-missing": Entry(
        Severity.WARNING,
        "An indicator without a target",
        "no target stands beside {raw!r}",
        "Look at the page; the record has an empty target.",
    ),
    "text-between": Entry(
        Severity.WARNING,
        "A line under a table that no row has taken in",
        "{raw!r} stands under a table or between two parts of it, and in no record",
        "Look at the page: it may be a footnote, or the rest of a cell.",
    ),
    "text-box": Entry(
        Severity.NOTE,
        "A text box",
        "the text box that says {raw!r} was left alone",
        "If it belongs to the annex, move its text out of the box.",
    ),
    "text-aside": Entry(
        Severity.NOTE,
        "Text that was left aside",
        "a stamp, a signature or a watermark was left aside: {raw!r}",
        "Look at the page if it should be part of the table.",
    ),
    "text-hidden": Entry(
        Severity.NOTE,
        "Text that cannot be seen",
        "the page holds text that cannot be seen and was left out: {raw!r}",
        "Nothing, unless the text shows when you open the page.",
    ),
    "text-overlaps": Entry(
        Severity.WARNING,
        "Lines that are printed over each other",
        "at {raw!r} lines are printed over each other; which words belong together is not sure",
        "Look at the page, and read the cell in the annex's own file if there is one.",
    ),
    "title-missing": Entry(
        Severity.NOTE,
        "No title",
        "no heading of the annex stands above its first section",
        "Nothing depends on the title.",
    ),
    "word-outside": Entry(
        Severity.ERROR,
        "A word of a table that is in none of its cells",
        "{raw!r} stands inside the table but in no cell",
        "Look at the page: the word is in no record.",
    ),
    "year-assumed": Entry(
        Severity.WARNING,
        "The annex's year is not written",
        "the year {raw} was taken from {source}",
        "Give the year with --year.",
    ),
}

CATALOGUE: dict[str, Entry] = dict(sorted({**_OTHERS, **CELLS}.items()))
"""By code."""
