"""`allegato-h completion`: the script by which a shell completes commands, options and names of files."""

import argparse
from collections.abc import Iterator

SHELLS = ("bash", "zsh", "fish", "tcsh", "powershell")


def completion_script(parser: argparse.ArgumentParser, shell: str) -> str:
    """The script for a shell; the explanations in it are in the language of the parser."""
    import shtab  # nobody else waits for it

    files = {"FILE": shtab.FILE, "TOML": shtab.FILE, "PNG": shtab.FILE, "DIR": shtab.DIRECTORY}
    for action in _actions(parser):
        if action.metavar in files:
            action.complete = files[action.metavar]  # type: ignore[attr-defined]  # this is how shtab is told
    return shtab.complete(parser, shell)


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """The arguments of the parser and of its commands."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
