"""What the first row after a page break is, and which of its cells go on."""

from dataclasses import replace

import pytest

from extract.breaks.habits import Habits, learn_habits
from extract.breaks.rows import Joined, append_rows, learn
from extract.tables.drafts import CellDraft, RowDraft
from extract.tables.fragments import Fragment
from extract.words.vocabulary import Vocabulary
from models.layout.blocks import CellParagraph, Edge
from models.layout.columns import ColumnDraft, Columns
from models.layout.text import Text
from models.place import Place

FIELDS = ("objective", "indicator", "target", "responsible", "weight")
COLUMNS = tuple(ColumnDraft(field, Text(field)) for field in FIELDS)
HABITS = Habits(lower={"objective": 0.02, "indicator": 0.1, "responsible": 0.02}, marked={"target": 0.98}, leaves_open=False)
UNMARKED = Habits(
    lower={"objective": 0.02, "indicator": 0.1, "target": 0.5, "responsible": 0.02}, marked={"target": 0.01}, leaves_open=False
)
OPEN = Habits(lower=HABITS.lower, marked=HABITS.marked, leaves_open=True)
BEFORE = ("Sicurezza stradale - Lavori sulle strade", "Interventi eseguiti", "2024: almeno 5", "Area IV Lavori pubblici", "10")


def row(texts: tuple[str, ...], page: int, edges: dict[str, Edge] | None = None) -> RowDraft:
    place = Place(page=page)
    cells = {
        i: CellDraft([CellParagraph(Text(text), (place,))], (edges or {}).get(FIELDS[i], Edge()), touches_end=True)
        for i, text in enumerate(texts)
        if text
    }
    return RowDraft(cells, place)


def join(before: tuple[str, ...], after: tuple[str, ...], habits: Habits = HABITS, edges: dict[str, Edge] | None = None) -> Joined:
    joined = Joined(COLUMNS)
    append_rows(joined, [row(before, 1, edges)], habits, after_break=False)
    append_rows(joined, [row(after, 2)], habits, after_break=True)
    return joined


def texts(joined: Joined) -> list[dict[str, str]]:
    return [{FIELDS[i]: Vocabulary().settle(cell.text) for i, cell in draft.cells.items()} for draft in joined.rows]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("Videosorveglianza degli ambiti soggetti a", *BEFORE[1:]), ("maggior antropizzazione", "", "", "", "")),
        (
            (BEFORE[0], "Numero degli interventi eseguiti", "2024: entro il 30/06/2024", BEFORE[3], "5"),
            ("", "sulle strade", "2024: entro il 31/10/2024", "", ""),
        ),
        (BEFORE, ("", "", "2024: relazione finale", "", "")),
        ((*BEFORE[:3], "Area I Affari generali -", "2"), ("", "", "", "ufficio segreteria", "")),
        (
            (BEFORE[0], "Interventi eseguiti", "2024: Entro il 31/12 o data successiva (in base al", BEFORE[3], "3"),
            ("", "", "contratto)", "", ""),
        ),
        ((*BEFORE[:3], "Le Aree coinvolte: Area I Protocollo, Paghe", "5 6"), ("", "", "", "Area II Rette scolastiche", "2")),
    ],
    ids=["objective", "indicator-and-target", "target", "responsible", "bracket", "responsible-and-weight"],
)
def test_the_rest_of_a_row_is_joined_to_it(before, after):
    joined = join(before, after)
    assert len(joined.rows) == 1
    whole = texts(joined)[0]
    for field, head, tail in zip(FIELDS, before, after, strict=True):
        assert whole[field] == f"{head} {tail}".strip()
    assert {j.field for j in joined.rows[0].joins} == {field for field, tail in zip(FIELDS, after, strict=True) if tail}
    assert all(j.page == 2 and j.reason for j in joined.rows[0].joins)


@pytest.mark.parametrize(
    "after",
    [
        ("Asili nido - Ampliamento dei posti", "Posti attivati", "2024: 12 posti", "Area II Servizi alla persona", "8"),
        ("Asili nido", "n. posti attivati", "2024: almeno 12", "Area II Servizi alla persona", "8"),
    ],
)
def test_a_new_objective_is_not_joined(after):
    joined = join(BEFORE, after)
    assert texts(joined) == [dict(zip(FIELDS, BEFORE, strict=True)), dict(zip(FIELDS, after, strict=True))]
    assert not joined.findings


