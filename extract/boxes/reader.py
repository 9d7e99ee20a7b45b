"""The tables and lines of a document to its parts: headings, and fragments, each with the labels of the box that it stands in.

A box says of one objective, as label and value, what else stands in columns. It may be one table or several, with a header and
rows or without, and a page break may cut it anywhere. It ends where the next one begins: where a label comes again.
"""

from collections.abc import Sequence
from dataclasses import replace

from extract.boxes.bands import Band, LabelBand, Open, RestBand, RowBand, covers, find_bands
from extract.boxes.cards import FEW, Card, find_cards
from extract.boxes.labels import Label, name_label, title_label
from extract.boxes.line_labels import LineLabels, find_line_labels
from extract.boxes.lone import find_lone
from extract.boxes.open_box import OpenBox, field_of, names_objective
from extract.boxes.rows import has_field, join_box
from extract.boxes.titles import report_titles, spread_titles
from extract.breaks.evidence import weigh
from extract.breaks.habits import Habits
from extract.tables.continuation import fits
from extract.tables.drafts import CellDraft
from extract.tables.fragments import Fragment, Step, columns_of, find_fragments, find_items
from extract.tables.headings import Heading, find_headings, is_heading
from extract.tables.kinds import go_on
from extract.tables.unread import LeftAside
from extract.words.profile import Profile
from extract.words.verdict import total
from models.findings import Finding
from models.layout.blocks import Table, TextLine
from models.layout.columns import Columns

# A label's value is too short to say what is usual in the document.
_NO_HABITS = Habits({}, {}, leaves_open=False)


