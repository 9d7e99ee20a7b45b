"""Sections that the cells of a column name."""

from tests.blocks import document, grid, line

HEAD = "*Missione | *Obiettivo | *Indicatore | *Target"
ROWS = ("Cultura | Prestiti | Volumi | 300", "Cultura | Restauri | Opere | 2", " | Mostre | Visite | 90", "Strade | Buche | Vie | 12")


def test_a_column_names_the_sections_where_no_heading_does_and_a_note_says_so() -> None:
    found = document(grid(HEAD, *ROWS))
    assert [(s.title, [row.cells[1].text for row in s.rows]) for s in found.sections] == [
        ("Cultura", ["Prestiti", "Restauri", "Mostre"]),
        ("Strade", ["Buche"]),
    ]
    assert [finding.raw for finding in found.findings if finding.code == "section-from-column"] == ["Missione"]


def test_a_heading_names_the_section_before_a_column_does() -> None:
    found = document(line("Servizi culturali", 0, bold=True), grid(HEAD, *ROWS))
    assert [section.title for section in found.sections] == ["Servizi culturali"]


def test_a_row_that_goes_on_with_an_objective_stays_in_its_section() -> None:
    found = document(grid(HEAD, ROWS[0], "Strade | | Lettori | 20", ROWS[3]))
    assert [(s.title, len(s.rows)) for s in found.sections] == [("Cultura", 2), ("Strade", 1)]


def test_of_two_such_columns_the_surer_one_names_them() -> None:
    found = document(grid("*Programma | *Ambito | *Obiettivo | *Indicatore | *Target", "01 | Cultura | Prestiti | Volumi | 300", columns=5))
    assert [section.title for section in found.sections] == ["Cultura"]