def test_an_objective_goes_on_while_a_new_row_begins_beside_it():
    """The objective is merged over several rows; the page ends between two of them and inside its sentence."""
    before = (
        "Assistenza educativa - Attivazione della procedura per la coprogettazione del",
        "Approvazione del progetto",
        "2024: entro il 31/05/2024",
        "Area II",
        "5",
    )
    after = ("servizio di assistenza", "Selezione del partner", "2024: entro il 15/07/2024", "", "")
    joined = join(before, after)
    assert texts(joined)[0]["objective"] == f"{before[0]} {after[0]}"
    assert texts(joined)[1] == {"indicator": after[1], "target": after[2]}


def test_a_further_row_with_a_weight_of_its_own_is_a_new_row_of_its_objective():
    joined = join(BEFORE, ("", "Verifiche svolte", "2024: almeno 2", "Area VI Polizia locale", "4"))
    assert len(joined.rows) == 2
    assert "objective" not in texts(joined)[1]


def test_room_before_the_break_shows_that_the_indicator_ended():
    """Both begin like the rest of a sentence; but further lines would have fitted."""
    edges = {"indicator": Edge(lines_left=6.0), "target": Edge(lines_left=6.0)}
    after = ("delle scuole", "numero di verifiche", "2024: almeno 2", "", "")
    assert len(join(("Manutenzione straordinaria della", *BEFORE[1:]), after, edges=edges).rows) == 2


def test_a_cell_without_closing_rule_goes_on_whatever_it_says():
    edges = {field: Edge(open_below=True) for field in FIELDS}
    assert len(join(BEFORE, ("Asili nido", "Posti", "2024: 12", "", ""), OPEN, edges).rows) == 1


def test_a_closing_rule_ends_the_row_where_the_document_leaves_cut_cells_open():
    after = ("nidi d'infanzia", "posti attivati", "2024: 12", "area II", "8")
    assert len(join(("Manutenzione di", "numero di", "2024: almeno", "Area", "5"), after, OPEN).rows) == 2


def test_targets_without_year_marker_are_told_by_their_sentence():
    before = ("Bilancio", "Approvazione", "approvazione dello schema entro il", "Area III", "10")
    assert len(join(before, ("", "", "30/11/2024", "", ""), UNMARKED).rows) == 1


def test_what_can_be_read_in_two_ways_is_a_finding():
    """Nothing tells whether "Nord" is the rest of the name, beside a further row, or a new objective."""
    joined = join(("Parco", "Alberi piantati", "2024: 100", "Area IV", "4"), ("Nord", "Panchine posate", "2024: 10", "", ""))
    assert [f.code for f in joined.findings] == ["row-join-uncertain"]
    assert joined.findings[0].detail["page"] == "2"


def test_a_cell_three_pages_long_is_one_cell():
    joined = Joined(COLUMNS)
    append_rows(joined, [row(("Piano neve - Il progetto riguarda lo", *BEFORE[1:]), 1)], HABITS, after_break=False)
    append_rows(joined, [row(("spazzamento delle strade e la", "", "", "", ""), 2)], HABITS, after_break=True)
    append_rows(joined, [row(("sicurezza di tutti", "", "", "", ""), 3)], HABITS, after_break=True)
    assert texts(joined)[0]["objective"] == "Piano neve - Il progetto riguarda lo spazzamento delle strade e la sicurezza di tutti"
    assert [place.page for place in joined.rows[0].cells[0].paragraphs[0].origin] == [1, 2, 3]


def test_a_row_goes_on_where_indicators_and_targets_then_agree_in_number():
    """Both paragraphs after the break begin like new ones; before it one indicator stands beside two targets."""
    joined = Joined(COLUMNS)
    first = row(("Coprogettazione", "Approvazione dell'avviso pubblico", "2024: entro il 31/01/2024", "Area II", "5"), 1)
    first.cells[2].paragraphs.append(CellParagraph(Text("2024: entro il 15/05/2024")))
    rest = row(("", "Attivazione del tavolo", "2024: entro il 31/05/2024", "", ""), 2)
    rest.cells[1].paragraphs.append(CellParagraph(Text("Chiusura dei lavori")))
    append_rows(joined, [first], HABITS, after_break=False)
    append_rows(joined, [rest], HABITS, after_break=True)
    assert len(joined.rows) == 1
    assert [p.text.value for p in joined.rows[0].cells[1].paragraphs] == [
        "Approvazione dell'avviso pubblico",
        "Attivazione del tavolo",
        "Chiusura dei lavori",
    ]


def test_a_row_goes_on_where_it_would_else_have_no_target():
    """The paragraph after the break begins like a new one, but in no row of the document a target is blank."""
    before = (BEFORE[0], "Tinteggiatura delle aule.", *BEFORE[2:4], "8")
    edges = {"indicator": Edge(width_left=90.0)}
    habits = replace(HABITS, several={"indicator": 0.2}, blank={("target", False): 0.01})
    joined = join(before, ("", "Cambio degli infissi.", "", "", ""), habits, edges)
    assert texts(joined)[0]["indicator"] == "Tinteggiatura delle aule. Cambio degli infissi."
    assert len(joined.rows) == 1
    assert len(joined.rows[0].cells[1].paragraphs) == 2


