"""What a document teaches about its own words; by it are settled the joints where a line's end may have cut one."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from extract.words.doubts import Broken, Doubt, answer, find_broken, find_doubts, find_pair
from extract.words.grammar import HANGING, PREFIXES
from extract.words.hyphens import LONGEST, VOWELS, Hyphens
from extract.words.joints import are_numerals
from extract.words.verdict import Evidence, is_sure, total
from models.layout.blocks import CellParagraph, Paragraph
from models.layout.text import Joint, JointKind, Text, join_texts

_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"(?<![^\W\d_])[^\W\d_]++(?:-[^\W\d_]++)++")
# "urbanistica- edilizia": a hyphen that leans on its word, within a line
_LEANING = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}+- [^\W\d_]++(?![\w-])")
# an Italian word does not begin so
_NO_BEGIN = re.compile(r"([bcdfglmnpqrtvz])\1|[lmnr][bcdfgpqtvz]")


@dataclass(frozen=True)
class Vocabulary:
    """What a document teaches about its own words.

    Attributes:
        words: each in lower case, compounds also whole; those in doubt are left out.
        doubts: the two parts of each word that a hyphen at the end of a line cuts, in lower case.
        broken: the two parts of what may be a word that a full line cuts, in lower case.
    """

    words: frozenset[str] = frozenset()
    doubts: frozenset[tuple[str, str]] = frozenset()
    broken: frozenset[tuple[str, str]] = frozenset()

    def settle(self, text: Text) -> str:
        """The text with its words whole."""
        return self._settle(text).value if text.joints else text.value

    def settle_paragraph(self, paragraph: CellParagraph) -> Paragraph:
        """The paragraph with its words whole; it keeps the places where a further one may begin."""
        text = self._settle(paragraph.text) if paragraph.text.joints else paragraph.text
        return Paragraph(text.value, paragraph.origin, paragraph.item, text.starts)

    def doubtful_words(self, text: Text) -> Iterator[str]:
        """The words, as they are read, that may as well have a hyphen, or none, where a line ends."""
        for doubt in find_doubts(self._mend_lines(text)) if text.joints else ():
            if doubt.head and doubt.joint.kind is JointKind.HYPHEN and not is_sure(abs(total(self._weigh_hyphen(doubt)))):
                yield f"{doubt.head}{self._decide(doubt)}{doubt.tail}"

    def _settle(self, text: Text) -> Text:
        mended = self._mend_lines(text)
        return answer(mended, {doubt.joint: self._decide(doubt) for doubt in find_doubts(mended) if doubt.head})

    def _mend_lines(self, text: Text) -> Text:
        """The text with the words whole that full lines cut."""
        return answer(text, {joint: between for broken in find_broken(text) for joint, between in self._mend(broken)})

    @cached_property
    def hyphens(self) -> Hyphens:
        """What the document shows of the hyphens at the ends of its lines."""
        return Hyphens(self.words, self.doubts)

    @cached_property
    def _cuts_words(self) -> bool:
        """Was the document typeset by a program that breaks a word between any two letters?"""
        return any(left + right in self.words and not {left, right} <= self.words for left, right in self.broken)

    @cached_property
    def _mostly_leans(self) -> bool:
        """Does a space follow most hyphens of the document after which none must stand?"""
        hyphened = [word.partition("-") for word in self.words if "-" in word]
        leaning = sum(rest.startswith(" ") for _, _, rest in hyphened)
        return leaning > sum(not rest.startswith(" ") and not _is_compound(first) for first, _, rest in hyphened)

    def _decide(self, doubt: Doubt) -> str:
        """What stands between the two parts of a word in doubt."""
        left, right = doubt.head.lower(), doubt.tail.lower()
        if doubt.joint.kind is JointKind.DASH:
            return " -" if f"{left}-{right}" in self.words else " - "
        if doubt.joint.kind is JointKind.LETTERS:
            return " " if self._are_two(left, right, has_follower=doubt.has_follower) else ""
        if not self._keeps_hyphen(doubt):
            return ""
        return "- " if self._leans(left, right, is_name=doubt.tail.istitle()) else "-"

    def _mend(self, broken: Broken) -> Iterator[tuple[Joint, str]]:
        """What stands at each joint of what full lines may have cut: one word, or several with a space between them."""
        *first, last = broken.parts
        is_whole = len(first) > 1 and self._is_one(join_texts(first, ""), last)
        for joint, above, below in zip(broken.joints, broken.parts, broken.parts[1:], strict=False):
            yield joint, "" if is_whole or self._is_one(above, below) else " "

    def _is_one(self, above: Text, below: Text) -> bool:
        """Are the ends of two lines one word? One that is known, a list of numerals, or what can be no two words."""
        pair = find_pair(above, below)
        if pair is None or are_numerals(*pair):
            return pair is not None
        left, right = (word.lower() for word in pair)
        known = [part for part in (left, right) if part in self.words or part in HANGING]
        if left + right in self.words:
            return len(known) < 2
        return not known and (left[-1] not in VOWELS or _NO_BEGIN.match(right) is not None or self._cuts_words)

    def _keeps_hyphen(self, doubt: Doubt) -> bool:
        """Does the hyphen at the end of a line belong to the word?"""
        return total(self._weigh_hyphen(doubt)) > 0

    def _weigh_hyphen(self, doubt: Doubt) -> list[Evidence]:
        left, right = doubt.head.lower(), doubt.tail.lower()
        if doubt.tail[0].isupper() and (not doubt.head.isupper() or are_numerals(doubt.head, doubt.tail)):
            return [Evidence(10.0, "a name or a numeral follows the hyphen")]
        return self.hyphens.weigh(left, right, is_elided=doubt.is_elided)

    def _leans(self, left: str, right: str, *, is_name: bool) -> bool:
        """Does a space follow the hyphen, as it does elsewhere in the document between these words, or else between most?

        A hyphen after a prefix, after an adjective in "-o" ("economico-finanziaria") or in a name ("Emilia-Romagna") never leans.
        """
        if f"{left}-{right}" in self.words or f"{left}- {right}" in self.words:
            return f"{left}-{right}" not in self.words
        return not _is_compound(left) and not is_name and self._mostly_leans

    def _are_two(self, left: str, right: str, *, has_follower: bool) -> bool:
        """Two words that the line break parts, not one that it cuts."""
        if left + right in self.words:
            return False
        if right in HANGING:
            # "coordinamento" + "del Settore" or "dell'Area"; but "ambulatori" + "o (almeno 24)", for a conjunction stands before a word;
            # and "Approvazione" + "in Giunta", for no Italian word ends so
            return has_follower and (left in self.words or len(right) > 2 or right[-1] not in VOWELS)
        # a known beginning proves little ("Professioni" + "sti"), unless more than a suffix follows
        if (right in self.words and len(right) > 3) or (left in self.words and len(right) > 5):
            return True
        # an Italian word ends with a vowel, and is hardly ever this long
        return len(left + right) > LONGEST and left[-1] in VOWELS and min(len(left), len(right)) > 3


def _is_compound(first: str) -> bool:
    """Is the first part of a word with a hyphen a prefix, an adjective in "-o", or a numeral, after which no space stands?"""
    return first in PREFIXES or first.endswith("o") or not first.strip("ivx")


def learn_words(texts: Iterable[Text]) -> Vocabulary:
    """The words of these texts, and what may be one."""
    words: set[str] = set()
    doubts: set[tuple[str, str]] = set()
    broken: set[tuple[str, str]] = set()
    for text in texts:
        cut_lines = list(find_broken(text))
        at_joints = [doubt for doubt in find_doubts(text) if not _is_within(doubt.joint.at, cut_lines)]
        broken.update((left.lower(), right.lower()) for found in cut_lines for left, right in found.pairs)
        doubts.update((d.head.lower(), d.tail.lower()) for d in at_joints if d.head and d.joint.kind is JointKind.HYPHEN)
        words.update(_find_words(_blank(text.value, [*_spans(cut_lines), *_spans(at_joints)]).lower()))
    return Vocabulary(frozenset(words), frozenset(doubts), frozenset(broken))


def _is_within(at: int, cut_lines: Sequence[Broken]) -> bool:
    """Does one of these pieces, from left to right, hold the place?"""
    before = bisect_right(cut_lines, at, key=lambda found: found.span[0])
    return before > 0 and at < cut_lines[before - 1].span[1]


def _spans(found: Iterable[Broken | Doubt]) -> list[tuple[int, int]]:
    return [each.span for each in found]


def _find_words(text: str) -> Iterator[str]:
    yield from _WORD.findall(text)
    yield from _COMPOUND.findall(text)
    yield from _LEANING.findall(text)


def _blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text without what stands in these places: a word in doubt must not settle itself."""
    kept: list[str] = []
    done = 0
    for start, end in sorted(spans):
        kept.append(text[done:start])
        done = end
    return " ".join([*kept, text[done:]])


def plain_text(text: Text, words: Iterable[str] = ()) -> str:
    """The text of a heading, its joints settled by these words."""
    return Vocabulary(frozenset(words)).settle(text)
