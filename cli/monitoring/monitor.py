"""`allegato-h monitor`: a workbook for the year's work."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cli.inputs import Input, find_inputs, name_folders, read_input
from cli.pipeline import Profile, load_profile, make_monitor
from cli.streams import tell
from cli.terminal import run_bar
from export.folder import check_writable
from language import Language
from models.errors import AnnexError, OutputError

DONE = 0


@dataclass(frozen=True, slots=True)
class MonitorCall:
    """What a call of `monitor` asks for."""

    arguments: tuple[str, ...]
    out: Path
    year: int | None
    profile: Path | None
    language: Language


def run_monitor(call: MonitorCall) -> int:
    """Write a monitoring workbook for each annex and give the exit code: that of the gravest outcome.

    Raises:
        UsageError: the profile is wrong.
        OutputError: nothing can be written to the output folder.
    """
    profile = load_profile(call.profile)
    check_writable(call.out)
    inputs = find_inputs(call.arguments)
    codes = [DONE]
    for source, name in zip(inputs, name_folders(inputs), strict=True):
        try:
            path = _monitor(source, call.out / name / f"{name}-monitor.xlsx", call, profile)
            tell(f"{source.shown}: " + call.language("open {path}, and fill in its yellow cells", path=path))
        except AnnexError as error:
            tell(f"allegato-h: {source.shown}: {error.line(call.language)}")
            codes.append(error.exit_code)
    return max(codes)


def _monitor(source: Input, path: Path, call: MonitorCall, profile: Profile) -> Path:
    if path.exists():
        raise OutputError("{path} is there already, and may be filled in", "move it away, or give another --out", path=path)
    data = read_input(source)
    with run_bar(1, call.language) as bar:
        make_monitor(data, source.name, path, profile, call.year, call.language, partial(bar.reach, source.name))
    return path
