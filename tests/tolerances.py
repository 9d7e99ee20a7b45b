"""`python -m tests.tolerances [NAME…]`: halves and doubles each number that the layout goes by, and finds the rendering that it is for.

A number is held by a rendering when half of it, or twice of it, reads that rendering otherwise. Each rendering is first read once with watched
numbers (tests/watched.py), which say what changes could matter to it at all; those are tried. What no rendering holds may be held by a test of
the number's own module, which then fails. The table goes to docs/tolerances.md.
"""

import argparse
import ast
import importlib
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import pytest

from extract import load_profile
from extract.layout.blocks import find_blocks
from models.errors import AnnexError
from models.layout.blocks import Block, Table, TextLine
from normalize import flatten
from tests.pages import ReadPdf
from tests.rendering_scores import build_rendering, rendering_pages, stems
from tests.watched import Change, Watched, turning

ROOT = Path(__file__).parent.parent
LAYOUT = ROOT / "extract" / "layout"
PAGE = ROOT / "docs" / "tolerances.md"
FACTORS = (0.5, 2.0)

HEAD = """\
# The numbers that the layout goes by

Written by `make tolerances`, which halves and doubles each number of `extract/layout/` and reads the renderings anew to which that could matter, at most
{tries} for each change. A name is the first rendering found that is then read otherwise, or the test of the number's module that then fails; a
dash says that there is none: the number may as well be half or twice as large. Lengths are in letters: 1 is the size of the document's text.
"""


class Constant(NamedTuple):
    """A number of the layout: its module, its name, and what it is."""

    module: str
    name: str
    value: float

    @property
    def full(self) -> str:
        """Module and name."""
        return f"{self.module}.{self.name}"


def find_constants() -> list[Constant]:
    """Each number that a module of the layout gives a name, in order of module and line."""
    return [
        Constant(".".join(path.relative_to(ROOT).with_suffix("").parts), name, value)
        for path in sorted(LAYOUT.rglob("*.py"))
        for name, value in _numbers(ast.parse(path.read_text(encoding="utf-8")))
    ]


def _numbers(module: ast.Module) -> Iterator[tuple[str, float]]:
    for node in module.body:
        if not isinstance(node, ast.Assign) or len(node.targets) != 1:
            continue
        target = node.targets[0]
        pairs = (
            zip(target.elts, node.value.elts, strict=True) if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple) else ()
        )
        for name, value in pairs or [(target, node.value)]:
            if (
                isinstance(name, ast.Name)
                and name.id.isupper()
                and isinstance(value, ast.Constant)
                and isinstance(value.value, int | float)
            ):
                yield name.id, value.value


@contextmanager
def changed(constant: Constant, factor: float) -> Iterator[None]:
    """The number so many times as large, in every module that has taken it over."""
    value = constant.value * factor
    with _set({constant: max(1, round(value)) if isinstance(constant.value, int) else value}):
        yield


@contextmanager
def watched(constants: Iterable[Constant]) -> Iterator[None]:
    """All these numbers watched, but for whole ones, which count things."""
    with _set({c: Watched(c.value, {Change(c.full, f): c.value * f for f in FACTORS}) for c in constants if isinstance(c.value, float)}):
        yield


@contextmanager
def _set(values: Mapping[Constant, float]) -> Iterator[None]:
    for constant in values:
        importlib.import_module(constant.module)
    modules = [each for name, each in sys.modules.items() if name.startswith("extract.layout")]
    held = [(each, constant, getattr(each, constant.name)) for constant in values for each in modules if _takes(each, constant)]
    for each, constant, _ in held:
        setattr(each, constant.name, values[constant])
    try:
        yield
    finally:
        for each, constant, value in held:
            setattr(each, constant.name, value)


def _takes(module: object, constant: Constant) -> bool:
    """Does the module define the number, or import it from the one that does?"""
    name, path = getattr(module, "__name__", ""), getattr(module, "__file__", None)
    if name == constant.module or path is None:
        return name == constant.module
    imports = (node for node in ast.walk(_tree(path)) if isinstance(node, ast.ImportFrom) and node.module == constant.module)
    return any(alias.name == constant.name for node in imports for alias in node.names)


@cache
def _tree(path: str) -> ast.Module:
    return ast.parse(Path(path).read_text(encoding="utf-8"))


def read(name: str) -> tuple[object, ...]:
    """What the rendering of that name is read as: its records without their places, or the error."""
    return build_name(name, _pages(name))


def build_name(name: str, pages: ReadPdf) -> tuple[object, ...]:
    """The same, from these pages of it."""
    try:
        annex = build_rendering(name, pages)
    except AnnexError as error:
        return (str(error),)
    return tuple(record.model_dump_json(exclude={"origin"}) for record in flatten(annex))


