"""Tables that no rule draws: from a header to a heading or prose, their rows by rules or by their text."""

from extract.layout.page import Rule, Word
from models.layout.blocks import Table
from tests.printed_pages import BODY, HEADER, print_page, print_row, texts
from tests.printed_pages import tables as read_tables
from tests.words import write


def tables(*pages: list[Word], rules: tuple[Rule, ...] = ()) -> list[Table]:
    """The tables of pages with these words, and the same horizontal rules."""
    return read_tables(*(print_page(words, number=i)._replace(horizontal=rules) for i, words in enumerate(pages, start=1)))


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


def test_a_table_goes_on_after_the_page_without_a_header():
    rest = [
        *print_row(60, "", "Iscritti", "2024: n. 7", "", ""),
        *print_row(96, "Verde", "Alberi", "2024: n. 30", "Area IV", "3"),
        *write("Pag. 2", 280, 780),
    ]
    first, second = tables(BODY, rest)
    assert [text for _, _, text in texts(second)] == ["Iscritti", "2024: n. 7", "Verde", "Alberi", "2024: n. 30", "Area IV", "3"]
    assert len(second.edges) == len(first.edges)


def test_a_weight_alone_at_the_foot_of_a_page_begins_a_row():
    """It stands in the column of the weights, so it is no page number either, though it stands where one would."""
    foot = [(word._replace(top=word.top + 550, bottom=word.bottom + 550)) for word in BODY]
    (table,) = tables([*foot, *print_row(778, "", "", "", "", "9")])
    assert texts(table)[-1] == (4, 4, "9")


def test_a_row_begins_below_a_long_responsible_where_a_page_break_leaves_only_its_first_lines():
    (table,) = tables(
        [
            *BODY[:-8],
            *print_row(192, "Strade", "Buche", "2024: n. 99", "Area II|polizia", "5|3"),
            *print_row(252, "", "", "", "Area IV", "9"),
        ]
    )
    assert texts(table)[-4:] == [(3, 3, "Area II polizia"), (3, 4, "5 3"), (4, 3, "Area IV"), (4, 4, "9")]


def test_a_further_weight_of_a_row_begins_none():
    (table,) = tables([*BODY, *print_row(204, "", "", "", "", "3")])
    assert texts(table)[-1] == (3, 4, "5 3")


def test_a_heading_and_prose_end_the_table():
    prose = "Le schede sono approvate dalla Giunta comunale con propria deliberazione e pubblicate nel sito"
    (table,) = tables([*BODY, *write(prose, 50, 240)])
    assert prose not in " ".join(text for _, _, text in texts(table))


def test_horizontal_rules_that_leave_the_objective_out_mark_the_rows():
    """A paragraph of the weight cell that begins level with an indicator is no new weight."""
    words = [
        *print_row(100, *HEADER, bold=True),
        *print_row(120, "Bilancio", "Richiesta dati", "2024: 12/06", "Tutte le Aree", "5 (Area I)"),
        *print_row(136, "", "Riscontro", "2024: 03/07", "", "10 (Area II)"),
        *print_row(152, "", "Approvazione", "2024: 31/07", "", ""),
        *print_row(172, "Strade", "Buche", "2024: n. 9", "Area IV", "5"),
    ]
    rules = (Rule(115, 50, 560), Rule(133, 170, 400), Rule(149, 170, 400), Rule(167, 50, 560))
    (table,) = tables(words, rules=rules)
    weights = [text for _, column, text in texts(table) if column == 4]
    assert weights == ["Peso", "5 (Area I) 10 (Area II)", "5"]


def test_a_word_gap_wider_than_a_channel_parts_no_columns():
    """Cells of a narrow gutter: no line shows a wide gap, yet no word stands across a border."""
    words = [
        *print_row(100, *HEADER, bold=True),
        *print_row(120, "Aprire gli asili nido a", "Posti attivati nei nidi", "2024: almeno n. 12 po", "Area II e Area III V", "8"),
        *print_row(132, "luglio", "", "sti", "", ""),
        *print_row(160, "Strade", "Buche chiuse", "2024: n. 99", "Area IV", "5"),
    ]
    (table,) = tables(words)
    assert [text for r, _, text in texts(table) if r == 1][:2] == ["Aprire gli asili nido a luglio", "Posti attivati nei nidi"]


def test_the_rest_of_one_cell_at_the_head_of_a_page_goes_on_with_the_table():
    rest = [*write("e asili", 170, 60), *write("Viabilità", 50, 140, bold=True), *print_row(180, *HEADER, bold=True)]
    _, second, _ = tables(BODY, rest)
    assert texts(second) == [(0, 1, "e asili")]


def test_where_rules_show_what_is_merged_rules_alone_begin_rows():
    """Indicators and targets that begin level begin no row where no rule stands above them."""
    words = [
        *print_row(100, *HEADER, bold=True),
        *print_row(120, "Bilancio", "Dati|raccolti", "2024: 12/06", "Tutte le Aree", "5"),
        *print_row(160, "", "Riscontro", "2024: 03/07", "Giunta", ""),
        *print_row(200, "Strade", "Buche", "2024: n. 9", "Area IV", "5"),
        *print_row(240, "", "Siepi", "2025: n. 3", "", ""),
    ]
    rules = (Rule(115, 40, 560), Rule(155, 170, 400), Rule(195, 40, 560))
    (table,) = tables(words, rules=rules)
    assert [text for _, column, text in texts(table) if column == 1] == ["Indicatore", "Dati raccolti", "Riscontro", "Buche Siepi"]
    assert [text for _, column, text in texts(table) if column == 3] == ["Responsabile", "Tutte le Aree Giunta", "Area IV"]


def test_another_table_below_prose_does_not_go_on_with_the_one_above():
    """Its words stand in one column each, by chance."""
    prose = "Le schede sono approvate dalla Giunta comunale con propria deliberazione e pubblicate nel sito"
    other = [*print_row(290, "Profilo", "", "Posti", "", ""), *print_row(306, "Istruttori", "", "12", "", "")]
    first, second = tables([*BODY, *write(prose, 50, 240), *other])
    assert first.edges != second.edges
