"""The tables and lines of a document to its parts: headings, and fragments, each with the labels of the box that it stands in.

A box says of one objective, as label and value, what else stands in columns. It may be one table or several, with a header and
rows or without, and a page break may cut it anywhere. It ends where the next one begins: where a label comes again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.boxes.bands import Band, LabelBand, Open, RestBand, RowBand, covers, find_bands
from extract.boxes.labels import Label, name_label
from extract.boxes.line_labels import LineLabels, find_line_labels
from extract.boxes.rows import has_field, join_box
from extract.breaks.evidence import weigh
from extract.breaks.habits import Habits
from extract.tables.drafts import CellDraft
from extract.tables.fragments import Fragment, Step, columns_of, find_fragment, find_items, fits
from extract.tables.headings import Heading, find_headings, is_heading
from extract.words.profile import Profile
from extract.words.verdict import total
from models.columns import Columns
from models.layout import Table, TextLine

# A label's value is too short to say what is usual in the document.
_NO_HABITS = Habits({}, {}, leaves_open=False)


@dataclass(slots=True)
class OpenBox:
    """What is known of the box in hand.

    Attributes:
        labels: in reading order; a key may come again where a box has several indicators and no header.
        last: those whose values may go on below.
        parts: its rows, by the columns of their header alone, and the headings that stand between.
        page: where it was added to last.
    """

    labels: list[Label] = field(default_factory=list)
    last: Sequence[Label] = ()
    parts: list[Fragment | Heading] = field(default_factory=list)
    page: int | None = None

    @property
    def has_table(self) -> bool:
        """Has it a header of its own?"""
        return any(isinstance(part, Fragment) for part in self.parts)

    @property
    def keys(self) -> frozenset[str]:
        """Its labels, as they are compared."""
        return frozenset(label.key for label in self.labels)


class BoxReader:
    """Reads lines and tables in their order. What follows decides what a line or a box is, so parts are known at the end only.

    Attributes:
        trail: the tables that were read and the lines that are neither heading nor label, in reading order; none for one that is.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._parts: list[Fragment | Heading] = []
        self._columns: Columns | None = None
        self._box: OpenBox | None = None
        self._start = ""  # key of the label that boxes begin with
        self._lines: list[tuple[Sequence[TextLine], float]] = []
        self.trail: list[Step] = []

    def read_lines(self, lines: Sequence[TextLine], body: float) -> None:
        """Lines between two tables; `body` is the size of the text's letters."""
        self._lines.append((lines, body))

    def read_table(self, table: Table) -> bool:
        """Is it a table of objectives?"""
        split = [find_line_labels(run, self._profile) for run, _ in self._lines]
        labels = [label for found in split for label in found.labels]
        if not any(_field(label, self._profile) == "objective" for label in labels):
            labels = []
        bands: Sequence[Band | Fragment] | None = find_bands(table, self._open(table, labels), self._profile)
        if bands is None or not all(self._fits(band, table) for band in bands):
            fragment = find_fragment(table, self._columns, self._profile)
            if fragment is None:
                return False
            bands = [fragment]
        self._take_lines(split if labels and self._lacks_objective(bands) else None)
        self.trail.append(table)
        for band in bands:
            self._read_band(band, table)
        return True

    def finish(self) -> list[Heading | Fragment]:
        """All parts, when nothing follows."""
        self._release(self._lines)
        self._close()
        return self._parts

    def _open(self, table: Table, labels: Sequence[Label]) -> Open:
        """What may go on in a table: the lines above it that are labels, else the box in hand."""
        page = self._lines[-1][0][-1].place.page if labels else self._box.page if self._box else None
        is_next = page is not None and table.place.page == page + 1
        if labels:
            return Open(frozenset(label.key for label in labels), labels[-1:] if is_next else (), has_header=False)
        if self._box is None:
            return Open()
        return Open(self._box.keys, self._box.last if is_next else (), has_header=self._box.has_table)

    def _fits(self, band: Band | Fragment, table: Table) -> bool:
        """May the band be read: rows without a header only where those in force have the same borders?"""
        if not isinstance(band, RowBand) or band.header:
            return True
        return self._columns is not None and (band.end < table.rows or fits(table, self._columns))

    def _add(self, part: Fragment | Heading, table: Table | None = None) -> None:
        if self._box is None:
            self._parts.append(part)
            return
        self._box.parts.append(part)
        if table:
            self._box.last, self._box.page = (), table.place.page

    def _close(self) -> None:
        if self._box:
            self._parts += join_box(self._box.labels, self._box.parts, self._profile)
        self._box = None

    def _read_band(self, band: Band | Fragment, table: Table) -> None:
        if isinstance(band, Heading):
            self._add(band)
        elif isinstance(band, LabelBand):
            for row in band.rows:
                self._add_labels(row, band, table.place.page)
        elif isinstance(band, RestBand):
            self._extend(band, table)
        elif isinstance(band, Fragment):
            self._add_fragment(band, table)
        elif columns := columns_of(band.header, table) if band.header else self._columns:
            items = tuple(find_items(table, columns, band.first, band.end))
            reasons = (band.header.reason,) if band.header else ()
            self._add_fragment(Fragment(columns, items, table.place, reasons=(*reasons, *table.reasons)), table)

    def _add_fragment(self, fragment: Fragment, table: Table) -> None:
        if self._box and has_field(fragment.columns.columns, "objective"):
            named = any(_field(label, self._profile) == "objective" for label in self._box.labels)
            if named or self._box.has_table:
                self._close()
        self._columns = fragment.columns
        self._add(fragment, table)

    def _add_labels(self, row: Sequence[Label], band: LabelBand | None, page: int | None) -> None:
        box = self._box
        if box is None or self._begins_next(box, row, band):
            self._close()
            box = self._box = OpenBox()
            self._start = self._start or row[0].key
        box.labels += row
        box.last, box.page = row, page

    def _begins_next(self, box: OpenBox, row: Sequence[Label], band: LabelBand | None) -> bool:
        """Do these labels begin the box after this one?"""
        again = {label.key for label in row} & box.keys
        if box.has_table:
            rows = band.rows if band else [row]
            comes = any(label.key in box.keys for other in rows for label in other)
            return comes and (bool(again) or not any(label.key == self._start for other in rows for label in other))
        return any(key == self._start or name_label(key, self._profile)[2] == "objective" for key in again)

    def _extend(self, band: RestBand, table: Table) -> None:
        """The values of the labels above go on."""
        box = self._box
        if box is None:
            return
        for cell in band.cells:
            label = next(label for label in box.last if covers(label, cell, table))
            rest = CellDraft(list(cell.paragraphs), cell.edge)
            found = weigh(_field(label, self._profile), label.value.text.value, rest.text.value, (label.value.edge, cell.edge), _NO_HABITS)
            is_cut = box.page != table.place.page and total(e for e in found if not e.is_drawn) > 0
            label.value.extend(rest, within_paragraph=is_cut)
        box.page = table.place.page

    def _lacks_objective(self, bands: Sequence[Band | Fragment]) -> bool:
        """Does a table that begins a box or goes on with its last label name no objective?"""
        is_top = any(isinstance(band, LabelBand) or (isinstance(band, RowBand) and band.header) for band in bands) or any(
            isinstance(band, Fragment) and band.columns is not self._columns for band in bands
        )
        return is_top and not any(_names_objective(band, self._profile) for band in bands)

    def _take_lines(self, split: Sequence[LineLabels] | None) -> None:
        """The lines above a table: labels of its box, and headings; all of them headings without `split`."""
        lines, self._lines = self._lines, []
        if split is None:
            self._release(lines)
            return
        for (run, body), found in zip(lines, split, strict=True):
            if not found.labels:
                self._release([(run, body)])
                continue
            self._release([(found.above, body)])
            self.trail.append(None)
            self._add_labels(found.labels, None, found.labels[-1].place.page)
            self._release([(found.below, body)])

    def _release(self, lines: Sequence[tuple[Sequence[TextLine], float]]) -> None:
        for run, body in lines:
            self.trail += [None if is_heading(line, body) else line for line in run]
            for heading in find_headings(run, body):
                self._add(heading)


def _field(label: Label, profile: Profile) -> str:
    return name_label(label.heading, profile)[2] or ""


def _names_objective(band: Band | Fragment, profile: Profile) -> bool:
    if isinstance(band, Fragment):
        return has_field(band.columns.columns, "objective")
    if isinstance(band, LabelBand):
        return any(_field(label, profile) == "objective" for row in band.rows for label in row)
    return isinstance(band, RowBand) and band.header is not None and has_field(band.header.columns, "objective")
