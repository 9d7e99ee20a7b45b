"""Two pages side by side on one sheet, as who saves paper prints them: each half is a page of its own.

What shows it is that the right half says again what the left one says, half a sheet further to the right: the header, and the words that
its columns begin with. Nothing stands across the middle.
"""

import statistics
from collections import defaultdict
from collections.abc import Sequence

from extract.layout.page import Page, Rule, Word
from models.findings import Finding
from models.place import Box, Place

# So many different words stand in both halves in the same place; fewer may do so by chance.
REPEATED = 4
# A word that is shorter than this is in any column.
LONG = 4
# Two places are the same when they differ by no more than this part of the letter size.
SAME = 0.5
# From one page to the next it is half a sheet, but for this part of that: some programs move the pages together.
MOVED = 0.1
# One sheet in so many shows it, of those that have words in both halves: the last pages of tables have no header.
SHOWN = 3


def split_sheets(pages: Sequence[Page]) -> list[Page]:
    """The pages, in points; of sheets with two side by side the halves, and a finding on the first of them."""
    steps = {page.number: step for page in pages if (step := _find_step(page))}
    full = [page for page in pages if _is_free(page) and all(_halve(page.words, _middle(page)))]
    if not steps or SHOWN * len(steps) < len(full):
        return list(pages)
    step = statistics.median_low(steps.values())
    boxes = {page.box for page in pages if page.number in steps}
    halved = [half for page in pages for half in (_split(page, step) if page.box in boxes and _is_free(page) else (page,))]
    first = min(steps)
    said = Finding(code="sheet-halved", detail={"page": str(first)}, origin=(Place(page=first),))
    place = next(place for place, page in enumerate(halved) if page.number == first)
    halved[place] = halved[place]._replace(findings=(*halved[place].findings, said))
    return halved


def _find_step(page: Page) -> float | None:
    """How far it is from a page to the one beside it, where a sheet shows that it holds two."""
    half = (page.box.x1 - page.box.x0) / 2
    if page.box.bottom - page.box.top >= 2 * half or not _is_free(page):
        return None
    left, right = _halve(page.words, _middle(page))
    starts: dict[str, list[Word]] = defaultdict(list)
    for word in right:
        starts[word.text].append(word)
    texts: dict[int, set[str]] = defaultdict(set)
    steps: dict[int, list[float]] = defaultdict(list)
    for word in left:
        for other in starts[word.text] if len(word.text) >= LONG else ():
            step = other.x0 - word.x0
            if abs(step - half) <= MOVED * half:
                key = round(step / (SAME * word.size))
                texts[key].add(word.text)
                steps[key].append(step)
    best = max(texts, key=lambda key: len(texts[key]), default=0)
    return statistics.median_low(steps[best]) if len(texts[best]) >= REPEATED else None


def _middle(page: Page) -> float:
    return (page.box.x0 + page.box.x1) / 2


def _is_free(page: Page) -> bool:
    """Does nothing stand across the middle of a sheet?"""
    middle = _middle(page)
    return not any(word.x0 < middle < word.x1 for word in page.words) and not any(
        rule.start < middle < rule.end for rule in page.horizontal
    )


def _halve(words: Sequence[Word], middle: float) -> tuple[list[Word], list[Word]]:
    return [word for word in words if word.x0 < middle], [word for word in words if word.x0 >= middle]


def _split(page: Page, step: float) -> tuple[Page, Page]:
    """The halves of a sheet, the right one moved to where the left one is."""
    middle = _middle(page)
    box = page.box._replace(x1=middle)
    left, right = _halve(page.words, middle)
    first = page._replace(
        box=box,
        words=tuple(left),
        horizontal=tuple(rule for rule in page.horizontal if rule.start < middle),
        vertical=tuple(rule for rule in page.vertical if rule.at < middle),
        turned=tuple(turned for turned in page.turned if turned.box.x0 < middle),
        aside=tuple(word for word in page.aside if word.x0 < middle),
        cut_above=(),
        cut_below=(),
    )
    second = page._replace(
        box=box,
        words=tuple(_move_word(word, -step) for word in right),
        horizontal=tuple(Rule(rule.at, rule.start - step, rule.end - step) for rule in page.horizontal if rule.start >= middle),
        vertical=tuple(Rule(rule.at - step, rule.start, rule.end) for rule in page.vertical if rule.at >= middle),
        turned=tuple(each._replace(box=_move_box(each.box, -step)) for each in page.turned if each.box.x0 >= middle),
        aside=tuple(_move_word(word, -step) for word in page.aside if word.x0 >= middle),
        images=0,
        findings=(),
        moved=step,
        cut_above=(),
        cut_below=(),
    )
    return first, second


def _move_word(word: Word, by: float) -> Word:
    return word._replace(x0=word.x0 + by, x1=word.x1 + by, letters=tuple((start + by, end + by) for start, end in word.letters))


def _move_box(box: Box, by: float) -> Box:
    return box._replace(x0=box.x0 + by, x1=box.x1 + by)
