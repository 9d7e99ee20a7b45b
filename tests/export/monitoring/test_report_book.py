from pathlib import Path

from openpyxl import load_workbook

from export.monitoring.report_book import write_report_book
from models.annex import SourceFile
from models.monitoring import AreaScore, MonitoringReport

SOURCE = SourceFile(name="annex.pdf", sha256="0" * 64, kind="pdf")


def test_scores_of_the_areas_are_numbers_and_a_role_has_words(tmp_path: Path) -> None:
    score = AreaScore(area="", names=(), points=20, open_weights=1, score=12.5, share=62.5, targets=2, filled=1)
    report = MonitoringReport(title="Piano", year=2024, source=SOURCE, workbook=SOURCE, areas=(score,), outcomes=(), findings=())
    write_report_book(report, tmp_path / "r.xlsx", str)
    book = load_workbook(tmp_path / "r.xlsx")
    assert [cell.value for cell in book["Summary"][2]] == ["no Area", None, 20, 1, 12.5, 62.5, 2, 1]
    assert book["Source"]["B3"].value == 2024
