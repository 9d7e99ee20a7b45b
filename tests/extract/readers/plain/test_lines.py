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
from models.layout.blocks import Source, Table
from tests.documents import content, grids, lines


def read(text: str) -> Source:
    return read_text(text.encode())


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


def test_a_last_row_that_breaks_off_is_left_out_and_told() -> None:
    assert content(read("a\tb\tc\nUno\t1\t2\nDue\t3")) == [[["a", "b", "c"], ["Uno", "1", "2"]], "!page-cut: Due\t3"]
    assert content(read("a\tb\tc\nUno\t1\t2\nDue\t3\n")) == [[["a", "b", "c"], ["Uno", "1", "2"], ["Due", "3", "."]]]
