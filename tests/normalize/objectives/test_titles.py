"""The title and the description of an objective."""

import pytest

from normalize.objectives.titles import split_title


@pytest.mark.parametrize(
    ("text", "title", "description"),
    [
        ("Nido - Ampliamento dell'offerta", "Nido", "Ampliamento dell'offerta"),
        ("Nido – Ampliamento - e altro", "Nido", "Ampliamento - e altro"),
        ("Campagna contro la violenza -", "Campagna contro la violenza", None),
        ("Semplice", "Semplice", None),
        ("Co-progettazione dei servizi on -line", "Co-progettazione dei servizi on -line", None),
        ("- Nido", "- Nido", None),
        ("", "", None),
    ],
)
def test_a_title_ends_at_the_first_free_dash(text: str, title: str, description: str | None) -> None:
    assert split_title(text) == (title, description)
