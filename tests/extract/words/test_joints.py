"""Words that a line break cuts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.words.joints import Vocabulary, join_lines


def settle(joined: str, elsewhere: str = "") -> str:
    """The text as it is when its document says `elsewhere` besides."""
    vocabulary = Vocabulary()
    vocabulary.learn(elsewhere)
    vocabulary.learn(joined)
    return vocabulary.settle(joined)


@pytest.mark.parametrize(
    ("head", "tail", "whole"),
    [
        ("entro il", "30/09/2023", "entro il 30/09/2023"),
        ("31/12/2", "025", "31/12/2025"),
        ("entro il 30/0", "9/2024", "entro il 30/09/2024"),
        ("entro il 15.12.", "2023 la relazione", "entro il 15.12.2023 la relazione"),
        ("entro il 30/09/2023", "15 incontri", "entro il 30/09/2023 15 incontri"),
        ("Responsabile/", "i", "Responsabile/i"),
        ("ufficio segreteria/", "ufficio protocollo", "ufficio segreteria/ufficio protocollo"),
        ("DUP 2024 /", "2026", "DUP 2024 / 2026"),
        ("Giuridico legale -", "ufficio segreteria", "Giuridico legale - ufficio segreteria"),
        ("portale on", "-line", "portale on -line"),
        ("anno 2023", "2024", "anno 2023 2024"),
        ("Convocazioni", ", avvisi", "Convocazioni, avvisi"),
        ("la relazione", ". Segue", "la relazione. Segue"),
        ("da definire", ".....", "da definire ....."),
        ("DUP 2025-", "2027", "DUP 2025-2027"),
        ("DUP 2025/", "2027", "DUP 2025/2027"),
    ],
)
def test_two_lines_are_one_text(head, tail, whole):
    assert settle(join_lines(head, tail)) == whole


@pytest.mark.parametrize(
    ("head", "tail", "elsewhere", "whole"),
    [
        ("la co-", "progettazione", "", "la co-progettazione"),
        ("maggior antro-", "pizzazione", "", "maggior antropizzazione"),
        ("il con-", "trollo", "controllo e verifica", "il controllo"),
        ("il sistema fisico-", "informatico", "il sistema fisico e quello informatico", "il sistema fisico-informatico"),
        ("asse Nord-", "Est", "", "asse Nord-Est"),
        ("la co-", "progettazione", "coprogettazione, co-progettazione", "la co-progettazione"),
        ("perfor\u00ad", "mance", "", "performance"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_stays_where_it_belongs_to_the_word(head, tail, elsewhere, whole):
    assert settle(join_lines(head, tail), elsewhere) == whole


@pytest.mark.parametrize(
    ("head", "tail", "elsewhere", "whole"),
    [
        ("Responsab", "ile", "", "Responsabile"),
        ("coordinamento", "del Settore", "il coordinamento e la cura del verde", "coordinamento del Settore"),
        ("coordinamento", "dell'Area 3", "il coordinamento e la cura del verde", "coordinamento dell'Area 3"),
        ("ambulatori", "o (almeno 24)", "uno o più ambulatori", "ambulatorio (almeno 24)"),
        ("ambulatori", "o asili", "uno o più ambulatori", "ambulatori o asili"),
        ("Consiglieri", "comunali", "", "Consiglieri comunali"),
        ("Digitalizza", "zione", "", "Digitalizzazione"),
        ("Professioni", "sti, imprese", "le Professioni", "Professionisti, imprese"),
        ("novembre", "2025", "", "novembre 2025"),
        ("1.234.5", "67", "", "1.234.567"),
        ("10", "5", "", "10 5"),
    ],
)
def test_a_word_that_fills_its_line_is_whole_again_unless_it_is_one(head, tail, elsewhere, whole):
    assert settle(join_lines(head, tail, is_cut=True), elsewhere) == whole


@pytest.mark.parametrize(
    ("elsewhere", "whole"), [("servizi on-line", "portale on -line"), ("servizi telematici", "portale on - line")], ids=["compound", "dash"]
)
def test_a_dash_at_the_end_of_a_line_is_a_hyphen_where_the_compound_is_known(elsewhere, whole):
    assert settle(join_lines("portale on -", "line"), elsewhere) == whole


@pytest.mark.parametrize(
    ("head", "tail", "elsewhere", "whole"),
    [
        ("3% (Area Vi", "gilanza)", "Area Vigilanza", "3% (Area Vigilanza)"),
        ("5 (Area I-I", "I-IV-V-VI)", "", "5 (Area I-II-IV-V-VI)"),
        ("5 (Area I-II", "-IV)", "", "5 (Area I-II-IV)"),
        ("Area II", "I)", "Aree I, II e III", "Area III)"),
        ("Area I", "Vigilanza", "", "Area I Vigilanza"),
        ("dati in", "formazione", "informazione e formazione", "dati in formazione"),
        ("la regolament", "azione comunale", "", "la regolamentazione comunale"),
        ("il Regola", "mmento", "", "il Regolammento"),
        ("del Regolamento", "funzionamento", "", "del Regolamento funzionamento"),
        ("Report", "trimestrali", "un Report", "Report trimestrali"),
        ("del Comune", "Vigilanza", "", "del Comune Vigilanza"),
    ],
)
def test_a_full_line_cuts_a_word_only_where_the_parts_can_be_no_two(head, tail, elsewhere, whole):
    assert settle(join_lines(head, tail, is_full=True), elsewhere) == whole


def test_where_a_known_word_is_cut_so_are_others():
    vocabulary = Vocabulary()
    texts = [join_lines("3% (Area Vi", "gilanza)", is_full=True), join_lines("Report mensi", "li", is_full=True), "Area Vigilanza"]
    for text in texts:
        vocabulary.learn(text)
    assert [vocabulary.settle(text) for text in texts] == ["3% (Area Vigilanza)", "Report mensili", "Area Vigilanza"]


def test_a_word_cut_twice_is_one():
    text = join_lines(join_lines("(Area Am", "ministra", is_full=True), "tiva)", is_full=True)
    assert settle(text, "Area Amministrativa") == "(Area Amministrativa)"


@pytest.mark.parametrize(
    ("head", "tail", "elsewhere", "whole"),
    [
        ("urbanistica-", "edilizia", "ufficio urbanistica- edilizia", "urbanistica- edilizia"),
        ("privata-", "SUAP", "Area III- ufficio tributi", "privata- SUAP"),
        ("privata-", "SUAP", "Area III-ufficio tributi", "privata-SUAP"),
        ("economico-", "finanziaria", "Area III- ufficio tributi, economico", "economico-finanziaria"),
        ("Emilia-", "Romagna", "Area III- ufficio tributi", "Emilia-Romagna"),
    ],
)
def test_a_hyphen_leans_on_its_word_where_the_document_sets_it_so(head, tail, elsewhere, whole):
    assert settle(join_lines(head, tail), elsewhere) == whole


def test_a_hyphen_stays_where_both_parts_are_too_long_for_one_word():
    hyphenated = join_lines("maggior antro-", "pizzazione")
    assert settle(join_lines("urbanistica-", "edilizia"), f"l'urbanistica {hyphenated}") == "urbanistica-edilizia"


def test_the_parts_of_a_cut_word_teach_nothing():
    """The joint in doubt must not settle itself."""
    vocabulary = Vocabulary()
    vocabulary.learn(join_lines("la con-", "trollo"))
    assert vocabulary.words == {"la"}


def test_a_document_without_hyphenation_keeps_every_hyphen():
    vocabulary = Vocabulary()
    joined = join_lines("il piano socio-", "sanitario")
    vocabulary.learn(joined)
    assert vocabulary.settle(joined) == "il piano socio-sanitario"


@given(st.text(), st.text(), st.booleans(), st.booleans())
def test_no_letter_is_lost_or_invented(head, tail, is_cut, is_full):
    joined = settle(join_lines(head, tail, is_cut=is_cut, is_full=is_full))
    letters = [c for c in head + tail if c.isalnum()]
    assert [c for c in joined if c.isalnum()] == letters
