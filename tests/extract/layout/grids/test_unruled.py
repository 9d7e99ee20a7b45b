"""Tables that no rule draws: from a header to a heading or prose, their rows by rules or by their text."""

from dataclasses import replace

import pytest

from extract.layout.grids.unruled import Region, find_regions
from extract.layout.lines import find_lines
from extract.layout.page import Rule, Word
from models.layout.blocks import Table
from models.layout.columns import Columns
from tests.printed_pages import BODY, HEADER, PROFILE, print_page, print_row, texts
from tests.printed_pages import tables as read_tables
from tests.words import SIZE, write


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


def regions(words: list[Word], before: Columns | None = None, recurring: frozenset[int] = frozenset()) -> tuple[Region, ...]:
    """The tables among these words, on a page that is measured in letters."""
    return find_regions(find_lines(print_page(words).in_letters(SIZE).words), recurring, PROFILE, before)


(KNOWN,) = regions(BODY)


@pytest.mark.parametrize(
    ("words", "goes_on"),
    [
        pytest.param(write("e asili", 170, 60), True, id="the rest of a cell that is not in the first column"),
        pytest.param(write("e asili", 50, 60), False, id="words under the first heading may be a heading"),
        pytest.param(write("e asili nido del comune", 170, 60), False, id="words over a border"),
        pytest.param(print_row(60, "", "Iscritti", "2024: n. 7", "", ""), True, id="words in two columns"),
        pytest.param([*write("e asili", 50, 60), *print_row(80, "", "Iscritti", "2024: n. 7", "", "")], True, id="above a row"),
        pytest.param(write("e asili", 170, 60, bold=True), True, id="bold, as an indicator may be"),
    ],
)
def test_a_table_goes_on_at_the_head_of_a_page_with_a_row_or_the_rest_of_a_cell(words: list[Word], *, goes_on: bool):
    found = regions(words, KNOWN.columns)
    assert [(region.header, region.apart, region.columns) for region in found] == ([(0, False, KNOWN.columns)] if goes_on else [])


def test_below_words_that_fit_no_column_a_row_may_follow_that_goes_on_with_the_table():
    """What stands above it is a heading, and none of the table."""
    rest = print_row(100, "Strade", "Buche", "2024: n. 9", "Area IV", "5")
    (found,) = regions([*write("Le schede sono approvate dalla Giunta comunale", 50, 60), *rest], KNOWN.columns)
    assert [line.text for line in found.lines] == ["Strade Buche 2024: n. 9 Area IV 5"]
    assert found.apart is False


def test_a_running_head_that_names_columns_is_a_header_and_any_other_is_passed_over():
    words = [*write("Piano della performance", 50, 20), *BODY]
    assert len(regions(words, recurring=frozenset({0, 1}))) == 1
    assert [line.text for line in regions(words, KNOWN.columns, frozenset({0}))[0].lines][:1] == [
        "Obiettivo Indicatore Target Responsabile Peso"
    ]


def test_columns_that_are_known_from_all_pages_are_taken_as_they_are():
    wide = replace(KNOWN.columns, edges=tuple(x - 0.1 for x in KNOWN.columns.edges))
    (found,) = find_regions(find_lines(print_page(BODY).in_letters(SIZE).words), frozenset(), PROFILE, None, [wide])
    assert found.columns == wide


def test_a_table_is_as_large_as_its_columns_and_its_lines():
    assert KNOWN.box == (KNOWN.columns.edges[0], pytest.approx(9.9), KNOWN.columns.edges[-1], pytest.approx(20.3))
    assert (KNOWN.header, len(KNOWN.body)) == (1, 4)


@pytest.mark.parametrize(
    ("line", "is_of_table"),
    [
        pytest.param(write("Note", 170, 210), True, id="a word close below a cell"),
        pytest.param([word._replace(size=10.9) for word in write("Note", 170, 210)], False, id="larger letters"),
        pytest.param(write("Settore Ambiente del comune e altro", 50, 230), False, id="words over a border"),
        pytest.param(write("Settoreambientedelcomuneealtroancora", 50, 230), True, id="a single word, however long"),
    ],
)
def test_a_table_ends_with_prose_or_larger_letters(line: list[Word], *, is_of_table: bool):
    (found,) = regions([*BODY, *line])
    assert (found.lines[-1].text == " ".join(word.text for word in line)) is is_of_table


