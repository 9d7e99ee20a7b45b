"""What the names of glyphs tell of their letters."""

import pytest
from pdfminer.psparser import LIT

from extract.readers.pdf.engines.names import find_letters, tell_little
from extract.readers.pdf.sheet import UNKNOWN
from tests.painted import paint
from tests.pdfs import write_stream
from tests.sheets import words


def read(text: str, differences: str, entries: str = "/Subtype /Type1 /BaseFont /Unheard") -> list[str]:
    """The words that a text is in a font with these names for its codes."""
    widths = f"/FirstChar 0 /LastChar 255 /Widths [{'500 ' * 256}]"
    font = f"<< /Type /Font {entries} {widths} /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [{differences}] >> >>"
    return words(paint(f"BT /F1 10 Tf 10 40 Td ({text}) Tj ET", objects={4: font}).letters)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("A", "A"),
        ("agrave", "à"),
        ("f_f_i", "ffi"),
        ("T_h", "Th"),
        ("fi", "\ufb01"),
        ("f_i.liga", "fi"),
        ("a.sc", "a"),
        ("egrave.smcp", "è"),
        ("one.oldstyle", "1"),
        ("uni00E8", "è"),
        ("Asmall", "a"),
        ("Agravesmall", "à"),
        ("oneoldstyle", "1"),
        ("Euro", "€"),
        ("a65", ""),
        ("g123", ""),
        ("small", ""),
        (".notdef", ""),
    ],
)
def test_a_glyph_is_named_by_the_rules_of_the_adobe_list(name: str, letters: str) -> None:
    assert find_letters(name) == letters


def test_names_tell_little_where_most_of_them_name_no_letter() -> None:
    assert tell_little({"Encoding": {"Differences": [65, LIT("a65"), LIT("a66"), LIT("B")]}})
    assert not tell_little({"Encoding": {"Differences": [65, LIT("A"), LIT(".notdef"), LIT(".notdef"), LIT("g2")]}})
    assert not tell_little({"Encoding": LIT("WinAnsiEncoding")})


def test_letters_are_what_their_glyphs_are_named_for() -> None:
    assert read("u\\001cio", "1 /f_f_i") == ["ufficio"]
    assert read("\\001rea", "1 /Asmall") == ["area"]


def test_a_code_whose_glyph_has_a_name_that_tells_nothing_is_no_letter_of_the_encoding_below() -> None:
    assert read("AB", "65 /A /g33") == [f"A{UNKNOWN}"]


def test_the_codes_of_drawn_glyphs_without_names_are_no_letters_of_a_table() -> None:
    """The engine hands over the codes."""
    font = (
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 66"
        " /Widths [500 500] /Encoding << /Differences [65 /a65 /a66] >> /CharProcs << >> /Resources << >> >>"
    )
    letters = paint("BT /F1 10 Tf 10 40 Td (AB) Tj ET", objects={4: font}).letters
    assert [(letter.text, letter.code) for letter in letters] == [(UNKNOWN, 65), (UNKNOWN, 66)]


def read_mapped(text: str, codes: dict[str, str], entries: str) -> list[str]:
    """The words that a text is in a font whose Unicode map gives these letters for these codes."""
    pairs = "\n".join(f"<{ord(code):02x}> <{ord(letter):04x}>" for code, letter in codes.items())
    cmap = f"1 begincodespacerange <00> <ff> endcodespacerange {len(codes)} beginbfchar\n{pairs}\nendbfchar"
    widths = f"/FirstChar 0 /LastChar 255 /Widths [{'500 ' * 256}]"
    font = f"<< /Type /Font /BaseFont /Unheard {widths} /ToUnicode 13 0 R {entries} >>"
    return words(paint(f"BT /F1 10 Tf 10 40 Td ({text}) Tj ET", objects={4: font, 13: write_stream(cmap.encode())}).letters)


def test_what_a_map_lacks_is_told_by_the_name_of_the_glyph() -> None:
    named = "/Subtype /Type1 /Encoding << /Differences [65 /a /b /c] >>"
    assert read_mapped("ABC", {"A": "a"}, named) == ["abc"]
    assert read_mapped("ABC", {"A": "a", "B": "\ufffd", "C": "\0"}, named) == ["abc"]


def test_what_the_map_of_a_font_without_an_encoding_lacks_is_unknown_where_its_codes_are_its_own() -> None:
    assert read_mapped("!# $", {"!": "u", "#": "n"}, "/Subtype /TrueType") == ["un", UNKNOWN]


def test_what_the_map_of_a_font_without_an_encoding_lacks_is_told_by_its_code_where_most_codes_are_those_of_letters() -> None:
    assert read_mapped("uno", {"u": "u", "n": "n"}, "/Subtype /TrueType") == ["uno"]
