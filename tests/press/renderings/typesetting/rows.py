"""What the printers share: how the rows of a section are asked for, and headings over several columns."""

from collections.abc import Callable, Iterable

from tests.press.annexes.grid import GridRow
from tests.press.annexes.source import Annex, Section

Rows = Callable[[Annex, Section], Iterable[GridRow]]
Bands = tuple[tuple[str, int, int], ...]
