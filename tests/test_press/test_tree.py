"""The press as a tree: who may import whom, and how much stands in one folder."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

PRESS = Path(__file__).parents[1] / "press"
MODULES = sorted(PRESS.rglob("*.py"))
MOST_MODULES = 12  # in one folder, which a newcomer can hold in mind; its __init__ is not counted
MOST_LINES = 40  # of one function, its docstring counted

# what a floor may import of the press: itself and the floors below it
BELOW = {
    "annexes": {"annexes"},
    "printers": {"annexes", "printers"},
    "renderings": {"annexes", "printers", "renderings"},
    "samples": {"annexes", "printers"},
}


def _imported(path: Path) -> Iterator[str]:
    """The names of the modules that a module imports, each with what it takes from them."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _named(path: Path) -> str:
    return path.relative_to(PRESS).as_posix()


def test_the_truth_owes_nothing_to_the_program() -> None:
    """No module of the press imports a stage of the program: what is right is said by the sources alone."""
    program = {"allegato_h", "audit", "cli", "export", "extract", "models", "normalize"}
    assert {_named(path) for path in MODULES if {name.split(".")[0] for name in _imported(path)} & program} == set()


@pytest.mark.parametrize("floor", BELOW)
def test_a_floor_of_the_press_imports_only_what_stands_below_it(floor: str) -> None:
    paths = [path for path in MODULES if Path(_named(path)).with_suffix("").parts[0] == floor]
    taken = {name.split(".")[2] for path in paths for name in _imported(path) if name.startswith("tests.press.")}
    assert paths
    assert taken <= BELOW[floor]


def test_a_folder_of_the_press_holds_no_more_modules_than_one_can_hold_in_mind() -> None:
    counts = Counter(path.parent for path in MODULES if path.name != "__init__.py")
    assert {_named(folder): count for folder, count in counts.items() if count > MOST_MODULES} == {}


def test_no_function_of_the_press_is_longer_than_a_page() -> None:
    lengths = {
        f"{_named(path)}:{node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}
