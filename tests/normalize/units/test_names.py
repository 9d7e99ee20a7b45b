"""Names of Areas made comparable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.units.names import find_abbreviations, find_pieces, find_segments, find_stems, fold, match_shortened


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


@pytest.mark.parametrize(
    ("name", "pieces"),
    [
        ("Finanziaria e Urbanistica", [("", "Finanziaria"), ("e", "Urbanistica")]),
        ("Anagrafe, Tributi ed Economato", [("", "Anagrafe"), (",", "Tributi"), ("ed", "Economato")]),
        ("Tecnica/Vigilanza – Turismo", [("", "Tecnica"), ("/", "Vigilanza"), ("-", "Turismo")]),
        ("Socio-culturale", [("", "Socio-culturale")]),
        (" / Polizia locale", [("/", "Polizia locale")]),
    ],
)
def test_a_name_has_pieces_between_its_joints(name: str, pieces: list[tuple[str, str]]) -> None:
    assert [(piece.joint, name[piece.start : piece.end]) for piece in find_pieces(name)] == pieces


@pytest.mark.parametrize(
    ("short", "name", "same"),
    [
        ("Affari gen.", "Affari generali", True),
        ("Amm.va", "Amministrativa", True),
        ("Serv. soc.", "Servizi sociali e scolastici", True),
        ("Amm.vo", "Amministrativa", False),
        ("Affari gen.", "Affari legali", False),
        ("A. Rossi", "Affari generali", False),
        ("Affari generali", "Affari generali", False),  # nothing in it is shortened
    ],
)
def test_a_word_with_a_dot_is_the_beginning_of_the_whole_word(short: str, name: str, same: bool) -> None:
    assert match_shortened(short, name) is same
