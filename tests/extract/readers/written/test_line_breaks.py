"""Line breaks inside a paragraph: which of them part two paragraphs."""

import pytest

from extract.readers.written.line_breaks import GoesOn, find_joint
from models.text import JointKind

GOES_ON = [
    ("Area I AA.GG. Giuridico legale -", "ufficio segreteria/ufficio protocollo"),
    ("Area II personale ufficio", "servizi sociali e scuola"),
    ("Comune di", "Montelago"),
    ("Adozione del regolamento per l'", "Ufficio tributi"),
    ("almeno", "100 partecipanti"),
    ("entro il", "30/09/2023"),
    ("Interventi (n. 3", "operai in servizio)"),
    ("Approvazione progetto", "(delibera)"),
    ("5", "(Area I-II)"),
    ("2023:", "100%"),
    ("Anno 2024:", "Entro settembre"),
    ("Potenziamento della campagna -", "Creazione di materiale"),
    ("Atti, registri,", "Elenchi"),
    ("Adesioni raccolte", ", in percentuale"),
]


ENDS = [
    ("5 (Area I-II-IV-V-VI)", "10 (Area III)"),
    ("8", "9"),
    ("Tutte le Aree", "Con il coordinamento dell'Area III"),
    ("Progetti:", "Montelago sicura"),
    ("Progetti:", "montelago sicura"),
    ("spargimento sale;", "trattamento strade"),
    ("Entro il 12/06/2023", "2023: Entro il 03/07/2023"),
    ("Corsi svolti", "- numero di partecipanti"),
    ("n. corsi attivati", "n. partecipanti"),
    ("numero di corsi", "numero di partecipanti"),
    ("Inizio lavori", "Collaudo"),
    ("% di presenze", "% di assenze"),
]


@pytest.mark.parametrize(("above", "below"), GOES_ON)
def test_a_sentence_that_goes_on_is_one_paragraph(above: str, below: str) -> None:
    assert find_joint(above, below) is not None


def test_a_small_letter_after_a_capital_goes_on_though_a_paragraph_may_begin_with_it() -> None:
    assert find_joint("Area II personale ufficio", "servizi sociali e scuola") == GoesOn(JointKind.WEAK_START)
    assert find_joint("almeno", "100 partecipanti") == GoesOn()


@pytest.mark.parametrize(("above", "below"), ENDS)
def test_a_line_break_without_reason_parts_two_paragraphs(above: str, below: str) -> None:
    assert find_joint(above, below) is None
