"""LibreOffice Calc as its users have it in Italy: files converted without a window, all formulas computed anew."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

SETTINGS = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>it-IT</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""

# seconds after which LibreOffice hangs: on a busy machine its start alone takes a minute
PATIENCE = 600


def convert(files: Sequence[Path], to: str, home: Path) -> list[Path]:
    """The files in another format, in one start of LibreOffice; the test is skipped where it is not installed.

    Args:
        files: to convert.
        to: ending of the format.
        home: a folder for its settings and for the results.
    """
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed (Debian: apt-get install libreoffice-calc)")
    settings = home / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    out = home / to
    profile = f"-env:UserInstallation={(home / 'profile').resolve().as_uri()}"
    command = [program, profile, "--headless", "--convert-to", to, "--outdir", str(out), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE, env={**os.environ, "HOME": str(home)})
    return [out / f"{file.stem}.{to}" for file in files]
