"""What argparse says by itself ("usage", "the following arguments are required"), in the language of the run."""

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager

from language.choice import VARIABLES
from language.language import DOMAIN, LOCALE, Language

TEXTS = (
    "usage: ",
    "options",
    "positional arguments",
    "show this help message and exit",
    "show program's version number and exit",
    "%(prog)s: error: %(message)s\n",
    "argument %(argument_name)s: %(message)s",
    "the following arguments are required: %s",
    "unrecognized arguments: %s",
    "ignored explicit argument %r",
    "expected one argument",
    "expected at least one argument",
    "expected at most one argument",
    "invalid choice: %(value)r (choose from %(choices)s)",
    "not allowed with argument %s",
)
"""The texts of argparse that a call of this program can meet."""


@contextmanager
def argparse_in(language: Language) -> Iterator[None]:
    """Let argparse speak the language inside the block.

    argparse asks gettext for the domain and the variable of the process, and takes neither as a value; both are put back afterwards.
    """
    domain, variable = gettext.textdomain(), os.environ.get(VARIABLES[0])
    gettext.bindtextdomain(DOMAIN, str(LOCALE))
    gettext.textdomain(DOMAIN)
    os.environ[VARIABLES[0]] = language.code
    try:
        yield
    finally:
        gettext.textdomain(domain)
        os.environ.pop(VARIABLES[0])
        if variable is not None:
            os.environ[VARIABLES[0]] = variable
