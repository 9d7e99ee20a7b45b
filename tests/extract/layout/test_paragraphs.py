"""The lines of a cell to its paragraphs, and what the drawing says of a cell that a page break may have cut."""

import pytest

from extract.layout.lines import Line, find_lines
from extract.layout.measures import Setting
from extract.layout.paragraphs import find_edge, find_paragraphs
from extract.words.vocabulary import Vocabulary
from models.layout.blocks import Edge
from models.layout.markers import PICTURE
from models.layout.text import Joint, JointKind, Text
from models.place import Box, Place
from tests.drawn_tables import print_words

LINES = list[tuple[str, float]]
# As wide as a line that the tests use is long: nineteen letters of five points.
FULL = "uno due tre quattro"
WIDTH = 95.0


def set_lines(printed: LINES) -> list[Line]:
    return find_lines(print_words(*((text, 0.0, top) for text, top in printed)))


def texts(printed: LINES, width: float = WIDTH, *, is_spaced: bool = False, markers: tuple[float, ...] = ()) -> list[Text]:
    setting = Setting(1.2, 0, width, is_spaced)
    return [each.text for each in find_paragraphs(set_lines(printed), setting, lambda box: Place(page=1, box=box), markers)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([(FULL, 0), ("cinque", 12)], [f"{FULL} cinque"], id="a full line goes on"),
        pytest.param([(FULL, 0), ("cinque", 13.3)], [f"{FULL} cinque"], id="a line hardly further down goes on"),
        pytest.param([(FULL, 0), ("cinque", 13.5)], [FULL, "cinque"], id="a space begins a paragraph"),
        pytest.param([("uno due", 0), ("tre", 12)], ["uno due", "tre"], id="a line ends though the next word would have fitted"),
        pytest.param([("uno due tre", 0), ("quat", 12)], ["uno due tre", "quat"], id="the word fits with more than half a letter to spare"),
        pytest.param([("uno due tre", 0), ("quattro", 12)], ["uno due tre quattro"], id="it would hardly have fitted"),
        pytest.param(
            [("uno due altre cose:", 0), ("- alfa", 12), ("- beta", 24)],
            ["uno due altre cose:", "- alfa", "- beta"],
            id="items of a list",
        ),
        pytest.param([("uno documen-", 0), ("to", 12)], ["uno documen-to"], id="a hyphen cuts a word though its rest would have fitted"),
        pytest.param([(FULL, 0), ("– ufficio", 12)], [f"{FULL} – ufficio"], id="a dash that is wrapped"),
        pytest.param([("2026: 2 entro l'anno", 0), ("2027: 5", 12)], ["2026: 2 entro l'anno", "2027: 5"], id="a year after a year"),
        pytest.param([("prima della", 0), ("ripresa", 30)], ["prima della ripresa"], id="a word that no text ends with, above a space"),
        pytest.param([("Area I", 0), ("Area V", 30)], ["Area I", "Area V"], id="a numeral ends a text"),
        pytest.param([("uno per il", 0), ("- alfa", 30)], ["uno per il", "- alfa"], id="an item goes on with nothing"),
        pytest.param([("come nel piano detto", 0), ("2027: uno", 12)], ["come nel piano detto 2027: uno"], id="a year in a text"),
    ],
)
def test_a_paragraph_begins_below_a_space_below_a_short_line_or_with_a_bullet(lines: LINES, expected: list[str]):
    assert [text.value for text in texts(lines)] == expected


def test_a_picture_begins_an_item_and_is_no_text() -> None:
    found = find_paragraphs(
        set_lines([(f"{PICTURE} {FULL}", 0), (f"{PICTURE}cinque sei", 12)]), Setting(1.2, 0, 120.0, False), lambda _: Place(), ()
    )
    assert [(each.text.value, each.item) for each in found] == [(FULL, True), ("cinque sei", True)]


