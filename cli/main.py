"""The command line: from arguments to an exit code."""

import argparse
import io
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from cli.arguments import make_parser
from cli.streams import accept_any_argument, accept_any_text, open_closed_streams, say, settle, silence, tell
from cli.work.alone import Terminated, heeding_signals
from language import Language, choose_language
from language.standard import argparse_in
from models.errors import AnnexError

DONE, OUTPUT_FAILED, INTERRUPTED = 0, 2, 130

STANDARD_INPUT = "-"


def run(arguments: Sequence[str] | None = None, *, version: str = "") -> int:
    """Run one call and give its exit code.

    Args:
        arguments: without the program's name; none for those of the process.
        version: of the program.

    Raises:
        SystemExit: for `--help` and `--version`, and with 2 where the arguments are wrong.
    """
    open_closed_streams()
    language = choose_language(sys.argv[1:] if arguments is None else arguments, os.environ)
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")  # files and pipes get the same bytes on every system
    try:
        return _run(arguments, version, language)
    except KeyboardInterrupt as end:
        tell(f"allegato-h: {language('interrupted')}")
        return end.exit_code if isinstance(end, Terminated) else INTERRUPTED
    except BrokenPipeError:
        silence(sys.stdout)
        return DONE
    except AnnexError as error:
        tell(f"allegato-h: {error.line(language)}")
        return error.exit_code
    except OSError as error:
        silence(sys.stdout)
        told = language("standard output or input failed ({why}); check where it goes", why=error.strerror or error)
        tell(f"allegato-h: {told}")
        return OUTPUT_FAILED


def _run(arguments: Sequence[str] | None, version: str, language: Language) -> int:
    """Do what the arguments ask for; what is said is on its way when this ends."""
    try:
        with argparse_in(language):
            options = make_parser(version, COMMANDS, language).parse_args(arguments)
    except SystemExit:
        settle(sys.stdout)
        raise
    options.version = version
    with heeding_signals():
        code: int = options.command(options, language)
    sys.stdout.flush()
    return code


# Each command imports what it needs when it runs: pandas, pyarrow and pdfplumber together take more than a second, and
# neither --help nor explain has any use for them.


def _extract(options: argparse.Namespace, language: Language) -> int:
    from cli.batch import Batch, run_batch
    from cli.work.limits import choose_limits
    from export.contents import Release

    return run_batch(
        Batch(
            arguments=tuple(options.files),
            out=options.out,
            year=options.year,
            profile=options.profile,
            password=options.password,
            strict=options.strict,
            as_json=options.json,
            formats=tuple(options.format),
            release=Release(options.licence, options.ente, options.istat),
            language=language,
            limits=choose_limits(options.limit),
            again=options.again,
            jobs=options.jobs or os.cpu_count() or 1,
            version=options.version,
        )
    )


def _monitor(options: argparse.Namespace, language: Language) -> int:
    from cli.monitoring.monitor import MonitorCall, run_monitor

    return run_monitor(MonitorCall(tuple(options.files), options.out, options.year, options.profile, language))


def _report(options: argparse.Namespace, language: Language) -> int:
    from cli.monitoring.report import ReportCall, run_report

    return run_report(
        ReportCall(
            workbook=options.workbook,
            annex=options.annex,
            out=options.out,
            year=options.year,
            profile=options.profile,
            strict=options.strict,
            as_json=options.json,
            language=language,
        )
    )


def _explain(options: argparse.Namespace, language: Language) -> int:
    from cli.explain import explain

    accept_any_text(sys.stdin)
    explain(_phrases(options.texts), options.year, options.json or STANDARD_INPUT in options.texts, sys.stdout, language)
    return DONE


def _phrases(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        if text == STANDARD_INPUT:
            yield from (line.rstrip("\r\n") for line in sys.stdin)
        else:
            yield accept_any_argument(text)


def _draw(options: argparse.Namespace, language: Language) -> int:
    from cli.inputs import Input, read_input
    from cli.pipeline import draw_page, load_profile

    source = Input(None if options.file == STANDARD_INPUT else Path(options.file), options.file)
    path = options.out or Path(f"{Path(source.name).stem}-page-{options.page}.png")
    draw_page(read_input(source), options.page, load_profile(options.profile), path)
    tell(f"allegato-h: {language('drew {path}', path=path)}")
    return DONE


def _schema(options: argparse.Namespace, _: Language) -> int:
    from export.schema import annex_schema, record_schema, record_table_schema

    schemas = {"record": record_schema, "table": record_table_schema, "annex": annex_schema}
    say(json.dumps(schemas[options.of](), indent=2, ensure_ascii=False) + "\n")
    return DONE


def _findings(_: argparse.Namespace, language: Language) -> int:
    from cli.catalogue import findings_page

    say(findings_page(language))
    return DONE


def _completion(options: argparse.Namespace, language: Language) -> int:
    from cli.completion import completion_script

    with argparse_in(language):
        parser = make_parser("", COMMANDS, language)
    say(completion_script(parser, options.shell) + "\n")
    return DONE


COMMANDS = {
    "extract": _extract,
    "monitor": _monitor,
    "report": _report,
    "explain": _explain,
    "draw": _draw,
    "schema": _schema,
    "findings": _findings,
    "completion": _completion,
}
