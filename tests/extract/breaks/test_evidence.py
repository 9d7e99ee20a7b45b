"""What speaks for and against a cell going on after a page break."""

import pytest

from extract.breaks.evidence import weigh, weigh_agreement, weigh_rules
from extract.breaks.habits import Habits
from extract.words.verdict import total
from models.layout.blocks import Edge

HABITS = Habits(
    lower={"objective": 0.02, "indicator": 0.1, "responsible": 0.02},
    marked={"target": 0.98},
    leaves_open=False,
    starts=frozenset({"area", "settore"}),
    strange=0.05,
)
OPEN = Habits(HABITS.lower, HABITS.marked, leaves_open=True)
FREE = (Edge(), Edge())


def points(field: str, above: str, below: str, edges: tuple[Edge, Edge] = FREE, habits: Habits = HABITS) -> float:
    return total(weigh(field, above, below, edges, habits))


def reasons(field: str, above: str, below: str, edges: tuple[Edge, Edge] = FREE, habits: Habits = HABITS) -> list[str]:
    return [found.reason for found in weigh(field, above, below, edges, habits)]


@pytest.mark.parametrize(
    ("field", "above", "below"),
    [
        ("objective", "Videosorveglianza degli ambiti soggetti a", "maggior antropizzazione"),
        ("objective", "Manutenzione della", "Scuola media"),
        ("objective", "Potenziamento degli impianti ,", "illuminazione"),
        ("objective", "Amministra-", "zione digitale"),
        ("objective", "Interventi (strade", "e piazze)"),
        ("objective", "Atti, registri", ", elenchi"),
        ("indicator", "Numero delle", "verifiche svolte"),
        ("target", "2024: approvazione dello schema", "relazione finale"),
        ("responsible", "Area I Affari generali -", "ufficio segreteria"),
        ("responsible", "Area I", "con il coordinamento dell'Area II"),
        ("responsible", "Settore Scuola", "Refezione"),
        ("indicator", "Le attività sono:", "- corsi"),
        ("indicator", "corsi;", "incontri"),
        ("target", "Almeno n.", "3 incontri"),
        ("objective", "Messa in sicurezza del torrente", "Lotto 2: arginatura a valle"),
        ("objective", "OB2", "Razionalizzazione delle banche dati"),
        ("objective", "Obiettivo n. 3", "Razionalizzazione delle banche dati"),
    ],
)
def test_a_text_that_hangs_or_begins_within_a_sentence_goes_on(field: str, above: str, below: str) -> None:
    assert points(field, above, below) > 0


@pytest.mark.parametrize(
    ("field", "above", "below"),
    [
        ("objective", "Asili nido", "Buche stradali"),
        ("objective", "Asili nido.", "Buche stradali"),
        ("objective", "", "Buche stradali"),
        ("indicator", "Posti attivati", "Rette riscosse"),
        ("target", "2024: 12", "2025: 14"),
        ("responsible", "Area I", "Area II"),
        ("weight", "5", "3"),
        ("objective", "OB2", "OB3"),
        ("further", "04", "05"),
    ],
)
def test_a_text_that_begins_as_others_of_its_column_do_is_new(field: str, above: str, below: str) -> None:
    assert points(field, above, below) < 0


def test_a_weight_is_gone_on_with_only_where_the_cell_already_has_several() -> None:
    assert points("weight", "5 (Area I-II)", "10 (Area III)") == -9.0
    assert points("weight", "8 9 2", "1") == -0.5


def test_a_weight_whose_bracket_the_break_cuts_goes_on() -> None:
    assert points("weight", "10 (Settore", "III) 5 (Settore I)") == 3.0
    assert points("weight", "10 (Settore", "5 (Settore I)") == -9.0


def test_a_single_capital_at_the_end_is_a_name_and_no_article() -> None:
    assert "the text before the break hangs" in reasons("responsible", "Piano e", "ufficio")
    assert "the text before the break hangs" not in reasons("responsible", "Area I", "Ufficio")


