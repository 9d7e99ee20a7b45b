"""Which language a run speaks: the one that is asked for, else that of the machine."""

import locale
import sys
from collections.abc import Iterable, Mapping

from language.language import ENGLISH, ITALIAN, LANGUAGES, Language

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where a system other than Windows keeps the language of its messages, in the order of gettext."""

_NO_LANGUAGE = ("", "c", "posix")


def choose_language(arguments: Iterable[str], environment: Mapping[str, str]) -> Language:
    """The language of a run.

    An annex is an Italian document: who has set no language (a server, a container, a scheduled job) gets Italian, and English is for who
    asks for it or has set any language but Italian.

    Args:
        arguments: of the command line; `--lang` is looked for before they are parsed, for the help is in that language too.
        environment: the variables of the process.
    """
    asked = LANGUAGES.get(_asked(arguments))
    return asked or _language_of(_locale(environment))


def _asked(arguments: Iterable[str]) -> str:
    """What the last `--lang` asks for; nothing after `--` is an option."""
    asked, before = "", ""
    for argument in arguments:
        if argument == "--":
            break
        if argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
        elif before == "--lang":
            asked = argument
        before = argument
    return asked


def _locale(environment: Mapping[str, str]) -> str:
    """The locale of the machine: "it_IT.UTF-8", "Italian_Italy" on Windows, "C" or nothing where none was set."""
    found = next((value for name in VARIABLES if (value := environment.get(name))), "")
    return found or ((locale.getlocale()[0] or "") if sys.platform == "win32" else "")


def _language_of(name: str) -> Language:
    """Windows writes out what others shorten: both begin with the same two letters in Italian."""
    first = name.split(":")[0].split(".")[0].lower()
    return ITALIAN if first in _NO_LANGUAGE or first[:2] == ITALIAN.code else ENGLISH
