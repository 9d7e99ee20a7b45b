"""Where a line ends, what stands between its last word and the next line's first: a space, nothing, or a hyphen in doubt.

A narrow column breaks words: after a slash or a hyphen that belongs to the word, with a hyphen that does not, or between
any two letters. Which of these it was is often seen only when the whole document has been read, so such a joint is marked,
and settled at the end by the document's `Vocabulary`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from extract.words.grammar import HANGING, PREFIXES

# Stands in a text where a line break may have cut a word; no document has it, for it is a private character of ours.
JOINT = "\ue00f"

# Stands after a space where a full line may have cut a word, for the line's last word and the next one do not fit on a line together.
CUT = "\ue00e"

# Longer words are so rare that two words are likelier than one that a line break cuts.
LONGEST = 17
# Stand in a text before a line where a paragraph may begin, by how little speaks for it.
SOFT = "\ue010\ue011\ue012"
_MARKS = re.compile(f"[{SOFT}]")
_ALL_MARKS = re.compile(f"[{SOFT}{CUT}]")

# "segreteria/" + "ufficio", "Responsabile/" + "i", "2025-" + "2027": a sign with a letter or digit before it goes on
_SLASH = re.compile(r"[^\W_]/$")
_SPAN = re.compile(r"\d[-–]$")
# "co-" + "progettazione", "antro-" + "pizzazione"
_HYPHEN = re.compile(r"[^\W\d_][-\u00ad\u2010]$")
# "on -" + "line": a dash that stands alone, or a hyphen that was set apart
_DASH = re.compile(r"[^\W\d_] -$")
# "31/12/2" + "025", "30.0" + "9.2024", "15/" + "5": a numeric date cut anywhere
_DATE = re.compile(r"\d{1,2}(?:/\d{1,2}/(?:19|20)\d\d|\.\d{1,2}\.(?:19|20)\d\d|-\d{1,2}-(?:19|20)\d\d)(?!\d)")
_DATE_HEAD = re.compile(r"\d[\d/.-]*$")
_DATE_TAIL = re.compile(r"[\d/.-]+")
# "Convocazioni" + ", avvisi", "Missione" + "/Programma": no line begins with such a sign unless the break parts it from its word
_CLOSING = re.compile(r"[,;:!?)»”]|\.(?!\.)|/\S")
# "1.234.5" + "67": a number long enough not to be one of a column of weights
_NUMBER = re.compile(r"[\d/.,-]{4,}$")
_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
# "urbanistica- edilizia": a hyphen that leans on its word, within a line
_LEANING = re.compile(r"([^\W\d_]{2,}- [^\W\d_]+)(?![\w-])")
# "Vi|gilanza", "I-I|I-IV": what may be one word that full lines cut, and of two parts of it the letters that would become one
_BROKEN = re.compile(rf"[^\s{CUT}]+(?: {CUT}[{SOFT}]?[^\s{CUT}]+)+")
_PART = re.compile(rf" {CUT}[{SOFT}]?")
_ENDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*$")
_BEGINS = re.compile(r"-?[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMERALS = re.compile(r"-?[IVX]+(?:-[IVX]+)*")
# an Italian word does not begin so
_NO_BEGIN = re.compile(r"([bcdfglmnpqrtvz])\1|[lmnr][bcdfgpqtvz]")
_VOWELS = "aeiouàèéìòù"
# the two parts of a word in doubt, what stands between them, and whether a word comes next
_DOUBT = re.compile(rf"([^\W\d_]+)( -|-|){JOINT}([^\W\d_]+)(?=(\s+[{SOFT}{CUT}]*\w|['’]\w)?)")


def join_lines(head: str, tail: str, *, is_cut: bool = False, is_full: bool = False) -> str:
    """Both texts as one: with a space, or without where the line break cut a word, or with a mark where that is in doubt.

    Args:
        head: ends where a line ends.
        tail: begins where the next one begins.
        is_cut: the page lets it be that the break is inside a word: a single word fills the line, and both together do
            not fit.
        is_full: the same, but other words stand before the last one on its line.
    """
    if not head or not tail:
        return head + tail
    joined = _join(head, tail, is_cut=is_cut)
    if is_full and joined == f"{head} {tail}" and _may_be_cut(head, tail):
        return f"{head} {CUT}{tail}"
    return joined


def _join(head: str, tail: str, *, is_cut: bool) -> str:
    if tail[0].isalpha():
        return _join_letters(head, tail, is_cut=is_cut)
    glued = (
        _CLOSING.match(tail)
        or (tail[0].isdigit() and (_SLASH.search(head) or _SPAN.search(head)))
        or _cuts_date(head, tail)
        or (is_cut and tail[0].isdigit() and _NUMBER.search(head))
    )
    return head + tail if glued else f"{head} {tail}"


def strip_marks(text: str) -> str:
    """The text as it is printed, but for joints in doubt."""
    return _ALL_MARKS.sub("", text)


def strip_soft(text: str) -> str:
    """The text without the marks of paragraphs that may begin; those of words that may be cut stay."""
    return _MARKS.sub("", text)


def split_marks(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without the marks of paragraphs that may begin, and the marks: place in that text, and which of them."""
    found = tuple((match.start() - i, SOFT.index(match.group())) for i, match in enumerate(_MARKS.finditer(text)))
    return strip_marks(text), found