@pytest.mark.parametrize(
    ("above", "below", "habits", "expected"),
    [
        (Edge(open_below=True), Edge(), HABITS, 6.5),
        (Edge(open_below=False), Edge(), OPEN, -7.0),
        (Edge(open_below=None), Edge(), OPEN, 0.0),
        (Edge(), Edge(open_above=True), HABITS, 2.0),
        (Edge(), Edge(), HABITS, 0.0),
    ],
)
def test_rules_say_whether_a_cell_is_open_and_only_where_the_document_draws_them_so(
    above: Edge, below: Edge, habits: Habits, expected: float
) -> None:
    assert total(weigh_rules(above, below, habits)) == expected


@pytest.mark.parametrize(
    ("above", "below", "reason"),
    [
        (Edge(lines_left=2.0), Edge(), "further lines would have fitted before the page break"),
        (Edge(width_left=90.0), Edge(first_width=30.0), "the next word would have fitted before the page break"),
        (Edge(width_left=10.0), Edge(first_width=30.0), "the next word would not have fitted before the page break"),
    ],
)
def test_the_room_that_a_text_left_says_whether_it_had_ended(above: Edge, below: Edge, reason: str) -> None:
    assert reason in reasons("indicator", "Posti attivati", "rette", (above, below))
    assert reason not in reasons("indicator", "Posti attivati", "rette")


def test_more_room_speaks_against_it_more_where_the_cell_is_left_open() -> None:
    """A paragraph that is kept together leaves its own height free, and no more than that."""
    left = [points("objective", "Asili", "e nidi", (Edge(open_below=True, lines_left=lines), Edge())) for lines in (1.0, 2.0, 3.0, 9.0)]
    assert left == sorted(left, reverse=True)
    assert len(set(left)) == 4


def test_what_begins_anew_may_be_a_further_paragraph_where_cells_have_several() -> None:
    several = Habits(HABITS.lower, HABITS.marked, leaves_open=False, several={"indicator": 0.9})
    assert points("indicator", "Posti attivati.", "Rette riscosse", habits=several) > points(
        "indicator", "Posti attivati.", "Rette riscosse"
    )


@pytest.mark.parametrize(
    ("indicators", "targets", "agrees"),
    [((1, 2), (2, 1), True), ((1, 1), (2, 0), True), ((1, 2), (1, 2), False), ((0, 2), (1, 1), False), ((1, 2), (2, 2), False)],
)
def test_indicators_and_targets_that_agree_only_together_are_one_row(
    indicators: tuple[int, int], targets: tuple[int, int], agrees: bool
) -> None:
    """Before the break at least one of each stands."""
    assert bool(weigh_agreement(indicators, targets)) is agrees


def test_everyone_is_no_strange_beginning_of_a_responsible() -> None:
    assert "no other responsible begins with this word" in reasons("responsible", "Settore Scuola", "Refezione")
    assert "no other responsible begins with this word" not in reasons("responsible", "Settore Scuola", "Tutti i Settori")


@pytest.mark.parametrize(
    ("above", "below", "speaks"),
    [
        ("entro il 28/02/2025", "entro il 15 luglio 2025", True),
        ("dal 1° marzo 2025", "al 31/12/2025", False),
        ("entro il 28/02/2025", "almeno 40", False),
        ("2024: entro il 28/02/2024", "2025: entro il 28/02/2025", False),
    ],
)
def test_a_full_date_on_each_side_of_the_break_speaks_for_two_targets(above: str, below: str, speaks: bool) -> None:
    reason = "the texts before and after the break name a full date each"
    assert (reason in reasons("target", above, below)) is speaks
    assert reason not in reasons("indicator", above, below)


def test_a_text_that_is_painted_on_both_pages_goes_on_whatever_rules_and_words_say() -> None:
    edges = (Edge(open_below=False, cut_below=True), Edge(open_above=False, cut_above=True))
    assert points("weight", "10", "5", edges) > 0
    assert points("objective", "Asili nido.", "Verde pubblico", edges) > 0