@cache
def _pages(name: str) -> ReadPdf:
    return rendering_pages(name)


@cache
def _blocks(name: str) -> tuple[Block, ...]:
    return find_content(name)


def find_content(name: str) -> tuple[Block, ...]:
    """The blocks of the rendering of that name but for findings and page starts, which no record holds."""
    blocks = find_blocks(_pages(name).pages, load_profile())
    return tuple(
        replace(block, reasons=()) if isinstance(block, Table) else block for block in blocks if isinstance(block, Table | TextLine)
    )


@cache
def _records(name: str) -> tuple[object, ...]:
    return read(name)


def find_holder(constant: Constant, factor: float, names: Sequence[str]) -> str | None:
    """The first of the renderings that is read otherwise when the number is so many times as large; none when all are read alike."""
    for name in names:
        blocks = _blocks(name)
        with changed(constant, factor):
            if find_content(name) == blocks:
                continue
            found = read(name)
        if found != _records(name):
            return name
    return None


def find_turning(name: str, constants: Sequence[Constant]) -> set[Change]:
    """The changes of these numbers that would turn an answer while the rendering of that name is read."""
    turning.clear()
    with watched(constants):
        build_name(name, rendering_pages(name))
    return set(turning)


def find_tries(constants: Sequence[Constant], pool: Executor, most: int) -> dict[Change, list[str]]:
    """The renderings that each change could matter to, at most so many: first the one that held the number at the last run, then of all kinds."""
    names = list(stems())
    turned = dict(zip(names, pool.map(partial(find_turning, constants=constants), names), strict=True))
    known = _known()
    return {
        change: sorted(
            (name for name in names if isinstance(constant.value, int) or change in turned[name]),
            key=lambda name: (name != known.get(change), zlib.crc32(name.encode())),
        )[:most]
        for constant in constants
        for change in (Change(constant.full, factor) for factor in FACTORS)
    }


def find_test(constant: Constant, factor: float) -> str | None:
    """The first test of the number's own module that fails when it is so many times as large."""
    *folders, module = constant.module.split(".")
    file = ROOT.joinpath("tests", *folders, f"test_{module}.py")
    failed: list[str] = []

    class Watch:
        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            if report.failed:
                failed.append(report.nodeid.rpartition("::")[2].partition("[")[0])

    options = ["-x", "-o", "addopts=", "-p", "no:cacheprovider", "-p", "no:terminal", "-p", "no:xdist", str(file)]
    sys.modules.pop(file.stem, None)  # it may have taken over another number while that was changed
    with changed(constant, factor):
        pytest.main(options, plugins=[Watch()])
    return failed[0] if failed else None


def _row(constant: Constant, tries: Mapping[Change, Sequence[str]]) -> tuple[Constant, list[str | None]]:
    return constant, [
        find_holder(constant, factor, tries[Change(constant.full, factor)]) or find_test(constant, factor) for factor in FACTORS
    ]


def _known() -> dict[Change, str]:
    """Which rendering held each number at the last run, by the table."""
    rows = PAGE.read_text(encoding="utf-8").splitlines() if PAGE.exists() else []
    cells = [row.replace("`", "").strip("| ").split(" | ") for row in rows if row.startswith("| `")]
    return {Change(row[0], factor): row[2 + i] for row in cells for i, factor in enumerate(FACTORS)}


def table(rows: Sequence[tuple[Constant, list[str | None]]]) -> str:
    """The table for people."""
    lines = ["| number | value | half | twice |", "| --- | --- | --- | --- |"]
    lines += [f"| `{c.full}` | {c.value:g} | {' | '.join(name or '–' for name in held)} |" for c, held in rows]
    count = sum(any(held) for _, held in rows)
    return "\n".join([*lines, "", f"{count} of {len(rows)} numbers are held by one of {len(stems())} renderings or by a test.", ""])


def main() -> int:
    """Write the table; 0 when every number is held, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=20, help="renderings on which each change is tried (default: 20)")
    parser.add_argument("names", nargs="*", help="parts of names of numbers; all of them, and the table is written, without")
    arguments = parser.parse_args()
    constants = [c for c in find_constants() if not arguments.names or any(part in c.full for part in arguments.names)]
    rows: list[tuple[Constant, list[str | None]]] = []
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        tries = find_tries(constants, pool, arguments.tries)
        print(f"{sum(map(len, tries.values()))} tries", flush=True)
        for row in pool.map(partial(_row, tries=tries), constants):
            rows.append(row)
            print(f"{row[0].full}: {', '.join(name or 'nothing' for name in row[1])}", flush=True)
    if not arguments.names:
        PAGE.write_text(f"{HEAD.format(tries=arguments.tries)}\n{table(rows)}", encoding="utf-8")
    return 0 if all(any(held) for _, held in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main())