def test_a_picture_with_nothing_behind_it_stays() -> None:
    assert [text.value for text in texts([(PICTURE, 0)])] == [PICTURE]


@pytest.mark.parametrize(("width", "begins"), [(98.4, False), (98.6, True)])
def test_a_word_would_surely_have_fitted_with_more_than_half_a_letter_to_spare(width: float, *, begins: bool):
    """The line is 55 points long, a space two and a half, the next word 35, and what is to spare six."""
    assert (len(texts([("uno due tre", 0), ("quattro", 12)], width)) == 2) is begins


@pytest.mark.parametrize(("width", "is_full"), [(95.9, True), (96.1, False)])
def test_a_line_is_full_when_no_letter_and_a_tenth_of_its_size_fit(width: float, *, is_full: bool):
    (text,) = texts([("uno due tre quatto", 0), ("rdicioperatore", 12)], width)
    assert (text.joints != ()) is is_full


def test_a_paragraph_has_the_place_of_all_its_lines():
    (found,) = find_paragraphs(set_lines([(FULL, 0), ("cinque", 12)]), Setting(1.2, 0, WIDTH), lambda box: Place(page=1, box=box))
    assert found.origin == (Place(page=1, box=Box(0, 0, 95, 22)),)


@pytest.mark.parametrize(
    ("lines", "width", "whole"),
    [([("Digitalizza", 0), ("zione", 12)], 55, "Digitalizzazione"), ([("31/12/2", 0), ("025", 12)], 35, "31/12/2025")],
)
def test_a_single_word_that_fills_its_line_may_be_cut(lines: LINES, width: float, whole: str):
    """With the first word of the next line it would not fit on a line."""
    assert [Vocabulary().settle(text) for text in texts(lines, width)] == [whole]


def test_two_words_of_which_the_first_leaves_room_are_two():
    assert [text.joints for text in texts([("Polizia", 0), ("locale", 12)], 58)] == [()]


@pytest.mark.parametrize(
    ("lines", "is_full"),
    [
        pytest.param([("uno due tre quattor", 0), ("dicioperatore", 12)], True, id="no room for a letter"),
        pytest.param([("uno due tre quatto", 0), ("rdicioperatore", 12)], True, id="room for one that is rounded away"),
        pytest.param([("uno due tre quatt", 0), ("ordicioperatore", 12)], False, id="room for one"),
        pytest.param([("uno due tre quattor", 0), ("dici", 12)], False, id="a line holds both words"),
        pytest.param([("uno due tre Aree II", 0), ("-III", 12)], True, id="numerals are one even where a line holds them"),
    ],
)
def test_a_full_line_may_have_cut_its_last_word(lines: LINES, *, is_full: bool):
    (text,) = texts(lines)
    assert (JointKind.FULL_LINE in {joint.kind for joint in text.joints}) is is_full


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        pytest.param([(f"{FULL}", 0), ("cinque", 12)], [], id="a small letter"),
        pytest.param([(f"{FULL}", 0), ("Cinque", 12)], [JointKind.WEAK_START], id="a capital"),
        pytest.param([(f"{FULL[:-1]}5", 0), ("almeno 3", 12)], [JointKind.WEAK_START], id="an amount after a number"),
        pytest.param([("uno due tre quatro.", 0), ("Cinque", 12)], [JointKind.AFTER_STOP], id="a capital after a full stop"),
        pytest.param([("uno due tre quatro;", 0), ("5 giorni", 12)], [JointKind.AFTER_STOP], id="a figure after a semicolon"),
        pytest.param([(f"{FULL}", 0), ("5 giorni", 12)], [JointKind.WEAK_START], id="a figure"),
        pytest.param([(f"{FULL}", 0), ("2025 e oltre", 12)], [], id="a year"),
        pytest.param([(f"{FULL}", 0), ("almeno 5", 12)], [JointKind.WEAK_START], id="the words of a target"),
        pytest.param([("uno due tre con la", 0), ("Giunta", 12)], [], id="a capital below an article"),
        pytest.param([("uno due tre dell'", 0), ("Assessorato", 12)], [], id="a capital below an apostrophe"),
        pytest.param([("uno due tre art n.", 0), ("5 giorni", 12)], [JointKind.AFTER_STOP], id="a figure below an abbreviation"),
        pytest.param([("- due tre e quattro", 0), ("- cinque", 12)], [JointKind.AFTER_STOP], id="an item below an item"),
        pytest.param([(f"{FULL}", 0), ("- cinque", 12)], [], id="a dash below no item"),
    ],
)
def test_what_lets_a_line_begin_a_paragraph_that_no_space_sets_apart_is_kept(lines: LINES, kinds: list[JointKind]):
    (text,) = texts(lines)
    assert [joint.kind for joint in text.joints if joint.kind.rank is not None] == kinds


