"""Whether the fields of a text are parted by a sign, by which one, and the records that it makes."""

import pytest

from extract.readers.opening.delimited import find_delimited


def fields(text: str) -> list[tuple[str, ...]] | None:
    found = find_delimited(text)
    return [fields for _, fields in found.records] if found else None


@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_the_sign_is_found_that_makes_the_records_alike(sign: str) -> None:
    assert fields(f"a{sign}b{sign}c\nd{sign}e{sign}f\n") == [("a", "b", "c"), ("d", "e", "f")]


def test_a_semicolon_parts_fields_that_hold_commas() -> None:
    assert fields("uno, due;2,5;a,b\ntre;3,5;c, d\n") == [("uno, due", "2,5", "a,b"), ("tre", "3,5", "c, d")]


def test_titles_above_and_notes_below_have_one_field() -> None:
    assert fields("Comune\nPiano\n\na;b;c\nd;e;f\ng;h;i\nNota\n") is not None


def test_quoted_fields_hold_the_sign_and_line_breaks() -> None:
    found = find_delimited('a,"b, ""c""\nd",e\nf,g,h\n')
    assert found is not None
    assert found.is_whole
    assert found.records == ((1, ("a", 'b, "c"\nd', "e")), (3, ("f", "g", "h")))


def test_a_quotation_mark_within_a_field_is_a_letter_of_it() -> None:
    found = find_delimited('Scuola "Rodari";b;c\nd;e;f\n')
    assert found is not None
    assert found.is_whole
    assert found.records[0][1][0] == 'Scuola "Rodari"'


def test_a_field_that_opens_a_quotation_without_end_does_not_swallow_the_text() -> None:
    found = find_delimited('"Rodari" scuola;b;c\n"d;e;f\ng;h;i\nj;k;l\n')
    assert found is not None
    assert not found.is_whole
    assert len(found.records) == 4


def test_the_first_line_may_say_the_sign() -> None:
    found = find_delimited("sep=|\na|b|c\n")
    assert found is not None
    assert found.records == ((2, ("a", "b", "c")),)


@pytest.mark.parametrize(
    "text",
    [
        "Si attesta, per quanto di competenza, la regolarità.\nVisto, si approva, per gli atti.\n",
        "una sola riga; con due; segni\n",
        "a\tb\nc\td\n",
        "## Titolo\n\nObiettivo\tIndicatore\tTarget\nUno\tDue\t3\n",
        "Obiettivo\tIndicatore\tTarget\nUno<br>due\tDue\t<b>2023:</b> 100%\n",
        "| a; b; c |\n| d; e; f |\n",
        "+---+---+\n| a;b;c | d |\n",
        "",
    ],
)
def test_prose_and_light_markup_are_other_texts(text: str) -> None:
    assert find_delimited(text) is None


@pytest.mark.parametrize(("end", "cut"), [("", (3, "g;h")), ("\n", None)])
def test_a_last_record_that_breaks_off_is_none_of_the_records(end: str, cut: tuple[int, str] | None) -> None:
    found = find_delimited(f"a;b;c\nd;e;f\ng;h{end}")
    assert found is not None
    assert found.cut == cut
    assert len(found.records) == (2 if cut else 3)
