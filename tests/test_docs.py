"""The documentation says what the program does: whatever of it is generated is current."""

import contextlib
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.arguments import DESCRIPTIONS
from cli.inputs import SUFFIXES
from cli.main import run
from export.schema import record_table_schema
from export.tables.cells import FORMS
from export.writers import WRITERS
from extract import load_profile
from language import ENGLISH, LANGUAGES, Language

ROOMS = ("allegato_h", "audit", "cli", "export", "extract", "language", "models", "monitor", "normalize")

Golden = Callable[[Path, str], None]


def printed(*arguments: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):
        run(arguments)
    return out.getvalue()


def table(*rows: tuple[str, ...]) -> str:
    header, *body = rows
    return "".join(f"| {' | '.join(row)} |\n" for row in (header, ("---",) * len(header), *body))


def columns() -> str:
    fields = record_table_schema()["fields"]
    rows = ((f"`{f['name']}`", "list" if f["name"] in FORMS else f["type"], f["description"]) for f in fields)
    return table(("column", "type", "meaning"), *rows)


FILE_WORDS = {"en": ("holds", "written", "always"), "it": ("contiene", "scritto", "sempre")}


def files(language: Language) -> str:
    holds, written, always = FILE_WORDS[language.code]
    rows = (
        (", ".join(f"`{file}`" for file in w.shown), language(w.holds), always if w.by_default else f"`--format {name}`")
        for name, w in WRITERS.items()
    )
    return table(("file", holds, written), *rows)


def with_block(text: str, name: str, content: str) -> str:
    """The text with what stands between the marks of a block put in anew."""
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->\n)", re.DOTALL)
    assert len(pattern.findall(text)) == 1, f"the block {name!r} is not there once"
    return pattern.sub(lambda match: match[1] + content + match[2], text)


@pytest.mark.parametrize(("name", "language"), [("README.md", ENGLISH), ("README.it.md", LANGUAGES["it"])])
def test_the_table_of_the_files_is_current(root: Path, golden: Golden, name: str, language: Language) -> None:
    path = root / name
    golden(path, with_block(path.read_text(encoding="utf-8"), "files", files(language)))


def test_the_generated_parts_of_the_reference_are_current(root: Path, golden: Golden) -> None:
    profile = (root / "extract" / "words" / "profile.toml").read_text(encoding="utf-8")
    blocks = [("output", "columns", columns()), ("profiles", "profile", f"```toml\n{profile}```\n")]
    helps = [(f"help {name}".strip(), f"```text\n{printed(*name.split(), '--help')}```\n") for name in ("", *DESCRIPTIONS)]
    texts: dict[Path, str] = {}
    for page, block, content in (*blocks, *(("commands", *each) for each in helps)):
        path = root / "docs" / f"{page}.md"
        texts[path] = with_block(texts.get(path) or path.read_text(encoding="utf-8"), block, content)
    for path, text in texts.items():
        golden(path, text)


@pytest.mark.parametrize("name", ["README.md", "README.it.md"])
def test_what_the_readme_says_one_can_do_gives_what_it_says(root: Path, tmp_path: Path, name: str) -> None:
    """Each piece of Python, run where the example has written its files, prints the text that stands below it."""
    text = (root / name).read_text(encoding="utf-8")
    [call] = re.findall(r"^\$ allegato-h (extract samples/\S+ .*--format .*)$", text, re.MULTILINE)
    read_here = [str(root / word) if word.startswith("samples/") else word for word in call.split()]
    folder = tmp_path / "output"
    assert run([*read_here, "--out", str(folder)]) == 0
    pieces = re.findall(r"```python\n(.*?)```\n\n```text\n(.*?)```", text, re.DOTALL)
    assert len(pieces) == 3
    for code, said in pieces:
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=120)
        assert done.stdout == said, done.stderr


@pytest.mark.parametrize("name", ["README.md", "README.it.md"])
def test_a_readme_is_read_in_a_few_minutes(root: Path, name: str) -> None:
    assert len((root / name).read_text(encoding="utf-8").splitlines()) <= 150


def test_the_profile_that_the_page_shows_is_accepted(root: Path, tmp_path: Path) -> None:
    text = (root / "docs" / "profiles.md").read_text(encoding="utf-8")
    [example] = re.findall(r"<!-- example -->\n```toml\n(.*?)```", text, re.DOTALL)
    (tmp_path / "town.toml").write_text(example, encoding="utf-8")
    own, built_in = load_profile(tmp_path / "town.toml"), load_profile()
    assert {field for field in own.names if own.names[field] != built_in.names[field]} == {"indicator", "weight"}


