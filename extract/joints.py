"""Where a line ends, what stands between its last word and the next line's first: a space, nothing, or a hyphen in doubt.

A narrow column breaks words: after a slash or a hyphen that belongs to the word, with a hyphen that does not, or between
any two letters. Whether a hyphen belongs to its word is seen only when the whole document has been read, so such a joint
is marked and settled at the end by `settle_hyphens`.
"""

import re
from collections.abc import Callable, Collection

# Stands in a text where a line ended with a hyphen; no document has it, for it is a private character of ours.
JOINT = "\ue00f"

# "segreteria/" + "ufficio", "Responsabile/" + "i": a slash with a letter before it goes on
_SLASH = re.compile(r"[^\W_]/$")
# "co-" + "progettazione", "antro-" + "pizzazione", but not a dash that stands alone
_HYPHEN = re.compile(r"[^\W\d_][-\u00ad\u2010]$")
# "31/12/2" + "025", "30.0" + "9.2024", "15/" + "5": a numeric date cut anywhere
_DATE = re.compile(r"\d{1,2}(?:/\d{1,2}/(?:19|20)\d\d|\.\d{1,2}\.(?:19|20)\d\d|-\d{1,2}-(?:19|20)\d\d)(?!\d)")
_DATE_HEAD = re.compile(r"\d[\d/.-]*$")
_DATE_TAIL = re.compile(r"[\d/.-]+")
# Prefixes that keep their hyphen ("co-progettazione", "socio-educativo", "e-mail").
_PREFIX_WORDS = """
    anti auto bio co e eco ex extra inter intra macro mega meta micro mini multi neo no non on pan para post pre pro pseudo
    semi smart socio sotto sovra sub super tele tecnico turistico video vice web wi
"""
_PREFIXES = frozenset(_PREFIX_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+")


def join_lines(head: str, tail: str, *, is_cut: bool = False) -> str:
    """Both texts as one: with a space, or without where the line break cut a word.

    Args:
        head: ends where a line ends.
        tail: begins where the next one begins.
        is_cut: the page shows that the break is inside a word (a single word fills the line, and both together do not fit).
    """
    if not head or not tail:
        return head + tail
    if _HYPHEN.search(head) and tail[0].isalpha():
        return f"{head[:-1]}-{JOINT}{tail}" if head[-1] != "\u00ad" else head[:-1] + tail
    if is_cut or (_SLASH.search(head) and tail[0].isalpha()) or _cuts_date(head, tail):
        return head + tail
    return f"{head} {tail}"


def _cuts_date(head: str, tail: str) -> bool:
    left, right = _DATE_HEAD.search(head), _DATE_TAIL.match(tail)
    if not left or not right or _DATE.fullmatch(left.group()):
        return False
    return _DATE.fullmatch(left.group() + right.group().rstrip(".-/")) is not None


def collect_words(text: str, words: set[str]) -> None:
    """Add the words of a text to the vocabulary of its document; those at a joint are left out."""
    words.update(match.lower() for match in _WORD.findall(re.sub(rf"[^\W\d_]+-{JOINT}[^\W\d_]+", " ", text)))


def settle_hyphens(text: str, words: Collection[str]) -> str:
    """The text with each marked joint settled: the hyphen stays when it belongs to the word.

    The document itself decides: the word stands elsewhere in one piece, or both of its parts stand there as words.
    Where it does not, a prefix that Italian writes with a hyphen keeps it.
    """
    if JOINT not in text:
        return text
    return re.sub(rf"([^\W\d_]+)-{JOINT}([^\W\d_]+)", _settle(words), text).replace(JOINT, "")


def _settle(words: Collection[str]) -> Callable[[re.Match[str]], str]:
    def settle(match: re.Match[str]) -> str:
        head, tail = match.group(1), match.group(2)
        whole = (head + tail).lower()
        if whole in words:
            return head + tail
        keeps = tail[0].isupper() or head.lower() in _PREFIXES or (head.lower() in words and tail.lower() in words)
        return f"{head}-{tail}" if keeps else head + tail

    return settle
