"""The words of the workbooks that are no heading of a table: in English, and said in the language of the run."""

from models.texts import Translate, translatable

Say = Translate

# sheets
OBJECTIVES = translatable("Objectives")
DEADLINES = translatable("Deadlines")
POINTS = translatable("Weights")
CHECKS = translatable("To check")
LEGEND = translatable("Legend")
SOURCE = translatable("Source")

# headings and cells
TO_CHECK = translatable("To check")
TO_CHECK_MEANING = translatable("Numbers of the rows of the sheet “To check” that speak of this target.")
FURTHER_MEANING = translatable("A further column of the annex, as printed.")
OPEN = translatable("Open")
OPEN_MEANING = translatable("“yes” where the annex leaves the points open (“.....”).")
YES = translatable("yes")
ALL = translatable("all")
NO_AREA = translatable("no Area")
TOTALS = translatable("Points of each Area")
EACH_WEIGHT = translatable("Each weight, one row for each Area that it counts for")
OPEN_WEIGHTS = translatable("Open weights")
ROW = translatable("Row")
ROW_MEANING = translatable("The row of the sheet “Objectives”: click to go there.")
FURTHER_ROWS = translatable("Further rows")
FURTHER_ROWS_MEANING = translatable("Other rows of the sheet “Objectives” that it is on.")
SHEET = translatable("Sheet")
HEADING = translatable("Heading")
MEANING = translatable("Meaning")
VALUE = translatable("Value")
REPEATED = translatable("Grey text")
REPEATED_MEANING = translatable(
    "The same cell as in the row above. It stands in every row so that filters and sorting find it; a weight block counts once."
)

SEVERITIES = {"error": translatable("error"), "warning": translatable("warning"), "note": translatable("note")}
NAMES = translatable("Names")
AREAS = translatable("Areas")

MEANINGS = {
    "objective_number": translatable("Number of the objective, counted through the whole annex."),
    "number": translatable("Number of the objective, counted through the whole annex."),
    "section": translatable("The heading above the table of the annex."),
    "objective": translatable("The whole cell, as printed."),
    "objective_title": translatable("The objective up to its first dash."),
    "title": translatable("In a few words."),
    "indicator": translatable("What is measured."),
    "target_year": translatable("The year that the expected level is for."),
    "target": translatable("The expected level, as printed, without its year."),
    "deadline": translatable("The last day that is still in time; empty where the text names none."),
    "responsible": translatable("The whole cell; where it is blank in the annex, that of the row above."),
    "areas": translatable("The Areas that the cell of the responsible names."),
    "weight_raw": translatable("The weight cell as printed: a text, so that no sum counts a weight block twice."),
    "weight_block": translatable("The same for all rows that share one weight cell: their weight counts once."),
    "pages": translatable("Pages of the annex, counted from 1."),
    "id": translatable("Position in the annex; the same in all files."),
    "area": translatable("Code of the Area, or “no Area” where the weight is for a role."),
    "points": translatable("Empty where the annex leaves them open."),
    "every_area": translatable("“yes” where the annex gives the weight to all Areas: it counts for each."),
    "severity": translatable("“error”: a value is missing or cannot be trusted; “warning”: look at it; “note”: good to know."),
    "message": translatable("What is said of this place."),
    "advice": translatable("What a person can do about it."),
    "raw": translatable("The text as printed."),
}
"""What the columns of the sheets mean, by the names that they have in the tables."""
