"""Running heads in documents without pages."""

import pytest

from extract.readers.written.repeated_heads import demote_running_heads
from models.layout import Block, Cell, CellParagraph, Table, TextLine
from models.place import Place
from models.text import Text

TABLE = Table((Cell(0, 0, (CellParagraph(Text("x")),), Place()),), 1, 1, Place())


def document(text: str) -> list[Block]:
    """Words are headings, "_" is a table, a word in brackets a plain line."""
    return [
        TABLE if word == "_" else TextLine(Text(word.strip("()").replace("~", " ")), Place(), level=None if word[0] == "(" else 2)
        for word in text.split()
    ]


def headings(text: str) -> str:
    """What is left of the document as headings and tables, in the same form."""
    found = demote_running_heads(document(text))
    return " ".join(
        "_" if isinstance(block, Table) else block.text.value
        for block in found
        if isinstance(block, Table) or getattr(block, "level", None)
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Titolo Uno _ Due _ Tre _", "Titolo Uno _ Due _ Tre _"),
        ("Titolo Uno _ Titolo _ Titolo Due _", "Titolo Uno _ _ Due _"),
        ("Titolo Uno _ Titolo _", "Titolo Uno _ _"),
        ("Comune Titolo Uno _ Comune Titolo _ Comune Titolo Due _", "Comune Titolo Uno _ _ Due _"),
        ("Titolo Uno _ Uno _ Uno _ Due _ Due _", "Titolo Uno _ Uno _ Uno _ Due _ Due _"),
        ("Titolo Uno Obiettivi _ Due Obiettivi _ Tre Obiettivi _", "Titolo Uno _ Due _ Tre _"),
        ("Titolo~pag.~1 Uno _ Titolo~pag.~2 _ Titolo~pag.~3 Due _", "Titolo pag. 1 Uno _ _ Due _"),
        ("Titolo Area~1 _ Area~2 _ Area~3 _", "Titolo Area 1 _ Area 2 _ Area 3 _"),
        ("Titolo _ Titolo _ Titolo _", "Titolo _ Titolo _ Titolo _"),
        ("Titolo Sport _ Cultura _ Sport _", "Titolo Sport _ Cultura _ Sport _"),
        ("(Titolo) Uno _ (Titolo) Due _", "Uno _ Due _"),
        ("", ""),
    ],
)
def test_a_heading_that_comes_again_with_others_between_is_none(before: str, after: str) -> None:
    assert headings(before) == after


def test_a_running_head_stays_as_a_line() -> None:
    text = "Titolo Uno _ Titolo _ Titolo Due _"
    assert [block.text for block in demote_running_heads(document(text)) if isinstance(block, TextLine)] == [
        block.text for block in document(text) if isinstance(block, TextLine)
    ]