def test_a_row_that_begins_amid_an_indicator_and_has_no_target_goes_on_beside_a_further_weight():
    """The merged cells of two responsibles and two weights are cut between them; that the weights go on is told."""
    before = ("Raccolta porta a porta", "Percentuale di raccolta", "2024: 72%", "Settore 3", "10")
    habits = replace(HABITS, lower={**HABITS.lower, "indicator": 0.02})
    joined = join(before, ("nelle frazioni", "differenziata", "", "Settore 4", "5"), habits)
    assert [row["indicator"] for row in texts(joined)] == ["Percentuale di raccolta differenziata"]
    assert (texts(joined)[0]["weight"], [f.code for f in joined.findings]) == ("10 5", ["row-join-uncertain"])


@pytest.mark.parametrize(("drawn_blank", "objective"), [(0.1, "Pagamenti"), (0.4, "")])
def test_the_text_of_an_objective_drawn_blank_before_the_break_stands_after_it_where_objectives_are_not_blank(
    drawn_blank: float, objective: str
):
    joined = Joined(COLUMNS)
    last = row(("", "Tempestività", "2024: 0", "Area II", "10"), 1)
    last.cells[0] = CellDraft([], Edge(), touches_end=True)
    habits = replace(HABITS, drawn_blank=drawn_blank)
    append_rows(joined, [row(BEFORE, 1), last], habits, after_break=False)
    append_rows(joined, [row(("Pagamenti", "Verifiche trimestrali", "2024: 4", "Area III", "5"), 2)], habits, after_break=True)
    assert texts(joined)[1]["objective"] == objective
    assert (len(joined.rows), [f.code for f in joined.findings]) == (3, ["row-join-uncertain"] if objective else [])


def test_a_weight_alone_before_the_break_belongs_to_the_row_after_it():
    joined = join(("", "", "", "", "9"), ("Asili nido", "Posti attivati", "2024: 12 posti", "Area II", ""))
    assert texts(joined) == [dict(zip(FIELDS, ("Asili nido", "Posti attivati", "2024: 12 posti", "Area II", "9"), strict=True))]
    assert not joined.findings


def test_a_responsible_goes_on_beside_a_new_weight_where_a_word_ties_it_to_the_text_before():
    joined = join(
        (*BEFORE[:3], "Tutte le Aree", "2 (Area II)"), ("", "Relazione finale", "2024: 1", "Con il coordinamento dell'Area I", "4")
    )
    assert [row.get("weight") for row in texts(joined)] == ["2 (Area II)", "4"]
    assert texts(joined)[0]["responsible"] == "Tutte le Aree Con il coordinamento dell'Area I"


def test_a_responsible_that_begins_like_no_other_goes_on():
    rows = [row(("", "", "", f"Settore {name}", ""), 1) for name in ("Tributi", "Scuola", "Lavori", "Polizia", "Affari", "Urbanistica")]
    learned = learn_habits([(COLUMNS, other) for other in rows], leaves_open=False)
    habits = replace(HABITS, starts=learned.starts, strange=learned.strange)
    before, after = (*BEFORE[:3], "Settore Scuola - Servizio", "6"), ("", "Assaggi guidati", "2024: n. 6", "Refezione", "")
    assert texts(join(before, after, habits))[0]["responsible"] == "Settore Scuola - Servizio Refezione"


def test_a_number_of_an_area_is_no_article():
    """The text does not hang."""
    joined = join((*BEFORE[:3], "Area I", "10"), ("", "Relazione finale", "2024: 1", "Tutte le Aree", ""))
    assert texts(joined)[1]["responsible"] == "Tutte le Aree"


def test_a_weight_of_some_areas_beside_a_blank_responsible_may_be_a_further_one():
    """Its objective goes on, and nothing tells whether the row does; so a finding stands there."""
    before = ("Bilancio - Rispetto delle", *BEFORE[1:4], "5 (Area I-II)")
    joined = join(before, ("scadenze interne", "Schede restituite", "2024: entro il 05/07/2024", "", "10 (Area III)"))
    assert [f.code for f in joined.findings] == ["row-join-uncertain"]


def test_a_row_without_indicator_and_target_is_a_piece_of_the_next_one():
    """The page ends within a list of responsibles and weights; that the weights go on is told."""
    joined = join(("", "", "", "Area I", "6"), ("", "Formazione", "2024: tutti gli addetti", "Area II Area III", "4 5"))
    assert [row["weight"] for row in texts(joined)] == ["6 4 5"]
    assert [f.code for f in joined.findings] == ["row-join-uncertain"]