def _join_letters(head: str, tail: str, *, is_cut: bool) -> str:
    if _HYPHEN.search(head):
        return head[:-1] + tail if head[-1] == "\u00ad" else f"{head[:-1]}-{JOINT}{tail}"
    if _DASH.search(head) or (is_cut and head[-1].isalpha()):
        return head + JOINT + tail
    return head + tail if _SLASH.search(head) else f"{head} {tail}"


def _are_numerals(head: str, tail: str) -> bool:
    """Are both the parts of a Roman numeral or of a list of them? No text names two of these with nothing between them."""
    return _NUMERALS.fullmatch(head) is not None and _NUMERALS.fullmatch(tail) is not None


def cuts_numerals(head: str, tail: str) -> bool:
    """Does a numeral end the first line, and does one begin the next?"""
    left, right = _ENDS.search(head), _BEGINS.match(tail)
    return left is not None and right is not None and _are_numerals(left.group(), right.group())


def _may_be_cut(head: str, tail: str) -> bool:
    """Could both lines share a word: letters on both sides, and a capital after the break only among capitals?"""
    left, right = _ENDS.search(head), _BEGINS.match(tail)
    return left is not None and right is not None and (left.group().isupper() or not right.group()[0].isupper())


def _cuts_date(head: str, tail: str) -> bool:
    left, right = _DATE_HEAD.search(head), _DATE_TAIL.match(tail)
    if not left or not right or _DATE.fullmatch(left.group()):
        return False
    return _DATE.fullmatch(left.group() + right.group().rstrip(".-/")) is not None


def _is_compound(first: str) -> bool:
    """Is the first part of a word with a hyphen a prefix, an adjective in "-o", or a numeral, after which no space stands?"""
    return first in PREFIXES or first.endswith("o") or not first.strip("ivx")


