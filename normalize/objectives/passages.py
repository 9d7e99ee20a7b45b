"""Where the paragraphs of a cell stand in the text that is made of them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from models.drawing import Passage
from models.layout.blocks import Paragraph
from models.place import Origin


class Stretch(NamedTuple):
    """A part of a text that one paragraph is, or was cut from, and the places of this paragraph."""

    start: int
    end: int
    origin: Origin


Stretches = tuple[Stretch, ...]


def find_passages(paragraphs: Iterable[Paragraph]) -> tuple[Passage, ...]:
    """The paragraphs in their text, in which one space joins them; the text's places are all of theirs, each once."""
    stretches = find_stretches(paragraphs)
    return number_places(stretches, tuple(dict.fromkeys(place for each in stretches for place in each.origin)))


def find_stretches(paragraphs: Iterable[Paragraph]) -> Stretches:
    """The paragraphs in their text, in which one space joins them."""
    found: list[Stretch] = []
    start = 0
    for paragraph in paragraphs:
        end = start + len(paragraph.text)
        found.append(Stretch(start, end, paragraph.origin))
        start = end + 1
    return tuple(found)


def lone_stretch(text: str, origin: Origin) -> Stretches:
    """The one stretch that the whole text is; none for an empty text."""
    return (Stretch(0, len(text), origin),) if text else ()


def follow(stretches: Sequence[Stretch], more: Sequence[Stretch]) -> Stretches:
    """The stretches of a text, and those of another one that follows it after a space, or at once where the first is empty."""
    by = stretches[-1].end + 1 if stretches else 0
    return (*stretches, *(Stretch(each.start + by, each.end + by, each.origin) for each in more))


def number_places(stretches: Sequence[Stretch], origin: Origin) -> tuple[Passage, ...]:
    """The stretches of a text as they are handed on: each of their places by its number among those of the text."""
    numbers = {place: number for number, place in reversed(tuple(enumerate(origin)))}
    return tuple(Passage(each.start, each.end, tuple(dict.fromkeys(numbers[place] for place in each.origin))) for each in stretches)
