"""What is not seen is named once a page, and left out."""

import pytest

from extract.readers.pdf.ink.seen import see_sheet
from extract.readers.pdf.sheet import Damage, Ink
from models.findings import Finding
from models.place import Box, Place
from tests.painted import SECRET, TEXT, read
from tests.pdfs import write_pdf
from tests.sheets import A4, letter, line, sheet


def test_what_is_hidden_is_said_once_a_page_with_the_box_around_it() -> None:
    """Words apart, eighty letters at most."""
    hidden = "q 0 60 200 40 re W n BT /F1 10 Tf 20 40 Td (Testo di prima) Tj 0 -20 Td (e dell'anno scorso, e) Tj 0 -15 Td (lungo e lungo e lungo e lungo e lungo e lungo) Tj ET Q"
    (finding,) = read(write_pdf(f"{hidden} 1 0 0 1 0 40 cm {TEXT}"))[1]
    assert finding.raw == "Testo di prima e dell'anno scorso, e lungo e lungo e lungo e lungo e lungo e lun"
    (place,) = finding.origin
    assert place.page == 1
    assert place.box is not None
    assert place.box.x0 == 20
    assert place.box.top == pytest.approx(100 - 40 - 10 * (1 - 0.207), abs=0.1)
    assert place.box.bottom == pytest.approx(100 - 5 + 2.07, abs=0.1)


def test_hidden_spaces_are_not_worth_a_finding() -> None:
    assert read(write_pdf(f"{TEXT} q 0 90 200 10 re W n BT /F1 10 Tf 20 40 Td (   ) Tj ET Q")) == (SECRET, [])


def test_an_engine_that_knows_no_ink_is_believed() -> None:
    """As one that recognises letters in a picture."""
    off = letter("a", 10)._replace(ink=Ink(A4, is_off=True))
    assert see_sheet(sheet([off])).letters == []
    assert see_sheet(sheet([off], has_ink=False)) == ([off], [], [])


def test_a_page_whose_ink_is_damaged_says_so_for_what_is_hidden_cannot_be_told() -> None:
    (finding,) = see_sheet(sheet([letter("a", 10)], has_ink=False, damage=Damage.INK)).findings
    assert finding == Finding(code="ink-damaged", detail={"page": "1"}, origin=(Place(page=1),))
    assert "page 1" in finding.message


def test_what_a_low_row_does_not_show_is_a_warning_on_its_cell() -> None:
    """The cell shows its first line and clips its second; a cell of which nothing is seen, and the clip of a whole page, say less."""
    cell = Box(10, 100, 60, 112)
    shown, cut = ([each._replace(ink=Ink(cell)) for each in line(text, x0=12, top=top)] for text, top in (("Cura", 101), ("parchi", 113)))
    (finding,) = see_sheet(sheet([*shown, *cut])).findings
    assert (finding.code, finding.raw, finding.origin) == ("text-cut", "parchi", (Place(page=1, box=cell),))
    assert [finding.code for finding in see_sheet(sheet(cut)).findings] == ["text-hidden"]
    content = Ink(A4._replace(bottom=800))
    beyond = [each._replace(ink=content) for each in (*line("Cura", top=20), *line("parchi", top=810))]
    assert [finding.code for finding in see_sheet(sheet(beyond)).findings] == ["text-hidden"]
