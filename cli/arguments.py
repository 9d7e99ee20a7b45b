"""The arguments of the command line and the help about them."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from cli.completion import SHELLS
from cli.options import add_out, add_profile, add_strict, add_year, count_in, formats_in, page_in, year_in
from cli.work.limits import LIMITS
from export.writers import WRITERS
from language import LANGUAGES, Language
from models.texts import translatable

Command = Callable[[argparse.Namespace, Language], int]

_Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_EXIT_CODES = translatable("""\
exit codes:
  0    done
  1    there are findings of severity error or warning, under --strict
  2    the call is wrong, or the output cannot be written
  3    an input could not be read (the others are still done)
  130  interrupted
""")

_Formatter = partial(argparse.RawDescriptionHelpFormatter, width=100, max_help_position=28)


def make_parser(version: str, commands: dict[str, Command], language: Language) -> argparse.ArgumentParser:
    """The parser of the whole command line; what it yields has the command to run as `command`.

    Args:
        version: of the program.
        commands: what to run, by the name of the subcommand.
        language: of the help.
    """
    parser = argparse.ArgumentParser(
        prog="allegato-h",
        usage="allegato-h COMMAND …",
        description=language("Reads the performance annex of Italian municipalities (Allegato H) and writes its records."),
        epilog=language(_EXIT_CODES),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=f"allegato-h {version}", help=language("show program's version number and exit")
    )
    _add_language(parser, language)
    subparsers = parser.add_subparsers(title=language("commands"), metavar="COMMAND", prog="allegato-h", required=True)
    for name, describe in DESCRIPTIONS.items():
        command = describe(subparsers, language)
        _add_language(command, language)
        command.set_defaults(command=commands[name])
    return parser


def _add_language(parser: argparse.ArgumentParser, language: Language) -> None:
    """`--lang`, which `choose_language` has read before: the parser refuses what it does not know, and the help names it."""
    parser.add_argument(
        "--lang",
        choices=tuple(LANGUAGES),
        default=argparse.SUPPRESS,
        help=language("language of messages and headings: Italian or English (default: that of the system)"),
    )


def _extract(subparsers: _Subparsers, language: Language) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "extract",
        usage="allegato-h extract FILE … [--out DIR] [--format NAME[,NAME…]] [--year YEAR] [--profile TOML]\n"
        "                          [--password TEXT] [--strict] [--json] [--jobs N] [--again] [--limit NAME=N] [--lang it|en]",
        help=language("read annexes and write their records"),
        description=language("Reads each annex and writes its records to a folder of its own: DIR/<name of the file without its ending>."),
        epilog=f"{_formats_help(language)}\n{language(_EXIT_CODES)}",
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help=language("an annex, a folder of annexes, or - for standard input"))
    add_out(parser, language)
    parser.add_argument(
        "--format",
        type=formats_in(language),
        action="extend",
        default=[],
        metavar="NAME[,NAME…]",
        help=language("write these formats too, or all (below)"),
    )
    add_year(parser, language)
    add_profile(parser, language)
    add_strict(parser, language)
    parser.add_argument(
        "--json", action="store_true", help=language("print a summary for a machine to standard output, instead of a table")
    )
    parser.add_argument("--password", default="", metavar="TEXT", help=language("of a PDF that asks for one"))
    _describe_run(parser, language)
    _describe_release(parser, language)
    return parser


def _describe_run(parser: argparse.ArgumentParser, language: Language) -> None:
    """How a run of many documents goes."""
    group = parser.add_argument_group(language("many documents"))
    group.add_argument(
        "--jobs", type=count_in(language), metavar="N", help=language("read so many at once (default: one for each processor)")
    )
    group.add_argument("--again", action="store_true", help=language("read also what has not changed since the last run"))
    names = ", ".join(f"{name}={limit.default} ({limit.unit}: {language(limit.of)})" for name, limit in LIMITS.items())
    group.add_argument(
        "--limit",
        action="append",
        default=[],
        metavar="NAME=N",
        help=language("what one document may cost; by default {limits}", limits=names),
    )


def _describe_release(parser: argparse.ArgumentParser, language: Language) -> None:
    """What a publication says of itself, and no annex says for sure."""
    about = language("What the data package says of who publishes it; nothing of it is guessed.")
    release = parser.add_argument_group(language("publication"), about)
    release.add_argument("--licence", metavar="NAME", help=language("the licence of the data, for example CC-BY-4.0"))
    release.add_argument("--ente", metavar="CODE", help=language("the municipality's code in the index of public administrations (IPA)"))
    release.add_argument("--istat", metavar="CODE", help=language("the municipality's ISTAT code"))


def _formats_help(language: Language) -> str:
    """The formats, each with what it holds: those that are always written, then the others."""
    lines = []
    for always, heading in ((True, language("formats that are always written:")), (False, language("formats to ask for:"))):
        chosen = [(name, writer) for name, writer in WRITERS.items() if writer.by_default is always]
        told = [f"  {name:<12} {', '.join(writer.shown)}: {language(writer.holds)}" for name, writer in chosen]
        lines += [heading, *told] if told else []
    return "\n".join(lines) + "\n"


def _explain(subparsers: _Subparsers, language: Language) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "explain",
        usage="allegato-h explain TEXT … [--year YEAR] [--json] [--lang it|en]",
        help=language("show how a phrase is read: dates, deadline, quantities"),
        description=language("Shows which dates, which deadline and which quantities a phrase is read as."),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "texts",
        nargs="+",
        metavar="TEXT",
        help=language("a phrase; - for one phrase a line from standard input, answered in JSON lines"),
    )
    parser.add_argument("--year", type=year_in(language), metavar="YEAR", help=language("the plan's year, for dates without one"))
    parser.add_argument("--json", action="store_true", help=language("print one JSON object a phrase"))
    return parser


def _draw(subparsers: _Subparsers, language: Language) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "draw",
        usage="allegato-h draw FILE PAGE [--out PNG] [--profile TOML] [--lang it|en]",
        help=language("draw how a page of a PDF was read"),
        description=language("Draws a page of a PDF with its words, rules, cells and lines, and the reasons for them."),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", metavar="FILE", help=language("the PDF, or - for standard input"))
    parser.add_argument("page", type=page_in(language), metavar="PAGE", help=language("number of the page, counted from 1"))
    parser.add_argument(
        "--out",
        type=Path,
        metavar="PNG",
        help=language("the picture (default: <name of the file>-page-<PAGE>.png, in this folder)"),
    )
    add_profile(parser, language)
    return parser


def _schema(subparsers: _Subparsers, language: Language) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "schema",
        usage="allegato-h schema [record|table|annex] [--lang it|en]",
        help=language("print the schema of the output"),
        description=language(
            "Prints the JSON Schema (2020-12) of records.json or annex.json, or the Table Schema of records.csv; in English."
        ),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("of", nargs="?", choices=("record", "table", "annex"), default="record", help=language("of what (default: record)"))
    return parser


def _monitor(subparsers: _Subparsers, language: Language) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "monitor",
        usage="allegato-h monitor ANNEX … [--out DIR] [--year YEAR] [--profile TOML] [--lang it|en]",
        help=language("write a workbook to fill in with the year's work"),
        description=language(
            "Writes a workbook for each annex: every target with cells to fill in, and the score of each Area by formulas. "
            "It is DIR/<name>/<name>-monitor.xlsx, and never written over one that is there."
        ),
        epilog=language(_EXIT_CODES),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", metavar="ANNEX", help=language("an annex, a folder of annexes, or - for standard input"))
    add_out(parser, language)
    add_year(parser, language)
    add_profile(parser, language)
    return parser


def _report(subparsers: _Subparsers, language: Language) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "report",
        usage="allegato-h report WORKBOOK [--annex FILE] [--out DIR] [--year YEAR] [--profile TOML] [--strict] [--json] [--lang it|en]",
        help=language("report on a workbook that was filled in"),
        description=language(
            "Reads a workbook of `monitor` again and writes what came of each target, and the score of each Area, "
            "to DIR/<name of the workbook>/report.xlsx, report.csv and report.json."
        ),
        epilog=language(_EXIT_CODES),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("workbook", metavar="WORKBOOK", help=language("the workbook, filled in"))
    parser.add_argument(
        "--annex", metavar="FILE", help=language("the annex as it is now: targets that have changed since are named by their keys")
    )
    add_out(parser, language)
    add_year(parser, language)
    add_profile(parser, language)
    add_strict(parser, language)
    parser.add_argument("--json", action="store_true", help=language("print the scores for a machine to standard output"))
    return parser


def _findings(subparsers: _Subparsers, language: Language) -> argparse.ArgumentParser:
    return subparsers.add_parser(
        "findings",
        usage="allegato-h findings [--lang it|en]",
        help=language("print what every finding means"),
        description=language("Prints the catalogue of findings: what each code means and what to do about it."),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )


def _completion(subparsers: _Subparsers, language: Language) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(
        "completion",
        usage=f"allegato-h completion {'|'.join(SHELLS)} [--lang it|en]",
        help=language("print what a shell needs to complete commands and options"),
        description=language("Prints the script by which a shell completes commands, options and names of files."),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=language("name of the shell"))
    return parser


DESCRIPTIONS = {
    "extract": _extract,
    "monitor": _monitor,
    "report": _report,
    "explain": _explain,
    "draw": _draw,
    "schema": _schema,
    "findings": _findings,
    "completion": _completion,
}
