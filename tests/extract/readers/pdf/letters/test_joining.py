"""Letters as one text."""

from extract.readers.pdf.letters.joining import join_letters
from tests.sheets import letter, line


def test_letters_side_by_side_are_a_word_and_a_gap_parts_two() -> None:
    assert join_letters([*line("due"), *line("parole", x0=40)]) == "due parole"


def test_a_new_line_begins_a_new_word() -> None:
    assert join_letters([*line("una"), *line("riga", x0=25, top=40)]) == "una riga"


def test_letters_that_stand_one_above_the_other_are_a_turned_word() -> None:
    assert join_letters([letter(sign, 10, top=60 - 10 * place) for place, sign in enumerate("su")]) == "su"
