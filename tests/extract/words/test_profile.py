"""The profile of a municipality: its own keys in place of the built-in ones, and what no profile may say."""

from pathlib import Path

import pytest

from extract.words.profile import FIELDS, fold, load_profile
from models.errors import UsageError


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "comune.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Peso (%)", "peso"),
        ("OBIETTIVO\n operativo", "obiettivo operativo"),
        ("Priorità", "priorita"),
        ("Responsabile/i", "responsabile i"),
        ("…", ""),
    ],
)
def test_headings_are_compared_without_case_accents_and_signs(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_the_built_in_profile_names_all_five_columns_as_they_are_compared() -> None:
    profile = load_profile()
    assert tuple(profile.names) == FIELDS
    assert all(name == fold(name) for names in profile.names.values() for name, _ in names)
    assert {"obiettivo", "peso", "target"} <= profile.words


def test_a_key_of_the_file_stands_in_place_of_the_built_in_one(tmp_path: Path) -> None:
    profile = load_profile(write(tmp_path, '[columns]\nweight = ["=Punti", "Punteggio"]\n[header]\nleast = 3\n'))
    assert profile.names["weight"] == (("punti", True), ("punteggio", False))
    assert profile.names["objective"] == load_profile().names["objective"]
    assert profile.least == 3


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[columns", "is no valid TOML"),
        (b"[columns]\nweight = ['\xff']\n", "is no valid TOML"),
        ('[columns]\nbudget = ["Costo"]\n', "sets columns.budget, which no profile has"),
        ("[invented]\nkey = 1\n", "sets invented.key, which no profile has"),
        ("columns = 3\n", "which no profile has"),
        ('[columns]\nweight = "Punti"\n', "wrong kind of value"),
        ("[columns]\nweight = [3]\n", "wrong kind of value"),
        ('[header]\nleast = "3"\n', "wrong kind of value"),
    ],
)
def test_a_profile_that_says_what_none_can_is_refused_by_its_name(tmp_path: Path, text: str | bytes, message: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(UsageError, match=message) as refused:
        load_profile(path)
    assert str(path) in str(refused.value)


def test_a_profile_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        load_profile(tmp_path / "none.toml")