def test_the_page_about_the_findings_is_current(root: Path, golden: Golden) -> None:
    golden(root / "docs" / "findings.md", printed("findings"))


@pytest.mark.parametrize("name", ["record", "table", "annex"])
def test_the_schemas_are_current(root: Path, golden: Golden, name: str) -> None:
    text = printed("schema", name)
    golden(root / "docs" / "schema" / f"{name}.json", text)
    assert json.loads(text)["$schema"]


def test_every_command_has_a_chapter_in_the_reference(root: Path) -> None:
    text = (root / "docs" / "commands.md").read_text(encoding="utf-8")
    assert re.findall(r"^## ([a-z]+)$", text, re.MULTILINE) == list(DESCRIPTIONS)


def test_every_option_that_a_page_for_users_names_exists(root: Path) -> None:
    """Options in prose and examples are options of the program (or of a tool that is named)."""
    pages = ("README.md", "README.it.md", "docs/output.md", "docs/commands.md", "docs/profiles.md")
    text = "".join((root / page).read_text(encoding="utf-8") for page in pages)
    text = re.sub(r"^> .* -m pip .*$", "", text, flags=re.MULTILINE)
    known = set(re.findall(r"--[a-z]+", "".join(printed(name, "--help") for name in DESCRIPTIONS) + printed("--help")))
    assert set(re.findall(r"(?<![-!\w<])--[a-z]+", text)) <= known


def test_the_reference_names_the_endings_that_are_picked_out_of_a_folder(root: Path) -> None:
    text = re.sub(r"\s+", " ", (root / "docs" / "commands.md").read_text(encoding="utf-8"))
    assert ", ".join(f"`{suffix}`" for suffix in SUFFIXES) in text


def documents(root: Path) -> list[Path]:
    """The pages that people read, but for the changes and what lies beside data."""
    return [root / "README.md", root / "README.it.md", root / "CONTRIBUTING.md", *sorted((root / "docs").glob("*.md"))]


def test_every_link_between_the_documents_leads_somewhere(root: Path) -> None:
    for page in documents(root):
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} points to {target}"


def test_every_module_that_the_documents_name_exists(root: Path) -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in documents(root))
    named = set(re.findall(r"`((?:allegato_h|cli|export|extract|models|normalize|samples|tests)/[\w/.]*)`", pages))
    assert len(named) > 20
    assert {name for name in named if not (root / name).exists()} == set()


def test_every_make_target_that_the_documents_name_exists(root: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    pages = "".join(page.read_text(encoding="utf-8") for page in documents(root))
    named = set(re.findall(r"(?:`|\$ )make ([a-z]+)", pages))
    assert {"extract", "test"} <= named <= targets


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_every_path_in_the_pages_for_maintainers_exists(root: Path, name: str) -> None:
    """Whatever stands in backticks and has a slash or the ending of a file is one, or a folder."""
    prose = re.sub(r"^ *```.*?^ *```$", "", (root / name).read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    named = {each for each in re.findall(r"`([\w./-]+)`", prose) if "/" in each or re.search(r"\.(?:md|py|toml)$", each)}
    assert len(named) > 20
    assert {each for each in named - {".venv/bin/lint-imports"} if not (root / each).exists()} == set()


def test_the_picture_of_the_house_shows_its_rooms_and_no_others(root: Path) -> None:
    """A room is a package; those below `normalize/phrases/` are told in a page of their own."""
    text = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    drawn = set(re.findall(r"(?<![\w/])([\w]+)/(?![\w/])", "".join(re.findall(r"```text\n(.*?)```", text, re.DOTALL))))
    packages = {path.parent for room in ROOMS for path in (root / room).rglob("__init__.py")}
    told = {path.name for path in packages if not path.is_relative_to(root / "normalize" / "phrases")} | {"phrases"}
    assert drawn == told


def test_every_program_of_the_tests_that_a_document_calls_exists(root: Path) -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in documents(root))
    called = set(re.findall(r"python -m (tests[\w.]*)", pages))
    paths = {name: root / Path(*name.split(".")) for name in called}
    assert "tests.rendering_scores" in called
    assert {name for name, path in paths.items() if not (path.with_suffix(".py").exists() or (path / "__main__.py").exists())} == set()


def test_every_test_that_a_document_tells_to_run_exists(root: Path) -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in documents(root))
    called = {path for run in re.findall(r"-m pytest ([^`\n]*)", pages) for path in run.split() if path.startswith("tests/")}
    assert len(called) > 5
    assert {path for path in called if not (root / path).exists()} == set()
