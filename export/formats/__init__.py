"""Formats that are asked for, each a view of the tables."""
