"""Names of sheets that every spreadsheet takes."""

import re
from collections.abc import Iterable

LONGEST = 31
"""Letters of the longest name of a sheet."""

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
# Excel keeps this name for itself
_RESERVED = "history"


def sheet_names(wanted: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """A name for each wanted one, as near to it as spreadsheets allow; no two are the same but for capitals.

    Args:
        wanted: names as they would be.
        taken: names of sheets that there are.
    """
    used = {_RESERVED, *(name.casefold() for name in taken)}
    return [_free(name, used) for name in wanted]


def _free(name: str, used: set[str]) -> str:
    clean = _FORBIDDEN.sub(" ", name).strip().strip("'").strip() or "-"
    number = 1
    while (found := _cut(clean, number)).casefold() in used:
        number += 1
    used.add(found.casefold())
    return found


def _cut(name: str, number: int) -> str:
    ending = f" ({number})" if number > 1 else ""
    return _shortened(name, LONGEST - len(ending)).strip().strip("'") + ending


def _shortened(name: str, most: int) -> str:
    """As much of the name as UTF-16 holds in that many units."""
    return name.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")
