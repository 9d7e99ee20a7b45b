"""The words that the grammars know: each stands in one class alone, in the form in which words are compared."""

from collections import defaultdict

from normalize.phrases.language.lexicon import VOCABULARY
from normalize.phrases.language.notation import CLASSES


def words() -> dict[str, list[str]]:
    """Each word with its endings, and the classes that it stands in."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, entries in VOCABULARY.items():
        for entry in entries.split():
            stem, _, endings = entry.partition("=")[0].partition("|")
            for ending in endings or ("",):
                found[stem + ending].append(name)
    return found


def test_no_word_stands_in_two_classes() -> None:
    """The later one would hide the other."""
    assert {word: names for word, names in words().items() if len(names) > 1} == {}


def test_words_are_written_small_but_for_numerals() -> None:
    assert {name for word, names in words().items() for name in names if word != word.lower()} <= {"ROMAN", "ROMANI"}


def test_every_class_of_words_has_a_letter() -> None:
    assert set(VOCABULARY) <= set(CLASSES)


def test_the_twelve_months_have_their_numbers() -> None:
    assert [int(entry.partition("=")[2]) for entry in VOCABULARY["MONTH"].split()] == list(range(1, 13))
