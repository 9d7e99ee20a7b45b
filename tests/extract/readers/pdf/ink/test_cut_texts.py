"""A text that a page break cuts is painted, and clipped, on both pages."""

from extract.readers.pdf.ink.cut_texts import find_cut_texts
from extract.readers.pdf.ink.seen import see_sheet
from extract.readers.pdf.pages import read_sheet
from extract.readers.pdf.sheet import Ink, Letter, Sheet
from models.place import Box
from tests.sheets import line, scale_sheet, sheet

FOOT, HEAD = Box(10, 700, 200, 760), Box(10, 80, 200, 120)


def under(clip: Box, *lines: tuple[str, float]) -> list[Letter]:
    """Lines at these heights under a clip."""
    return [each._replace(ink=Ink(clip)) for text, top in lines for each in line(text, x0=12, top=top)]


def both(above: Sheet, below: Sheet) -> tuple[str, str]:
    """What is seen of two pages in view of each other."""
    cut = find_cut_texts(above, below)
    return seen(above, (), cut), seen(below, cut, ())


def seen(page: Sheet, before: tuple = (), after: tuple = ()) -> str:
    return "".join(letter.text for letter in see_sheet(page, before, after).letters)


MERGED = sheet(under(FOOT, ("Cura", 735), ("dei", 748), ("parchi", 761)))
REST = sheet(under(HEAD, ("Cura", 55), ("dei", 68), ("parchi", 81)))


def test_a_cell_that_both_pages_have_is_read_once_and_nothing_of_it_is_lost() -> None:
    assert both(MERGED, REST) == ("Curadei", "parchi")
    cut = find_cut_texts(MERGED, REST)
    assert not see_sheet(MERGED, after=cut).findings
    assert not see_sheet(REST, cut).findings


def test_pages_know_where_the_cell_is_cut() -> None:
    """Within the text, at the end of each clip."""
    cut = find_cut_texts(MERGED, REST)
    below, above = read_sheet(MERGED, after=cut).cut_below, read_sheet(REST, cut).cut_above
    assert {y for _, y in below} == {760.0}
    assert {y for _, y in above} == {80.0}
    assert all(12 < x < 42 for x, _ in below + above)


def test_a_line_of_which_each_page_shows_half_is_read_once() -> None:
    above = sheet(under(FOOT, ("Cura", 740), ("parchi", 753.5)))
    below = sheet(under(HEAD, ("Cura", 62), ("parchi", 75.5)))
    assert both(above, below) == ("Curaparchi", "")


def test_a_line_that_no_page_shows_is_named() -> None:
    """Between the two clips there is a gap."""
    above, below = sheet(under(FOOT, ("Cura", 740), ("parchi", 757))), sheet(under(HEAD, ("Cura", 50), ("parchi", 72)))
    cut = find_cut_texts(above, below)
    assert [finding.code for finding in see_sheet(above, after=cut).findings] == ["text-cut"]


def test_the_same_words_in_another_column_are_another_text() -> None:
    """Elsewhere on the page, or under a clip that is wider."""
    aside = sheet(each._replace(x0=each.x0 + 20, x1=each.x1 + 20) for each in REST.letters)
    wider = sheet(each._replace(ink=Ink(HEAD._replace(x1=300))) for each in REST.letters)
    assert find_cut_texts(MERGED, aside) == find_cut_texts(MERGED, wider) == ()


def test_texts_that_no_clip_cuts_are_texts_that_two_pages_say() -> None:
    """A header that is repeated, and an engine that knows no clips."""
    above, below = sheet(under(FOOT, ("Area", 720))), sheet(under(HEAD, ("Area", 90)))
    assert find_cut_texts(above, below) == ()
    assert find_cut_texts(MERGED._replace(has_ink=False), REST) == ()


def test_a_larger_print_cuts_the_same_texts() -> None:
    larger = find_cut_texts(scale_sheet(MERGED, 2.0), scale_sheet(REST, 2.0))
    assert [(text.first, text.second) for text in larger] == [(text.first, text.second) for text in find_cut_texts(MERGED, REST)]
