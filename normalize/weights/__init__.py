"""Weight cells: what they say, whom it applies to, and whether the totals agree."""
