"""Headers that no rule draws: lines whose words, column by column, name the columns of an annex."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.columns import match_field, name_years
from extract.joints import join_lines, plain_text
from extract.lines import Line
from extract.profile import Profile
from extract.segments import cut_at_gaps
from models.place import Box

# Lines of one header stand no further apart than this part of the letter size, bottom to top.
NEAR = 0.8


@dataclass(frozen=True, slots=True)
class HeaderBand:
    """A header found by its words.

    Attributes:
        first, end: its lines, as indices into the lines of the page.
        boxes: of the words of each heading, from left to right.
        fields: that the headings name; none for those that name no field.
    """

    first: int
    end: int
    boxes: tuple[Box, ...]
    fields: tuple[str | None, ...]


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


def _band_at(lines: Sequence[Line], index: int, profile: Profile) -> HeaderBand | None:
    """The header that begins with this line: as few lines as name the most columns."""
    best: HeaderBand | None = None
    for end in range(index + 1, min(index + 4, len(lines)) + 1):
        if end > index + 1 and not _belongs(lines[end - 2], lines[end - 1]):
            break
        band = _read_band(lines, index, end, profile)
        if band is not None and (best is None or _rank(band) > _rank(best)):
            best = band
    return best


def _rank(band: HeaderBand) -> tuple[int, int]:
    return sum(field is not None for field in band.fields), -band.end


def _belongs(above: Line, line: Line) -> bool:
    return line.box.top - above.box.bottom < NEAR * line.size and (above.bold == line.bold)


def _read_band(lines: Sequence[Line], first: int, end: int, profile: Profile) -> HeaderBand | None:
    headings: list[tuple[str, Box]] = []
    for line in lines[first:end]:
        headings = _add_line(headings, cut_at_gaps(line))
    headings.sort(key=lambda heading: heading[1].x0)
    names = name_years([plain_text(text, profile.words) for text, _ in headings], profile)
    fields = tuple(match_field(name, profile)[0] for name in names)
    named = {field for field in fields if field}
    starts = [match_field(segment.text, profile)[0] for segment in cut_at_gaps(lines[first])]
    if len(named) < max(3, profile.least) or not named & {"objective", "indicator"} or not any(starts):
        return None
    return HeaderBand(first, end, tuple(box for _, box in headings), fields)


def _add_line(headings: list[tuple[str, Box]], runs: Sequence[Line]) -> list[tuple[str, Box]]:
    """The headings with one more line: each run of words goes below the heading that it overlaps, or beside the others.

    A heading that stands over several runs ("Target" over "2025", "2026") is a part of each of them.
    """
    added: list[tuple[str, Box]] = []
    rest = list(runs)
    for text, box in headings:
        below = [run for run in rest if min(box.x1, run.box.x1) > max(box.x0, run.box.x0)]
        rest = [run for run in rest if run not in below]
        if len(below) == 1:
            run = below[0].box
            wide = Box(min(box.x0, run.x0), box.top, max(box.x1, run.x1), run.bottom)
            # a single word over a single word may be one that the narrow column broke
            is_cut = " " not in text and " " not in below[0].text and below[0].text[0].islower()
            added.append((join_lines(text, below[0].text, is_cut=is_cut), wide))
        else:
            added += [(f"{text} {run.text}", run.box) for run in below] or [(text, box)]
    return [*added, *((run.text, run.box) for run in rest)]
