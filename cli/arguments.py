"""The arguments of the command line and the help about them."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

from export.writers import ALL, WRITERS

Command = Callable[[argparse.Namespace], int]

EXIT_CODES = """\
exit codes:
  0    done
  1    there are findings of severity error or warning, under --strict
  2    the call is wrong, or the output cannot be written
  3    an input could not be read (the others are still done)
  130  interrupted
"""

_Formatter = partial(argparse.RawDescriptionHelpFormatter, width=100, max_help_position=28)


def make_parser(version: str, commands: dict[str, Command]) -> argparse.ArgumentParser:
    """The parser of the whole command line; what it yields has the command to run as `command`.

    Args:
        version: of the program.
        commands: what to run, by the name of the subcommand.
    """
    parser = argparse.ArgumentParser(
        prog="allegato-h",
        usage="allegato-h COMMAND …",
        description="Reads the performance annex of Italian municipalities (Allegato H) and writes its records.",
        epilog=EXIT_CODES,
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"allegato-h {version}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, describe in DESCRIPTIONS.items():
        describe(subparsers).set_defaults(command=commands[name])
    return parser


def _extract(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "extract",
        usage="allegato-h extract FILE … [--out DIR] [--format NAME[,NAME…]] [--year YEAR] [--profile TOML] [--strict] [--json]",
        help="read annexes and write their records",
        description="Reads each annex and writes its records to a folder of its own: DIR/<name of the file without its ending>.",
        epilog=f"{_formats_help()}\n{EXIT_CODES}",
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="an annex, a folder of annexes, or - for standard input")
    parser.add_argument("--out", type=Path, default=Path("output"), metavar="DIR", help="where the folders go (default: output)")
    parser.add_argument(
        "--format",
        type=_formats,
        action="extend",
        default=[],
        metavar="NAME[,NAME…]",
        help="write these formats too, or all (below)",
    )
    parser.add_argument("--year", type=_year, metavar="YEAR", help="the plan's year, where the annex does not say it or is wrong")
    parser.add_argument("--profile", type=Path, metavar="TOML", help="names of columns and headings that a municipality uses")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a finding is an error or a warning")
    parser.add_argument("--json", action="store_true", help="print a summary for a machine to standard output, instead of a table")
    _describe_release(parser)
    return parser


def _describe_release(parser: argparse.ArgumentParser) -> None:
    """What a publication says of itself, and no annex says for sure."""
    release = parser.add_argument_group("publication", "What the data package says of who publishes it; nothing of it is guessed.")
    release.add_argument("--licence", metavar="NAME", help="the licence of the data, for example CC-BY-4.0")
    release.add_argument("--ente", metavar="CODE", help="the municipality's code in the index of public administrations (IPA)")
    release.add_argument("--istat", metavar="CODE", help="the municipality's ISTAT code")


def _formats_help() -> str:
    """The formats, each with what it holds: those that are always written, then the others."""
    lines = []
    for always, heading in ((True, "formats that are always written:"), (False, "formats to ask for:")):
        chosen = [(name, writer) for name, writer in WRITERS.items() if writer.by_default is always]
        lines += [heading, *(f"  {name:<12} {writer.files}: {writer.holds}" for name, writer in chosen)] if chosen else []
    return "\n".join(lines) + "\n"


def _explain(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "explain",
        usage="allegato-h explain TEXT … [--year YEAR] [--json]",
        help="show how a phrase is read: dates, deadline, quantities",
        description="Shows which dates, which deadline and which quantities a phrase is read as.",
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "texts", nargs="+", metavar="TEXT", help="a phrase; - for one phrase a line from standard input, answered in JSON lines"
    )
    parser.add_argument("--year", type=_year, metavar="YEAR", help="the plan's year, for dates without one")
    parser.add_argument("--json", action="store_true", help="print one JSON object a phrase")
    return parser


def _draw(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "draw",
        usage="allegato-h draw FILE PAGE [--out PNG] [--profile TOML]",
        help="draw how a page of a PDF was read",
        description="Draws a page of a PDF with its words, rules, cells and lines, and the reasons for them.",
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", metavar="FILE", help="the PDF, or - for standard input")
    parser.add_argument("page", type=_page, metavar="PAGE", help="number of the page, counted from 1")
    parser.add_argument("--out", type=Path, metavar="PNG", help="the picture (default: <name of the file>-page-<PAGE>.png, in this folder)")
    parser.add_argument("--profile", type=Path, metavar="TOML", help="names of columns and headings that a municipality uses")
    return parser


def _schema(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "schema",
        usage="allegato-h schema [record|table|annex]",
        help="print the schema of the output",
        description="Prints the JSON Schema (2020-12) of records.json or annex.json, or the Table Schema of records.csv.",
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("of", nargs="?", choices=("record", "table", "annex"), default="record", help="of what (default: record)")
    return parser


def _findings(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    return subparsers.add_parser(
        "findings",
        usage="allegato-h findings",
        help="print what every finding means",
        description="Prints the catalogue of findings: what each code means and what to do about it.",
        formatter_class=_Formatter,
        allow_abbrev=False,
    )


DESCRIPTIONS = {"extract": _extract, "explain": _explain, "draw": _draw, "schema": _schema, "findings": _findings}


def _formats(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",")]
    if unknown := [name for name in names if name not in (*WRITERS, ALL)]:
        raise argparse.ArgumentTypeError(f"no format is called {unknown[0]!r}; there are {', '.join(WRITERS)}, and {ALL} for all of them")
    return names


def _page(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of a page")
    return int(text)


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 2000 <= int(text) <= 2099):
        raise argparse.ArgumentTypeError(f"{text!r} is no year from 2000 to 2099")
    return int(text)
