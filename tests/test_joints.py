"""Words that a line break cuts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.joints import collect_words, join_lines, settle_hyphens


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
    ],
)
def test_two_lines_are_one_text(head, tail, whole):
    assert settle_hyphens(join_lines(head, tail), set()) == whole


@pytest.mark.parametrize(
    ("head", "tail", "elsewhere", "whole"),
    [
        ("la co-", "progettazione", "", "la co-progettazione"),
        ("maggior antro-", "pizzazione", "", "maggior antropizzazione"),
        ("il con-", "trollo", "controllo e verifica", "il controllo"),
        ("il sistema fisico-", "informatico", "il sistema fisico e quello informatico", "il sistema fisico-informatico"),
        ("asse Nord-", "Est", "", "asse Nord-Est"),
        ("perfor\u00ad", "mance", "", "performance"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_stays_where_it_belongs_to_the_word(head, tail, elsewhere, whole):
    words: set[str] = set()
    collect_words(elsewhere, words)
    assert settle_hyphens(join_lines(head, tail), words) == whole


def test_a_word_that_the_page_shows_to_be_cut_is_whole_again():
    assert join_lines("Responsab", "ile", is_cut=True) == "Responsabile"


def test_the_parts_of_a_cut_word_teach_nothing():
    """The joint in doubt must not settle itself."""
    words: set[str] = set()
    collect_words(join_lines("la con-", "trollo"), words)
    assert words == {"la"}


@given(st.text(), st.text())
def test_no_letter_is_lost_or_invented(head, tail):
    joined = settle_hyphens(join_lines(head, tail), set())
    letters = [c for c in head + tail if c.isalnum()]
    assert [c for c in joined if c.isalnum()] == letters
