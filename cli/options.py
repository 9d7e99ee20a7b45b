"""Options that several commands share, and what an argument may be."""

import argparse
from collections.abc import Callable
from pathlib import Path

from export.writers import ALL, WRITERS
from language import Language


def add_out(parser: argparse.ArgumentParser, language: Language) -> None:
    """`--out`: where the folders go."""
    parser.add_argument("--out", type=Path, default=Path("output"), metavar="DIR", help=language("where the folders go (default: output)"))


def add_year(parser: argparse.ArgumentParser, language: Language) -> None:
    """`--year`: of the plan."""
    parser.add_argument(
        "--year", type=year_in(language), metavar="YEAR", help=language("the plan's year, where the annex does not say it or is wrong")
    )


def add_strict(parser: argparse.ArgumentParser, language: Language) -> None:
    """`--strict`: findings fail the run."""
    parser.add_argument("--strict", action="store_true", help=language("exit with 1 if a finding is an error or a warning"))


def add_profile(parser: argparse.ArgumentParser, language: Language) -> None:
    """`--profile`: the names that a municipality uses."""
    parser.add_argument("--profile", type=Path, metavar="TOML", help=language("names of columns and headings that a municipality uses"))


def formats_in(language: Language) -> Callable[[str], list[str]]:
    """Names of formats, with commas between them."""

    def formats(text: str) -> list[str]:
        names = [name.strip() for name in text.split(",")]
        if unknown := [name for name in names if name not in (*WRITERS, ALL)]:
            known = ", ".join(WRITERS)
            raise argparse.ArgumentTypeError(
                language(
                    "no format is called {name!r}; there are {known}, and {every} for all of them", name=unknown[0], known=known, every=ALL
                )
            )
        return names

    return formats


def page_in(language: Language) -> Callable[[str], int]:
    """The number of a page."""

    def page(text: str) -> int:
        if not (text.isascii() and text.isdigit() and int(text) > 0):
            raise argparse.ArgumentTypeError(language("{text!r} is no number of a page", text=text))
        return int(text)

    return page


def count_in(language: Language) -> Callable[[str], int]:
    """A number of documents."""

    def count(text: str) -> int:
        if not (text.isascii() and text.isdigit() and int(text) > 0):
            raise argparse.ArgumentTypeError(language("{text!r} is no number of documents", text=text))
        return int(text)

    return count


def year_in(language: Language) -> Callable[[str], int]:
    """A year of this century."""

    def year(text: str) -> int:
        if not (text.isascii() and text.isdigit() and 2000 <= int(text) <= 2099):
            raise argparse.ArgumentTypeError(language("{text!r} is no year from 2000 to 2099", text=text))
        return int(text)

    return year
