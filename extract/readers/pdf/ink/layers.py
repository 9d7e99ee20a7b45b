"""Layers of a PDF (optional content, ISO 32000-1, 8.11): which of them are switched off when the file is opened."""

from collections.abc import Callable, Collection
from typing import NamedTuple

# How the groups of a membership dictionary (8.11.2.2) let its content be seen, from which of them are on.
POLICIES: dict[str, Callable[[list[bool]], bool]] = {
    "AllOn": all,
    "AnyOn": any,
    "AnyOff": lambda on: not all(on),
    "AllOff": lambda on: not any(on),
}
# The policy of a membership that names none.
USUAL = "AnyOn"


class Layers(NamedTuple):
    """The groups that are switched off, by their object numbers."""

    off: frozenset[int] = frozenset()

    def are_off(self, groups: Collection[int], policy: str = USUAL) -> bool:
        """Is what belongs to these groups out of sight? What belongs to none is seen."""
        return bool(self.off and groups) and not POLICIES.get(policy, any)([group not in self.off for group in groups])


def find_layers(every: frozenset[int], on: frozenset[int], off: frozenset[int], *, is_base_off: bool) -> Layers:
    """The layers in their first state (8.11.4.3).

    Args:
        every: all groups of the document.
        on: those that are switched on by name.
        off: those that are switched off by name.
        is_base_off: groups that are not named are off.
    """
    return Layers((every - on if is_base_off else frozenset()) | off)