def fragment(texts: tuple[str, ...], page: int, edge: Edge) -> Fragment:
    own = row(texts, page, dict.fromkeys(FIELDS, edge))
    return Fragment(Columns(COLUMNS, (), (), 5), (own,), own.place)


def test_a_document_whose_whole_rows_stay_open_is_known_by_one_that_is_surely_new():
    new = ("Asili nido", "Posti attivati", "2024: 12 posti", "Area II Servizi alla persona", "8")
    rest = ("di quartiere", "", "", "", "")
    for edge, texts, closes in ((Edge(open_below=True), new, False), (Edge(), new, True), (Edge(open_below=True), rest, True)):
        assert learn([fragment(BEFORE, 1, edge), fragment(texts, 2, Edge())]).closes_rows is closes


def test_a_doubt_is_told_at_the_cells_on_both_sides_of_the_break():
    joined = join(("Parco", "Alberi piantati", "2024: 100", "Area IV", "4"), ("Nord", "Panchine posate", "2024: 10", "", ""))
    assert {place.page for place in joined.findings[0].origin} == {1, 2}


def test_a_row_that_fills_every_column_with_a_new_weight_begins_an_objective():
    """Its objective alone would as well go on, for it begins with a capital as the rest of a name may."""
    habits = Habits(lower=dict.fromkeys(FIELDS, 0.3), marked={}, leaves_open=False)
    joined = join(
        ("Rete ciclabile", "Chilometri aperti", "4,2 km", "Servizio C", "8"),
        ("Benessere animale", "Colonie censite", "n. 14", "Servizio E", "10"),
        habits,
    )
    assert len(joined.rows) == 2
    assert texts(joined)[1]["objective"] == "Benessere animale"


TWICE = ({"cut_below": True}, {"cut_above": True})


def join_marked(before: tuple[str, ...], after: tuple[str, ...], fields: set[str]) -> Joined:
    """Two rows whose cells in these columns are painted on both pages; a blank one is drawn."""
    joined, rows = Joined(COLUMNS), [row(before, 1), row(after, 2)]
    for draft, marks in zip(rows, TWICE, strict=True):
        for i, name in enumerate(FIELDS):
            if name in fields:
                cell = draft.cells.setdefault(i, CellDraft([], Edge()))
                cell.edge = replace(cell.edge, **marks)
    for draft, after_break in zip(rows, (False, True), strict=True):
        append_rows(joined, [draft], HABITS, after_break=after_break)
    return joined


def test_a_merged_cell_whose_text_stands_after_the_break_belongs_to_its_first_row():
    """The program paints it on both pages; before the break nothing of it is seen."""
    after = ("Asili nido", "Posti", "2024: 12", "Area II", "8")
    joined = join_marked(("", *BEFORE[1:3], "", ""), after, {"objective", "responsible", "weight"})
    first = {"objective": after[0], "indicator": BEFORE[1], "target": BEFORE[2], "responsible": after[3], "weight": after[4]}
    assert texts(joined) == [first, {"indicator": after[1], "target": after[2]}]
    assert not joined.findings


def test_a_line_that_the_end_of_the_page_cuts_shows_that_its_row_goes_on():
    after = ("Asili nido", "Posti", "2024: 12", "Area II", "")
    assert len(join_marked(BEFORE, after, {"indicator", "target"}).rows) == 1


def test_a_responsible_that_is_painted_on_both_pages_goes_on_beside_a_new_weight():
    joined = join_marked(
        ("Asili nido", "Posti", "2024: 12", "", "8"), ("", "Visite", "2024: 3", "Area II", "2"), {"objective", "responsible"}
    )
    assert [draft.get("responsible") for draft in texts(joined)] == ["Area II", None]


def test_a_row_that_its_missing_border_alone_joins_is_told_on_both_sides_of_the_break():
    """Every text after the break begins anew, and no rule closes the row before it."""
    joined = join(BEFORE, ("", "Segnali posati", "2024: almeno 9", "", ""), edges=dict.fromkeys(FIELDS, Edge(open_below=True)))
    assert len(joined.rows) == 1
    (finding,) = joined.findings
    assert (finding.code, finding.raw, {place.page for place in finding.origin}) == ("page-border-missing", "Segnali posati", {1, 2})


def test_a_join_has_the_places_on_both_sides_of_the_break():
    (join_of_objective,) = join(BEFORE, ("di quartiere", "", "", "", "")).rows[0].joins
    assert [place.page for place in join_of_objective.origin] == [1, 2]
