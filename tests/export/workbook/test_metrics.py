import pytest

from export.workbook.metrics import TALLEST, count_lines, measure, row_height


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("una riga", 1),
        ("una\ndue\ntre", 3),
        ("parola " * 12, 4),
        ("precipitevolissimevolmente" * 2, 3),
    ],
)
def test_lines_are_broken_between_words_and_at_line_ends(text: str, lines: int) -> None:
    assert count_lines(text.strip(), 18) == lines


def test_a_wider_column_never_takes_more_lines() -> None:
    text = "Approvazione del regolamento entro il 31/12/2024, previa istruttoria dell'ufficio tributi e parere dell'organo di revisione"
    lines = [count_lines(text, width) for width in range(5, 120)]
    assert lines == sorted(lines, reverse=True)


def test_letters_with_accents_are_as_wide_as_those_without() -> None:
    assert measure("perché") == measure("perche")
    assert measure("MMM") > measure("iii") * 3


def test_unknown_letters_count_as_the_widest() -> None:
    assert measure("漢字") == measure("@@") > measure("MM")


def test_bold_letters_take_more_room() -> None:
    assert count_lines("Responsabile del servizio", 23, is_bold=True) > count_lines("Responsabile del servizio", 23)


def test_no_row_is_higher_than_a_spreadsheet_can_show() -> None:
    assert row_height(3) == 40.5
    assert row_height(1000) == TALLEST
