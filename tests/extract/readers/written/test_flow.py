"""Text gathered into paragraphs: white space, marks of lists, empty lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.written.flow import Flow, Style, fold, read_mark
from models.layout.text import Joint, JointKind, Text
from models.place import Place


def paragraphs(*lines: str, in_cell: bool = True) -> list[str]:
    flow = Flow(in_cell=in_cell)
    flow.begin(Place(line=1))
    for number, line in enumerate(lines):
        if number:
            flow.break_line()
        flow.write(line, Style())
    return [written(piece.text) for piece in flow.take()]


def written(text: Text) -> str:
    """The text with "/" where the file breaks it, and before it where an empty paragraph stands."""
    breaks = [joint.at for joint in text.joints if joint.kind is JointKind.LINE_BREAK]
    inner = "".join("/" if at + 1 in breaks else letter for at, letter in enumerate(text.value))
    return f"/{inner}" if 0 in breaks else inner


def test_an_empty_line_parts_paragraphs_whatever_stands_beside_it() -> None:
    assert paragraphs("Comune di", "", "Montelago") == ["Comune di", "/Montelago"]
    assert paragraphs("", "Comune di", "Montelago", "", "") == ["Comune di/Montelago"]


def test_an_empty_paragraph_is_a_space_between_two_others() -> None:
    flow = Flow(in_cell=True)
    for text in ("", "uno", "", "due", "tre", ""):
        flow.begin(Place(line=1))
        flow.write(text, Style())
        flow.end(is_paragraph=True)
    assert [piece.text for piece in flow.take()] == [Text("uno"), Text("due", (Joint(0, JointKind.LINE_BREAK),)), Text("tre")]


def test_outside_tables_lines_that_look_alike_are_one() -> None:
    assert paragraphs("ALLEGATO H", "Piano della performance", in_cell=False) == ["ALLEGATO H Piano della performance"]


def test_outside_tables_a_bold_line_stands_for_itself() -> None:
    flow = Flow(in_cell=False)
    flow.begin(Place(line=1))
    for text, bold in (("Il Comune approva.", False), ("Legalità", True)):
        flow.write(text, Style(bold=bold))
        flow.break_line()
    assert [(piece.text.value, piece.style.bold) for piece in flow.take()] == [("Il Comune approva.", False), ("Legalità", True)]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        (" uno\n\t due\xa0\xa0tre\u2009quattro ", "uno due tre quattro"),
        ("antropiz\u00adzazione", "antropizzazione"),
        ("uno\u200bdue\ufeff\u200e", "unodue"),
        ("perche\u0301", "perché"),
        ("a\x01b\x7f", "ab"),
        ("\ue00fx\ue012", "\ue00fx\ue012"),  # a private letter is the document's own: it has a picture for it
        ("☐ ✓ ≥ 5 €", "☐ ✓ ≥ 5 €"),
    ],
)
def test_white_space_is_folded_and_what_is_never_seen_is_dropped(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_line_outside_tables_goes_on_where_the_file_breaks_it() -> None:
    flow = Flow(in_cell=True)
    flow.begin(Place(line=1))
    for line in ("Allegato", "H"):
        flow.write(line, Style())
        flow.break_line()
    (piece,) = flow.take()
    assert written(piece.text) == "Allegato/H"
    assert piece.line.text == Text("Allegato H")


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("mark", ["-", "–", "1.", "12)", "a)", "iv.", "(2)", "2.1", "2.1.", "B:", "1°", "Art. 5"])
def test_dashes_numbers_and_letters_before_items_are_text(mark: str) -> None:
    assert read_mark(f"{mark}\xa0 ") == mark


@pytest.mark.parametrize("mark", ["•", "·", "\uf0b7", "o", "§", "ü", "v", "▪", "→", "", "  "])
def test_discs_and_pictures_before_items_are_no_text(mark: str) -> None:
    assert read_mark(mark) == ""


def test_an_item_has_its_mark_once_and_never_beside_its_own_dash() -> None:
    flow = Flow(in_cell=True)
    for text in ("uno", "- due", "Tre"):
        flow.begin(Place(line=1), item=True, mark="-")
        flow.write(text, Style())
    flow.break_line()
    flow.write("Quattro", Style())
    assert [written(piece.text) for piece in flow.take()] == ["- uno", "- due", "- Tre/Quattro"]


def test_the_first_paragraph_inside_an_item_is_the_item() -> None:
    flow = Flow(in_cell=True)
    flow.begin(Place(line=1), item=True, mark="1.")
    for text in ("uno", "due"):
        flow.begin(Place(line=2))
        flow.write(text, Style())
    assert [(piece.text.value, piece.item) for piece in flow.take()] == [("1. uno", True), ("due", False)]


def test_a_number_without_text_stands_and_a_dash_does_not() -> None:
    """A column of numbers that the word processor counts has nothing else in its cells."""
    flow = Flow(in_cell=True)
    flow.begin(Place(line=1), item=True, mark="3.")
    flow.begin(Place(line=1), item=True, mark="4.")
    flow.end()
    flow.begin(Place(line=2), item=True, mark="-")
    assert [piece.text.value for piece in flow.take()] == ["3.", "4."]


@pytest.mark.parametrize(
    ("lines", "pieces"),
    [
        (["Indicatore: Corsi tenuti", "Ore di lezione"], ["Indicatore: Corsi tenuti", "Ore di lezione"]),
        (["Target: n. 4", "almeno 80%", "n. 2"], ["Target: n. 4", "almeno 80%", "n. 2"]),
        (["Obiettivo: Corsi e", "incontri"], ["Obiettivo: Corsi e incontri"]),
        (["Corsi", "Incontri"], ["Corsi Incontri"]),
    ],
    ids=["capitals", "levels", "one sentence", "no label"],
)
def test_outside_tables_the_value_of_a_label_is_parted_as_that_of_a_cell(lines: list[str], pieces: list[str]) -> None:
    assert paragraphs(*lines, in_cell=False) == pieces
