"""A page as a picture: what was read is drawn over it, each kind in its colour, and the reasons stand beside it."""

from pathlib import Path

import pytest
from PIL import Image

from export.picture import COLOURS, LEGEND, REASON, SCALE, draw_page
from models.errors import OutputError
from models.place import Box, Place
from models.reasons import Question, Reason
from models.trace import PageTrace
from tests.pdfs import write_pdf

SHEET = Box(0, 0, 200, 100)
PAGE = write_pdf("BT /F1 12 Tf 20 50 Td (Obiettivo) Tj ET")
WHY = Reason(question=Question.CUT, answer="two cells", reason="a new objective begins", margin=2.5, origin=(Place(page=1, box=SHEET),))


def trace(*, cells: tuple[Box, ...] = (), running: tuple[Box, ...] = (), reasons: tuple[Reason, ...] = ()) -> PageTrace:
    return PageTrace(1, SHEET, (), (), cells, (), running, reasons)


def drawn(path: Path, made: PageTrace) -> Image.Image:
    draw_page(PAGE, made, path)
    return Image.open(path).convert("RGB")


def colour(name: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(name[1:]))


def test_the_page_stands_beside_its_legend(tmp_path: Path) -> None:
    assert drawn(tmp_path / "page.png", trace()).width == 200 * SCALE + LEGEND


def test_a_box_is_drawn_where_it_stands_in_the_colour_of_its_kind(tmp_path: Path) -> None:
    picture = drawn(tmp_path / "page.png", trace(cells=(Box(10, 20, 60, 80),), running=(Box(100, 5, 180, 15),)))
    assert picture.getpixel((20, 100)) == colour(COLOURS["cells"][0])
    assert picture.getpixel((280, 10)) == colour(COLOURS["running heads and feet"][0])
    assert picture.getpixel((80, 100)) == (255, 255, 255)  # inside the cell nothing is painted over


def test_a_reason_has_its_number_on_the_page_and_its_words_in_the_legend(tmp_path: Path) -> None:
    bare, reasoned = drawn(tmp_path / "a.png", trace()), drawn(tmp_path / "b.png", trace(reasons=(WHY,)))
    page = (0, 0, int(200 * SCALE), int(100 * SCALE))
    found = [{each for _, each in picture.crop(page).getcolors(100_000)} for picture in (bare, reasoned)]
    assert [colour(REASON) in colours for colours in found] == [False, True]
    assert reasoned.height > bare.height


def test_a_legend_longer_than_the_page_makes_the_picture_longer(tmp_path: Path) -> None:
    assert drawn(tmp_path / "page.png", trace(reasons=(WHY,) * 9)).height > 100 * SCALE


def test_a_picture_that_cannot_be_written_leaves_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "page.png").mkdir()
    with pytest.raises(OutputError, match="cannot write"):
        draw_page(PAGE, trace(), tmp_path / "page.png")
    assert [path.name for path in tmp_path.iterdir()] == ["page.png"]
