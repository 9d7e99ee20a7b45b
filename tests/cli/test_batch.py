"""An error that nobody foresaw is said in one line, and the other files are still done."""

import cli.batch
from cli.main import run

TABLE = "# Legalità\n\nObiettivo\tIndicatore\tTarget\tPeso\nCultura\tCorsi\t2024: 2\t5\n"


def test_a_defect_in_one_file_is_named_and_the_next_file_is_done(tmp_path, monkeypatch, capsys):
    for name in ("primo", "secondo"):
        (tmp_path / f"{name}.txt").write_text(TABLE, encoding="utf-8")
    right = cli.batch.extract_annex

    def fail_on_the_first(data, name, *rest):
        if name == "primo.txt":
            raise ZeroDivisionError("division\nby zero")
        return right(data, name, *rest)

    monkeypatch.setattr(cli.batch, "extract_annex", fail_on_the_first)
    code = run(["extract", str(tmp_path / "primo.txt"), str(tmp_path / "secondo.txt"), "--out", str(tmp_path / "out")])
    said = [line for line in capsys.readouterr().err.splitlines() if line.startswith("allegato-h:")]
    assert code == 3
    assert len(said) == 1
    assert "a defect of the program: ZeroDivisionError division by zero in test_defects.fail_on_the_first" in said[0]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["secondo"]
