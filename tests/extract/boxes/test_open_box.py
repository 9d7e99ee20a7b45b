"""What is known of the box in hand."""

from extract.boxes.bands import LabelBand
from extract.boxes.labels import title_label
from extract.boxes.open_box import OpenBox, field_of, names_objective
from extract.tables.headings import Heading
from extract.words.profile import load_profile
from models.layout.text import Text

PROFILE = load_profile()


def test_a_box_whose_objective_is_its_title_says_so() -> None:
    label = title_label(Heading(Text("Pagamenti"), ()), PROFILE)
    box = OpenBox([label])
    assert (box.has_title, box.has_table, box.keys) == (True, False, frozenset({"obiettivo"}))
    assert not OpenBox().has_title


def test_the_label_of_a_title_names_the_objective() -> None:
    label = title_label(Heading(Text("Pagamenti"), ()), PROFILE)
    assert field_of(label, PROFILE) == "objective"
    assert names_objective(LabelBand([[label]]), PROFILE)
    assert not names_objective(LabelBand([[]]), PROFILE)
