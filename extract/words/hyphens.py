"""Does a hyphen at the end of a line belong to its word ("economico-" + "finanziaria"), or did a program set it ("finan-" + "ziaria")?"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cached_property

from extract.words.grammar import ELECTRONIC, PREFIXES, SPELT_APART
from extract.words.verdict import Evidence

# A program that sets hyphens sets at least one for so many different words; fewer were typed by hand, or belong to their words.
PER_HYPHEN = 100
# Words that share so many letters at their start are forms of one ("progetto", "progettazione").
STEM = 6
# Shorter parts are words by chance.
PART = 4
# What follows a short prefix is surely a word by itself when it has so many letters ("co-" + "progettazione", but "co-" + "municazione").
SURELY_PART = 12
# Longer words (in letters) are so rare that two words are likelier than one that a line break cuts.
LONGEST = 17
VOWELS = "aeiouàèéìòù"
# Before these no Italian syllable begins that a program sets off; before "i" and "u" one may ("no-ia").
OPEN_VOWELS = "aeoàèéò"
# "economico", "amministrativo", "finanziario": the first of two adjectives ends so, and no longer word begins so
_FIRST = re.compile(r"[^\W\d_]{2,}(?:ic|iv|ari|ori|os|nn|nic|ul|oci|uman|ital|urban)o")
# "ambientale-culturale", "sociale-sanitario": seldom, for a syllable may end so too
_FIRST_IN_ALE = re.compile(r"[^\W\d_]{4,}ale")
_ADJECTIVE = re.compile(
    r"[^\W\d_]{3,}(?:al[ei]|il[ei]|ar[ei]|ens[ei]|(?:ic|iv|ari|ori|os|an|ier|ent|at|ut|it|in|es)[oaie]|ich?[eia]|ari|ori)"
)
# "sociologico", "fotografia": a part of learned words that is no word by itself
_LEARNED = re.compile(r"(?:log|graf|metr|nom|scop|crat|fob|fil|gen[eio]|ter)[^\W\d_]*")


@dataclass(frozen=True)
class Hyphens:
    """What a document shows of the hyphens at the ends of its lines.

    Attributes:
        words: of the document, in lower case, compounds also whole; those in doubt are left out.
        parts: of each word that such a hyphen cuts.
    """

    words: Set[str]
    parts: Set[tuple[str, str]]

    def weigh(self, left: str, right: str, *, is_elided: bool = False) -> list[Evidence]:
        """What speaks for the hyphen belonging to the word, and against it.

        Args:
            left: the letters before the hyphen, in lower case.
            right: the letters after it.
            is_elided: an apostrophe stands before them ("dell'e-" + "sercizio").
        """
        if f"{left}-{right}" in self.words:
            return [Evidence(10.0, "the document has the word with its hyphen elsewhere")]
        if left + right in self.words:
            return [Evidence(-10.0, "the document has the word in one piece elsewhere")]
        if len(left) == 1 and is_elided and not (left == "e" and right in ELECTRONIC):
            return [Evidence(-6.0, "a program takes the elided article for a part of the word")]
        return [self._usual, *self._weigh_left(left, right), *self._weigh_known(left, right)]

    @cached_property
    def _usual(self) -> Evidence:
        """What the other hyphens show: was the document typeset by a program that sets hyphens?"""
        if any(left + right in self.words and f"{left}-{right}" not in self.words for left, right in self.parts):
            return Evidence(-3.0, "other hyphens of the document cut words")
        syllables = sum(left not in self.words and _weigh_compound(left, right) <= 0 for left, right in self.parts)
        if not syllables:
            return Evidence(4.0, "no hyphen of the document cuts a word")
        if syllables * PER_HYPHEN >= len(self.words):
            return Evidence(-3.0, "many hyphens of the document cut words")
        return Evidence(1.0, "few lines of the document end with a hyphen")

    def _weigh_left(self, left: str, right: str) -> Iterator[Evidence]:
        """What the first part says."""
        if points := _weigh_compound(left, right):
            yield Evidence(points, "compounds begin so")
        if right[0] in OPEN_VOWELS:
            yield Evidence(2.0 if left in PREFIXES else 3.0, "programs set no hyphen before a vowel")
        if len(left) == 1:
            yield Evidence(6.0, "no program leaves one letter alone")

    def _weigh_known(self, left: str, right: str) -> Iterator[Evidence]:
        """What it says that the parts are words of the document."""
        is_left = len(left) >= PART and left in self.words
        is_right = len(right) >= PART and (right in self.words or right[:STEM] in self._stems)
        if is_left and is_right:
            yield Evidence(4.0, "both parts are words of the document")
        elif is_left or is_right:
            yield Evidence(2.0 if left in PREFIXES else 1.0, "one part is a word of the document")
        if len(left + right) > LONGEST and left[-1] in VOWELS and min(len(left), len(right)) >= PART:
            yield Evidence(2.5, "both parts are too long for one word")

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(word[:STEM] for word in self.words if len(word) >= STEM)


def _weigh_compound(left: str, right: str) -> float:
    """The points for the first part being the head of a compound, by its form alone."""
    if left in SPELT_APART and len(right) > PART and not _LEARNED.fullmatch(right):
        return 5.0 if _ADJECTIVE.fullmatch(right) else 4.0
    if left in PREFIXES:
        if _LEARNED.fullmatch(right):
            return 0.5
        if len(left) < PART:
            return 4.0 if len(right) >= SURELY_PART else 0.5
        return 2.0 if len(right) > PART else 0.5
    if _FIRST.fullmatch(left) and len(right) > PART:
        return 6.0 if _ADJECTIVE.fullmatch(right) else 5.0
    return 3.0 if _FIRST_IN_ALE.fullmatch(left) and _ADJECTIVE.fullmatch(right) else 0.0
