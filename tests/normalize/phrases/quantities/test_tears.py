"""Numbers that something tore."""

import pytest

from tests.readings import findings


@pytest.mark.parametrize(
    "text",
    [
        "almeno 1|250 utenti",
        "almeno O.250 utenti",
        "almeno 1.25S utenti",
        "€ 1O.000,00",
        "n. ?5 incontri",
        "12'5 giorni",
        "almeno 1°250 utenti",
        "€ 15.00 ,00",
    ],
)
def test_a_number_that_a_sign_or_a_letter_touches_is_a_misprint(text: str) -> None:
    """A part of it was taken for the whole."""
    assert "misprint" in findings(text)


@pytest.mark.parametrize(
    "text",
    [
        "n°5",
        "S.2 - Attesa allo sportello",
        "ca.50 utenti",
        "1.250 utenti",
        "(5)",
        "5* incontri",
        "15' di attesa",
        "3km",
        "5gg",
        ",5",
        "€5",
        "n.5",
        "min.3",
    ],
)
def test_what_is_written_so_is_no_misprint(text: str) -> None:
    """Units, abbreviations, codes and footnotes touch a number as well."""
    assert findings(text) == []
