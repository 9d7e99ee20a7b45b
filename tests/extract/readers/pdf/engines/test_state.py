"""The graphics state: what decides how something is painted (ISO 32000-1, 8.4)."""

import pytest

from extract.readers.pdf.engines.state import EVERYWHERE, State
from extract.readers.pdf.sheet import Tint
from tests.painted import DRAWN, TEXT, paint


def test_a_fresh_state_paints_black_everywhere() -> None:
    """ISO 32000-1, tables 52 and 53."""
    state = State()
    assert (state.clip, state.fill, state.stroke) == (EVERYWHERE, Tint((0, 0, 0), 1), Tint((0, 0, 0), 1))
    assert not state.mixed


def test_a_copy_is_changed_apart_from_its_original() -> None:
    state = State()
    other = state.copy()
    other.meet_clip((0, 0, 10, 10), is_filled=False)
    other.fill_opacity = 0.5
    assert (state.clip, state.fill_opacity, state.mixed) == (EVERYWHERE, 1.0, frozenset())
    assert other.key != state.key == state.copy().key


def test_a_clip_can_only_become_smaller() -> None:
    state = State()
    state.meet_clip((0, 0, 100, 100), is_filled=True)
    state.meet_clip((50, -50, 200, 50), is_filled=True)
    assert (state.clip, state.mixed) == ((50, 0, 100, 50), frozenset())


def test_a_clip_that_does_not_fill_its_box_lets_the_ground_show() -> None:
    state = State()
    state.meet_clip((0, 0, 100, 100), is_filled=False)
    assert state.mixed


def test_what_lies_below_shows_for_as_long_as_any_reason_holds() -> None:
    state = State()
    state.mix("BM")
    state.mix("SMask")
    state.mix("BM", is_mixed=False)
    assert state.mixed == {"SMask"}
    state.mix("SMask", is_mixed=False)
    assert not state.mixed


def test_a_group_is_laid_over_the_page_by_the_opacity_of_fills() -> None:
    """Inside it the opacities begin anew (11.6.6)."""
    state = State()
    state.fill_opacity, state.stroke_opacity = 0.5, 0.1
    state.begin_group()
    assert (state.fill.opacity, state.stroke.opacity) == (0.5, 0.5)
    state.fill_opacity = 0.5
    state.begin_group()
    assert (state.fill.opacity, state.stroke.opacity) == (0.25, 0.25)


def test_a_group_on_a_ground_that_shows_lets_it_show_whatever_is_painted_in_it() -> None:
    state = State()
    state.mix("BM")
    state.begin_group()
    state.mix("BM", is_mixed=False)
    assert state.mixed


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ncolor", 0.5),
        ("scolor", 0.5),
        ("fill_opacity", 0.5),
        ("stroke_opacity", 0.5),
        ("group", 0.5),
        ("clip", (0, 0, 1, 1)),
        ("mixed", {"BM"}),
    ],
)
def test_all_that_decides_the_ink_is_in_its_key(name: str, value: object) -> None:
    state = State()
    setattr(state, name, value)
    assert state.key != State().key


@pytest.mark.parametrize("mode", range(8))
def test_drawn_letters_heed_no_mode_but_the_one_that_paints_nothing(mode: int) -> None:
    """ISO 32000-2, 9.3.6; other letters heed each."""
    assert {letter.mode for letter in paint(f"{mode} Tr {TEXT}").letters} == {mode}
    assert {letter.mode for letter in paint(f"{mode} Tr {TEXT}", objects=DRAWN).letters} == {3 if mode == 3 else 0}
