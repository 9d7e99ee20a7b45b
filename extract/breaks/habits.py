"""What is usual in a document: how its cells begin, how many paragraphs they have, which of them are blank.

Learned from the rows that no page break can have cut, and asked where one may have cut a row.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import log

from extract.tables.drafts import RowDraft
from extract.words.profile import PACING, fold
from models.layout.columns import ColumnDraft
from models.layout.markers import YEAR_MARKER

# How often a cell is blank, in a row that begins an objective and in a further row of it, before a document is asked; a column that
# is none of the five is blank as often as not. It counts as much as so many rows of the document.
_BLANK = {"indicator": (0.01, 0.01), "target": (0.02, 0.05), "responsible": (0.15, 0.6), "weight": (0.15, 0.6)}
_PRIOR_ROWS = 4
# No row is out of the question for what is blank in it: a responsible or a weight may stand elsewhere.
_LEAST, _LEAST_ELSEWHERE = -5.0, -3.0
# How many paragraphs its two parts have is worth no more points than this for an objective being one.
_MOST_COUNTED = 4.0
# Where a cell has several paragraphs, a page break falls between two of them this often.
_BETWEEN = 0.25


@dataclass(frozen=True, slots=True)
class Habits:
    """What is usual in this document.

    Attributes:
        lower: field to the part of its cells that begin with a lower-case letter.
        marked: field to the part of its cells that begin with a year marker.
        leaves_open: its tables leave a cell open where a page break cuts it.
        several: field to the part of its cells that have several paragraphs.
        starts: the words with which its responsibles begin, more than once each.
        strange: the part of its responsibles that begin with another word.
        closes_rows: a rule closes the last row of a page that no break cuts, so that an open one is cut.
        opens_all: no rule closes the last row of any page, and there are several of them.
        opens_cuts: no rule closes a row whose text plainly goes on after the break.
        blank: field, and whether the row begins an objective, to the part of its cells that are blank.
        objectives: number of paragraphs to how many objectives have as many.
        drawn_blank: the part of the cells drawn for an objective that are blank.
    """

    lower: dict[str, float]
    marked: dict[str, float]
    leaves_open: bool
    several: dict[str, float] = field(default_factory=dict)
    starts: frozenset[str] = frozenset()
    strange: float = 1.0
    closes_rows: bool = True
    opens_all: bool = False
    opens_cuts: bool = False
    blank: dict[tuple[str, bool], float] = field(default_factory=dict)
    objectives: Counter[int] = field(default_factory=Counter)
    drawn_blank: float = 0.5

    def count_points(self, above: int, below: int) -> float:
        """The points for an objective of so many paragraphs before a page break and after it being one, by how many the others have."""
        odds = self._usual_count(above + below) / (self._usual_count(above) * self._usual_count(below))
        return min(_MOST_COUNTED, max(0.0, log(odds)))

    def _usual_count(self, paragraphs: int) -> float:
        """The part of the objectives that have so many paragraphs; a number that none has is as rare as one more objective."""
        return (self.objectives[paragraphs] + 0.5) / (self.objectives.total() + 1)

    def paragraph_points(self, name: str) -> float:
        """The points against a cell going on with a new paragraph, when nothing else is known of it."""
        return log(_BETWEEN * self.several.get(name, 0.1))

    def row_points(self, name: str, *, first: bool, filled: bool) -> float:
        """The points against a row in which this cell is filled, or blank; `first`: the row begins an objective."""
        blank = self.blank.get((name, first), _usual(name, first=first))
        return max(_LEAST if name in PACING else _LEAST_ELSEWHERE, log(1 - blank if filled else blank))


def learn_habits(rows: Iterable[tuple[Sequence[ColumnDraft], RowDraft]], *, leaves_open: bool) -> Habits:
    """What is usual, from rows that no page break can have cut."""
    count: dict[str, int] = defaultdict(int)
    lower: dict[str, int] = defaultdict(int)
    marked: dict[str, int] = defaultdict(int)
    several: dict[str, int] = defaultdict(int)
    blank: dict[tuple[str, bool], list[bool]] = defaultdict(list)
    starts: Counter[str] = Counter()
    objectives: Counter[int] = Counter()
    drawn: list[bool] = []
    for columns, row in rows:
        cells = {column.name: row.cells.get(i) for i, column in enumerate(columns)}
        objective = cells.get("objective")
        first = objective is not None and bool(objective.paragraphs)
        drawn += [not first] if objective is not None else []
        for name, cell in cells.items():
            text = cell.text.value if cell else ""
            blank[name, first].append(not text)
            if cell and text:
                count[name] += 1
                lower[name] += text[:1].islower()
                marked[name] += YEAR_MARKER.match(text) is not None
                several[name] += len(cell.paragraphs) > 1
                starts[fold(text.split()[0])] += name == "responsible"
                objectives[len(cell.paragraphs)] += name == "objective"
    # one cell more that does, one more that does not: few cells prove little
    return Habits(
        lower={name: (lower[name] + 0.5) / (n + 1) for name, n in count.items()},
        marked={name: (marked[name] + 0.5) / (n + 1) for name, n in count.items()},
        leaves_open=leaves_open,
        several={name: (several[name] + 0.5) / (n + 1) for name, n in count.items()},
        starts=frozenset(word for word, times in starts.items() if times > 1),
        strange=(sum(times for times in starts.values() if times == 1) + 0.5) / (starts.total() + 1),
        blank={key: _blank(key, found) for key, found in blank.items()},
        objectives=+objectives,
        drawn_blank=(sum(drawn) + 0.5) / (len(drawn) + 1),
    )


def _blank(key: tuple[str, bool], found: Sequence[bool]) -> float:
    return (sum(found) + _PRIOR_ROWS * _usual(key[0], first=key[1])) / (len(found) + _PRIOR_ROWS)


def _usual(name: str, *, first: bool) -> float:
    return _BLANK.get(name, (0.5, 0.5))[not first]
