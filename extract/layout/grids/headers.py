"""Headers that no rule draws: lines whose words, column by column, name the columns of an annex."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from extract.layout.grids.grid import Grid
from extract.layout.lines import Line, cut_at_gaps, find_lines
from extract.layout.page import Word
from extract.words.column_names import YEAR, assign_names, choose_header, match_field, name_columns
from extract.words.joints import join_lines
from extract.words.profile import Profile, fold
from models.layout.columns import ColumnDraft
from models.layout.text import Text, join_texts
from models.place import Box

# A header that no rule draws names at least so many of the five columns.
LEAST = 3
# Lines of one header stand no further apart than this part of the letter size, bottom to top.
NEAR = 0.8
# A further line that names nothing is surely of the header only when it stands no further below than this part of the letter size.
CLOSE = 0.5
# A row of years stands no further below its heading than this part of the letter size.
FAR = 2.0
# The letters of one header differ in size by no more than this factor.
ALIKE = 1.08
# A header has no more lines than this.
MOST_LINES = 8
# The head of a broken word has at least so many letters.
PIECE = 4
# Two headings stand at least this part of the letter size apart; a space is narrower.
HEADING_GAP = 0.4
# Gaps of at least this part of the widest are as wide as that one.
NEARLY = 0.9


@dataclass(frozen=True, slots=True)
class HeaderBand:
    """A header found by its words.

    Attributes:
        first, end: its lines, as indices into the lines of the page.
        boxes: of the words of each heading, from left to right.
        columns: that the headings name.
    """

    first: int
    end: int
    boxes: tuple[Box, ...]
    columns: tuple[ColumnDraft, ...]

    @property
    def named(self) -> set[str]:
        """The fields that its headings name."""
        return {column.field for column in self.columns if column.field}

    @property
    def count(self) -> int:
        """How many of its columns are one of the five; of targets there may be one a year."""
        return sum(column.field is not None for column in self.columns)


def find_header_bands(lines: Sequence[Line], profile: Profile) -> list[HeaderBand]:
    """The headers among the lines of a page, from top to bottom."""
    bands: list[HeaderBand] = []
    index = 0
    while index < len(lines):
        band = _band_at(lines, index, profile)
        if band is None:
            index += 1
            continue
        bands.append(band)
        index = band.end
    return bands


def begins_with_header(lines: Sequence[Line], recurring: frozenset[int], profile: Profile) -> bool:
    """Does a page begin with a header, but for running heads above it?

    Args:
        lines: of the page, from top to bottom.
        recurring: which of them look like running heads and feet, as indices; a header may be one of them.
        profile: names of the columns.
    """
    first = next((i for i in range(len(lines)) if i not in recurring), -1)
    return any(_band_at(lines, i, profile) is not None for i in range(first + 1))


def _band_at(lines: Sequence[Line], index: int, profile: Profile) -> HeaderBand | None:
    """The header that begins with this line: as few lines as name the most columns."""
    runs = _cut_at_headings(lines[index], profile)
    if not any(_may_begin(fold(run.words[0].text), profile) for run in runs):
        return None
    best: HeaderBand | None = None
    headings: list[tuple[Text, Box]] = []
    for end in range(index + 1, min(index + MOST_LINES, len(lines)) + 1):
        if end > index + 1:
            runs = _cut_at_headings(lines[end - 1], profile)
            if not _belongs(lines[end - 2], lines[end - 1], runs):
                break
        headings = _add_line(headings, runs)
        band = _read_band(headings, index, end, profile)
        if band is not None and (best is None or _is_fuller(band, best, lines)):
            best = band
    return best


def _may_begin(word: str, profile: Profile) -> bool:
    """Is it a word of a heading, or the head of one that a narrow column broke ("Pesatu" over "ra")?"""
    return word in profile.words or (len(word) >= PIECE and any(known.startswith(word) for known in profile.words))


def _is_fuller(band: HeaderBand, best: HeaderBand, lines: Sequence[Line]) -> bool:
    """Does it name more columns, or as many while its further lines are surely of the same headings?"""
    more = band.count - best.count
    return more > 0 or (more == 0 and all(_goes_on(lines[i - 1], lines[i]) for i in range(best.end, band.end)))


def _goes_on(above: Line, line: Line) -> bool:
    """Is it surely a further line of headings: close below, and bold or with no words that could begin a cell ("%", "di risultato")?"""
    is_close = line.box.top - above.box.bottom < CLOSE * line.size
    return is_close and (line.bold or not any(run.text[0].isupper() or run.text[0].isdigit() for run in cut_at_gaps(line)))


def _belongs(above: Line, line: Line, runs: Sequence[Line]) -> bool:
    """Is it the next line of one header? A row of years under a heading over several columns stands further down."""
    near = FAR if all(len(run.words) < 3 and YEAR.search(run.text) for run in runs) else NEAR
    is_alike = above.bold == line.bold and 1 / ALIKE < line.size / above.size < ALIKE
    return is_alike and line.box.top - above.box.bottom < near * line.size


def _cut_at_headings(line: Line, profile: Profile) -> list[Line]:
    """The runs of words of a header's line; one that names two columns is cut between them, where a little more than a space parts them."""
    return [part for run in cut_at_gaps(line) for part in _cut_run(run, profile)]


