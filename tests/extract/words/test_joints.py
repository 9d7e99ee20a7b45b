"""What stands between two lines of one text, and where that is left open."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.words.joints import cuts_at_hyphen, cuts_numerals, join_lines
from models.layout.text import Joint, JointKind, Text


@pytest.mark.parametrize(
    ("head", "tail", "whole"),
    [
        ("entro il", "30/09/2023", "entro il 30/09/2023"),
        ("31/12/2", "025", "31/12/2025"),
        ("entro il 30/0", "9/2024", "entro il 30/09/2024"),
        ("entro il 15.12.", "2023 la relazione", "entro il 15.12.2023 la relazione"),
        ("entro il 30/09/2023", "15 incontri", "entro il 30/09/2023 15 incontri"),
        ("Responsabile/", "i", "Responsabile/i"),
        ("ufficio segreteria/", "ufficio protocollo", "ufficio segreteria/ufficio protocollo"),
        ("DUP 2024 /", "2026", "DUP 2024 / 2026"),
        ("portale on", "-line", "portale on -line"),
        ("anno 2023", "2024", "anno 2023 2024"),
        ("Convocazioni", ", avvisi", "Convocazioni, avvisi"),
        ("la relazione", ". Segue", "la relazione. Segue"),
        ("da definire", ".....", "da definire ....."),
        ("DUP 2025-", "2027", "DUP 2025-2027"),
        ("DUP 2025/", "2027", "DUP 2025/2027"),
        ("perfor\u00ad", "mance", "performance"),
        ("Comune", "", "Comune"),
        ("", "Comune", "Comune"),
    ],
)
def test_two_lines_are_one_text_without_a_doubt(head: str, tail: str, whole: str) -> None:
    assert join_lines(Text(head), Text(tail)) == Text(whole)


@pytest.mark.parametrize(
    ("head", "tail", "whole", "kind"),
    [
        ("la co-", "progettazione", "la co-progettazione", JointKind.HYPHEN),
        ("la co\u2010", "progettazione", "la co-progettazione", JointKind.HYPHEN),
        ("Giuridico legale -", "ufficio", "Giuridico legale -ufficio", JointKind.DASH),
    ],
)
def test_a_hyphen_or_dash_at_the_end_of_a_line_is_left_open(head: str, tail: str, whole: str, kind: JointKind) -> None:
    assert join_lines(Text(head), Text(tail)) == Text(whole, (Joint(len(whole) - len(tail), kind),))


def test_a_word_that_fills_its_line_may_be_cut_between_two_letters() -> None:
    assert join_lines(Text("Responsab"), Text("ile"), is_cut=True) == Text("Responsabile", (Joint(9, JointKind.LETTERS),))
    assert join_lines(Text("Area"), Text("2"), is_cut=True) == Text("Area 2")
    assert join_lines(Text("1.234.5"), Text("67"), is_cut=True) == Text("1.234.567")
    assert join_lines(Text("10"), Text("5"), is_cut=True) == Text("10 5")


def test_no_word_goes_on_with_a_capital_after_a_small_letter() -> None:
    assert join_lines(Text("(Settore"), Text("II)"), is_cut=True) == Text("(Settore II)")
    assert join_lines(Text("VIGI"), Text("LANZA"), is_cut=True) == Text("VIGILANZA", (Joint(4, JointKind.LETTERS),))


@pytest.mark.parametrize(
    ("head", "tail", "is_open"),
    [
        ("Area Vi", "gilanza", True),
        ("AREA VI", "GILANZA", True),
        ("Area I-I", "I-IV", True),
        ("del Comune", "Vigilanza", False),
        ("entro il", "30/09/2023", False),
        ("(Area I)", "ufficio", False),
    ],
)
def test_a_full_line_may_cut_a_word_where_letters_stand_on_both_sides(head: str, tail: str, is_open: bool) -> None:
    joints = (Joint(len(head) + 1, JointKind.FULL_LINE),) if is_open else ()
    assert join_lines(Text(head), Text(tail), is_full=True) == Text(f"{head} {tail}", joints)


def test_a_paragraph_may_begin_with_a_line_only_where_a_space_parts_it() -> None:
    start = JointKind.AFTER_STOP
    assert join_lines(Text("Uno."), Text("Due"), start=start) == Text("Uno. Due", (Joint(5, start),))
    assert join_lines(Text("Uno/"), Text("due"), start=start) == Text("Uno/due")
    assert join_lines(Text("VIGI"), Text("LANZA"), is_full=True, start=start).joints == (Joint(5, JointKind.FULL_LINE), Joint(5, start))


def test_joints_of_earlier_lines_keep_their_places() -> None:
    text = join_lines(join_lines(Text("la co-"), Text("gestione e la pro-")), Text("gettazione"))
    assert text == Text("la co-gestione e la pro-gettazione", (Joint(6, JointKind.HYPHEN), Joint(24, JointKind.HYPHEN)))


@pytest.mark.parametrize(("head", "tail", "cuts"), [("Area I-I", "I-IV)", True), ("Area II", "-IV", True), ("Area I", "Vigilanza", False)])
def test_numerals_that_follow_each_other_are_told_from_words(head: str, tail: str, cuts: bool) -> None:
    assert cuts_numerals(head, tail) is cuts


@given(st.lists(st.lists(st.text("abcdàèIV", min_size=1), min_size=1), min_size=1), st.booleans())
def test_joined_lines_say_the_same_words(lines: list[list[str]], is_full: bool) -> None:
    text = Text("")
    for line in lines:
        text = join_lines(text, Text(" ".join(line)), is_full=is_full)
    assert text.value.split() == [word for line in lines for word in line]


@pytest.mark.parametrize("head", ["a" * 300_000 + "!", "a-" * 150_000 + "!", "1/" * 150_000 + "x", "." * 300_000 + "x"])
def test_a_line_without_end_takes_time_in_proportion(head: str) -> None:
    began = time.process_time()
    join_lines(Text(head), Text("1/2"), is_cut=True)
    join_lines(Text(head), Text("ab"), is_full=True)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("head", "tail", "is_cut"),
    [("del Documen-", "to unico", True), ("Area Nord-", "Est", False), ("legale -", "ufficio", False), ("", "a", False)],
)
def test_a_hyphen_before_a_small_letter_ends_no_paragraph(head: str, tail: str, is_cut: bool) -> None:
    assert cuts_at_hyphen(head, tail) is is_cut
