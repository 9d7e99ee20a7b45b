"""The engine that looks twice."""

import pytest

from extract.readers.pdf.engines.pdfium.counts import Counts
from extract.readers.pdf.engines.twice import has_fewer, open_looking_twice
from extract.readers.pdf.sheet import Damage, Sheet
from models.place import Box
from tests.painted import TEXT
from tests.pdfs import write_pdf

SHEET = Sheet(1, Box(0, 0, 100, 100), Box(0, 0, 100, 100), (), ())


@pytest.mark.parametrize(("count", "is_fewer"), [(0, False), (10, False), (11, True)])
def test_a_page_is_short_of_letters_where_clearly_more_are_counted(count: int, *, is_fewer: bool) -> None:
    assert has_fewer(SHEET, count) is is_fewer


def test_a_page_that_both_read_alike_is_not_damaged() -> None:
    assert [sheet.damage for sheet in open_looking_twice(write_pdf(TEXT)).sheets] == [None]


def test_a_page_on_which_another_reader_finds_more_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Counts, "letters", lambda _, number: 1000 * number)
    assert [sheet.damage for sheet in open_looking_twice(write_pdf(TEXT)).sheets] == [Damage.FEWER]
