"""A box to fragments: its labels become columns, their values the cells of its rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extract.boxes.labels import Label, name_label
from extract.tables.drafts import CellDraft, RowDraft
from extract.tables.fragments import Fragment, Item
from extract.tables.headings import Heading
from extract.words.column_names import YEAR, match_field
from extract.words.profile import Profile
from models.layout.blocks import CellParagraph, Edge
from models.layout.columns import ColumnDraft, Columns
from models.layout.text import Text
from models.place import Place


def has_field(columns: Iterable[ColumnDraft], field: str) -> bool:
    """Is one of the columns that of this field?"""
    return any(column.field == field for column in columns)


def join_box(labels: Sequence[Label], parts: Sequence[Fragment | Heading], profile: Profile) -> Iterator[Fragment | Heading]:
    """The fragments and headings of a box, its labels as columns of the rows.

    Where rows stand below the labels, headings between the two are captions of the box ("Indicatori"). Labels without rows are rows
    themselves.
    """
    has_rows = any(isinstance(item, RowDraft) for part in parts if isinstance(part, Fragment) for item in part.items)
    own = {_field(label, profile) for label in labels}
    if not has_rows or own & {"indicator", "target"}:
        yield _fragment_of_labels(labels, profile)
        yield from parts
        return
    is_first = True
    for part in parts:
        if isinstance(part, Heading):
            if not is_first:
                yield part
        else:
            yield _widen(part, labels, profile, is_first=is_first)
            is_first = is_first and not any(isinstance(item, RowDraft) for item in part.items)


def _columns(labels: Sequence[Label], taken: Sequence[ColumnDraft], profile: Profile) -> list[ColumnDraft]:
    """The columns that labels stand for; of two that name the same field the longer name has it, and none a field that is taken."""
    named = [(_field(label, profile), match_field(label.heading, profile)[1]) for label in labels]
    columns = []
    for i, (field, length) in enumerate(named):
        rivals = [j for j, (other, _) in enumerate(named) if other == field]
        year = next(iter(YEAR.findall(labels[i].heading)), None) if field == "target" else None
        best = min(rivals, key=lambda j: (-named[j][1], j))
        is_own = field and length and (best == i or year) and not has_field(taken, field)
        columns.append(ColumnDraft(field if is_own else None, Text(labels[i].heading), int(year) if is_own and year else None))
    return columns


def _field(label: Label, profile: Profile) -> str | None:
    return None if label.is_number else name_label(label.heading, profile)[2]


def _number(label: Label) -> list[Label]:
    """The number of an objective as a label of its own ("Obiettivo n. 3")."""
    if not label.number:
        return []
    value = CellDraft([CellParagraph(Text(label.number), (label.place,))], Edge())
    return [Label(f"{label.heading} n.", "", value, label.place, label.span, is_number=True)]


def _numbered(labels: Sequence[Label], profile: Profile) -> list[Label]:
    """The labels, with the numbers of objectives as labels."""
    return [every for label in labels for every in (*(_number(label) if _field(label, profile) == "objective" else ()), label)]


def _widen(fragment: Fragment, labels: Sequence[Label], profile: Profile, *, is_first: bool) -> Fragment:
    """The fragment with the labels as its first columns, their values in its first row.

    Where the header names objectives itself, labels say what holds for each of them, but for a weight, which may be shared.
    """
    labels = _numbered(labels, profile)
    known = fragment.columns
    columns = _columns(labels, known.columns, profile)
    wide = Columns((*columns, *known.columns), (*((0, 0) for _ in labels), *known.spans), known.edges, known.width)
    objective = next((i for i, column in enumerate(known.columns) if column.field == "objective"), None)
    items: list[Item] = []
    seen = not is_first
    for item in fragment.items:
        if not isinstance(item, RowDraft):
            items.append(item)
            continue
        begins = not seen or (objective is not None and objective in item.cells and bool(item.cells[objective].paragraphs))
        cells = {index + len(labels): draft for index, draft in item.cells.items()}
        filled = {
            i: CellDraft(list(label.value.paragraphs), Edge())
            for i, label in enumerate(labels)
            if begins and label.value.paragraphs and (not seen or columns[i].field != "weight")
        }
        items.append(RowDraft({**filled, **cells}, item.place))
        seen = True
    return replace(fragment, columns=wide, items=tuple(items), begins=is_first)


def _fragment_of_labels(labels: Sequence[Label], profile: Profile) -> Fragment:
    """A box of labels alone: a row, or several where labels come again."""
    rows: list[dict[str, Label]] = [{}]
    order: dict[str, Label] = {}
    for label in _numbered(labels, profile):
        if label.key in rows[-1]:
            rows.append({})
        rows[-1][label.key] = label
        order.setdefault(label.key, label)
    keys = list(order)
    columns = Columns(tuple(_columns(list(order.values()), (), profile)), tuple((0, 0) for _ in keys), (), len(keys))
    items = tuple(RowDraft({keys.index(k): label.value for k, label in row.items()}, _place(row)) for row in rows)
    return Fragment(columns, items, _place(rows[0]), begins=True)


def _place(row: dict[str, Label]) -> Place:
    return next((label.place for label in row.values()), Place())
