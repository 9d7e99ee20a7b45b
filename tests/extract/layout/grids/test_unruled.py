"""Tables without rules: headers by their words, columns by white channels, rows by rules or by their text."""

from extract.layout.blocks import find_blocks
from extract.layout.grids.channels import find_channels
from extract.layout.grids.headers import find_header_bands
from extract.layout.lines import find_lines
from extract.layout.page import Page, Rule, Word
from extract.words.profile import load_profile
from models.findings import Finding
from models.layout.blocks import Table
from models.place import Box
from models.reasons import Question
from tests.words import write

PROFILE = load_profile()
FIELDS = ("objective", "indicator", "target", "responsible", "weight")
HEADER = ("Obiettivo", "Indicatore", "Target", "Responsabile", "Peso")
XS = (50.0, 170.0, 290.0, 400.0, 510.0)


def row(top: float, *texts: str, bold: bool = False) -> list[Word]:
    """The words of a row whose cells have lines parted by '|'."""
    words = []
    for x, text in zip(XS, texts, strict=True):
        for i, line in enumerate(text.split("|") if text else ()):
            words += write(line, x, top + 12 * i, bold=bold)
    return words


def tables(*pages: list[Word], rules: tuple[Rule, ...] = ()) -> list[Table]:
    made = [Page(i, Box(0, 0, 600, 800), tuple(words), rules, ()) for i, words in enumerate(pages, start=1)]
    return [block for block in find_blocks(made, PROFILE) if isinstance(block, Table)]


def texts(table: Table) -> list[tuple[int, int, str]]:
    return [(cell.row, cell.column, cell.text.value) for cell in table.cells if cell.text]


BODY = [
    *row(100, *HEADER, bold=True),
    *row(120, "Asili nido|aperti", "Posti attivati", "2024: n. 12", "Area II", "8"),
    *row(156, "", "Famiglie", "2024: n. 20", "", ""),
    *row(192, "Strade", "Buche chiuse", "2024: n. 99", "Area IV", "5"),
]


def test_rows_and_columns_without_any_rule():
    (table,) = tables(BODY)
    assert table.columns == 5
    assert texts(table)[5:] == [
        (1, 0, "Asili nido aperti"),
        (1, 1, "Posti attivati"),
        (1, 2, "2024: n. 12"),
        (1, 3, "Area II"),
        (1, 4, "8"),
        (2, 1, "Famiglie"),
        (2, 2, "2024: n. 20"),
        (3, 0, "Strade"),
        (3, 1, "Buche chiuse"),
        (3, 2, "2024: n. 99"),
        (3, 3, "Area IV"),
        (3, 4, "5"),
    ]


def test_without_rules_nothing_is_said_of_room_below():
    (table,) = tables(BODY)
    assert all(cell.edge.lines_left is None for cell in table.cells)
    assert not any(cell.edge.open_below for cell in table.cells)


def test_a_table_goes_on_after_the_page_without_a_header():
    rest = [
        *row(60, "", "Iscritti", "2024: n. 7", "", ""),
        *row(96, "Verde", "Alberi", "2024: n. 30", "Area IV", "3"),
        *write("Pag. 2", 280, 780),
    ]
    first, second = tables(BODY, rest)
    assert [text for _, _, text in texts(second)] == ["Iscritti", "2024: n. 7", "Verde", "Alberi", "2024: n. 30", "Area IV", "3"]
    assert len(second.edges) == len(first.edges)


def test_a_weight_alone_at_the_foot_of_a_page_begins_a_row():
    """It stands in the column of the weights, so it is no page number either, though it stands where one would."""
    foot = [(word._replace(top=word.top + 550, bottom=word.bottom + 550)) for word in BODY]
    (table,) = tables([*foot, *row(778, "", "", "", "", "9")])
    assert texts(table)[-1] == (4, 4, "9")


def test_a_row_begins_below_a_long_responsible_where_a_page_break_leaves_only_its_first_lines():
    (table,) = tables(
        [*BODY[:-8], *row(192, "Strade", "Buche", "2024: n. 99", "Area II|polizia", "5|3"), *row(252, "", "", "", "Area IV", "9")]
    )
    assert texts(table)[-4:] == [(3, 3, "Area II polizia"), (3, 4, "5 3"), (4, 3, "Area IV"), (4, 4, "9")]


