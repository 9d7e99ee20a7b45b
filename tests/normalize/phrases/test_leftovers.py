"""What stands where a day or a number is expected, and is neither."""

import pytest

from tests.readings import findings


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("entro il 3112/2024", ["misprint"]),
        ("entro il giorno 1X", ["misprint"]),
        ("entro il 30%06", ["misprint"]),
        ("entro il 30€/06", ["misprint"]),
        ("entro carnevale 2024", ["date-ambiguous"]),
        ("entro g?ugno 2024", ["date-ambiguous"]),
        ("entro il 30%", []),
        ("entro il 2° anno", []),
        ("non oltre 1O giorni", ["misprint"]),
        ("≥ 85S", ["misprint"]),
        ("n. 2S incontri", ["misprint"]),
        ("8S%", ["misprint"]),
        ("xx%", ["misprint"]),
        ("almeno 8B incontri", ["misprint"]),
        ("milestone M1C1", []),
        ("PM10 sotto i 50", []),
        ("in percentuale %", []),
        ("delibera n. 3112/2024", []),
    ],
)
def test_a_code_where_a_day_or_a_number_is_due_is_a_finding(text: str, codes: list[str]) -> None:
    """Elsewhere it is a name like others."""
    assert findings(text) == codes
