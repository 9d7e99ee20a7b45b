"""Plain text: tab-separated rows and pipe tables, with the light markup that converters leave in cells."""

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.plain.lines import read_text
from models.errors import UnreadableError
from models.layout import Source, Table
from tests.documents import content, grids, lines


def read(text: str) -> Source:
    return read_text(text.encode())


def cell(text: str) -> str:
    return grids(read(f"a\tb\n{text}\tx\n"))[0][1][0]


def piped(text: str) -> str:
    return grids(read(f"| a | b |\n|---|---|\n| {text} | x |\n"))[0][1][0]


def test_headings_and_tables_come_in_their_order() -> None:
    text = "## Allegato H\n\n### Legalità\n\nObiettivo\tPeso\nUno\t5\n\n#### Sport ##\nObiettivo\tPeso\nDue\t3\n"
    assert content(read(text)) == [
        "2: Allegato H",
        "3: Legalità",
        [["Obiettivo", "Peso"], ["Uno", "5"]],
        "4: Sport",
        [["Obiettivo", "Peso"], ["Due", "3"]],
    ]


def test_a_blank_line_ends_a_table() -> None:
    """There the converter had the end of a page."""
    assert grids(read("a\tb\n1\t2\n\na\tb\n\t3\n")) == [[["a", "b"], ["1", "2"]], [["a", "b"], ["", "3"]]]


def test_a_row_that_an_editor_trimmed_has_blank_cells_at_its_end() -> None:
    assert grids(read("a\tb\tc\nUno\t1\t2\ncontinua qui\n\t\t3\n")) == [
        [["a", "b", "c"], ["Uno", "1", "2"], ["continua qui"] + ["."] * 2, ["", "", "3"]]
    ]


def test_a_bold_line_under_a_table_is_no_row_of_it() -> None:
    assert content(read("a\tb\n1\t2\n**Sport**\na\tb\n")) == [[["a", "b"], ["1", "2"]], "*Sport*", [["a", "b"]]]


def test_all_ends_of_lines_are_understood() -> None:
    assert grids(read("a\tb\r\n1\t2\r\n")) == grids(read("a\tb\r1\t2\r")) == grids(read("a\tb\n1\t2"))
    assert grids(read("a\tb\n1\t2\n\fa\tb\n3\t4\n")) == [[["a", "b"], ["1", "2"]], [["a", "b"], ["3", "4"]]]


def test_lines_of_prose_are_lines_and_bold_ones_are_bold() -> None:
    text = "Il Comune approva.\n**Legalità**\n<b>Sport</b> \n__Cultura__\n**uno** e due\nTitolo\n======\n"
    assert lines(read(text)) == ["Il Comune approva.", "*Legalità*", "*Sport*", "*Cultura*", "uno e due", "1: Titolo"]


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
        "| a | b |\n| --- | :-: |\n| 1 | 2 |\n",
        "|a|b|\n|-|-|\n|1|2|\n",
        "a | b\n--- | ---\n1 | 2\n",
        "  | a | b |\n  |---|---|\n  | 1 | 2 |\n",
        "| a | b |\n| 1 | 2 |\n",
    ],
)
def test_pipe_tables_of_every_look_are_tables(text: str) -> None:
    assert content(read(text)) == [[["a", "b"], ["1", "2"]]]


def test_a_blank_cell_at_the_start_of_a_piped_row_stays() -> None:
    assert grids(read("| a | b | c |\n|---|---|---|\n| | 1 | 2 |\n| x | | |\n")) == [[["a", "b", "c"], ["", "1", "2"], ["x", "", ""]]]


def test_a_bar_in_prose_makes_no_table() -> None:
    assert content(read("Rossi | Bianchi\nVerdi\n")) == ["Rossi | Bianchi", "Verdi"]


def test_a_place_is_the_number_of_the_line_and_of_the_cell() -> None:
    table = next(block for block in read("# T\n\na\tb\n1\t2\n").blocks if isinstance(block, Table))
    last = table.cells[-1]
    assert (table.place.line, last.place.line, last.place.path) == (3, 4, "cell[2]")
    assert last.paragraphs[0].origin == (last.place,)


def test_a_table_beyond_all_sense_is_refused_at_once() -> None:
    began = time.process_time()
    with pytest.raises(UnreadableError, match="cells"):
        list(read("\t".join("a" * 150_000)).blocks)
    assert time.process_time() - began < 10


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


@given(st.text(alphabet="ab \t\n|#*_-<>/;\\=", max_size=120))
def test_any_text_is_read_and_no_letter_is_lost(text: str) -> None:
    found = json.dumps(content(read(text)))
    kept = re.sub(r"</?(?:a|b)\b[^<>]*>", "", text)  # tags are no text
    assert found.count("a") >= kept.count("a")


def test_every_word_of_a_real_annex_is_read(shared: Path) -> None:
    """Its tags and marks apart, all that the file says is in lines and cells."""
    data = (shared / "annexes" / "allegato-h-2023.txt").read_bytes()
    plain = re.sub(r"<[^<>]*>|^#+ ", " ", data.decode(), flags=re.MULTILINE).split()
    found = json.dumps(content(read_text(data)), ensure_ascii=False)
    words = found.replace('\\"', '"').replace(" | ", " ").replace("* ", " ")
    for word in set(plain):
        assert word in words, word
