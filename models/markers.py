"""The marks by which an annex structures a cell; `extract/` and `normalize/` both go by them."""

import re

# "2023:", "Anno 2024:", "2024 -", "(2025):" at the start of a paragraph
YEAR_MARKER = re.compile(r"(?:anno\s+)?\(?(?P<year>20\d\d)\)?\s*(?::|[-–—](?=\s)|\)\s)\s*", re.IGNORECASE)

# "- ", "–", "•", "·", "▪", "a)", "1)", "1." before a word
BULLET = re.compile(r"(?:[-–—•·▪●○◦*►✓§]\s*(?=[^\s\d.,])|(?:[a-z]|\d{1,2})\)\s+)")
