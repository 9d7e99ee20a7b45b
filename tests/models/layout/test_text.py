"""A text with its open joints beside it."""

from hypothesis import given
from hypothesis import strategies as st

from models.layout.text import Joint, JointKind, Text, join_texts

TWO = Text("Uno. Due per-forma", (Joint(5, JointKind.AFTER_STOP), Joint(13, JointKind.HYPHEN)))
KINDS = st.sampled_from(list(JointKind))


@st.composite
def texts(draw: st.DrawFn) -> Text:
    value = draw(st.text(max_size=12))
    places = sorted(draw(st.lists(st.integers(0, len(value)), max_size=4, unique=True)))
    return Text(value, tuple(Joint(at, draw(KINDS)) for at in places))


def test_only_starts_of_paragraphs_are_starts() -> None:
    assert TWO.starts == ((5, 1),)
    assert [kind.rank for kind in (JointKind.BESIDE_YEAR, JointKind.AFTER_STOP, JointKind.WEAK_START, JointKind.UNSPACED)] == [0, 1, 2, 3]


def test_a_part_has_the_joints_inside_it_and_none_at_its_start() -> None:
    assert TWO.part(5) == Text("Due per-forma", (Joint(8, JointKind.HYPHEN),))
    assert TWO.part(0, 8) == Text("Uno. Due", (Joint(5, JointKind.AFTER_STOP),))


def test_a_further_joint_stands_behind_the_one_at_its_place() -> None:
    opened = TWO.open_at(5, JointKind.WEAK_START)
    assert [joint.at for joint in opened.joints] == [5, 5, 13]
    assert opened.joints[1].kind is JointKind.WEAK_START


def test_texts_that_say_the_same_are_one_key_and_an_empty_one_says_nothing() -> None:
    assert len({TWO, Text(TWO.value, TWO.joints), Text(TWO.value)}) == 2
    assert not Text("")
    assert TWO


@given(st.lists(texts(), max_size=5), st.sampled_from(["", " ", " - "]))
def test_joined_texts_keep_each_joint_before_the_same_letters(parts: list[Text], between: str) -> None:
    joined = join_texts(parts, between)
    assert joined.value == between.join(part.value for part in parts)
    rest = [
        (part.value[joint.at :] + "".join(between + later.value for later in parts[n + 1 :]), joint.kind)
        for n, part in enumerate(parts)
        for joint in part.joints
    ]
    assert [(joined.value[joint.at :], joint.kind) for joint in joined.joints] == rest


@given(texts(), st.data())
def test_two_parts_joined_are_the_text_again_but_for_the_joint_between_them(text: Text, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text.value)))
    whole = join_texts((text.part(0, at), text.part(at)), "")
    assert whole.value == text.value
    assert whole.joints == tuple(joint for joint in text.joints if joint.at not in (0, at, len(text.value)))
