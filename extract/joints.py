"""Where a line ends, what stands between its last word and the next line's first: a space, nothing, or a hyphen in doubt.

A narrow column breaks words: after a slash or a hyphen that belongs to the word, with a hyphen that does not, or between
any two letters. Which of these it was is often seen only when the whole document has been read, so such a joint is marked,
and settled at the end by the document's `Vocabulary`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from extract.grammar import HANGING, PREFIXES

# Stands in a text where a line break may have cut a word; no document has it, for it is a private character of ours.
JOINT = "\ue00f"

# Longer words are so rare that two words are likelier than one that a line break cuts.
LONGEST = 17
# Stand in a text before a line where a paragraph may begin, by how little speaks for it.
SOFT = "\ue010\ue011\ue012"
_MARKS = re.compile(f"[{SOFT}]")

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
# the two parts of a word in doubt, what stands between them, and whether a word comes next
_DOUBT = re.compile(rf"([^\W\d_]+)( -|-|){JOINT}([^\W\d_]+)(?=(\s+[{SOFT}]?\w)?)")


def join_lines(head: str, tail: str, *, is_cut: bool = False) -> str:
    """Both texts as one: with a space, or without where the line break cut a word, or with a mark where that is in doubt.

    Args:
        head: ends where a line ends.
        tail: begins where the next one begins.
        is_cut: the page lets it be that the break is inside a word: a single word fills the line, and both together do
            not fit.
    """
    if not head or not tail:
        return head + tail
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


def _cuts_date(head: str, tail: str) -> bool:
    left, right = _DATE_HEAD.search(head), _DATE_TAIL.match(tail)
    if not left or not right or _DATE.fullmatch(left.group()):
        return False
    return _DATE.fullmatch(left.group() + right.group().rstrip(".-/")) is not None


@dataclass(slots=True)
class Vocabulary:
    """What a document teaches about its own words.

    Attributes:
        words: each in lower case, compounds also whole; those in doubt are left out.
        doubts: the two parts of each word that a hyphen at the end of a line cuts, in lower case.
    """

    words: set[str] = field(default_factory=set)
    doubts: set[tuple[str, str]] = field(default_factory=set)

    def learn(self, text: str) -> None:
        """Add the words of a text."""
        text = strip_marks(text)
        if JOINT in text:
            self.doubts.update((m[1].lower(), m[3].lower()) for m in _DOUBT.finditer(text) if m[2] == "-")
            text = _DOUBT.sub(" ", text)
        self.words.update(_WORD.findall(text.lower()))
        self.words.update(_COMPOUND.findall(text.lower()))

    @property
    def is_hyphenated(self) -> bool:
        """Was the document typeset with hyphenation, so that a hyphen at the end of a line proves nothing?"""
        return any(left not in PREFIXES and (left + right in self.words or left not in self.words) for left, right in self.doubts)

    def settle(self, text: str) -> str:
        """The text with each marked joint settled; marks of paragraphs stay."""
        if JOINT not in text:
            return text
        return _DOUBT.sub(lambda match: self._settle(*match.groups()), text).replace(JOINT, "")

    def _settle(self, head: str, between: str, tail: str, follower: str | None) -> str:
        left, right = head.lower(), tail.lower()
        if between == " -":
            return f"{head} -{tail}" if f"{left}-{right}" in self.words else f"{head} - {tail}"
        if between == "-":
            return f"{head}-{tail}" if self._keeps_hyphen(left, right, is_name=tail[0].isupper()) else head + tail
        return f"{head} {tail}" if self._are_two(left, right, has_follower=follower is not None) else head + tail

    def _keeps_hyphen(self, left: str, right: str, *, is_name: bool) -> bool:
        if f"{left}-{right}" in self.words or is_name:
            return True
        if left + right in self.words:
            return False
        return not self.is_hyphenated or (left in self.words and right in self.words and len(left) > 3 and len(right) > 3)

    def _are_two(self, left: str, right: str, *, has_follower: bool) -> bool:
        """Two words that the line break parts, not one that it cuts."""
        if left + right in self.words:
            return False
        if right in HANGING:
            # "coordinamento" + "del Settore"; but "ambulatori" + "o (almeno 24)", for a conjunction stands before a word
            return has_follower and (left in self.words or len(right) > 2)
        # a known beginning proves little ("Professioni" + "sti"), unless more than a suffix follows
        if (right in self.words and len(right) > 3) or (left in self.words and len(right) > 5):
            return True
        # an Italian word ends with a vowel, and is hardly ever this long
        return len(left + right) > LONGEST and left[-1] in "aeiouàèéìòù" and min(len(left), len(right)) > 3


def plain_text(text: str, words: Iterable[str] = ()) -> str:
    """The text of a heading, its joints settled by these words."""
    return strip_marks(Vocabulary(set(words)).settle(text))
