"""Names of Areas made comparable."""

from normalize.units.names import find_abbreviations, find_stems


def test_stems_leave_gender_number_and_accents_aside() -> None:
    assert find_stems("Attività tecniche e finanziarie") == find_stems("ATTIVITA' TECNICA FINANZIARIO")
    assert find_stems("AA.GG.") == ("aagg",)
    assert find_abbreviations(find_stems("Affari generali")) == (("aagg",), ("ag",))
