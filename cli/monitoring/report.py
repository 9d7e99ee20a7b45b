"""`allegato-h report`: what came back in a workbook that was filled in."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from cli.inputs import Input, read_input
from cli.pipeline import load_profile, report_on
from cli.streams import say, tell
from export.folder import check_writable
from export.json_text import json_text
from language import Language
from models.findings import Finding, is_serious
from models.monitoring import AreaScore, MonitoringReport
from models.texts import counted

DONE, FINDINGS = 0, 1

# findings that are shown before the rest is only counted: with the rest of the summary, a screen
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class ReportCall:
    """What a call of `report` asks for.

    Attributes:
        annex: to compare the workbook with; none to compare it with itself alone.
    """

    workbook: str
    annex: str | None
    out: Path
    year: int | None
    profile: Path | None
    strict: bool
    as_json: bool
    language: Language


def run_report(call: ReportCall) -> int:
    """Write the report on a workbook that was filled in, say its scores, and give the exit code.

    Raises:
        AnnexError: the workbook or the annex cannot be read, or the report cannot be written.
    """
    check_writable(call.out)
    source = Input(Path(call.workbook), call.workbook)
    folder = call.out / Path(source.name).stem
    data, profile = read_input(source), load_profile(call.profile)
    annex = None
    if call.annex is not None:
        other = Input(Path(call.annex), call.annex)
        annex = read_input(other), other.name
    report, paths = report_on(data, source.name, annex, folder, profile, call.year, call.language)
    code = FINDINGS if call.strict and any(map(is_serious, report.findings)) else DONE
    if call.as_json:
        say(_json_summary(report, paths, code))
    else:
        _show(report, paths, call.language)
    return code


def _show(report: MonitoringReport, paths: tuple[Path, ...], language: Language) -> None:
    for area in report.areas:
        tell(_score(area, language))
    for finding in report.findings[:_SHOWN]:
        tell(f"  {language(finding.severity.value)} {_place(finding, language)}: {finding.message} [{finding.code}]")
    if len(report.findings) > _SHOWN:
        tell("  " + language.count(len(report.findings) - _SHOWN, counted("… and {number} more finding", "… and {number} more findings")))
    tell(language("open {path}", path=paths[0]))


def _score(area: AreaScore, language: Language) -> str:
    """`Area I: 42.50 of 60 points (70.83 %), 1 weight open; 12 of 18 targets filled in`."""
    name = language("Area {code}", code=area.area) if area.area else language("no Area")
    score = language("{score} of {points} points", score=f"{area.score:.2f}", points=f"{area.points.normalize():f}")
    share = "" if area.share is None else f" ({area.share:.2f} %)"
    opened = ", " + language.count(area.open_weights, counted("{number} weight open", "{number} weights open")) if area.open_weights else ""
    filled = language("{filled} of {targets} targets filled in", filled=area.filled, targets=area.targets)
    return f"{name}: {score}{share}{opened}; {filled}"


def _place(finding: Finding, language: Language) -> str:
    return ", ".join(place.path or language("page {page}", page=place.page) for place in finding.origin)


def _json_summary(report: MonitoringReport, paths: tuple[Path, ...], code: int) -> str:
    counts = Counter(finding.code for finding in report.findings)
    return (
        json_text(
            {"files": [str(path) for path in paths], "areas": report.areas, "findings": dict(sorted(counts.items())), "exit_code": code}
        )
        + "\n"
    )
