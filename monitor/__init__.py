"""A monitoring workbook that comes back: what was filled in, held against what was asked, and the score."""

from monitor.changes import find_changes
from monitor.reading import read_workbook
from monitor.scoring import make_report

__all__ = ["find_changes", "make_report", "read_workbook"]
