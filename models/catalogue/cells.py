"""What responsible and weight cells leave open."""

from models.catalogue.entry import Entry, Severity

CELLS: dict[str, Entry] = {
    "area-misread": Entry(
        Severity.WARNING,
        "A number of an Area with a wrong letter or digit in it",
        "{raw!r} is no numeral; it is taken for {read!r}",
        "Look at the page: a scanner or a font took one sign for another.",
    ),
    "area-similar": Entry(
        Severity.WARNING,
        "Two names that may mean one Area",
        "{raw!r} and {other!r} are counted as two Areas; both may be names of one",
        "Check whether the municipality has both.",
        of_document=True,
    ),
    "area-total-differs": Entry(
        Severity.WARNING,
        "The weights of one Area add up differently",
        "the weights of Area {area} add up to {total}, those of most other Areas to {expected}",
        "Add up the weights of this Area in the annex: either the annex has a slip, or one of its weights was read wrong.",
        of_document=True,
    ),
    "area-unknown": Entry(
        Severity.WARNING,
        "An Area's name is tied to no code",
        "the annex never says which number goes with {raw!r}; the name serves as its code",
        "Check whether the name is another name of a numbered Area.",
    ),
    "areas-ambiguous": Entry(
        Severity.WARNING,
        "Numbers of Areas that may be a range",
        "{raw!r} may be a range of Areas or only the two at its ends",
        "Decide which Areas are meant.",
    ),
    "areas-uncertain": Entry(
        Severity.WARNING,
        "Words that may name a further Area",
        "{raw!r} may name one more Area or fewer than it was read as",
        "Read the cell and decide which Areas are meant.",
    ),
    "responsible-missing": Entry(
        Severity.WARNING,
        "No responsible",
        "no responsible stands beside {raw!r} or above it",
        "Look at the page.",
    ),
    "responsible-unplaced": Entry(
        Severity.WARNING,
        "A person or a role that no Area is known of",
        "{raw!r} names nobody's Area, and the annex does not say which it is",
        "Look up which Area the person or the role is of.",
    ),
    "responsible-unread": Entry(
        Severity.WARNING,
        "A responsible cell that names nobody",
        "no Area, office or role is recognised in {raw!r}",
        "Read the cell; its words are in responsible.",
    ),
    "weight-areas-differ": Entry(
        Severity.WARNING,
        "A weight for Areas that are not responsible",
        "the weight {raw!r} is for {weighed}, and the responsible cell beside it names {named}",
        "Look at the row: one of the two cells may belong to another one.",
    ),
    "weight-missing": Entry(
        Severity.WARNING,
        "No weight",
        "no weight stands beside {raw!r} or above it",
        "Look at the page.",
    ),
    "weight-open": Entry(
        Severity.NOTE,
        "A weight not yet set",
        "the annex leaves the weight open: {raw!r}",
        "Ask the municipality when the weight is set.",
    ),
    "weight-pairing": Entry(
        Severity.WARNING,
        "Weights and Areas of a cell differ in number",
        "{weights} weights stand beside {areas} Areas; which goes with which is not known",
        "Decide which weight belongs to which Area.",
    ),
    "weight-sum": Entry(
        Severity.WARNING,
        "A weight written as a sum",
        "{raw!r} may be one weight in parts or a weight for each of several Areas",
        "Decide which weight is meant.",
    ),
    "weight-sum-differs": Entry(
        Severity.WARNING,
        "Weights that do not add up to the total beside them",
        "the weights in {raw!r} add up to {sum}, and the cell says {total}",
        "Look at the page: either the annex has a slip, or one of the weights was read wrong.",
    ),
    "weight-unread": Entry(
        Severity.ERROR,
        "A weight cell that was not understood",
        "{raw!r} is not a weight in any form that we know",
        "Read the cell; its words are in weight_raw.",
    ),
}
