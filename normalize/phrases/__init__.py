"""What an Italian phrase says of when and how much."""

from normalize.phrases.reading import read_phrase

__all__ = ["read_phrase"]
