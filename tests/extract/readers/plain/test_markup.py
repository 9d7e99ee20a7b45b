"""The light markup in the cells of a text: tags of converters, emphasis of Markdown."""

import time

import pytest

from extract.readers.plain.lines import read_text
from models.layout import Source, Table
from tests.documents import grids


def read(text: str) -> Source:
    return read_text(text.encode())


def cell(text: str) -> str:
    return grids(read(f"a\tb\n{text}\tx\n"))[0][1][0]


def piped(text: str) -> str:
    return grids(read(f"| a | b |\n|---|---|\n| {text} | x |\n"))[0][1][0]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("<b>2023:</b> 100%", "2023: 100%"),
        ("Primo testo.  Secondo testo", "Primo testo. | Secondo testo"),
        ("<b>2023:</b> entro A  <b>2023:</b> entro B", "2023: entro A | 2023: entro B"),
        ("con  il doppio spazio", "con il doppio spazio"),  # after "con" the sentence goes on
        ("<b>2023:</b>  entro maggio", "2023: entro maggio"),
        ("<p>Uno.</p> <p>Due  tre</p>", "Uno. | Due tre"),
        (
            '<p>Avvisi:</p> <ul style="list-style-type: none"> <li>- pec</li> <li>- posta</li> </ul> <p>Fine</p>',
            "Avvisi: | * - pec | * - posta | Fine",
        ),
        ("5 (Area I)<br>10 (Area II)", "5 (Area I) | 10 (Area II)"),
        ("Uno<br/><br />due", "Uno | due"),
        ("<STRONG>Uno</STRONG> e <i>due</i>", "Uno e due"),
        ("incontro con il CSV -n. offerte", "incontro con il CSV | -n. offerte"),
        ("sul portale on -line", "sul portale on -line"),
        ("Giuridico legale - ufficio", "Giuridico legale - ufficio"),
        ("meno di <5 giorni &lt;10 &amp; più", "meno di <5 giorni <10 & più"),
        ("a < b > c", "a < b > c"),
        ("<script>x", "<script>x"),
        ("perch&eacute;&nbsp;s&igrave;", "perché sì"),
        ("**resta**", "**resta**"),
        (".....", "....."),
        ("", ""),
    ],
)
def test_the_markup_in_a_cell_is_read(text: str, paragraphs: str) -> None:
    assert cell(text) == paragraphs


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Approvazione (delibera) Avvio (verbale) Collaudo", 2),
        ("Approvazione (delibera) e avvio (PNRR). Collaudo", 0),
        ("Uno.  Approvazione (delibera) Avvio", 0),  # this cell still has the ends of its paragraphs
        ("<p>Approvazione (delibera) Avvio</p>", 0),
    ],
)
def test_where_a_converter_lost_the_end_of_a_paragraph_one_may_have_stood(text: str, marks: int) -> None:
    table = next(block for block in read(f"a\tb\n{text}\tx\n").blocks if isinstance(block, Table))
    assert sum(len(paragraph.text.starts) for paragraph in table.cells[2].paragraphs) == marks


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("**2025:** 100%<br>**2026:** 90%", "2025: 100% | 2026: 90%"),
        ("__2025:__ *circa* dieci", "2025: circa dieci"),
        ("uno  due", "uno due"),
        (r"Rossi \| Bianchi \* e 2 * 3", "Rossi | Bianchi * e 2 * 3"),
        ("nome_file_lungo", "nome_file_lungo"),
        ("**non chiuso", "**non chiuso"),
        ("a &amp; b<br><br>C", "a & b | C"),
        ("<ul><li>uno</li><li>due</li></ul>", "* uno | * due"),
    ],
)
def test_the_markdown_in_a_cell_is_read(text: str, paragraphs: str) -> None:
    assert piped(text) == paragraphs


@pytest.mark.parametrize(
    "text",
    [
        "|" + "*" * 50_000 + "|a|",
        "|" + "__a" * 20_000 + "|",
        "|" + "*a " * 20_000 + "|",
        "a\t" + "<" * 200_000,
        "# " + " #" * 50_000 + "x",
        "a|b\n" + "-" * 90_000 + "x|",
    ],
)
def test_markup_without_end_takes_time_in_proportion(text: str) -> None:
    began = time.process_time()
    list(read(text).blocks)
    assert time.process_time() - began < 5