@dataclass(slots=True)
class Vocabulary:
    """What a document teaches about its own words.

    Attributes:
        words: each in lower case, compounds also whole; those in doubt are left out.
        doubts: the two parts of each word that a hyphen at the end of a line cuts, in lower case.
        broken: the two parts of what may be a word that a full line cuts, in lower case.
    """

    words: set[str] = field(default_factory=set)
    doubts: set[tuple[str, str]] = field(default_factory=set)
    broken: set[tuple[str, str]] = field(default_factory=set)

    def learn(self, text: str) -> None:
        """Add the words of a text."""
        if CUT in text:
            for found in _BROKEN.finditer(text):
                self.broken.update((left.lower(), right.lower()) for left, right in pairwise(_PART.split(found.group())))
            text = _BROKEN.sub(" ", text)
        text = strip_marks(text)
        if JOINT in text:
            self.doubts.update((m[1].lower(), m[3].lower()) for m in _DOUBT.finditer(text) if m[2] == "-")
            text = _DOUBT.sub(" ", text)
        self.words.update(_WORD.findall(text.lower()))
        self.words.update(_COMPOUND.findall(text.lower()))
        if "- " in text:
            self.words.update(_LEANING.findall(text.lower()))

    @property
    def is_hyphenated(self) -> bool:
        """Was the document typeset with hyphenation, so that a hyphen at the end of a line proves nothing?"""
        return any(left not in PREFIXES and (left + right in self.words or left not in self.words) for left, right in self.doubts)

    def settle(self, text: str) -> str:
        """The text with each marked joint settled; marks of paragraphs stay."""
        if CUT in text:
            text = _BROKEN.sub(lambda match: self._mend(match.group()), text).replace(CUT, "")
        if JOINT not in text:
            return text
        return _DOUBT.sub(lambda match: self._settle(*match.groups()), text).replace(JOINT, "")

    def _settle(self, head: str, between: str, tail: str, follower: str | None) -> str:
        left, right = head.lower(), tail.lower()
        if between == " -":
            return f"{head} -{tail}" if f"{left}-{right}" in self.words else f"{head} - {tail}"
        if between == "-":
            if not self._keeps_hyphen(left, right, is_name=tail[0].isupper()):
                return head + tail
            return f"{head}- {tail}" if self._leans(head, tail) else f"{head}-{tail}"
        return f"{head} {tail}" if self._are_two(left, right, has_follower=follower is not None) else head + tail

    def _mend(self, broken: str) -> str:
        """What full lines may have cut: one word, or several with a space between them."""
        parts = _PART.split(broken)
        if len(parts) > 2 and self._is_one("".join(parts[:-1]), parts[-1]):
            return "".join(parts)
        text, between = parts[0], [found.group().replace(CUT, "") for found in _PART.finditer(broken)]
        for above, part, space in zip(parts, parts[1:], between, strict=False):
            text += part if self._is_one(above, part) else space + part
        return text

    def _is_one(self, head: str, tail: str) -> bool:
        """Are the ends of two lines one word? One that is known, a list of numerals, or what can be no two words."""
        ends, begins = _ENDS.search(head), _BEGINS.match(tail)
        if not ends or not begins:
            return False
        if _are_numerals(ends.group(), begins.group()):
            return True
        left, right = ends.group().lower(), begins.group().lower()
        known = [part for part in (left, right) if part in self.words or part in HANGING]
        if left + right in self.words:
            return len(known) < 2
        return not known and (left[-1] not in _VOWELS or _NO_BEGIN.match(right) is not None or self._cuts_words)

    @property
    def _cuts_words(self) -> bool:
        """Was the document typeset by a program that breaks a word between any two letters?"""
        pairs = ((_ENDS.search(head), _BEGINS.match(tail)) for head, tail in self.broken)
        parts = [(ends.group(), begins.group()) for ends, begins in pairs if ends and begins]
        return any(left + right in self.words and not {left, right} <= self.words for left, right in parts)

    def _keeps_hyphen(self, left: str, right: str, *, is_name: bool) -> bool:
        if f"{left}-{right}" in self.words or is_name:
            return True
        if left + right in self.words:
            return False
        known = (left in self.words) + (right in self.words)
        is_long = len(left + right) > LONGEST and left[-1] in _VOWELS
        return not self.is_hyphenated or (known >= 2 - is_long and len(left) > 3 and len(right) > 3)

    def _leans(self, head: str, tail: str) -> bool:
        """Does a space follow the hyphen, as it does elsewhere in the document between these words, or else between most?

        A hyphen after a prefix, after an adjective in "-o" ("economico-finanziaria") or in a name ("Emilia-Romagna") never leans.
        """
        left, right = head.lower(), tail.lower()
        if f"{left}-{right}" in self.words or f"{left}- {right}" in self.words:
            return f"{left}-{right}" not in self.words
        if _is_compound(left) or tail.istitle():
            return False
        hyphened = [word.partition("-") for word in self.words if "-" in word]
        leaning = sum(rest.startswith(" ") for _, _, rest in hyphened)
        return leaning > sum(not rest.startswith(" ") and not _is_compound(first) for first, _, rest in hyphened)

    def _are_two(self, left: str, right: str, *, has_follower: bool) -> bool:
        """Two words that the line break parts, not one that it cuts."""
        if left + right in self.words:
            return False
        if right in HANGING:
            # "coordinamento" + "del Settore" or "dell'Area"; but "ambulatori" + "o (almeno 24)", for a conjunction stands before a word
            return has_follower and (left in self.words or len(right) > 2)
        # a known beginning proves little ("Professioni" + "sti"), unless more than a suffix follows
        if (right in self.words and len(right) > 3) or (left in self.words and len(right) > 5):
            return True
        # an Italian word ends with a vowel, and is hardly ever this long
        return len(left + right) > LONGEST and left[-1] in _VOWELS and min(len(left), len(right)) > 3


def plain_text(text: str, words: Iterable[str] = ()) -> str:
    """The text of a heading, its joints settled by these words."""
    return strip_marks(Vocabulary(set(words)).settle(text))
