"""Lines of the colour of the paper."""

from extract.readers.pdf.ink.lines import drop_white_lines
from extract.readers.pdf.sheet import BLACK, WHITE, Colour, Ink, Kind, Shape, Tint
from models.place import Box
from tests.sheets import A4, SIZE

GREY = (0.8, 0.8, 0.8)


def rule(x0: float, top: float, x1: float, bottom: float, colour: Colour = WHITE) -> Shape:
    return Shape(Kind.LINE, Box(x0, top, x1, bottom), Ink(A4, stroke=Tint(colour)), is_stroked=True, width=0.5)


def fill(x0: float, top: float, x1: float, bottom: float, colour: Colour = GREY) -> Shape:
    return Shape(Kind.RECTANGLE, Box(x0, top, x1, bottom), Ink(A4, fill=Tint(colour)), is_filled=True, is_whole=True)


SEEN = rule(50, 300, 500, 300, BLACK)


def test_a_white_line_on_paper_is_no_border_where_the_page_has_lines_that_are_seen() -> None:
    thin = fill(50, 120, 500, 120.5, WHITE)
    outline = Shape(Kind.RECTANGLE, Box(60, 130, 90, 150), Ink(A4, stroke=Tint(WHITE)), is_stroked=True)
    assert drop_white_lines([SEEN, rule(50, 100, 500, 100), thin, outline], SIZE) == [SEEN]


def test_white_lines_alone_are_borders_that_a_writer_made_unseen() -> None:
    lines = [rule(50, 100, 500, 100), rule(50, 100, 50, 200)]
    assert drop_white_lines(lines, SIZE) == lines


def test_a_white_line_between_shaded_cells_is_a_border() -> None:
    shapes = [SEEN, fill(50, 100, 200, 120), fill(200.5, 100, 400, 120), rule(200, 100, 200, 120)]
    assert drop_white_lines(shapes, SIZE) == shapes


def test_white_lines_through_rows_of_which_every_second_is_shaded_are_borders_in_all_of_them() -> None:
    shades = [fill(50, top, 400, top + 20) for top in (100, 140, 180)]
    lines = [rule(200, top, 200, top + 20) for top in (100, 120, 140, 160, 180, 200)]
    assert drop_white_lines([SEEN, *shades, *lines], SIZE) == [SEEN, *shades, *lines]


def test_white_lines_under_a_shaded_header_are_borders_in_the_header_alone() -> None:
    header, own, below = fill(50, 100, 400, 115), rule(200, 100, 200, 115), rule(200, 115, 200, 280)
    assert drop_white_lines([SEEN, header, own, below], SIZE) == [SEEN, header, own]


def test_a_shape_that_is_no_line_stays_whatever_its_colour() -> None:
    shapes = [SEEN, fill(50, 100, 400, 130, WHITE)]
    assert drop_white_lines(shapes, SIZE) == shapes
