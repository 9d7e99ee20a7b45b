"""Which lines below a rule go on with the text above it; lengths in letters."""

import pytest

from extract.layout.grids.overflow import find_overflow
from extract.layout.lines import Line, find_lines
from extract.layout.page import Word


def line(text: str, bottom: float, x: float = 0.2, *, size: float = 1.0, bold: bool = False) -> Line:
    (made,) = find_lines([Word(text, x, bottom - size, x + 0.5 * len(text), bottom, size, bold)])
    return made


TEXT = [line("Consolidamento-del", 1.2), line("piede-di-frana,", 2.4)]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        pytest.param([line("regimazione", 3.6), line("delle", 4.8)], ["regimazione", "delle"], id="at the pitch of the text"),
        pytest.param([line("regimazione", 3.6), line("delle", 6.2)], ["regimazione"], id="what stands further down is no more of it"),
        pytest.param([line("regimazione", 3.8)], [], id="further down than the text's lines"),
        pytest.param([line("regimazione", 3.6, 0.4)], [], id="not flush with them"),
        pytest.param([line("regimazione", 3.6, bold=True)], [], id="bold below plain"),
        pytest.param([line("regimazione", 3.6, size=0.9)], [], id="in smaller letters"),
        pytest.param([line("*", 3.6)], [], id="it would have fitted on the last line"),
    ],
)
def test_a_line_goes_on_at_the_pitch_of_the_text_and_flush_with_it(below: list[Line], expected: list[str]) -> None:
    assert [run.text for run in find_overflow(TEXT, below)] == expected


def test_words_of_another_column_on_the_same_line_stay_where_they_are() -> None:
    level = [*line("regimazione", 3.6).words, *line("Continua", 3.6, 30).words]
    assert [run.text for run in find_overflow(TEXT, find_lines(level))] == ["regimazione"]


def test_one_line_shows_no_pitch() -> None:
    assert find_overflow(TEXT[1:], [line("regimazione", 3.6)]) == []


@pytest.mark.parametrize(("off", "goes_on"), [(0.05, True), (0.07, False)])
def test_a_line_goes_on_when_it_is_off_its_place_by_less_than_six_hundredths_of_a_letter(off: float, *, goes_on: bool) -> None:
    places = [(3.6 + off, 0.2), (3.6 - off, 0.2), (3.6, 0.2 + off), (3.6, 0.2 - off)]
    assert [bool(find_overflow(TEXT, [line("regimazione", bottom, x)])) for bottom, x in places] == [goes_on] * 4