def test_a_further_weight_of_a_row_begins_none():
    (table,) = tables([*BODY, *row(204, "", "", "", "", "3")])
    assert texts(table)[-1] == (3, 4, "5 3")


def test_a_heading_and_prose_end_the_table():
    prose = "Le schede sono approvate dalla Giunta comunale con propria deliberazione e pubblicate nel sito"
    (table,) = tables([*BODY, *write(prose, 50, 240)])
    assert prose not in " ".join(text for _, _, text in texts(table))


def test_horizontal_rules_that_leave_the_objective_out_mark_the_rows():
    """A paragraph of the weight cell that begins level with an indicator is no new weight."""
    words = [
        *row(100, *HEADER, bold=True),
        *row(120, "Bilancio", "Richiesta dati", "2024: 12/06", "Tutte le Aree", "5 (Area I)"),
        *row(136, "", "Riscontro", "2024: 03/07", "", "10 (Area II)"),
        *row(152, "", "Approvazione", "2024: 31/07", "", ""),
        *row(172, "Strade", "Buche", "2024: n. 9", "Area IV", "5"),
    ]
    rules = (Rule(115, 50, 560), Rule(133, 170, 400), Rule(149, 170, 400), Rule(167, 50, 560))
    (table,) = tables(words, rules=rules)
    weights = [text for _, column, text in texts(table) if column == 4]
    assert weights == ["Peso", "5 (Area I) 10 (Area II)", "5"]


def test_a_sentence_that_names_columns_is_no_header():
    line = find_lines(write("Ogni obiettivo ha un indicatore e un target con il suo peso", 50, 50))
    assert find_header_bands(line, PROFILE) == []


def test_a_header_of_two_lines_and_a_year_under_a_heading_of_several_columns():
    words = [
        *row(100, "Obiettivo", "Indicatore", "Target", "Responsabile", "Peso"),
        *write("2025", 290, 112),
        *write("2026", 340, 112),
        *write("(Area)", 400, 112),
    ]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert tuple(column.field for column in band.columns) == ("objective", "indicator", "target", "target", "responsible", "weight")
    assert (band.first, band.end) == (0, 2)


def test_the_border_of_two_columns_is_the_channel_that_no_word_crosses():
    words = [
        *write("Target", 290, 100),
        *write("Responsabile", 400, 100),
        *write("entro il 30 settembre", 290, 120),
        *write("Area II", 400, 120),
    ]
    headings = [Box(290, 100, 320, 110), Box(400, 100, 460, 110)]
    _, border, _ = find_channels(headings, [(word.x0, word.x1) for word in words])
    assert 395 < border < 400


def test_borders_are_learned_from_the_pages_before():
    """A table of one short row, alone at the foot of a page, says little of its columns; its row is read as on the other pages."""
    short = [*row(100, *HEADER, bold=True), *row(120, "Verde", "Alberi", "2024: 3", "Area I", "5")]
    rest = row(60, "", "Il secondo|indicatore", "2024: n. 7", "", "")
    first, second = tables(BODY, short)
    third = tables(short, [*rest, *row(96, "Quattro parole alla via", "Cose", "2024: 1", "Area I", "5")])[1]
    assert first.edges[:5] == second.edges[:5]
    assert "Quattro parole alla via" in [text for _, _, text in texts(third)]


def test_a_word_gap_wider_than_a_channel_parts_no_columns():
    """Cells of a narrow gutter: no line shows a wide gap, yet no word stands across a border."""
    words = [
        *row(100, *HEADER, bold=True),
        *row(120, "Aprire gli asili nido a", "Posti attivati nei nidi", "2024: almeno n. 12 po", "Area II e Area III V", "8"),
        *row(132, "luglio", "", "sti", "", ""),
        *row(160, "Strade", "Buche chiuse", "2024: n. 99", "Area IV", "5"),
    ]
    (table,) = tables(words)
    assert [text for r, _, text in texts(table) if r == 1][:2] == ["Aprire gli asili nido a luglio", "Posti attivati nei nidi"]


