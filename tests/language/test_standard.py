"""What argparse says by itself."""

import argparse
import gettext
import os

import pytest

from cli.main import run
from language import ENGLISH, LANGUAGES
from language.standard import argparse_in


def test_the_block_speaks_the_language_and_leaves_the_process_as_it_was() -> None:
    before = gettext.textdomain(), os.environ["LANGUAGE"]
    with argparse_in(LANGUAGES["it"]):
        assert argparse.ArgumentParser(prog="a", usage="a").format_help().startswith("uso: a\n\nopzioni:\n  -h, --help  mostra")
    with argparse_in(ENGLISH):
        assert argparse.ArgumentParser(prog="a", usage="a").format_help().startswith("usage: a\n\noptions:\n  -h, --help  show")
    assert (gettext.textdomain(), os.environ["LANGUAGE"]) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["extract"], "allegato-h extract: errore: mancano questi argomenti: FILE\n"),
        (["extract", "a", "--yeer"], "allegato-h: errore: argomenti sconosciuti: --yeer\n"),
        (["extract", "a", "--year", "x"], "allegato-h extract: errore: argomento --year: 'x' non è un anno dal 2000 al 2099\n"),
        (["extract", "a", "--year"], "allegato-h extract: errore: argomento --year: serve un valore\n"),
        (["schema", "x"], "allegato-h schema: errore: argomento of: valore non ammesso: 'x' (scegliere tra 'record', 'table', 'annex')\n"),
    ],
)
def test_a_wrong_call_is_told_in_italian(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run([*arguments, "--lang=it"] if arguments[-1] != "--year" else ["--lang=it", *arguments])
    assert capsys.readouterr().err.splitlines(keepends=True)[-1] == said
