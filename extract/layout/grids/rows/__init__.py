"""Rows that no rule draws: where a new cell begins in each column of a table, by its text alone."""
