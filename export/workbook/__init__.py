"""The workbook of an annex, for who reads it in a spreadsheet; and what every workbook of this program is made with."""
