"""The annex's title and its year."""

import pytest

from extract.sections.title import choose_title, find_year
from extract.tables.headings import Heading
from extract.words.profile import load_profile
from models.text import Text


@pytest.mark.parametrize(
    ("headings", "title"),
    [
        (
            [("Comune di Altomare", 12), ("Allegato H: Piano della performance", 16), ("Legalità", 13)],
            "Allegato H: Piano della performance",
        ),
        ([("Allegato B", 12), ("Legalità", 12)], "Allegato B"),
        ([("Legalità", 12)], "Legalità"),
    ],
)
def test_the_title_is_the_telling_heading_above_the_first_section(headings, title):
    chosen = choose_title([Heading(Text(text), (), size) for text, size in headings], load_profile(), has_section=True)
    assert chosen is not None
    assert chosen.text.value == title


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Piano della performance 2024-2026", 2024),
        ("Obiettivi anno 2025", 2025),
        ("PIAO 2026/2028", 2026),
        ("approvato il 15/03/2024", None),
        ("approvato il 15 marzo 2024", None),
        ("DGC n. 2024", None),
        ("Allegato H", None),
    ],
)
def test_the_year_is_read_from_a_title_but_not_from_a_date(text, year):
    assert find_year([text]) == year
