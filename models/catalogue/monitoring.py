"""What a monitoring workbook that comes back leaves open."""

from models.catalogue.entry import Entry, Severity

MONITORING: dict[str, Entry] = {
    "monitor-formula": Entry(
        Severity.WARNING,
        "A cell to fill holds a formula without a value",
        "{raw!r} has never been computed, so that nothing is read from it",
        "Open the workbook in a spreadsheet, save it, and read it again; or write the value itself.",
    ),
    "monitor-heading": Entry(
        Severity.WARNING,
        "A heading of the sheet to fill has changed",
        "{raw!r} stands where the heading “{expected}” stood; the column is read as before",
        "Make sure that the column still holds what its first heading asked for.",
    ),
    "monitor-percent-range": Entry(
        Severity.ERROR,
        "A percentage that is not from 0 to 100",
        "{raw!r} is not from 0 to 100; it is not counted",
        "Write how much of the target was reached, from 0 to 100.",
    ),
    "monitor-percent-share": Entry(
        Severity.WARNING,
        "A percentage that may be a share",
        "{raw!r} is read as {percent} %",
        "Write 80, and not 0.8, for eighty percent.",
    ),
    "monitor-percent-text": Entry(
        Severity.ERROR,
        "A percentage that is no number",
        "{raw!r} stands where a number from 0 to 100 belongs; it is not counted",
        "Write the number alone, and what there is to say into the notes.",
    ),
    "monitor-row-missing": Entry(
        Severity.ERROR,
        "A row of the workbook is gone",
        "the workbook asked about {key} ({raw!r}), and no row has that key",
        "Take the row back from an earlier copy; until then nothing is known of the target.",
    ),
    "monitor-row-twice": Entry(
        Severity.ERROR,
        "Two rows of the workbook have one key",
        "the key {key} stands in {first} already; what is filled in here is not counted: {raw}",
        "Leave one row for each target.",
    ),
    "monitor-row-unknown": Entry(
        Severity.ERROR,
        "A row of the workbook that it did not ask for",
        "no target of the workbook has the key {key!r}; what is filled in is not counted: {raw}",
        "Find the target that is meant, and fill in its row.",
    ),
    "monitor-sheet-copied": Entry(
        Severity.ERROR,
        "A copy of the sheet to fill",
        "the sheet has the headings of “{sheet}” and is not read; it has other values: {raw}",
        "Bring the values together in the first sheet, and remove the copy.",
    ),
    "monitor-sheet-renamed": Entry(
        Severity.NOTE,
        "The sheet to fill has another name",
        "{raw!r} is read as the sheet “{sheet}”",
        "Nothing, if the sheet is the one that was filled in.",
    ),
    "monitor-target-changed": Entry(
        Severity.ERROR,
        "A target has changed since the workbook was made",
        "{key} has another {field} in the annex: {raw!r}; the workbook asked about {asked!r}",
        "Decide whether what was filled in still speaks of the target.",
    ),
    "monitor-target-gone": Entry(
        Severity.ERROR,
        "A target of the workbook is not in the annex",
        "the annex has no target with the key {key} ({raw!r})",
        "Its words have changed, or it was taken out: compare it with the targets that are new.",
    ),
    "monitor-target-new": Entry(
        Severity.ERROR,
        "A target of the annex is not in the workbook",
        "the workbook does not ask about {key} ({raw!r})",
        "Its words have changed, or it was added: make a new workbook, and carry over what was filled in.",
    ),
    "monitor-text-changed": Entry(
        Severity.WARNING,
        "A text of the workbook has changed",
        "{raw!r} stands where the workbook printed {asked!r}; the report keeps what was printed",
        "Make sure that what was filled in still speaks of the target.",
    ),
    "monitor-value-error": Entry(
        Severity.ERROR,
        "A cell to fill holds an error",
        "{raw!r} is the error of a formula; nothing is read from it",
        "Mend the formula, or write the value itself.",
    ),
    "monitor-value-text": Entry(
        Severity.WARNING,
        "A text where a number belongs",
        "{raw!r} is a text; the target expects a number ({expected})",
        "Write the number alone, and what there is to say into the notes.",
    ),
    "monitor-view": Entry(
        Severity.WARNING,
        "A value over a formula",
        "{raw!r} was written over a formula; it is not read",
        "Fill in the sheet “{sheet}”; the sheets of the Areas show what stands there.",
    ),
}
