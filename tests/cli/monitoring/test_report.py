import json
from pathlib import Path

import pytest

from cli.main import run
from cli.monitoring.report import ReportCall, run_report
from language import ENGLISH

ANNEX = Path("samples/forms/valdoria-2026.html")


def call(workbook: Path | str, out: Path, *, annex: Path | None = None, strict: bool = False, as_json: bool = False) -> ReportCall:
    return ReportCall(str(workbook), str(annex) if annex else None, out, None, None, strict, as_json, ENGLISH)


def test_a_workbook_comes_back_as_a_report_that_says_what_to_open(filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run_report(call(filled, tmp_path)) == 0
    said = capsys.readouterr().err.splitlines()
    assert any(line.startswith("no Area: 5.00 of 20 points (25.00 %); 1 of 2") for line in said)
    assert any("error Monitoring!O3: '120' is not from 0 to 100" in line for line in said)
    assert said[-1] == f"open {tmp_path / 'valdoria-2026-monitor' / 'report.xlsx'}"
    assert run_report(call(filled, tmp_path, strict=True)) == 1


def test_the_scores_are_given_to_machines_too(filled: Path, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_report(call(filled, tmp_path, annex=root / ANNEX, as_json=True)) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["findings"] == {"monitor-percent-range": 1}
    assert {area["area"]: area["score"] for area in told["areas"]}[""] == 5


def test_another_annex_names_what_has_changed(filled: Path, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = root / "samples" / "forms" / "montelago-2024.html"
    assert run_report(call(filled, tmp_path, annex=other, as_json=True)) == 0
    counts = json.loads(capsys.readouterr().out)["findings"]
    assert (counts["monitor-target-gone"], counts["monitor-target-new"]) == (47, 59)


def test_a_file_that_is_no_workbook_of_ours_ends_with_3(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", str(root / ANNEX), "--out", str(tmp_path), "--lang", "it"]) == 3
    assert "non è una cartella di lavoro (.xlsx)" in capsys.readouterr().err
    assert run(["report", str(root / "samples" / "forms" / "valdoria-2026.xlsx"), "--out", str(tmp_path), "--lang", "it"]) == 3
    assert "non è stata scritta da `allegato-h monitor`" in capsys.readouterr().err
