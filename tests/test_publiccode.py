"""What catalogues of public software read of the project agrees with the project."""

import tomllib
from pathlib import Path

import pytest
import yaml

from allegato_h import __version__
from language import LANGUAGES


@pytest.fixture
def said(root: Path) -> dict:
    return yaml.safe_load((root / "publiccode.yml").read_text(encoding="utf-8"))


def test_it_has_what_the_standard_asks_for(said: dict) -> None:
    asked = {
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "legal",
        "maintenance",
        "localisation",
    }
    assert asked <= set(said)


def test_version_licence_and_languages_are_those_of_the_program(root: Path, said: dict) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert said["softwareVersion"] == __version__
    assert said["legal"]["license"] == project["license"]
    assert set(said["localisation"]["availableLanguages"]) == set(said["description"]) == set(LANGUAGES)


@pytest.mark.parametrize("code", ["it", "en"])
def test_the_descriptions_are_as_long_as_the_standard_allows(said: dict, code: str) -> None:
    description = said["description"][code]
    assert len(description["shortDescription"]) <= 150 <= len(description["longDescription"]) <= 10000
    assert all(len(feature) <= 100 for feature in description["features"])
