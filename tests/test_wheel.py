"""The built wheel works, and nothing of it lands beside other people's packages."""

import json
import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from export.schema import annex_schema

pytestmark = pytest.mark.xdist_group("wheel")  # what its tests share is made once, by one process

PACKAGES = ("audit", "cli", "export", "extract", "language", "models", "monitor", "normalize")


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive, and the wheel that was made from that archive and not from the checkout."""
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    [path] = built.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--quiet", "--target", str(folder), str(wheel)],
        check=True,
        timeout=300,
    )
    return folder


def source_files(root: Path) -> set[str]:
    """The files of the packages as git would keep them: all but what Python makes itself."""
    return {
        str(path.relative_to(root))
        for package in PACKAGES
        for path in (root / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def run_installed(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed program outside the checkout, with the libraries of this environment and without its editable install."""
    script = (
        "import sys; from pathlib import Path; here = Path(sys.argv.pop(1)); import allegato_h; "
        "assert Path(allegato_h.__file__).is_relative_to(here), allegato_h.__file__; sys.exit(allegato_h.main())"
    )
    return subprocess.run(
        [sys.executable, "-c", script, str(installed), *arguments],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_packages_named_for_the_wheel_are_those_of_the_tree(root: Path) -> None:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    included = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    tree = {path.parent.name for path in root.glob("*/__init__.py")} - {"allegato_h"}
    assert tree == set(PACKAGES)
    assert included == {name: f"allegato_h/{name}" for name in PACKAGES}


def test_every_file_of_the_packages_is_in_the_wheel_and_no_other(root: Path, wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert names == {f"allegato_h/{name}" for name in source_files(root)} | {"allegato_h/__init__.py", "allegato_h/__main__.py"}


def test_the_source_archive_leaves_out_samples_and_output(root: Path, built: Path) -> None:
    [path] = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        folders = {name.split("/")[1] for name in archive.getnames()}
    assert {"allegato_h", "LICENSE", "README.md", "pyproject.toml", *PACKAGES} <= folders
    assert not folders & {"samples", "output", ".ci", ".venv"}


def test_only_our_own_name_lands_at_the_top(installed: Path) -> None:
    assert {path.name for path in installed.iterdir() if path.suffix != ".dist-info"} == {"allegato_h", "bin"}


def test_the_program_is_installed_under_its_name(installed: Path) -> None:
    assert [path.name for path in (installed / "bin").iterdir()] == ["allegato-h"]


def test_it_knows_its_version(installed: Path) -> None:
    assert run_installed(installed, "--version").stdout == "allegato-h 0.1.0\n"
    assert [path.name for path in installed.glob("*.dist-info")] == ["allegato_h-0.1.0.dist-info"]


def test_it_runs_its_own_packages(installed: Path) -> None:
    done = run_installed(installed, "schema", "annex")
    assert json.loads(done.stdout) == annex_schema()


def test_it_reads_an_annex(root: Path, installed: Path, tmp_path: Path) -> None:
    sample = min((root / "samples").glob("*.pdf"), key=lambda path: path.stat().st_size)
    done = run_installed(installed, "extract", str(sample), "--out", str(tmp_path))
    assert (done.returncode, "targets" in done.stderr) == (0, True), done.stderr
    assert (tmp_path / sample.stem / "records.parquet").exists()
