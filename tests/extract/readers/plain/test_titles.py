"""Titles that nothing marks."""

from extract.readers.plain.lines import read_text
from tests.documents import lines

TABLE = "\na | b\n--|--\n1 | 2\n"


def read(text: str) -> list[str]:
    return lines(read_text(text.encode()))


def test_the_line_above_each_table_is_its_heading_and_the_first_line_the_title() -> None:
    assert read(f"Allegato H 2025\n\nAREA TECNICA{TABLE}\nAREA SOCIALE\n{TABLE}") == [
        "1: Allegato H 2025",
        "2: AREA TECNICA",
        "2: AREA SOCIALE",
    ]


def test_a_marked_title_of_the_whole_text_is_no_heading_of_a_table() -> None:
    assert read(f"# Piano\n\nAREA TECNICA{TABLE}\nAREA SOCIALE\n{TABLE}") == ["1: Piano", "2: AREA TECNICA", "2: AREA SOCIALE"]


def test_where_headings_are_marked_plain_lines_stay_plain() -> None:
    assert read(f"## Tecnica\nLa seguente{TABLE}\n## Sociale\nLa seguente\n{TABLE}") == [
        "2: Tecnica",
        "La seguente",
        "2: Sociale",
        "La seguente",
    ]


def test_a_sentence_is_no_title_nor_a_line_among_others_or_far_away() -> None:
    sentence = "Il Comune approva il presente piano."
    assert read(f"{sentence}{TABLE}") == [sentence]
    assert read(f"Comune di Rocca\nUfficio personale{TABLE}") == ["1: Comune di Rocca", "Ufficio personale"]
    assert read(f"e poi\n\n\n\nTecnica\n\n\n{TABLE}") == ["e poi", "Tecnica"]


def test_a_text_without_tables_stays_as_it_is() -> None:
    assert read("Allegato H\n\nTesto\n") == ["Allegato H", "Testo"]
