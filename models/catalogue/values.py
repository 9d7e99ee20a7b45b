"""What the words of an annex leave open: dates, numbers, what a row lacks, what a spreadsheet would run."""

from models.catalogue.entry import Entry, Severity

VALUES: dict[str, Entry] = {
    "cell-formula": Entry(
        Severity.WARNING,
        "A cell that a spreadsheet takes for a formula",
        "{raw!r} begins like a formula; a spreadsheet that opens the CSV may run it",
        "Import the CSV with all columns as text instead of opening it by a double click.",
    ),
    "column-missing": Entry(
        Severity.WARNING,
        "A column is absent",
        "the tables have no column for the {field}",
        "If the column is there under another name, add the name to a profile and pass it with --profile.",
        of_document=True,
        words=("field",),
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
    "indicator-missing": Entry(
        Severity.ERROR,
        "A target without an indicator",
        "no indicator stands beside {raw!r} or above it",
        "Look at the page: the row may be cut in a way that was not understood.",
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
    "pairing-differs": Entry(
        Severity.NOTE,
        "Indicators and targets of a cell differ in number",
        "{indicators} paragraphs of indicator stand beside {targets} targets; they stay one indicator with all its targets",
        "Check which target belongs to which indicator.",
    ),
    "pairing-open": Entry(
        Severity.WARNING,
        "Indicators of a cell may be more than were told apart",
        "as their lines begin, there may be {indicators} indicators and {targets} targets, which do not fit together",
        "Check where one indicator or target ends and the next begins, and which belong together.",
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
    "quantity-ambiguous": Entry(
        Severity.WARNING,
        "A number can be read in two ways",
        "{raw!r} can be read as more than one number",
        "Decide which number is meant.",
    ),
    "target-missing": Entry(
        Severity.WARNING,
        "An indicator without a target",
        "no target stands beside {raw!r}",
        "Look at the page; the record has an empty target.",
    ),
    "year-assumed": Entry(
        Severity.WARNING,
        "The annex's year is not written",
        "the annex does not write its year; {source} name {raw}",
        "Give the year with --year.",
        of_document=True,
        words=("source",),
    ),
    "year-contradicted": Entry(
        Severity.WARNING,
        "The year that was asked for is not the annex's",
        "--year says {raw}, and {source} of the annex name {written}",
        "Check which year the annex is for; without --year the one that it names is taken.",
        of_document=True,
        words=("source",),
    ),
}
