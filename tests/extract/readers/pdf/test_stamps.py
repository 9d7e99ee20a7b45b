"""Stamps that lie level over the page."""

from extract.readers.pdf.sheet import BLACK, Ink, Kind, Letter, Shape, Tint
from extract.readers.pdf.stamps import Parted, part_stamps
from models.place import Box
from tests.sheets import A4, line

RED = Tint((0.8, 0.0, 0.0))
VEILED = Tint((0.8, 0.0, 0.0), 0.5)
ROWS = [letter for row in range(8) for letter in line("almeno quarantacinque utenti entro il 30 giugno", top=100 + 12 * row)]


def stamp(text: str = "COPIA CONFORME", top: float = 118, size: float = 20, tint: Tint = RED, x0: float = 30) -> list[Letter]:
    step = 0.7 * size
    return [
        Letter(sign, x0 + place * step, top, x0 + (place + 1) * step, top + size, size, ROWS[0].font, Ink(A4, fill=tint))
        for place, sign in enumerate(text)
    ]


def part(letters: list[Letter], *shapes: Shape) -> Parted:
    return part_stamps(letters, shapes, A4)


def upright(x: float) -> Shape:
    return Shape(Kind.LINE, Box(x, 90, x, 300), Ink(A4, stroke=Tint(BLACK)), is_stroked=True, width=0.5)


def test_large_coloured_letters_over_the_text_painted_last_are_a_stamp() -> None:
    stamped = stamp()
    assert part([*ROWS, *stamped]) == Parted(ROWS, stamped, [])


def test_a_stamp_that_is_painted_before_the_text_is_one_too() -> None:
    assert part([*stamp(), *ROWS]).stamped == stamp()


def test_a_black_stamp_is_told_by_its_size() -> None:
    black = stamp(tint=Tint(BLACK), size=24)
    assert part([*ROWS, *black]).stamped == black


def test_a_veiled_stamp_in_the_size_of_the_text_is_told_by_its_colour() -> None:
    small = stamp(size=10, tint=VEILED, top=104)
    assert part([*ROWS, *small]).stamped == small


def test_a_stamp_beside_the_text_is_one_where_it_runs_over_a_border() -> None:
    beside = stamp(top=230, size=10)
    assert part([*ROWS, *beside]).stamped == []
    assert part([*ROWS, *beside], upright(55)).stamped == beside


def test_a_coloured_heading_above_the_table_is_no_stamp() -> None:
    letters = [*stamp("Area Tecnica", top=60), *ROWS]
    assert part(letters).letters == letters


def test_a_coloured_foot_painted_last_is_no_stamp() -> None:
    letters = [*ROWS, *stamp("pagina 3 di 9", top=800, size=7)]
    assert part(letters).letters == letters


def test_headings_in_cells_side_by_side_run_over_no_border() -> None:
    letters = [*ROWS, *stamp("Peso", top=230, size=10), *stamp("Target", top=230, size=10, x0=80)]
    assert part(letters, upright(70)).stamped == []


def test_the_shadow_of_a_letter_is_no_stamp() -> None:
    shadow = [letter._replace(x0=letter.x0 + 1, x1=letter.x1 + 1, ink=Ink(A4, fill=VEILED)) for letter in ROWS[:10]]
    assert part([*ROWS, *shadow]).stamped == []


def test_a_frame_of_the_colour_of_a_stamp_goes_with_it() -> None:
    frame = Shape(Kind.RECTANGLE, Box(20, 112, 240, 145), Ink(A4, stroke=RED), is_stroked=True, width=1.5)
    other = upright(500)
    assert part([*ROWS, *stamp()], frame, other).shapes == [other]
