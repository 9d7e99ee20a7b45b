"""The annex's title and its year, from its headings."""

import re
from collections.abc import Iterable, Sequence

from extract.tables.headings import Heading
from extract.words.profile import Profile, fold

# "2024", "2024-2026", "2024/26", but neither the end of "15/03/2024" nor "n. 2024"
_YEAR = re.compile(r"(?<![\d/.,])(?<!n\. )(?<!n\.)(20\d\d)(?:\s*[-/–]\s*(?:20)?\d\d)?(?![\d/.,]\d)")
_MONTHS = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"]


def choose_title(headings: Sequence[Heading], profile: Profile, *, has_section: bool) -> Heading | None:
    """The annex's title among the headings above its first table.

    Args:
        headings: in reading order.
        profile: knows words of titles.
        has_section: the last of them is the heading of the first section, and cannot be the title beside others.
    """
    candidates = headings[:-1] if has_section and len(headings) > 1 else headings
    telling = [h for h in candidates if set(profile.title_words) & set(fold(h.text.value).split())]
    return max(telling or candidates, key=lambda h: h.size, default=None)


def find_year(texts: Iterable[str]) -> int | None:
    """The first year that one of the texts names, apart from the years of dates."""
    for text in texts:
        for match in _YEAR.finditer(text):
            before = text[: match.start()].split()
            if not before or before[-1].lower() not in _MONTHS:
                return int(match.group(1))
    return None
