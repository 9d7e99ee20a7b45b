"""Annexes as other programs print them: spreadsheets, slides, old web engines, and prints that went through another program."""
