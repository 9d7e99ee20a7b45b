"""Labels of boxes: what stands as label and value in a table or above it ("Obiettivo | …", "Peso | 5", "Obiettivo: …")."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.tables.drafts import CellDraft
from extract.tables.headings import Heading
from extract.words.column_names import YEAR, match_field
from extract.words.profile import Profile, fold
from extract.words.vocabulary import plain_text
from models.layout.blocks import Cell, CellParagraph, Edge, Table
from models.layout.text import Text
from models.place import Place

# A label that is no cell may be the first of a box that the page cuts, so that its value goes on in any cell.
ANYWHERE = (-math.inf, math.inf)
# A label may be longer than the name that it begins with by so many letters ("Peso (in %)").
MORE_LETTERS = 4
# or by one word ("Target triennale"), unless that tells apart what is no objective ("Obiettivo strategico") or no responsible,
MEASURED = frozenset({"indicator", "target", "weight"})
# and no label is longer than this.
LONGEST = 80
# A label that names none of the five columns has at most this many words.
MOST_WORDS = 7
# "n. 3", "3.1", "n° 12" at the end of a label; a year is no such number
_NUMBER = re.compile(r"[\s(]*(?:\bn(?:r|um)?\s*[.°º]*\s*)?(?<!\d)(\d{1,3}(?:\.\d{1,3})*)[)\s]*$", re.IGNORECASE)
# "Obiettivo: …", "Obiettivo n. 3: …", "Obiettivo 3.1 - …", "OBIETTIVO N. 3 …"
_LED = re.compile(r"([^:\d]{3,60}?(?:\s*\d{1,3}(?:\.\d{1,3})*)?)\s*:(?!\d)\s*|([^:\d]{3,60}?\d{1,3}(?:\.\d{1,3})*)(?:\s*[.)]?\s+[-–—]?\s*)")


@dataclass(slots=True)
class Label:
    """A label and its value.

    Attributes:
        heading: the label, without the colon and the number after it.
        number: that number ("Obiettivo n. 3").
        value: what is said under the label.
        place: of the value.
        span: where the value stands from left to right, in points or, in a source without coordinates, grid columns.
        is_number: the value is the number of an objective, which the label of the objective had.
        is_title: no label stands there; the value is the title of a box, which names its objective.
    """

    heading: str
    number: str
    value: CellDraft
    place: Place
    span: tuple[float, float]
    is_number: bool = False
    is_title: bool = False

    @property
    def key(self) -> str:
        """What is the same where the label comes again."""
        return fold(self.heading)


def name_label(text: str, profile: Profile) -> tuple[str, str, str | None]:
    """A label without its colon and number, the number, and the field that it names; none where it is no name of a column."""
    heading = text.strip().rstrip(":").rstrip()
    found = _NUMBER.search(heading)
    number = found.group(1) if found and found.start() else ""
    heading = heading[: found.start()] if found and number else heading
    field, length = match_field(heading, profile)
    rest = YEAR.sub("", fold(heading)[length:]).strip()
    is_name = field is not None and (len(rest) <= MORE_LETTERS or all(word in profile.words for word in rest.split()))
    is_name = is_name or (field in MEASURED and rest.isalpha())
    if number and field == "responsible":
        is_name = False  # "Settore 3" is a unit and no label: there are many units and one label for them
    return heading, number, field if is_name else None


def name_cell(cell: Cell, profile: Profile) -> tuple[str, str, str | None]:
    """The same of a cell."""
    return name_label(plain_text(cell.text, profile.words), profile)


def is_name(cell: Cell, profile: Profile) -> bool:
    """Does the cell say the name of a column and nothing else?"""
    return 0 < len(cell.text.value) <= LONGEST and name_cell(cell, profile)[2] is not None


def split_led(text: Text, profile: Profile) -> tuple[str, str, Text] | None:
    """The label that a text begins with, its number, and the rest: "Obiettivo n. 3: Verde pubblico"; none where it begins with none."""
    led = _LED.match(text.value)
    if led is None:
        return None
    label = text.part(0, led.end(1) if led.group(1) else led.end(2))
    heading, number, field = name_label(plain_text(label, profile.words), profile)
    return (heading, number, text.part(led.end())) if field else None


def span_of(cell: Cell, table: Table) -> tuple[float, float]:
    """Where a cell stands from left to right: in points, or in grid columns."""
    first, end = cell.column, cell.column + cell.column_span
    return (table.edges[first], table.edges[end]) if table.edges else (first, end)


def pair_cells(cells: Sequence[Cell], profile: Profile) -> list[tuple[Cell, list[Cell]]]:
    """The cells of a row as labels with their values, whatever the labels say: two by two, else each label with all up to the next."""
    filled = max((i + 1 for i, cell in enumerate(cells) if cell.text), default=0)
    own = list(cells[:filled])
    if len(own) % 2 and len(cells) > filled and is_name(own[-1], profile):
        own.append(cells[filled])
    if len(own) < 2:
        return []
    if len(own) % 2 == 0:
        return [(own[i], [own[i + 1]]) for i in range(0, len(own), 2)]
    pairs: list[tuple[Cell, list[Cell]]] = []
    for cell in own:
        if not pairs or is_name(cell, profile):
            pairs.append((cell, []))
        else:
            pairs[-1][1].append(cell)
    return pairs if all(any(value.text for value in values) for _, values in pairs) else []


def read_beside(cells: Sequence[Cell], table: Table, profile: Profile) -> list[Label]:
    """The labels of a row in which a label stands beside its value: "Obiettivo | Tempestività dei pagamenti"; none of another row."""
    pairs = pair_cells(cells, profile)
    if not pairs or not pairs[0][0].text or not any(is_name(label, profile) for label, _ in pairs):
        return []
    values = [value for _, values in pairs for value in values if value.text]
    if not values or any(is_name(value, profile) for value in values):
        return []
    if len(pairs) > 1 and _looks_like_header(pairs, profile):
        return []
    return make_labels(pairs, table, profile)


def make_labels(pairs: Sequence[tuple[Cell, list[Cell]]], table: Table, profile: Profile) -> list[Label]:
    """Labels of cells that stand as label and value."""
    return [_label(label, values, table, profile) for label, values in pairs if label.text or any(v.text for v in values)]


def _label(label: Cell, values: Sequence[Cell], table: Table, profile: Profile) -> Label:
    heading, number, _ = name_cell(label, profile)
    paragraphs = [paragraph for value in values for paragraph in value.paragraphs]
    last = values[-1] if values else label
    first = values[0] if values else label
    return Label(heading, number, CellDraft(paragraphs, last.edge), first.place, (span_of(first, table)[0], span_of(last, table)[1]))


def title_label(title: Heading, profile: Profile) -> Label:
    """The label of the objective that a box has for its title."""
    name = profile.names["objective"][0][0].capitalize()
    value = CellDraft([CellParagraph(title.text, title.origin)], Edge())
    return Label(name, "", value, title.origin[0] if title.origin else Place(), ANYWHERE, is_title=True)


def _looks_like_header(pairs: Sequence[tuple[Cell, list[Cell]]], profile: Profile) -> bool:
    """Do labels and values look alike, and is no value the number of a weight, so that all of them may be headings?"""
    labels, values = [label for label, _ in pairs if label.text], [v for _, values in pairs for v in values if v.text]
    weighs = any(name_cell(label, profile)[2] == "weight" and any(re.search(r"\d", v.text.value) for v in own) for label, own in pairs)
    return not weighs and {cell.bold for cell in labels} == {cell.bold for cell in values} and len({c.bold for c in labels}) == 1


def read_within(cell: Cell, table: Table, profile: Profile) -> list[Label]:
    """Labels that stand with their values in one cell, each at the head of a paragraph: "Obiettivo: Tempestività dei pagamenti"."""
    labels: list[Label] = []
    for paragraph in cell.paragraphs:
        led = split_led(paragraph.text, profile)
        if led is None and not labels:
            return []
        if led is None:
            labels[-1].value.paragraphs.append(paragraph)
            continue
        heading, number, rest = led
        first = [CellParagraph(rest, paragraph.origin)] if rest else []
        labels.append(Label(heading, number, CellDraft(first, Edge()), cell.place, span_of(cell, table)))
    if not any(label.value.paragraphs for label in labels):
        return []
    labels[-1].value.edge = cell.edge
    return labels


def further_labels(cells: Sequence[Cell], like: set[tuple[int, int, bool]], table: Table, profile: Profile) -> list[Label]:
    """The labels of a row that name none of the five columns and stand where known labels do, in the same letters: "Missione | 01".

    Args:
        cells: of the row.
        like: grid column, its span and boldness of the known labels of the table.
        table: that holds them.
        profile: names of the columns.
    """
    pairs = pair_cells(cells, profile)
    if not pairs or not pairs[0][0].text or any(len(values) != 1 for _, values in pairs):
        return []
    is_like = all((label.column, label.column_span, label.bold) in like for label, _ in pairs[:1])
    is_short = all(len(label.text.value.split()) <= MOST_WORDS for label, _ in pairs)
    named = sum(is_name(cell, profile) for cell in cells)
    return make_labels(pairs, table, profile) if is_like and is_short and not named else []


def label_cells(cells: Sequence[Cell], profile: Profile) -> Iterator[tuple[int, int, bool]]:
    """Grid column, span and boldness of the labels in a row of labels and values."""
    for label, _ in pair_cells(cells, profile):
        if is_name(label, profile):
            yield label.column, label.column_span, label.bold
