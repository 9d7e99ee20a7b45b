"""Soft hyphens in long Italian words, so that a narrow column breaks them with a hyphen."""

import re

# "predisposizione" in "<p>predisposizione del piano</p>", but no tag and no entity
LONG_WORD = re.compile(r"<[^>]*>|&\w+;|[^\W\d_]{11,}")

# the place after "pre" in "predisposizione", after "at" in "attuazione": vowel, then at most one consonant that closes the syllable
SYLLABLE = re.compile(r"(?<=[aeiouàèéìòù])(?=[bcdfgpqtvz]?[bcdfglmnpqrstvz][aeiouàèéìòù])(?![lmnrs][bcdfgpqtvz])")

SOFT_HYPHEN = "\u00ad"


def soften(text: str) -> str:
    """The same text (HTML or plain) with soft hyphens in its words of eleven letters and more, three letters from either end."""
    return LONG_WORD.sub(lambda match: _soften_word(match[0]), text)


def _soften_word(word: str) -> str:
    if word[0] in "<&":
        return word
    places = [match.start() for match in SYLLABLE.finditer(word) if 3 <= match.start() <= len(word) - 3]
    return SOFT_HYPHEN.join(word[start:end] for start, end in zip([0, *places], [*places, len(word)], strict=True))