def _cut_run(run: Line, profile: Profile) -> list[Line]:
    if len(run.words) < 2:
        return [run]
    widest = max((right.x0 - left.x1) / min(left.size, right.size) for left, right in pairwise(run.words))
    parts = cut_at_gaps(run, max(HEADING_GAP, NEARLY * widest))
    fields = [match_field(part.text, profile)[0] for part in parts]
    return parts if len(parts) > 1 and all(fields) and len(set(fields)) == len(parts) else [run]


def _read_band(headings: Sequence[tuple[Text, Box]], first: int, end: int, profile: Profile) -> HeaderBand | None:
    headings = sorted(headings, key=lambda heading: heading[1].x0)
    columns = name_columns([text for text, _ in headings], profile)
    band = HeaderBand(first, end, tuple(box for _, box in headings), columns)
    return band if len(band.named) >= max(LEAST, profile.least) and band.named & {"objective", "indicator"} else None


def _add_line(headings: list[tuple[Text, Box]], runs: Sequence[Line]) -> list[tuple[Text, Box]]:
    """The headings with one more line: each run of words goes below the heading that it overlaps, or beside the others.

    A heading that stands over several runs ("Target" over "2025", "2026") is a part of each of them.
    """
    added: list[tuple[Text, Box]] = []
    rest = list(runs)
    for text, box in headings:
        below = [run for run in rest if min(box.x1, run.box.x1) > max(box.x0, run.box.x0)]
        rest = [run for run in rest if run not in below]
        if len(below) == 1:
            run = below[0].box
            wide = Box(min(box.x0, run.x0), box.top, max(box.x1, run.x1), run.bottom)
            # a single word over a single word may be one that the narrow column broke
            is_cut = " " not in text.value and " " not in below[0].text and below[0].text[0].islower()
            added.append((join_lines(text, Text(below[0].text), is_cut=is_cut), wide))
        else:
            added += [(join_texts((text, Text(run.text))), run.box) for run in below] or [(text, box)]
    return [*added, *((Text(run.text), run.box) for run in rest)]


def name_grid_columns(grid: Grid, words: Sequence[Word], profile: Profile) -> tuple[str | None, ...]:
    """The field of each column of a grid, by that of its first rows that is a header; empty when none of them is one.

    Args:
        grid: of the table.
        words: of its cells.
        profile: names of the columns.
    """
    held: dict[int, list[Word]] = {}
    rows = min(profile.header_rows, len(grid.ys) - 1)
    for word in words:
        if word.middle[1] <= grid.ys[rows] and (index := grid.cell_at(*word.middle)) is not None:
            held.setdefault(index, []).append(word)
    headings = {index: _heading(find_lines(own)) for index, own in held.items()}
    across = {row: {index: headings.get(index, "") for index in grid.square[row]} for row in range(rows)}
    best = choose_header({row: [text for text in cells.values() if text] for row, cells in across.items()}, profile).best
    if best is None:
        return ()
    texts = [across[best][index] for index in grid.square[best]]
    names = assign_names(texts, profile)
    return tuple(match_field(text, profile)[0] or name.field for text, name in zip(texts, names, strict=True))


def _heading(lines: Sequence[Line]) -> str:
    """The text of a cell of the header; of one that holds the first row too, the bold lines that it begins with."""
    bold = list(takewhile(lambda line: line.bold, lines))
    return " ".join(line.text for line in bold or lines)
