"""The words of the monitoring workbook and of its report: in English, and said in the language of the run."""

from models.texts import translatable

# sheets
FILL = translatable("Monitoring")
SUMMARY = translatable("Summary")
AREA = translatable("Area {code}")
OUTCOMES = translatable("Results")

# headings, each with what it means
KEY = translatable("Key")
KEY_MEANING = translatable("For the program, which finds the target by it when the workbook comes back.")
IN_SCORE = translatable("In the score")
IN_SCORE_MEANING = translatable("“no”: the target is for another year than the plan's, and others share its weight this year.")
JUNE = translatable("Value at 30/06")
DECEMBER = translatable("Value at 31/12")
VALUE_MEANING = translatable("What was reached by then: a number, a text, or the day on which it was done.")
PERCENT = translatable("% reached")
PERCENT_MEANING = translatable("How much of the target was reached, from 0 to 100: 80 for eighty percent.")
PERCENT_REFUSED = translatable("Write a number from 0 to 100.")
NOTE = translatable("Notes")
NOTE_MEANING = translatable("What there is to say besides.")
WEIGHT = translatable("Weight")
WEIGHT_MEANING = translatable("Points of the weight block for this Area; “open” where the annex leaves them open.")
SHARED = translatable("Targets that share it")
SHARED_MEANING = translatable("How many targets of the year have a part in the weight; each has the same.")
SHARE = translatable("Share")
SHARE_MEANING = translatable("The weight divided by the targets that share it.")
SCORE = translatable("Score")
SCORE_MEANING = translatable("The share times the percentage.")
ROW = translatable("Row")
ROW_MEANING = translatable("The row of the sheet “Monitoring” to fill in: click to go there.")
OPEN = translatable("open")
NO = translatable("no")
POINTS = translatable("Points")
SCORE_SHARE = translatable("% of the points")
TARGETS = translatable("Targets")
FILLED = translatable("Filled in")
HOW_TO_FILL = translatable("How to fill in")
HOW_TO_FILL_MEANING = translatable(
    "Fill in the yellow cells of the sheet “Monitoring”, once for each target, and nothing else. The sheets of the Areas show what follows."
)


# headings of the tables, said again
NUMBER = translatable("No.")
OBJECTIVE = translatable("Objective")
INDICATOR = translatable("Indicator")
TARGET = translatable("Expected level")
DEADLINE = translatable("Deadline")
BLOCK = translatable("Weight block")
AREA_HEADING = translatable("Area")
SEVERITY = translatable("Severity")
MESSAGE = translatable("Message")
ADVICE = translatable("What to do")
TITLE = translatable("Title")
YEAR = translatable("Year")
FILE = translatable("File")

# the report
EXPECTED = translatable("Expected number")
DIFFERENCE = translatable("Difference")
TIMELINESS = translatable("In time")
TIMELINESS_WORDS = {
    "no deadline": translatable("no deadline"),
    "not filled": translatable("not filled in"),
    "in time": translatable("in time"),
    "late": translatable("late"),
    "open": translatable("still open"),
    "day unknown": translatable("reached, day unknown"),
}
CELL = translatable("Cell")
WORKBOOK = translatable("Workbook")
