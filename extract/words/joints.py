"""Where a line ends, what stands between its last word and the next line's first: a space, nothing, or a hyphen in doubt.

A narrow column breaks words: after a slash or a hyphen that belongs to the word, with a hyphen that does not, or between
any two letters. Which of these it was is often seen only when the whole document has been read, so such a joint is kept open,
and settled at the end by the document's `Vocabulary`.
"""

import re

from models.layout.text import JointKind, Text, join_texts

# The signs that go on below are looked for in so many letters at the end of the first line.
_END = 4
# "segreteria/" + "ufficio", "Responsabile/" + "i", "2025-" + "2027": a sign with a letter or digit before it goes on
_SLASH = re.compile(r"[^\W_]/\Z")
_SPAN = re.compile(r"\d[-–]\Z")
# "co-" + "progettazione", "antro-" + "pizzazione"
_HYPHEN = re.compile(r"[^\W\d_][-\u00ad\u2010]\Z")
# "on -" + "line": a dash that stands alone, or a hyphen that was set apart
_DASH = re.compile(r"[^\W\d_] -\Z")
# "31/12/2" + "025", "30.0" + "9.2024", "15/" + "5": a numeric date cut anywhere
_DATE = re.compile(r"\d{1,2}(?:/\d{1,2}/(?:19|20)\d\d|\.\d{1,2}\.(?:19|20)\d\d|-\d{1,2}-(?:19|20)\d\d)(?!\d)")
_DATE_HEAD = re.compile(r"(?<![\d/.-])[/.-]*+(\d[\d/.-]*+)\Z")
_DATE_TAIL = re.compile(r"[\d/.-]+")
# "Convocazioni" + ", avvisi", "Missione" + "/Programma": no line begins with such a sign unless the break parts it from its word
_CLOSING = re.compile(r"[,;:!?)»”]|\.(?!\.)|/\S")
# "1.234.5" + "67": a number long enough not to be one of a column of weights
_NUMBER = re.compile(r"[\d/.,-]{4}")
# "socio-sanitario", and the head or the rest of it: a word at the end of a line, and one at the start of the next
_ENDS = re.compile(r"(?<![^\W\d_])(?<![^\W\d_]-)[^\W\d_]++(?:-[^\W\d_]++)*+\Z")
_BEGINS = re.compile(r"-?[^\W\d_]++(?:-[^\W\d_]++)*+")
# "I-II", "-IV": a Roman numeral, a list of them, or the rest of one
_NUMERALS = re.compile(r"-?[IVX]+(?:-[IVX]+)*")


def join_lines(head: Text, tail: Text, *, is_cut: bool = False, is_full: bool = False, start: JointKind | None = None) -> Text:
    """Both texts as one: with a space, or without where the line break cut a word, or with an open joint where that is in doubt.

    Args:
        head: ends where a line ends.
        tail: begins where the next one begins.
        is_cut: the page lets it be that the break is inside a word: a single word fills the line, and both together do
            not fit.
        is_full: the same, but other words stand before the last one on its line.
        start: a paragraph may begin with the second line, if a space parts it from the first.
    """
    if not head or not tail:
        return head or tail
    if (kind := _find_doubt(head.value, tail.value, is_cut=is_cut)) is not None:
        return _join_in_doubt(head, tail, kind)
    if _is_glued(head.value, tail.value, is_cut=is_cut):
        return join_texts((head.part(0, len(head.value) - head.value.endswith("\u00ad")), tail), "")
    joined, at = join_texts((head, tail)), len(head.value) + 1
    if is_full and _may_be_cut(head.value, tail.value):
        joined = joined.open_at(at, JointKind.FULL_LINE)
    return joined.open_at(at, start) if start else joined


def _find_doubt(head: str, tail: str, *, is_cut: bool) -> JointKind | None:
    """How the line break may have cut a word; none where it surely did, or did not."""
    if not tail[0].isalpha() or head[-1] == "\u00ad":
        return None
    if _HYPHEN.search(head[-_END:]):
        return JointKind.HYPHEN
    if _DASH.search(head[-_END:]):
        return JointKind.DASH
    # no Italian word goes on with a capital: "12 (Settore" + "II)"
    is_one = is_cut and head[-1].isalpha() and not (head[-1].islower() and tail[0].isupper())
    return JointKind.LETTERS if is_one else None


def _join_in_doubt(head: Text, tail: Text, kind: JointKind) -> Text:
    if kind is JointKind.HYPHEN:
        head = join_texts((head.part(0, len(head.value) - 1), Text("-")), "")
    return join_texts((head.open_at(len(head.value), kind), tail), "")


def _is_glued(head: str, tail: str, *, is_cut: bool) -> bool:
    """Does nothing stand between both lines?"""
    end = head[-_END:]
    if tail[0].isalpha():
        return (_HYPHEN.search(end) or _SLASH.search(end)) is not None
    if _CLOSING.match(tail) or _cuts_date(head, tail):
        return True
    goes_on = _SLASH.search(end) or _SPAN.search(end) or (is_cut and _NUMBER.fullmatch(end))
    return tail[0].isdigit() and bool(goes_on)


def cuts_numerals(head: str, tail: str) -> bool:
    """Does a numeral end the first line, and does one begin the next?"""
    left, right = find_end(head), find_start(tail)
    return left is not None and right is not None and are_numerals(left, right)


def are_numerals(left: str, right: str) -> bool:
    """Are both the parts of a Roman numeral or of a list of them? No text names two of these with nothing between them."""
    return _NUMERALS.fullmatch(left) is not None and _NUMERALS.fullmatch(right) is not None


def cuts_at_hyphen(head: str, tail: str) -> bool:
    """Does a hyphen end the first line, and does a small letter begin the next, so that no paragraph can end between them?"""
    return tail[:1].islower() and _HYPHEN.search(head[-_END:]) is not None


def find_end(line: str) -> str | None:
    """The word that a line ends with, compounds whole; none where it ends with another sign."""
    found = _ENDS.search(_last_piece(line))
    return found.group() if found else None


def find_start(line: str) -> str | None:
    """The word that a line begins with, compounds whole, and with the hyphen before it; none where it begins with another sign."""
    found = _BEGINS.match(line)
    return found.group() if found else None


def _may_be_cut(head: str, tail: str) -> bool:
    """Could both lines share a word: letters on both sides, and a capital after the break only among capitals?"""
    left, right = find_end(head), find_start(tail)
    return left is not None and right is not None and (left.isupper() or not right[0].isupper())


def _cuts_date(head: str, tail: str) -> bool:
    left, right = _DATE_HEAD.search(_last_piece(head)), _DATE_TAIL.match(tail)
    if not left or not right or _DATE.fullmatch(left.group(1)):
        return False
    return _DATE.fullmatch(left.group(1) + right.group().rstrip(".-/")) is not None


def _last_piece(line: str) -> str:
    """What stands after the last space, so that a long paragraph is not searched anew for each of its lines."""
    return line[line.rfind(" ") + 1 :]
