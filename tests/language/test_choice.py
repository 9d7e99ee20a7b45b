"""Which language a run speaks."""

import locale
import sys

import pytest

from language.choice import choose_language


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "it"),
        ({"LANG": "C"}, "it"),
        ({"LANG": "C.UTF-8"}, "it"),
        ({"LC_ALL": "POSIX", "LANG": "en_US.UTF-8"}, "it"),
        ({"LANG": "it_IT.UTF-8"}, "it"),
        ({"LANG": "it_CH"}, "it"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "it_IT.UTF-8"}, "it"),
        ({"LC_MESSAGES": "it_IT.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "en_GB.UTF-8"}, "en"),
        ({"LANGUAGE": "en:it", "LANG": "it_IT.UTF-8"}, "en"),
    ],
)
def test_the_machine_says_which_and_a_machine_that_says_nothing_is_in_italy(environment: dict[str, str], code: str) -> None:
    assert choose_language(["extract", "a.pdf"], environment).code == code


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["extract", "a.pdf", "--lang", "en"], "en"),
        (["--lang=en", "findings"], "en"),
        (["--lang", "en", "extract", "--lang", "it", "a.pdf"], "it"),
        (["explain", "--", "--lang", "en"], "it"),
        (["explain", "--lang"], "it"),
        (["findings", "--lang", "fr"], "it"),
    ],
)
def test_what_is_asked_for_comes_before_the_machine(arguments: list[str], code: str) -> None:
    assert choose_language(arguments, {"LANG": "it_IT.UTF-8"}).code == code


@pytest.mark.parametrize(("name", "code"), [("Italian_Italy", "it"), ("it_IT", "it"), ("English_United States", "en"), (None, "it")])
def test_windows_is_asked_for_its_locale(monkeypatch: pytest.MonkeyPatch, name: str | None, code: str) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(locale, "getlocale", lambda: (name, "1252"))
    assert choose_language([], {}).code == code
