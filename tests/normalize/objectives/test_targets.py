"""Target cells split by year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.layout.blocks import Paragraph
from models.place import Place
from normalize.objectives.targets import find_usual_year, split_at_starts, split_targets


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(line, (Place(page=1, line=number),)) for number, line in enumerate(text.split("\n"), start=1) if line)


def split(text: str, year: int | None = None) -> list[tuple[int | None, str]]:
    return [(piece.year, piece.text) for piece in split_targets(paragraphs(text), year)]


@pytest.mark.parametrize(
    ("text", "year", "rest"),
    [
        ("2023: entro il 30/09", 2023, "entro il 30/09"),
        ("2023:100%", 2023, "100%"),
        ("2023 : 100%", 2023, "100%"),
        ("Anno 2024: almeno 3", 2024, "almeno 3"),
        ("ANNO 2024 – almeno 3", 2024, "almeno 3"),
        ("2024 - 80%", 2024, "80%"),
        ("(2025): avvio", 2025, "avvio"),
        ("(2025) avvio", 2025, "avvio"),
        ("(2025) - avvio", 2025, "avvio"),
        ("2024 - 1500 utenti", 2024, "1500 utenti"),
        ("Target 2025: 3", 2025, "3"),
        ("Valore atteso 2025: 3", 2025, "3"),
        ("Per il 2025: 3", 2025, "3"),
        ("Anno 2025", 2025, ""),
        ("Anno 2025 almeno 3", 2025, "almeno 3"),
        ("2025 = 3", 2025, "3"),
    ],
)
def test_a_year_marker_opens_a_target(text: str, year: int, rest: str) -> None:
    assert split(text) == [(year, rest)]
    assert split_targets(paragraphs(text))[0].raw == text


@pytest.mark.parametrize(
    "text",
    [
        "2024 - 2026 aggiornamento",
        "2024-2026: aggiornamento",
        "2000 - 2500 utenti",
        "2024/2025: aggiornamento",
        "Anno 2022/2023: aggiornamento",
        "Anno 2025 e 2026 aggiornamento",
        "2025",
        "2025 incontri",
        "2025) incontri",
        "12025: incontri",
        "20250: incontri",
        "Nel 2025 si avvia",
        "entro ottobre 2023: almeno 3",
        "nell'anno 2023: almeno 3",
        "approvazione del bilancio 2024: entro il 31/12",
        "al 31/12/2024: relazione",
    ],
)
def test_a_year_in_a_phrase_is_no_marker(text: str) -> None:
    assert split(text) == [(None, text)]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("2023: a\n2023: b", [(2023, "a"), (2023, "b")]),
        ("2023: entro il 30/07/2023 2023: entro il 30/09/2023", [(2023, "entro il 30/07/2023"), (2023, "entro il 30/09/2023")]),
        ("2024: 80% 2025: 90% 2026: 100%", [(2024, "80%"), (2025, "90%"), (2026, "100%")]),
        ("2024: avvio dei lavori 2025: collaudo", [(2024, "avvio dei lavori"), (2025, "collaudo")]),
        ("2024 - entro il 30/11 2025 - entro il 30/10", [(2024, "entro il 30/11"), (2025, "entro il 30/10")]),
        ("2024 - DUP 2025 - 2027 approvato", [(2024, "DUP 2025 - 2027 approvato")]),
        ("Anno 2024: 80% Anno 2025: 90%", [(2024, "80%"), (2025, "90%")]),
        (
            "2023: Attività (almeno n. 1)\nVolontari (minimo 100)\n2023: Comunicazione",
            [(2023, "Attività (almeno n. 1) Volontari (minimo 100)"), (2023, "Comunicazione")],
        ),
        ("Anno 2024\nentro il 30/06\nAnno 2025\nentro il 30/09", [(2024, "entro il 30/06"), (2025, "entro il 30/09")]),
        ("Numero di corsi: 2024: 3 2025: 4", [(2024, "Numero di corsi: 3"), (2025, "4")]),
        ("Almeno 3\n2025: almeno 4", [(None, "Almeno 3"), (2025, "almeno 4")]),
        ("relazione\nverbale", [(None, "relazione verbale")]),
        ("", []),
    ],
)
def test_a_cell_has_a_target_for_each_marker_and_loses_nothing(text: str, targets: list[tuple[int | None, str]]) -> None:
    assert split(text) == targets


def test_the_year_of_the_column_holds_where_the_cell_names_none() -> None:
    assert split("almeno 3", 2026) == [(2026, "almeno 3")]
    assert split("2025: almeno 3", 2026) == [(2025, "almeno 3")]


def test_two_targets_of_one_paragraph_stand_where_it_stands() -> None:
    first, second = split_targets(paragraphs("2024: 80% 2025: 90%"))
    assert first.origin == second.origin == (Place(page=1, line=1),)
    assert [p.line for p in split_targets(paragraphs("2024: a\nb"))[0].origin] == [1, 2]


def test_the_usual_year_is_that_of_most_targets_and_the_first_of_equals() -> None:
    assert find_usual_year(split_targets(paragraphs("2024: a\n2025: b\n2025: c"))) == 2025
    assert find_usual_year(split_targets(paragraphs("2026: a\n2025: b"))) == 2025
    assert find_usual_year(split_targets(paragraphs("a"))) is None


@given(
    st.lists(
        st.lists(st.sampled_from(["2024:", "2025 -", "(2026):", "Anno 2024:", "100%", "entro", "il 30/06", "-", "a", ":"]), max_size=8),
        max_size=4,
    )
)
def test_no_word_of_a_target_cell_is_lost(lines: list[list[str]]) -> None:
    text = "\n".join(" ".join(words) for words in lines)
    pieces = split_targets(paragraphs(text))
    assert " ".join(piece.raw for piece in pieces).split() == text.split()


@pytest.mark.parametrize(
    ("above", "below", "are_two"),
    [
        ("entro il 31/05/2025", "minimo n. 40", True),
        ("n. 5 entro giugno 2025", "almeno 600", True),
        ("n. 3 entro il 30 novembre", "non meno di 20 giornate", True),
        ("minimo n. 250", "€ 80.000,00", True),
        ("entro il 31/05/2025", "entro il 30/06/2025", True),
        ("100%", "entro 20 giorni", False),
        ("trasmissione della relazione", "entro il 31/05/2025", False),
        ("entro giugno", "2025", False),
        ("non oltre 30 giorni, minimo", "n. 4", False),
        ("entro il 31/05/2025 n.", "4", False),
    ],
)
def test_a_target_begins_at_a_line_only_below_one_that_is_whole(above: str, below: str, are_two: bool) -> None:
    cell = (Paragraph(f"{above} {below}", soft=((len(above) + 1, 2),)),)
    assert [piece.text for piece in split_at_starts(cell)] == ([above, below] if are_two else [f"{above} {below}"])


def test_a_cell_with_years_or_a_list_has_no_targets_that_only_lines_tell() -> None:
    assert split_at_starts([Paragraph("2025: 3 almeno 5", soft=((8, 2),))]) == ()
    assert split_at_starts([Paragraph("3 incontri:"), Paragraph("5 prove")]) == ()


def test_the_mark_of_an_item_before_its_year_stays_with_the_target() -> None:
    assert [(p.year, p.text, p.raw) for p in split_targets([Paragraph("1. 2025: n. 12 entro ottobre 2025 2. 2025: -5%")])] == [
        (2025, "1. n. 12 entro ottobre 2025", "1. 2025: n. 12 entro ottobre 2025"),
        (2025, "2. -5%", "2. 2025: -5%"),
    ]
    assert [p.text for p in split_targets([Paragraph("entro il giorno 5. 2025: 80%")])] == ["entro il giorno 5.", "80%"]
