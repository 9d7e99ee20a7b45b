"""Whose word it is: the cells of a grid, cut where a border is missing, and their words."""
