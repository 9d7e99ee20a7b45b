"""`allegato-h monitor` and `allegato-h report`: the workbook for the year's work, and what came back in it."""
