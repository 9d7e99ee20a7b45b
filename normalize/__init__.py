"""Text to values, and rows to the nested annex."""