class BoxReader:
    """Reads lines and tables in their order. What follows decides what a line or a box is, so parts are known at the end only.

    Attributes:
        findings: on what was read in doubt, and on words that no box has taken in.
        trail: the tables that were read and the lines that are neither heading nor label, in reading order; none for one that is.
        left: the tables that were not.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._parts: list[Fragment | Heading] = []
        self._columns: Columns | None = None
        self._box: OpenBox | None = None
        self._start = ""  # key of the label that boxes begin with
        self._lines: list[tuple[Sequence[TextLine], float]] = []
        self._titles: list[Heading] = []  # headings outside the tables that were taken for objectives
        self.findings: list[Finding] = []
        self.trail: list[Step] = []
        self.left: list[LeftAside] = []

    def read_lines(self, lines: Sequence[TextLine], body: float) -> None:
        """Lines between two tables; `body` is the size of the text's letters."""
        self._lines.append((lines, body))

    def read_table(self, table: Table) -> bool:
        """Is it a table of objectives?"""
        split = [find_line_labels(run, self._profile) for run, _ in self._lines]
        labels = [label for found in split for label in found.labels]
        if not any(field_of(label, self._profile) == "objective" for label in labels):
            labels = []
        bands: Sequence[Band | Fragment] | None = find_bands(table, self._open(table, labels), self._profile)
        if bands is None or not all(self._fits(band, table) for band in bands):
            bands = find_fragments(table, self._columns, self._profile) or self._go_on(table)
            if not any(self._is_of_objectives(band, labels) for band in bands):
                self.left.append(LeftAside(table, len(self._columns.columns) if self._columns else 0, self._follows(table)))
                return False
        self._take_lines(split if labels and self._lacks_objective(bands) else None)
        bands = [part for band in bands for part in self._spread(band)]
        if self._needs_title(bands):
            bands = self._with_title(bands)
        self.trail.append(table)
        for band in bands:
            self._read_band(band, table)
        return True

    def _is_of_objectives(self, band: Band | Fragment, labels: Sequence[Label]) -> bool:
        """Does a header name an objective, or plainly what is measured and how much of it; or does it stand in a box?"""
        if not isinstance(band, Fragment) or labels or self._box or band.columns is self._columns:
            return True
        sure = {column.field for column in band.columns.columns if not column.is_guessed}
        return has_field(band.columns.columns, "objective") or {"indicator", "target"} <= sure

    def _spread(self, band: Band | Fragment) -> Sequence[Band | Fragment]:
        """A band, cut at the titles in it that name objectives, where no label of the box does."""
        if not isinstance(band, Fragment) or (self._box and not self._box.has_title):
            return [band]
        return spread_titles(band, self._profile, goes_on=self._box is not None)

    def _needs_title(self, bands: Sequence[Band | Fragment]) -> bool:
        """Do the bands begin a box or a table, and does nothing name its objective but a title?"""
        if not self._lacks_objective(bands):
            return False
        if self._box is None:
            return True
        if not self._box.has_title:
            return False
        keys = {label.key for band in bands if isinstance(band, LabelBand) for row in band.rows for label in row}
        return bool(keys & self._box.keys) or (self._box.has_table and not keys)

    def _with_title(self, bands: Sequence[Band | Fragment]) -> Sequence[Band | Fragment]:
        """The bands, with the last title above the first of them as the label of their objective."""
        first = next((i for i, band in enumerate(bands) if not isinstance(band, Heading)), 0)
        titles = [band for band in bands[:first] if isinstance(band, Heading)]
        rest = list(bands[first:])
        if not titles and isinstance(rest[0], Fragment):
            count = next((i for i, item in enumerate(rest[0].items) if not isinstance(item, Heading)), 0)
            titles = [item for item in rest[0].items[:count] if isinstance(item, Heading)]
            rest[0] = replace(rest[0], items=rest[0].items[count:])
        if not titles and (title := self._take_heading()):
            titles = [title]
        if not titles:
            return bands
        label = title_label(titles[-1], self._profile)
        if isinstance(rest[0], LabelBand):
            return [*titles[:-1], LabelBand([[label], *rest[0].rows]), *rest[1:]]
        return [*titles[:-1], LabelBand([[label]]), *rest]

    def _take_heading(self) -> Heading | None:
        """The heading right above, if it is not the only one; nobody knows for sure that it names the objective."""
        parts = self._box.parts if self._box else self._parts
        heading = parts[-1] if parts else None
        if not isinstance(heading, Heading) or (self._box is None and len(parts) < 2):
            return None
        parts.pop()
        self._titles.append(heading)
        return heading

    def finish(self) -> list[Heading | Fragment]:
        """All parts, when nothing follows."""
        self._release(self._lines, before_table=False)
        self._close()
        if self._titles:
            others = [part for part in self._parts if isinstance(part, Heading)]
            self.findings.append(report_titles(self._titles, others, self._profile))
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
        return self._columns is not None and (band.end < table.rows or fits(table, self._columns, self._profile))

    def _go_on(self, table: Table) -> list[Fragment]:
        """The rows of a table with other borders that goes on with the last one."""
        above = [part for part in self._parts if isinstance(part, Fragment)]
        found = go_on(table, above, self._profile) if above and not self._box and self._follows(table) else None
        return [found] if found else []

    def _follows(self, table: Table) -> bool:
        """Does it stand on the page of the last table that was read, or on the next, and nothing between that may be its title?"""
        last = self.trail[-1] if self.trail else None
        is_titled = any(is_heading(line, body) for run, body in self._lines for line in run)
        return isinstance(last, Table) and not is_titled and (table.place.page or 0) - (last.place.page or 0) <= 1

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
            items = tuple(find_items(table, columns, band.first, band.end, profile=self._profile))
            reasons = (band.header.reason,) if band.header else ()
            self._add_fragment(Fragment(columns, items, table.place, reasons=(*reasons, *table.reasons)), table)

    def _add_fragment(self, fragment: Fragment, table: Table) -> None:
        if self._box and has_field(fragment.columns.columns, "objective"):
            named = any(field_of(label, self._profile) == "objective" for label in self._box.labels)
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
        for cell in band.cells:
            label = next((label for label in box.last if covers(label, cell, table)), None) if box else None
            if box is None or label is None:
                self.findings.append(Finding(code="text-between", raw=cell.text.value, origin=(cell.place,)))
                continue
            rest = CellDraft(list(cell.paragraphs), cell.edge)
            found = weigh(
                field_of(label, self._profile), label.value.text.value, rest.text.value, (label.value.edge, cell.edge), _NO_HABITS
            )
            is_cut = box.page != table.place.page and total(e for e in found if not e.is_drawn) > 0
            label.value.extend(rest, within_paragraph=is_cut)
        if box:
            box.page = table.place.page

    def _lacks_objective(self, bands: Sequence[Band | Fragment]) -> bool:
        """Does a table that begins a box or goes on with its last label name no objective?"""
        is_top = any(isinstance(band, LabelBand) or (isinstance(band, RowBand) and band.header) for band in bands) or any(
            isinstance(band, Fragment) and band.columns is not self._columns for band in bands
        )
        return is_top and not any(names_objective(band, self._profile) for band in bands)

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

    def _release(self, lines: Sequence[tuple[Sequence[TextLine], float]], *, before_table: bool = True) -> None:
        for run, body in lines:
            for part in find_cards(run, body, self._profile):
                for lone in [part] if isinstance(part, Card) else find_lone(part, body, self._profile, before_table=before_table):
                    self._release_part(lone, body)

    def _release_part(self, part: Card | list[TextLine], body: float) -> None:
        if isinstance(part, Card):
            self._open_card(part)
            return
        self.trail += [None if is_heading(line, body) else line for line in part]
        for heading in find_headings(part, body):
            self._add(heading)

    def _open_card(self, card: Card) -> None:
        """A card of lines is a box; the heading above it names its objective where no label does."""
        named = any(field_of(label, self._profile) == "objective" for label in card.labels)
        title = None if named else self._take_heading()
        self._close()
        self._box = OpenBox([*([title_label(title, self._profile)] if title else []), *card.labels])
        self.trail.append(None)
        if 0 < len(card.after) <= FEW:
            raw = " ".join(line.text.value for line in card.after)
            self.findings.append(Finding(code="text-between", raw=raw, origin=tuple(line.place for line in card.after)))
