"""What the open joints of a text ask, and what the answers make of it."""

from extract.words.doubts import answer, find_broken, find_doubts, find_pair
from extract.words.joints import join_lines
from models.layout.text import Joint, JointKind, Text


def join(*lines: str, is_cut: bool = False, is_full: bool = False) -> Text:
    text = Text("")
    for line in lines:
        text = join_lines(text, Text(line), is_cut=is_cut, is_full=is_full)
    return text


def test_a_doubt_names_both_parts_and_whether_a_word_follows() -> None:
    (doubt,) = find_doubts(join("gli ambulatori", "o aperti", is_cut=True))
    assert (doubt.head, doubt.tail, doubt.has_follower) == ("ambulatori", "o", True)
    (doubt,) = find_doubts(join("gli ambulatori", "o (almeno 24)", is_cut=True))
    assert not doubt.has_follower


def test_the_span_of_a_doubt_holds_both_parts_and_the_sign() -> None:
    text = join("portale on -", "line del Comune")
    (doubt,) = find_doubts(text)
    assert text.value[slice(*doubt.span)] == "on -line"


def test_a_part_between_two_joints_belongs_to_both() -> None:
    assert [(doubt.head, doubt.tail) for doubt in find_doubts(join("Di", "gita", "lizza", is_cut=True))] == [
        ("Di", "gita"),
        ("gita", "lizza"),
    ]
    text = join_lines(join("di co-", "programmazione"), Text("svolti"), is_cut=True)
    assert [(doubt.head, doubt.tail) for doubt in find_doubts(text)] == [("co", "programmazione"), ("programmazione", "svolti")]


def test_each_hyphen_of_a_word_has_all_of_its_letters_on_both_sides() -> None:
    text = join("la ammini-", "strati-", "va del")
    assert [(doubt.head, doubt.tail) for doubt in find_doubts(text)] == [("ammini", "strativa"), ("amministrati", "va")]
    assert {text.value[slice(*doubt.span)] for doubt in find_doubts(text)} == {"ammini-strati-va"}


def test_pieces_that_full_lines_part_are_one_question_up_to_the_next_space() -> None:
    text = join("la (Area Am", "ministra", "tiva) del Co", "mune", is_full=True)
    assert [[part.value for part in found.parts] for found in find_broken(text)] == [["Am", "ministra", "tiva)"], ["Co", "mune"]]
    assert [text.value[slice(*found.span)] for found in find_broken(text)] == ["Am ministra tiva)", "Co mune"]


def test_the_words_on_both_sides_end_at_a_joint_in_doubt() -> None:
    assert find_pair(join("co-", "progetta"), Text("zione")) == ("progetta", "zione")
    assert find_pair(Text("la"), join("co-", "progettazione")) == ("la", "co")
    assert find_pair(Text("Area)"), Text("tiva")) is None


def test_answers_move_the_joints_that_stay_open() -> None:
    text = join_lines(join("la co-", "gestione"), Text("Verde"), start=JointKind.WEAK_START)
    assert answer(text, {Joint(6, JointKind.HYPHEN): ""}) == Text("la cogestione Verde", (Joint(14, JointKind.WEAK_START),))
    assert answer(text, {Joint(6, JointKind.HYPHEN): "- "}) == Text("la co- gestione Verde", (Joint(16, JointKind.WEAK_START),))
    assert answer(text, {}) == text


def test_a_paragraph_that_would_begin_within_a_word_is_forgotten() -> None:
    text = join_lines(Text("VIGI"), Text("LANZA"), is_full=True, start=JointKind.WEAK_START)
    assert answer(text, {Joint(5, JointKind.FULL_LINE): ""}) == Text("VIGILANZA")
    assert answer(text, {Joint(5, JointKind.FULL_LINE): " "}) == Text("VIGI LANZA", (Joint(5, JointKind.WEAK_START),))
