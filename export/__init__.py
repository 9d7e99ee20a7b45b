"""Records to files."""

from export.files import write_annex
from export.formulas import find_formulas

__all__ = ["find_formulas", "write_annex"]