@pytest.mark.parametrize(("marker", "is_beside"), [(12.0, True), (15.9, True), (16.1, False)])
def test_a_line_beside_a_year_may_begin_a_paragraph(marker: float, *, is_beside: bool):
    (text,) = texts([(FULL, 0), ("Cinque", 12)], markers=(marker,))
    assert [joint.kind for joint in text.joints] == [JointKind.BESIDE_YEAR if is_beside else JointKind.WEAK_START]


def test_where_spaces_set_paragraphs_apart_little_speaks_for_one_that_begins_without():
    assert texts([(FULL, 0), ("Cinque", 12)], is_spaced=True) == [Text(f"{FULL} Cinque", (Joint(len(FULL) + 1, JointKind.UNSPACED),))]
    items = "- due tre e quattro - cinque"
    assert texts([("- due tre e quattro", 0), ("- cinque", 12)], is_spaced=True) == [
        Text(items, (Joint(items.index("- cinque"), JointKind.AFTER_STOP),))
    ]


BOX = Box(0, 0, 100, 60)


def edge(printed: LINES, *, is_ruled: bool = True) -> Edge:
    return find_edge(set_lines(printed), Setting(1.2, 0, WIDTH), BOX, is_ruled=is_ruled, open_above=True, open_below=None)


def test_the_edge_of_a_cell_says_how_much_room_its_text_left():
    found = edge([(FULL, 2), ("e altro", 14)])
    assert (found.open_above, found.open_below) == (True, None)
    assert (found.lines_left, found.width_left, found.first_width, found.line_width) == (3.0, 60, 15, WIDTH)


@pytest.mark.parametrize(("top", "is_told"), [(17.9, True), (18, False)])
def test_text_that_stands_lower_than_a_line_and_a_half_does_not_say_how_many_lines_are_left(top: float, *, is_told: bool):
    assert (edge([("uno", top)]).lines_left is not None) is is_told


def test_without_rules_nothing_is_said_of_room_below():
    assert edge([("uno", 2)], is_ruled=False).lines_left is None


@pytest.mark.parametrize(
    ("lines", "width"),
    [
        pytest.param([("Intercomunalissimi", 2)], 90, id="a word that fills its line alone"),
        pytest.param([("Intercomunalissim", 2)], None, id="one that leaves room for a letter"),
        pytest.param([(FULL, 2)], None, id="several words"),
    ],
)
def test_only_a_word_that_fills_its_line_alone_may_be_cut_at_a_page_s_end(lines: LINES, width: float | None):
    assert edge(lines).lone_width == width


@pytest.mark.parametrize(("end", "width"), [(95.9, 90), (96.1, None)])
def test_a_word_fills_its_line_when_no_wide_letter_fits(end: float, width: float | None):
    lines = set_lines([("Intercomunalissimi", 2)])
    assert find_edge(lines, Setting(1.2, 0, end), BOX, is_ruled=True, open_above=True, open_below=None).lone_width == width


def test_a_blank_cell_has_nothing_but_its_borders():
    assert edge([]) == Edge(open_above=True, open_below=None)
