"""Text to values, and rows to the nested annex.

The two functions are imported when they are first asked for: a program that only reads phrases must not pay for the models of the annex.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from normalize.annex import build_annex
    from normalize.records import flatten

__all__ = ["build_annex", "flatten"]


def __getattr__(name: str) -> Any:
    if name == "build_annex":
        from normalize.annex import build_annex

        return build_annex
    if name == "flatten":
        from normalize.records import flatten

        return flatten
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
