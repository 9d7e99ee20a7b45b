"""The monitoring workbook, which asks about the year's work, and the report on what was filled in."""