def test_the_rest_of_one_cell_at_the_head_of_a_page_goes_on_with_the_table():
    rest = [*write("e asili", 170, 60), *write("Viabilità", 50, 140, bold=True), *row(180, *HEADER, bold=True)]
    _, second, _ = tables(BODY, rest)
    assert texts(second) == [(0, 1, "e asili")]


def test_where_rules_show_what_is_merged_rules_alone_begin_rows():
    """Indicators and targets that begin level begin no row where no rule stands above them."""
    words = [
        *row(100, *HEADER, bold=True),
        *row(120, "Bilancio", "Dati|raccolti", "2024: 12/06", "Tutte le Aree", "5"),
        *row(160, "", "Riscontro", "2024: 03/07", "Giunta", ""),
        *row(200, "Strade", "Buche", "2024: n. 9", "Area IV", "5"),
        *row(240, "", "Siepi", "2025: n. 3", "", ""),
    ]
    rules = (Rule(115, 40, 560), Rule(155, 170, 400), Rule(195, 40, 560))
    (table,) = tables(words, rules=rules)
    assert [text for _, column, text in texts(table) if column == 1] == ["Indicatore", "Dati raccolti", "Riscontro", "Buche Siepi"]
    assert [text for _, column, text in texts(table) if column == 3] == ["Responsabile", "Tutte le Aree Giunta", "Area IV"]


def test_a_row_of_years_stands_further_below_its_heading():
    words = [
        *row(100, *HEADER, bold=True),
        *(word for year, x in (("2025", 290), ("2026", 340)) for word in write(year, x, 118, bold=True)),
    ]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert tuple(column.field for column in band.columns) == ("objective", "indicator", "target", "target", "responsible", "weight")


def test_two_headings_that_nearly_touch_are_two():
    """The gap between them is wider than a space, but no column gap."""
    words = [*row(100, "Obiettivo", "Indicatore di risultato", "Target", "Responsabile", "Peso")]
    words = [word._replace(x0=word.x0 + 1, x1=word.x1 + 1) if word.text == "Target" else word for word in words]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert tuple(column.field for column in band.columns) == FIELDS


def test_a_sign_under_a_heading_is_of_the_header():
    words = [*row(100, *HEADER, bold=True), *write("%", 510, 112, bold=True), *BODY[5:]]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert (band.first, band.end) == (0, 2)


def test_another_table_below_prose_does_not_go_on_with_the_one_above():
    """Its words stand in one column each, by chance."""
    prose = "Le schede sono approvate dalla Giunta comunale con propria deliberazione e pubblicate nel sito"
    other = [*row(290, "Profilo", "", "Posti", "", ""), *row(306, "Istruttori", "", "12", "", "")]
    first, second = tables([*BODY, *write(prose, 50, 240), *other])
    assert first.edges != second.edges


def test_a_header_whose_first_line_is_the_head_of_a_broken_word():
    """The other headings stand in the middle of the header's two lines."""
    words = [*write("Pesa", 510, 100), *row(106, *HEADER[:4], ""), *write("tura", 510, 112)]
    (band,) = find_header_bands(find_lines(words), PROFILE)
    assert tuple(column.field for column in band.columns) == FIELDS


def test_the_reason_for_the_rows_is_kept_with_their_table():
    (table,) = tables(BODY)
    (reason,) = table.reasons
    assert (reason.question, reason.answer) == (Question.ROWS, "3 rows")
    assert reason.origin == (table.place,)


def test_rows_that_win_by_little_are_a_finding():
    """Two indicators without space between them, of which one begins beside a year marker."""
    words = [
        *row(100, *HEADER, bold=True),
        *row(120, "Titolo", "Primo|Secondo|Terzo indicatore", "2024: tra il 1° e il|30 marzo|2024: 2", "", ""),
    ]
    found = [each for each in find_blocks([Page(1, Box(0, 0, 600, 800), tuple(words), (), ())], PROFILE) if isinstance(each, Finding)]
    assert [each.code for each in found] == ["rows-uncertain"]
