from export.monitoring import words
from models.monitoring import Timeliness


def test_every_judgement_of_time_has_its_words() -> None:
    assert set(words.TIMELINESS_WORDS) == set(Timeliness)
