"""Names of Areas made comparable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.units.names import find_abbreviations, find_segments, find_stems, fold


def test_stems_leave_gender_number_and_accents_aside() -> None:
    assert find_stems("Attività tecniche e finanziarie") == find_stems("ATTIVITA' TECNICA FINANZIARIO")
    assert find_stems("AA.GG.") == ("aagg",)
    assert find_abbreviations(find_stems("Affari generali")) == (("aagg",), ("ag",))


@pytest.mark.parametrize(
    ("name", "stems"),
    [
        ("Lavori pubblici e patrimonio", ("lavor", "pubblic", "patrimon")),
        ("Servizi alla persona", ("serviz", "person")),
        ("LL.PP.", ("llpp",)),
        ("C.E.D.", ("ced",)),
        ("Tecniche", ("tecnic",)),
        ("IMU", ("imu",)),
        ("", ()),
    ],
)
def test_a_name_is_its_telling_words_without_their_endings(name: str, stems: tuple[str, ...]) -> None:
    assert find_stems(name) == stems


@pytest.mark.parametrize(
    ("name", "segments"),
    [
        ("Tecnico - LL.PP.", ("Tecnico", "LL.PP.")),
        ("urbanistica- edilizia privata", ("urbanistica", "edilizia privata")),
        ("Socio-culturale", ("Socio-culturale",)),
        ("Scuola / Sport: cultura", ("Scuola", "Sport", "cultura")),
        (" - ", (" - ",)),
    ],
)
def test_a_free_dash_parts_the_head_of_a_name_from_the_rest(name: str, segments: tuple[str, ...]) -> None:
    assert find_segments(name) == segments


def test_only_names_of_a_few_words_are_shortened() -> None:
    assert find_abbreviations(("tributi",)) == ()
    assert find_abbreviations(("a", "b", "c", "d", "e")) == ()


@given(st.text(alphabet=st.characters(max_codepoint=0x17F)))
def test_any_name_has_at_most_twelve_stems_without_accents(name: str) -> None:
    stems = find_stems(name)
    assert len(stems) <= 12
    assert all(stem and stem == fold(stem) for stem in stems)
