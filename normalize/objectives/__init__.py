"""Rows to objectives, their indicators and their targets."""
