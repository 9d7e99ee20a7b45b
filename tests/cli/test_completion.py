"""The scripts that let a shell complete a call."""

import shutil
import subprocess

import pytest
import shtab

from cli.completion import SHELLS
from cli.main import run


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_gets_a_script_with_the_commands_and_their_options(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert [word for word in ("extract", "explain", "schema", "profile", "lang") if word not in script] == []


def test_every_shell_that_can_have_one_is_named() -> None:
    assert set(SHELLS) == set(shtab.SUPPORTED_SHELLS)


def test_the_explanations_are_in_the_language_of_the_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", "zsh", "--lang", "it"]) == 0
    assert "che cosa vuol dire ogni codice e che cosa fare" in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not here")
def test_bash_completes_commands_options_and_files(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", "bash"]) == 0
    (tmp_path / "complete.sh").write_text(capsys.readouterr().out, encoding="utf-8")
    (tmp_path / "piano.pdf").touch()

    def completed(*words: str) -> list[str]:
        script = (
            'source complete.sh; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; '
            '"$(complete -p allegato-h | sed -E "s/.*-F ([^ ]+).*/\\1/")" allegato-h "${@: -1}" "${@: -2:1}"; printf "%s\\n" "${COMPREPLY[@]}"'
        )
        done = subprocess.run(
            ["bash", "-c", script, "bash", "allegato-h", *words], cwd=tmp_path, capture_output=True, text=True, timeout=30, check=True
        )
        return done.stdout.split()

    assert completed("ex") == ["extract", "explain"]
    assert completed("extract", "--pro") == ["--profile"]
    assert completed("extract", "pia") == ["piano.pdf"]
    assert completed("schema", "--lang", "") == ["it", "en"]
