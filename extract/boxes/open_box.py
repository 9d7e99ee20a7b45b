"""The box in hand: what is known of it while the lines and tables after it are read."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.boxes.bands import Band, LabelBand, RowBand
from extract.boxes.labels import Label, name_label
from extract.boxes.rows import has_field
from extract.tables.fragments import Fragment
from extract.tables.headings import Heading
from extract.words.profile import Profile


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
    def has_title(self) -> bool:
        """Is its objective known by its title alone?"""
        return any(label.is_title for label in self.labels)

    @property
    def keys(self) -> frozenset[str]:
        """Its labels, as they are compared."""
        return frozenset(label.key for label in self.labels)


def field_of(label: Label, profile: Profile) -> str:
    """The field that a label names; empty where it names none."""
    return name_label(label.heading, profile)[2] or ""


def names_objective(band: Band | Fragment, profile: Profile) -> bool:
    """Does a label or a header of the band name the objective?"""
    if isinstance(band, Fragment):
        return has_field(band.columns.columns, "objective")
    if isinstance(band, LabelBand):
        return any(field_of(label, profile) == "objective" for row in band.rows for label in row)
    return isinstance(band, RowBand) and band.header is not None and has_field(band.header.columns, "objective")
