"""How an annex words its headings: a TOML file that a user can replace."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

from models.errors import UsageError

T = TypeVar("T")

FIELDS = ("objective", "indicator", "target", "responsible", "weight")
# The columns that have a cell of their own in every row, so that their rules are those of the row.
PACING = frozenset({"indicator", "target"})
# The columns that may share one cell among the rows of an objective, and have it in its first row.
WITNESSES = frozenset({"responsible", "weight"})


@dataclass(frozen=True, slots=True)
class Profile:
    """Names of the columns, as they are compared, and what makes a row a header or a heading the title.

    Attributes:
        names: field to the names of its column, each as `fold` makes it, and whether the whole heading must be that name.
        least: how many of the five columns a header names at the least.
        header_rows: how many rows from its head a table's header may stand.
        title_words: words of the annex's title.
        words: all words of all names.
        index: each name without its spaces, which a narrow column may set anywhere, to its field and whether it is the whole heading.
        weak: the same of the words that name a column only where no other heading does, with their ranks.
        further: the same of columns beside the five.
        sections: headings of columns whose cells name the sections, without spaces, the surest first.
    """

    names: dict[str, tuple[tuple[str, bool], ...]]
    least: int
    header_rows: int
    title_words: tuple[str, ...]
    words: frozenset[str]
    index: dict[str, tuple[tuple[str, bool], ...]]
    weak: dict[str, tuple[tuple[str, int, bool], ...]]
    further: dict[str, bool]
    sections: tuple[str, ...]


def fold(text: str) -> str:
    """The text as headings are compared: lower case, without accents, signs and line breaks ("Peso (%)" is "peso")."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def load_profile(path: Path | None = None) -> Profile:
    """The built-in profile, with the keys that the file at `path` sets in place of its own.

    Raises:
        UsageError: the file is missing, no TOML, or sets a key or a field that a profile does not have.
    """
    tables = tomllib.loads(resources.files("extract.words").joinpath("profile.toml").read_text(encoding="utf-8"))
    if path is not None:
        _replace(tables, _read(path), path)
    names = {field: tuple(_name(name) for name in tables["columns"][field]) for field in FIELDS}
    weak = {field: [_name(name) for name in tables["weak"][field]] for field in FIELDS}
    return Profile(
        names=names,
        least=tables["header"]["least"],
        header_rows=tables["header"]["rows"],
        title_words=tuple(fold(word) for word in tables["title"]["words"]),
        words=frozenset(word for field in FIELDS for name in tables["columns"][field] for word in fold(name).split()),
        index=_gather((squash(name), (field, is_whole)) for field in FIELDS for name, is_whole in names[field]),
        weak=_gather((squash(name), (field, rank, is_whole)) for field in FIELDS for rank, (name, is_whole) in enumerate(weak[field])),
        further={squash(name): is_whole for name, is_whole in map(_name, tables["further"]["names"])},
        sections=tuple(squash(fold(name)) for name in tables["sections"]["names"]),
    )


def squash(folded: str) -> str:
    """A folded heading without its spaces."""
    return folded.replace(" ", "")


def _gather(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    """What stands under each key."""
    found: dict[str, tuple[T, ...]] = {}
    for key, value in pairs:
        found[key] = (*found.get(key, ()), value)
    return found


def _name(name: str) -> tuple[str, bool]:
    return fold(name), name.startswith("=")


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError("the profile {path} cannot be read ({why})", "check the path", path=path, why=error.strerror) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError("the profile {path} is no valid TOML ({why})", "mend the line that is named", path=path, why=error) from error


def _replace(tables: dict[str, Any], own: dict[str, Any], path: Path) -> None:
    for table, keys in own.items():
        for key, value in (keys if isinstance(keys, dict) else {"": keys}).items():
            known = tables.get(table, {}).get(key)
            if known is None:
                raise UsageError(
                    "the profile {path} sets {key}, which no profile has",
                    "see the built-in profile in docs/profiles.md",
                    path=path,
                    key=f"{table}.{key}",
                )
            if type(value) is not type(known) or (isinstance(value, list) and not all(isinstance(v, str) for v in value)):
                raise UsageError(
                    "the profile {path} sets {key} to the wrong kind of value",
                    "give it the kind that the built-in profile has",
                    path=path,
                    key=f"{table}.{key}",
                )
            tables[table][key] = value
