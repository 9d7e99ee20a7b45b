"""What the package hands out."""

import subprocess
import sys
from pathlib import Path

import pytest

import normalize


def test_reading_phrases_does_not_pay_for_the_models_of_the_annex(root: Path) -> None:
    script = "import sys, normalize.phrases; print('models.annex' in sys.modules); normalize.flatten; print('models.annex' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_a_name_that_the_package_does_not_have_is_an_error() -> None:
    with pytest.raises(AttributeError, match="invented"):
        normalize.invented  # noqa: B018
