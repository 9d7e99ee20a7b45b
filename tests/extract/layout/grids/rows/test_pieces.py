"""Which lines of a column stay together wherever rows begin."""

import pytest

from extract.layout.grids.rows.pieces import ColumnPiece, Sign, find_pieces, join_pieces
from extract.layout.lines import find_lines
from tests.words import write

LEADING = 1.2


@pytest.mark.parametrize(
    ("field", "texts", "signs"),
    [
        ("objective", {0: "Una riga", 20: "altra"}, [Sign.SPACE, Sign.SPACE]),
        ("objective", {0: "Una riga piena di parole", 12: "breve", 24: "Altra"}, [Sign.SPACE, Sign.TEXT]),
        ("objective", {0: "Una riga piena", 12: "Parole lunghe"}, [Sign.SPACE]),
        ("target", {0: "almeno una parte", 12: "2025: tutte"}, [Sign.SPACE, Sign.TEXT]),
        ("responsible", {0: "Area I piena", 12: "Responsabile"}, [Sign.SPACE, Sign.MAYBE]),
        ("weight", {0: "8", 12: "9"}, [Sign.SPACE, Sign.MAYBE]),
        ("weight", {0: "5 (Area", 12: "I)"}, [Sign.SPACE]),
    ],
)
def test_a_piece_begins_where_a_space_or_its_text_shows_it(field: str, texts: dict[int, str], signs: list[Sign]) -> None:
    column = find_lines([word for top, text in texts.items() for word in write(text, 50, top)])
    assert [piece.sign for piece in find_pieces([column], [field], LEADING)[0]] == signs


def test_pieces_are_measured_in_letter_sizes() -> None:
    column = find_lines([*write("Una riga", 50, 30), *write("altra", 50, 42)])
    assert find_pieces([column], ["objective"], LEADING) == [[ColumnPiece(3.0, 5.2)]]


def test_a_piece_that_only_its_first_sign_lets_begin_joins_the_one_above() -> None:
    assert join_pieces([ColumnPiece(0, 1), ColumnPiece(1.2, 2.2, Sign.MAYBE), ColumnPiece(2.4, 3.4, Sign.TEXT)]) == [
        ColumnPiece(0, 2.2),
        ColumnPiece(2.4, 3.4, Sign.TEXT),
    ]
