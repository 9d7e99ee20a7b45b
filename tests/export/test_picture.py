"""A page as a picture with how it was read."""

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
CELL = Box(20, 10, 120, 60)
WHY = Reason(question=Question.CUT, answer="a cell of its own", reason="a wide space", margin=2.0, origin=(Place(page=1, box=CELL),))
TRACE = PageTrace(1, SHEET, words=(), rules=(), cells=(CELL,), lines=(), running=(), reasons=(WHY,))


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def test_each_cell_has_its_border_and_each_reason_its_number(tmp_path: Path) -> None:
    draw_page(write_pdf("BT /F1 12 Tf 30 50 Td (Peso) Tj ET"), TRACE, tmp_path / "page.png")
    with Image.open(tmp_path / "page.png") as picture:
        assert picture.size == (200 * SCALE + LEGEND, max(100 * SCALE, picture.height))
        assert picture.getpixel((int(CELL.x1 * SCALE), int(40 * SCALE))) == rgb(COLOURS["cells"][0])
        near = {picture.getpixel((int(CELL.x0 * SCALE) + x, int(CELL.top * SCALE) + y)) for x in range(20) for y in range(25)}
        assert rgb(REASON) in near


def test_a_page_of_another_origin_is_drawn_from_its_corner(tmp_path: Path) -> None:
    moved = PageTrace(1, Box(100, 50, 300, 150), (), (), (Box(120, 60, 220, 110),), (), (), ())
    draw_page(write_pdf(""), moved, tmp_path / "page.png")
    with Image.open(tmp_path / "page.png") as picture:
        assert picture.getpixel((int(120 * SCALE), int(40 * SCALE))) == rgb(COLOURS["cells"][0])


def test_a_picture_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "page.png").mkdir()
    with pytest.raises(OutputError, match="cannot write"):
        draw_page(write_pdf(""), TRACE, tmp_path / "page.png")
    assert [path.name for path in tmp_path.iterdir()] == ["page.png"]
