"""Records to files."""

from export.files import write_annex
from export.folder import check_writable
from export.formulas import find_formulas

__all__ = ["check_writable", "find_formulas", "write_annex"]
