"""One run at a time in a folder."""

import subprocess
import sys
from pathlib import Path

import pytest

from cli.work.alone import alone_in
from models.errors import OutputError


def test_a_second_run_into_the_same_folder_is_refused_and_the_next_one_is_not(tmp_path: Path) -> None:
    script = "import sys\nfrom pathlib import Path\nfrom cli.work.alone import alone_in\nwith alone_in(Path(sys.argv[1])):\n    print('in')"

    def enter() -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-c", script, str(tmp_path / "out")], capture_output=True, text=True)

    with alone_in(tmp_path / "out"):
        assert "another run" in enter().stderr
    assert enter().stdout == "in\n"


def test_a_folder_that_cannot_be_made_is_an_error_of_the_output(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError), alone_in(tmp_path / "file" / "out"):
        pass
