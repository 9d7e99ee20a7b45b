"""Labels that stand as lines above a table."""

from tests.blocks import HEAD, ROW, document, expected, grid, line, rows


def test_a_line_above_a_table_without_objectives_names_its_objective() -> None:
    section, label = line("Entrate", 10, bold=True), line("Obiettivo n. 2 - Tempestività", 40, bold=True)
    found = document(section, label, line("dei pagamenti", 52, bold=True), line("Peso: 5", 70), grid(HEAD, ROW))
    assert [s.title for s in found.sections] == ["Entrate"]
    (row,) = rows(section, label, line("dei pagamenti", 52, bold=True), line("Peso: 5", 70), grid(HEAD, ROW))
    assert row == expected("Tempestività dei pagamenti", weight="5", **{"Obiettivo n.": "2"})


def test_such_a_line_above_a_table_with_objectives_stays_what_it_is() -> None:
    heading = line("Obiettivo 4: Comune digitale", 10, bold=True)
    found = document(heading, grid("*Obiettivo | *Indicatore | *Target | *Peso", "Pagamenti | Giorni | zero | 5"))
    assert [s.title for s in found.sections] == ["Obiettivo 4: Comune digitale"]