def test_a_bold_line_at_the_left_ends_a_table_before_the_next_header():
    second = [(word._replace(top=word.top + 200, bottom=word.bottom + 200)) for word in BODY]
    found = regions([*BODY, *write("Ambiente", 50, 280, bold=True), *second])
    assert [len(region.lines) for region in found] == [5, 5]
    (alone,) = regions([*BODY, *write("Ambiente", 50, 280, bold=True)])
    assert len(alone.lines) == 6


def test_a_rule_at_the_foot_that_the_text_of_a_column_runs_over_ends_no_row():
    """A merged cell that a page cannot cut stands over the table's end; where an indicator follows, a row begins."""
    page = [
        *print_row(40, *HEADER, bold=True),
        *print_row(60, "Case popolari da", "Posti attivati", "2024: n. 12", "Area II", "8"),
        *write("riparare in via", 50, 72),
    ]
    rule = Rule(83.0, 45.0, 560.0)
    over = write("Dante entro l'estate", 50, 84)
    (table,) = tables([*page, *over], rules=(rule,))
    assert texts(table)[5] == (1, 0, "Case popolari da riparare in via Dante entro l'estate")
    (table,) = tables([*page, *over, *write("Famiglie", 170, 84)], rules=(rule,))
    assert (2, 0, "Dante entro l'estate") in texts(table)


def find_last_row(rule: float) -> int:
    """The row of the last objective, whose text begins at 192, with a rule at this height: one further down where the rule begins none."""
    (table,) = tables(BODY, rules=(Rule(rule, 45.0, 560.0),))
    return next(row for row, _, text in texts(table) if text == "Strade")


@pytest.mark.parametrize(("gap", "row"), [(9.0, 3), (9.8, 4)])
def test_a_rule_begins_the_row_whose_text_is_at_most_nineteen_twentieths_of_a_letter_below_it(gap: float, row: int) -> None:
    assert find_last_row(192 - gap) == row


@pytest.mark.parametrize(("gap", "row"), [(1.8, 3), (2.2, 4)])
def test_a_rule_begins_the_row_whose_text_is_at_most_a_fifth_of_a_letter_above_it(gap: float, row: int) -> None:
    assert find_last_row(192 + gap) == row


def foot(gap: float, *, bold: bool) -> list[Word]:
    """A table at the foot of a page, and a line of the same size under it."""
    down = 530.0
    body = [word._replace(top=word.top + down, bottom=word.bottom + down) for word in BODY]
    return [*body, *write("Obiettivi trasversali", 50, 192 + down + SIZE + gap, bold=bold)]


@pytest.mark.parametrize(("gap", "bold", "is_in"), [(12.0, True, False), (2.0, True, True), (12.0, False, True)])
def test_a_bold_line_apart_at_the_foot_is_the_heading_of_the_next_page(gap: float, bold: bool, is_in: bool) -> None:
    rest = [*print_row(60, *HEADER, bold=True), *print_row(80, "Verde", "Alberi", "2024: n. 30", "Area IV", "3")]
    followed, last = tables(foot(gap, bold=bold), rest)[0], tables(foot(gap, bold=bold))[0]
    assert ["Obiettivi trasversali" in " ".join(text for _, _, text in texts(table)) for table in (followed, last)] == [is_in, True]


def test_a_row_below_a_title_begins_a_table_though_a_text_ends_right_beside_the_next_one() -> None:
    title = write("Settore due - servizi tecnici e manutenzioni del territorio", 60, 240, bold=True)
    row = print_row(270, "Verde", "Alberi", "2024: n. 300 alberi xy", "Area I", "5")
    _, second = regions([*BODY, *title, *row], KNOWN.columns)
    assert second.lines[0].text == "Verde Alberi 2024: n. 300 alberi xy Area I 5"
