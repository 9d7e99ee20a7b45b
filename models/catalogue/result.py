"""What the check of a whole result finds."""

from models.catalogue.entry import Entry, Severity

RESULT: dict[str, Entry] = {
    "objective-double": Entry(
        Severity.WARNING,
        "An objective that may be two",
        "the objective {raw!r} holds {second!r}, which looks like the beginning of another one",
        "Look at the page: a border may be missing between two objectives.",
    ),
    "reading-doubtful": Entry(
        Severity.WARNING,
        "A document that may be read wrong as a whole",
        "{touched} of {records} records have a warning or an error: the document is set in a way that was not understood throughout",
        "Compare the records with the pages before they are used.",
        of_document=True,
    ),
    "record-incomplete": Entry(
        Severity.ERROR,
        "A record of one field",
        "beside {raw!r} nothing else of its row was read",
        "Look at the page: it may be a heading, a note, or a part of the row above.",
    ),
    "record-unmeasured": Entry(
        Severity.WARNING,
        "A record without indicator and target",
        "{raw!r} has neither an indicator nor a target",
        "Look at the page: they may stand in a column or a row that was not understood.",
    ),
    "records-incomplete": Entry(
        Severity.ERROR,
        "Records of one field",
        "{count} records have one field alone, the first is {raw!r}",
        "Look at the pages: the annex may name no more than its objectives, or its columns were not understood.",
    ),
    "records-unmeasured": Entry(
        Severity.WARNING,
        "Records without indicator and target",
        "{count} records have neither an indicator nor a target, the first is {raw!r}",
        "Look at the pages: the annex may measure nothing, or its columns were not understood.",
    ),
    "section-unnamed": Entry(
        Severity.WARNING,
        "A section without a name",
        "the records from {raw!r} on stand under no heading, while others do",
        "Look at the page for the heading above the table.",
    ),
    "title-unused": Entry(
        Severity.NOTE,
        "A title in a table that is over no record",
        "the title {raw!r} stands in a table, and no record is under it",
        "Nothing, if the title below it is the one that counts.",
        leaves_out=True,
    ),
    "value-misplaced": Entry(
        Severity.ERROR,
        "A value from the column of another field",
        "{raw!r} was read as the {field}, and stands in the column of the {column}",
        "Look at the page: the columns of this row may have been mistaken.",
        words=("field", "column"),
    ),
    "weight-area-missing": Entry(
        Severity.WARNING,
        "A responsible Area without a weight",
        "the weight {raw!r} leaves out {areas}, which the responsible cell beside it names",
        "Look at the row: a weight may be lost, or the Area may belong to another row.",
    ),
    "weight-far": Entry(
        Severity.WARNING,
        "A weight far from all others",
        "the weight {value} stands far from all the others, which are from {least} to {most}",
        "Look at the page: a digit or a decimal comma may be lost, or two numbers may be run together.",
    ),
    "weight-pattern": Entry(
        Severity.WARNING,
        "A weight that differs in form from the others",
        "the weight {raw!r} holds {values} values without Areas, while the other cells hold one each",
        "Look at the page: it may hold a total or the weight of another row.",
    ),
    "weights-total-differs": Entry(
        Severity.WARNING,
        "Weights that add up otherwise than those of the others",
        "the weights of this {part} add up to {total}, those of nearly all others to {expected}",
        "Add them up in the annex: either it has a slip, or one of the weights was read wrong.",
        words=("part",),
    ),
    "words-lost": Entry(
        Severity.ERROR,
        "Words of a table that are in no record",
        "{raw!r} stands in a table of objectives and in no record",
        "Look at the page: the row may be cut in a way that was not understood.",
        leaves_out=True,
    ),
    "words-moved": Entry(
        Severity.ERROR,
        "A value whose words do not stand at its place",
        "{raw!r} was read, but other words stand at its place",
        "Look at the page.",
    ),
}
