"""The bands of a box, from top to bottom: rows of labels and values, titles, headers with their rows."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.boxes.labels import (
    Label,
    further_labels,
    is_name,
    label_cells,
    make_labels,
    name_cell,
    name_label,
    read_beside,
    read_within,
    span_of,
)
from extract.tables.header import Header, header_at
from extract.tables.headings import Heading
from extract.words.profile import Profile
from models.layout.blocks import Cell, Table

OF_ROWS = {"objective", "indicator", "target"}
# A row below a label has so many cells, blank ones among them; a single one goes on with the label's value.
LEAST_OF_ROW = 2


@dataclass(frozen=True, slots=True)
class LabelBand:
    """Rows of labels with their values, one below the other."""

    rows: list[list[Label]]


@dataclass(frozen=True, slots=True)
class RestBand:
    """Cells that go on with the values of the labels above them, be these in the same table or at the foot of the page before."""

    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class RowBand:
    """Rows under a header, or, without one, under that of a table before.

    Attributes:
        header: none where the rows go on with those of a table before.
        first: row of the table where they begin.
        end: the one after their last.
    """

    header: Header | None
    first: int
    end: int


Band = LabelBand | RestBand | RowBand | Heading


@dataclass(frozen=True, slots=True)
class Open:
    """What the box above a table leaves open.

    Attributes:
        keys: of its labels.
        labels: those of its last row, where their values may go on in the next table.
        has_header: whether rows may go on.
    """

    keys: frozenset[str] = frozenset()
    labels: Sequence[Label] = ()
    has_header: bool = False


def find_bands(table: Table, above: Open, profile: Profile) -> list[Band] | None:
    """The bands of a table that is a box or goes on with one; none for a table of another kind.

    Args:
        table: as it stands on its page.
        above: what the box before it leaves open.
        profile: names of the columns.
    """
    reading = _Reading(table, above, profile)
    return reading.bands if reading.find_labels() and reading.read() else None


@dataclass(slots=True)
class _Reading:
    """The rows of one table while they are told apart."""

    table: Table
    above: Open
    profile: Profile
    rows: dict[int, list[Cell]] = field(default_factory=lambda: defaultdict(list))
    headers: dict[int, Header] = field(default_factory=dict)
    known: dict[int, list[Label]] = field(default_factory=dict)
    like: set[tuple[int, int, bool]] = field(default_factory=set)
    bands: list[Band] = field(default_factory=list)

    def find_labels(self) -> bool:
        """Whether the table has labels, or may go on with a box; remembers its headers and the rows that are surely labels."""
        for cell in self.table.cells:
            self.rows[cell.row].append(cell)
        for row in sorted(self.rows):
            if found := self._known(row):
                self.known[row] = found
            elif (header := header_at(self.table, row, self.profile)) and not any(row < known.end for known in self.headers.values()):
                self._add_header(header)
                if {"objective"} < {column.field for column in header.columns} & OF_ROWS:
                    break
        self.like = {place for row in self.known for place in label_cells(self.rows[row], self.profile)}
        if not self.known:
            return any(self._over_values(row) for row in self.rows) or bool(self.above.keys)
        return bool(self.headers) or self._are_of_box([label for labels in self.known.values() for label in labels])

    def _are_of_box(self, labels: Sequence[Label]) -> bool:
        """Do the labels say enough of an objective, or go on with a box? One word proves nothing ("Misura 1.4.1", "Fase")."""
        fields = {name_label(label.heading, self.profile)[2] for label in labels} - {None}
        if "objective" in fields or (len(fields) > 1 and fields & OF_ROWS):
            return True
        return bool(self.above.keys and (self.above.labels or self.above.keys & {label.key for label in labels}))

    def _known(self, row: int) -> list[Label]:
        """The labels of a row that names some of the five columns, none of them named by the header above."""
        cells = self.rows[row]
        beside = read_beside(cells, self.table, self.profile)
        filled = [cell for cell in cells if cell.text]
        within = [label for cell in filled for label in read_within(cell, self.table, self.profile)]
        labels = beside or within
        fields = {name_label(label.heading, self.profile)[2] for label in labels}
        named = {column.field for header in list(self.headers.values())[-1:] for column in header.columns}
        return labels if labels and not (named and (fields - {None} <= named or "objective" in named)) else []

    def _add_header(self, header: Header) -> None:
        """A header; rows in it are none of labels, nor are rows above it whose labels name its columns as well."""
        named = {column.field for column in header.columns}
        last = max((known.end for known in self.headers.values()), default=0)
        for row in [row for row in self.known if row >= last]:
            fields = {name_label(label.heading, self.profile)[2] for label in self.known[row]}
            if row >= header.first or fields - {None} <= named:
                del self.known[row]
        self.headers[header.first] = header

    def read(self) -> bool:
        """Whether every row has its band; they are then in `bands`."""
        row = 0
        while row < self.table.rows:
            row = self._read_row(row)
        return any(isinstance(band, (LabelBand, RestBand, RowBand)) for band in self.bands)

    def _read_row(self, row: int) -> int:
        """The row to read next, when the band of this one is known."""
        cells = self.rows[row]
        last = self.bands[-1] if self.bands else None
        if not any(cell.text for cell in cells):
            return row + 1
        header = self.headers.get(row)
        if below := self._over_values(row):
            self._add_labels(below)
            return row + 2
        if header:
            self.bands.append(RowBand(header, header.end, header.end))
            return header.end
        labels = self.known.get(row, [])
        if not labels and not isinstance(last, RowBand):
            labels = further_labels(cells, self.like, self.table, self.profile)
        if labels and (not isinstance(last, RowBand) or self._begins_box(labels, cells)):
            self._add_labels(labels)
        elif isinstance(last, RowBand):
            self.bands[-1] = RowBand(last.header, last.first, row + 1)
        elif rows := self._rows_again(row):
            self.bands.append(rows)
        elif self._goes_on(cells):
            self.bands.append(RestBand([cell for cell in cells if cell.text]))
        else:
            self.bands += [Heading(cell.text, (cell.place,)) for cell in cells if cell.text]
        return row + 1

    def _add_labels(self, labels: list[Label]) -> None:
        if self.bands and isinstance(self.bands[-1], LabelBand):
            self.bands[-1].rows.append(labels)
        else:
            self.bands.append(LabelBand([labels]))

    def _begins_box(self, labels: Sequence[Label], cells: Sequence[Cell]) -> bool:
        """Are labels below rows labels: known from above, or in other columns than the rows are?"""
        keys = self.above.keys | {label.key for band in self.bands if isinstance(band, LabelBand) for row in band.rows for label in row}
        if any(label.key in keys for label in labels):
            return True
        last = self.bands[-1]
        above = self.rows[last.end - 1] if isinstance(last, RowBand) else []
        is_other = {(c.column, c.column_span) for c in cells} != {(c.column, c.column_span) for c in above}
        return is_other and (len(cells) < len(above) or (cells[0].bold and not all(c.bold for c in above if c.text)))

    def _rows_again(self, row: int) -> RowBand | None:
        """Rows that go on under the header above: at the head of the table, or below a label over all of it ("Obiettivo: …"); else none."""
        if not self.bands:
            return RowBand(None, row, row + 1) if self.above.has_header and not self.above.labels else None
        cells, labels = self.rows[row], self.bands[-1]
        whole = (self.table.edges[0], self.table.edges[-1]) if self.table.edges else (0, self.table.columns)
        above = next((band for band in reversed(self.bands) if isinstance(band, RowBand)), None)
        if (
            not isinstance(labels, LabelBand)
            or labels.rows[-1][-1].span != whole
            or len(cells) < LEAST_OF_ROW
            or not (above or self.above.has_header)
        ):
            return None
        header = above.header if above else None
        inside = header is None or all(any(a <= c.column and c.column + c.column_span <= b for a, b in header.spans) for c in cells)
        return RowBand(header, row, row + 1) if inside else None

    def _goes_on(self, cells: Sequence[Cell]) -> bool:
        """Do the cells stand where values of the labels above them do, without a label of their own?"""
        labels, filled = self._last_labels(), [cell for cell in cells if cell.text]
        is_named = any(is_name(cell, self.profile) for cell in filled)
        if all(not label.value.paragraphs for label in labels) and not self._ends(filled[0].row + 1):
            return False
        return bool(labels) and not is_named and all(any(covers(label, cell, self.table) for label in labels) for cell in filled)

    def _last_labels(self) -> Sequence[Label]:
        for band in reversed(self.bands):
            if isinstance(band, LabelBand):
                return band.rows[-1]
            if not isinstance(band, RestBand):
                return ()
        return self.above.labels

    def _over_values(self, row: int) -> list[Label]:
        """The labels of a row of names over a row of their values: "Obiettivo | Peso" over what they are, be it on the next page."""
        names, values = self.rows[row], self.rows.get(row + 1, [])
        if row in self.known or not self._names_box(names):
            return []
        if row + 1 == self.table.rows and all(c.bold for c in names if c.text):
            return self._without_values(names)
        if not self._are_values(values, names) or not self._ends(row + 2):
            return []
        return make_labels([(name, [value]) for name, value in zip(names, values, strict=True)], self.table, self.profile)

    def _without_values(self, names: Sequence[Cell]) -> list[Label]:
        """Labels whose values stand on the next page: below them, or beside them where the cell there is blank."""
        labels = []
        for index, name in enumerate(names):
            blank = names[index + 1 : index + 2]
            for label in make_labels([(name, [])], self.table, self.profile):
                if blank and not blank[0].text:
                    label.span = (label.span[0], span_of(blank[0], self.table)[1])
                labels.append(label)
        return labels

    def _names_box(self, cells: Sequence[Cell]) -> bool:
        """Do the cells name what a box says of an objective, and nothing that a header names?"""
        fields = {name_cell(cell, self.profile)[2] for cell in cells if cell.text}
        return not fields & {"indicator", "target"} and bool(fields & {"objective", "responsible", "weight"})

    def _are_values(self, values: Sequence[Cell], names: Sequence[Cell]) -> bool:
        """Do the cells stand under names of their own columns, in other letters, and name none themselves?"""
        same = [(c.column, c.column_span) for c in names] == [(c.column, c.column_span) for c in values]
        looks = all(is_name(c, self.profile) or c.bold for c in names if c.text) and not all(c.bold for c in values if c.text)
        return same and looks and not any(is_name(c, self.profile) for c in values)

    def _ends(self, row: int) -> bool:
        """Does another band begin with this row, or the table end?"""
        filled = [cell for cell in self.rows[row] if cell.text] if row < self.table.rows else []
        return row >= self.table.rows or row in self.headers or row in self.known or all(is_name(c, self.profile) for c in filled)


def covers(label: Label, cell: Cell, table: Table) -> bool:
    """Does the cell stand where the value of the label does?"""
    left, right = span_of(cell, table)
    return min(right, label.span[1]) - max(left, label.span[0]) > 0.9 * (right - left)
