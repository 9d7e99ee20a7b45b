"""Whether letters make a language: by how often each comes, and by the small words between the others."""

import re

from extract.words.grammar import HANGING

# These letters make three quarters of Italian, and about a third of letters drawn at random.
FREQUENT = "eaionrtls"
LANGUAGE = 0.55
# Fewer letters prove nothing.
LETTERS = 30
# A quarter of the words of Italian are articles, prepositions and conjunctions; of words drawn at random, one in thirty looks like one.
SMALL_WORDS = 0.1
# Fewer of them prove nothing.
WORDS = 3

_WORD = re.compile(r"[^\W\d_]{2,}")


def is_no_language(text: str) -> bool:
    """Is a text too long to be chance, and none?"""
    signs = "".join(text.split()).lower()
    return len(signs) >= LETTERS and sum(sign in FREQUENT for sign in signs) < LANGUAGE * sum(not sign.isdigit() for sign in signs)


def is_italian(text: str) -> bool:
    """Is a text Italian beyond doubt? Its small words say so."""
    words = [word.lower() for word in _WORD.findall(text)]
    return sum(word in HANGING for word in words) >= max(WORDS, SMALL_WORDS * len(words))
