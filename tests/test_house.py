"""The rules of the house, as far as a machine can see them."""

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGES = ("allegato_h", "audit", "cli", "export", "extract", "language", "models", "monitor", "normalize")
VAGUE = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}

# A function with more branches than this cannot be held in mind; a folder with more modules cannot either.
MOST_BRANCHES = 20
MOST_MODULES = 12

# the one module that knows a library which reads or writes a format
EDGES = {
    "pdfminer": "extract/readers/pdf/engines/",
    "pdfplumber": "extract/readers/pdf/engines/",
    "openpyxl": ("extract/readers/sheets/workbook.py", "monitor/workbook.py"),
    "pyarrow": "export/parquet.py",
    "xlsxwriter": "export/workbook/book.py",
    "asn1crypto": "extract/readers/opening/signatures.py",
    "icalendar": "export/formats/deadlines.py",
    "sqlite3": "export/formats/database.py",
}


@pytest.fixture(scope="module")
def modules(root: Path) -> dict[str, ast.Module]:
    paths = [path for package in PACKAGES for path in sorted((root / package).rglob("*.py"))]
    return {str(path.relative_to(root)): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


@pytest.fixture(scope="module")
def lengths(root: Path, modules: dict[str, ast.Module]) -> dict[str, int]:
    return {name: len((root / name).read_text(encoding="utf-8").splitlines()) for name in modules}


def functions(module: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(module) if isinstance(node, ast.FunctionDef))


def length(function: ast.FunctionDef) -> int:
    """Lines of a function without its docstring."""
    said = function.body[0] if ast.get_docstring(function) else None
    return function.end_lineno - function.lineno + 1 - (said.end_lineno - said.lineno + 1 if said else 0)


def imported(module: ast.Module) -> set[str]:
    names = {alias.name for node in ast.walk(module) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(module) if isinstance(node, ast.ImportFrom)}
    return {name.split(".")[0] for name in names}


def test_no_module_is_longer_than_300_lines(lengths: dict[str, int]) -> None:
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_no_function_is_longer_than_40_lines(modules: dict[str, ast.Module]) -> None:
    found = {f"{name}:{each.name}": length(each) for name, module in modules.items() for each in functions(module)}
    assert {name: lines for name, lines in found.items() if lines > 40} == {}


def branches(function: ast.FunctionDef) -> int:
    """The ways that part in a function: ifs, loops, handlers, each further term of a boolean, each loop and condition of a comprehension."""
    return sum(_ways(node) for node in ast.walk(function))


def _ways(node: ast.AST) -> int:
    if isinstance(node, ast.BoolOp):
        return len(node.values) - 1
    if isinstance(node, ast.comprehension):
        return 1 + len(node.ifs)
    return isinstance(node, (ast.If, ast.IfExp, ast.For, ast.While, ast.ExceptHandler, ast.match_case, ast.Assert))


def test_no_function_has_more_branches_than_one_can_follow(modules: dict[str, ast.Module]) -> None:
    found = {f"{name}:{each.name}": branches(each) for name, module in modules.items() for each in functions(module)}
    assert {name: count for name, count in found.items() if count > MOST_BRANCHES} == {}


def test_every_module_has_its_test_file(root: Path, modules: dict[str, ast.Module]) -> None:
    lacking = {name for name in modules if Path(name).name != "__init__.py" and not file_of_tests(root, name).exists()}
    assert lacking == set()


def test_every_test_file_of_a_package_speaks_of_a_module(root: Path, modules: dict[str, ast.Module]) -> None:
    known = {file_of_tests(root, name) for name in modules}
    assert [path for package in PACKAGES for path in sorted((root / "tests" / package).rglob("test_*.py")) if path not in known] == []


def file_of_tests(root: Path, module: str) -> Path:
    """Where the tests of a module stand: extract/tables/header.py has tests/extract/tables/test_header.py."""
    path = Path(module)
    return root / "tests" / path.parent / f"test_{path.stem.strip('_')}.py"


def test_no_folder_has_more_modules_than_one_can_hold_in_mind(modules: dict[str, ast.Module]) -> None:

    counts = Counter(str(Path(name).parent) for name in modules if Path(name).name != "__init__.py")
    assert {folder: count for folder, count in counts.items() if count > MOST_MODULES} == {}


def test_no_two_public_classes_have_one_name(modules: dict[str, ast.Module]) -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for name, module in modules.items():
        for node in module.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes[node.name].append(name)
    assert {name: found for name, found in homes.items() if len(found) > 1} == {}


def test_no_module_has_a_vague_name(modules: dict[str, ast.Module]) -> None:
    assert [name for name in modules if VAGUE & set(Path(name).with_suffix("").parts)] == []


def test_every_module_says_what_it_is(modules: dict[str, ast.Module]) -> None:
    assert [name for name, module in modules.items() if not ast.get_docstring(module)] == []


def test_nothing_swallows_every_exception(modules: dict[str, ast.Module]) -> None:
    """Only the process that reads documents catches everything, to name a defect in one line and go on with the next file."""
    caught = defaultdict(set)
    for name, module in modules.items():
        for node in ast.walk(module):
            if isinstance(node, ast.ExceptHandler):
                caught[name] |= (
                    {ast.unparse(kind) for kind in ast.walk(node.type) if isinstance(kind, ast.Name)} if node.type else {"everything"}
                )
    broad = {"everything", "Exception", "BaseException"}
    assert {name: kinds & broad for name, kinds in caught.items() if kinds & broad} == {"cli/work/worker.py": {"Exception"}}


@pytest.mark.parametrize("library", EDGES)
def test_a_format_library_stays_at_its_edge(modules: dict[str, ast.Module], library: str) -> None:
    who = [name for name, module in modules.items() if library in imported(module)]
    assert who
    assert [name for name in who if not name.startswith(EDGES[library])] == []


def test_models_import_pydantic_and_the_standard_library_alone(modules: dict[str, ast.Module]) -> None:
    third = {
        "asn1crypto",
        "bs4",
        "dateparser",
        "dateutil",
        "docx",
        "icalendar",
        "lxml",
        "msgspec",
        "openpyxl",
        "pandas",
        "pdfplumber",
        "pyarrow",
        "rich",
        "xlsxwriter",
    }
    assert {
        name: imported(module) & third for name, module in modules.items() if name.startswith("models/") and imported(module) & third
    } == {}


def test_every_test_says_what_behaviour_it_expects(root: Path) -> None:
    """A name of at least four words, or a docstring."""
    silent = [
        f"{path.relative_to(root)}:{each.name}"
        for path in sorted((root / "tests").rglob("test_*.py"))
        for each in functions(ast.parse(path.read_text(encoding="utf-8")))
        if each.name.startswith("test_") and each.name.count("_") < 4 and not ast.get_docstring(each)
    ]
    assert silent == []
