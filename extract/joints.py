"""Where a line ends, what stands between its last word and the next line's first: a space, nothing, or a hyphen in doubt.

A narrow column breaks words: after a slash or a hyphen that belongs to the word, with a hyphen that does not, or between
any two letters. Which of these it was is often seen only when the whole document has been read, so such a joint is marked,
and settled at the end by `settle_joints`.
"""

import re
from collections.abc import Collection

from extract.grammar import HANGING, PREFIXES

# Stands in a text where a line break may have cut a word; no document has it, for it is a private character of ours.
JOINT = "\ue00f"

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
# "1.234.5" + "67": a number long enough not to be one of a column of weights
_NUMBER = re.compile(r"[\d/.,-]{4,}$")
_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
# the two parts of a word in doubt, what stands between them, and whether a word comes next
_DOUBT = re.compile(rf"([^\W\d_]+)( -|-|){JOINT}([^\W\d_]+)(?=(\s+\w)?)")


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
        (tail[0].isdigit() and (_SLASH.search(head) or _SPAN.search(head)))
        or _cuts_date(head, tail)
        or (is_cut and tail[0].isdigit() and _NUMBER.search(head))
    )
    return head + tail if glued else f"{head} {tail}"


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


def collect_words(text: str, words: set[str]) -> None:
    """Add the words of a text to the vocabulary of its document, compounds also whole; those in doubt are left out."""
    plain = _DOUBT.sub(" ", text).lower()
    words.update(_WORD.findall(plain))
    words.update(_COMPOUND.findall(plain))


def settle_joints(text: str, words: Collection[str]) -> str:
    """The text with each marked joint settled by the vocabulary of the document."""
    if JOINT not in text:
        return text
    return _DOUBT.sub(lambda match: _settle(*match.groups(), words), text).replace(JOINT, "")


def _settle(head: str, between: str, tail: str, follower: str | None, words: Collection[str]) -> str:
    left, right = head.lower(), tail.lower()
    if between == " -":
        return f"{head} -{tail}" if f"{left}-{right}" in words else f"{head} - {tail}"
    # "ambulatori" + "o (almeno 24)": a conjunction stands before a word, so this "o" is none
    both_known = left in words and right in words and not (right in HANGING and follower is None)
    if between == "-":
        return f"{head}-{tail}" if _keeps_hyphen(left, right, words, both_known or tail[0].isupper()) else head + tail
    return f"{head} {tail}" if left + right not in words and both_known else head + tail


def _keeps_hyphen(left: str, right: str, words: Collection[str], looks_compound: bool) -> bool:
    """Written so elsewhere, or with a prefix that Italian sets off, or of two words and nowhere written as one."""
    if f"{left}-{right}" in words:
        return True
    return left + right not in words and (left in PREFIXES or looks_compound)
