"""What is doubtful about the units that a cell names."""

from normalize.units.doubts import find_troubles
from normalize.units.mentions import find_mentions


def test_a_span_and_a_damaged_numeral_are_told_with_the_words_that_stand_there() -> None:
    troubles = list(find_troubles(find_mentions("Aree I-III, Area 1V, Area V")))
    assert [(trouble.code, trouble.raw, dict(trouble.detail)) for trouble in troubles] == [
        ("areas-ambiguous", "I-III", {}),
        ("area-misread", "1V", {"read": "IV"}),
    ]
