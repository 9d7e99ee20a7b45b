"""Letters as they come, and as a reader takes them."""

import io
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfplumber.utils.text import extract_words
from reportlab.pdfgen.canvas import Canvas

from extract.readers.pdf.ink import see_page
from extract.readers.pdf.letters import Char, clean_chars, spell
from extract.readers.pdf.pages import SAME_TOP, WORD_GAP
from models.catalogue import Severity
from tests.pdfs import write_pdf, write_stream

SIZE = 10.0


def letter(text: str, x0: float, width: float = 5.0, top: float = 20.0, size: float = SIZE, font: str = "Arial") -> Char:
    """A char as pdfplumber gives it."""
    box = {"x0": x0, "x1": x0 + width, "top": top, "bottom": top + size, "width": width, "height": size}
    return {"text": text, "size": size, "fontname": font, "upright": True, "doctop": top, "adv": width, **box}


def line(texts: Iterable[str], gap: float = 0.0, x0: float = 10.0, **more: Any) -> list[Char]:
    """Letters side by side, five points wide, with a gap after each."""
    return [letter(text, x0 + place * (5.0 + gap), **more) for place, text in enumerate(texts)]


def words(chars: Iterable[Char]) -> list[str]:
    """The words that the page's reader makes of the chars."""
    return [word["text"] for word in extract_words(clean_chars(chars), x_tolerance_ratio=WORD_GAP, y_tolerance=SAME_TOP)]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a", "a"),
        ("à", "à"),
        ("’", "’"),
        ("\ufb01", "fi"),
        ("\ufb02", "fl"),
        ("\ufb00", "ff"),
        ("\ufb03", "ffi"),
        ("\ufb04", "ffl"),
        ("ffi", "ffi"),
        ("e\u0300", "è"),
        ("\u00a0", " "),
        ("\u2009", " "),
        ("\u202f", " "),
        ("\u3000", " "),
        ("\t", " "),
        ("\u200b", ""),
        ("\u200d", ""),
        ("\u2060", ""),
        ("\ufeff", ""),
        ("\u00ad", "\u00ad"),
        ("(cid:127)", "•"),
        ("(cid:141)", "•"),
        ("(cid:12)", "\ufffd"),
        ("(cid:1270)", "\ufffd"),
        ("\x00", "\ufffd"),
        ("\x1c", "\ufffd"),
        ("\ud83d", "\ufffd"),
        ("\ue041", "\ue041"),
        ("\uf0b7", "\uf0b7"),
        ("Ɵ", "Ɵ"),
        ("½", "½"),
        ("²", "²"),
        ("…", "…"),
    ],
)
def test_what_a_char_reads_as(text: str, plain: str) -> None:
    """Ligatures are letters, spaces one kind of space, signs without width nothing; numbers and signs are never changed."""
    assert spell(text) == plain


@pytest.mark.parametrize(("text", "plain"), [("Ɵ", "ti"), ("Ʃ", "tt"), ("ƫ", "tti"), ("Ō", "ft"), ("\U0010019f", "ti"), ("a", "a")])
def test_calibri_gives_the_numbers_of_its_ligatures_for_letters(text: str, plain: str) -> None:
    assert spell(text, is_calibri=True) == plain
    assert [char["text"] for char in clean_chars([letter(text, 10, font="ABCDEF+Calibri-Bold")])] == list(plain)


def test_a_ligature_is_as_many_letters_as_it_stands_for_side_by_side() -> None:
    """So a word is as long as the places of its letters."""
    chars = clean_chars([letter("u", 10), letter("\ufb03", 15, 9), letter("c", 24)])
    assert [(char["text"], char["x0"], char["x1"]) for char in chars] == [
        ("u", 10, 15),
        ("f", 15, 18),
        ("f", 18, 21),
        ("i", 21, 24),
        ("c", 24, 29),
    ]


def test_an_accent_that_is_a_letter_of_its_own_joins_its_letter() -> None:
    assert words([*line("perch"), letter("e", 35), letter("\u0301", 37, 0), *line("no", x0=48)]) == ["perché", "no"]


def test_a_space_that_takes_no_room_parts_no_word() -> None:
    """The next letter begins where the space does."""
    printed = [
        letter("a", 10),
        letter("m", 15),
        letter(" ", 20, 2.5),
        letter("m", 20),
        letter("i", 25),
        letter(" ", 30, 2.5),
        letter("e", 32.5),
    ]
    assert words(printed) == ["ammi", "e"]


def test_a_space_without_width_parts_words_only_where_there_is_room() -> None:
    assert words([letter("a", 10), letter(" ", 15, 0), letter("b", 15)]) == ["ab"]
    assert words([letter("a", 10), letter(" ", 15, 0), letter("b", 19)]) == ["a", "b"]


def test_a_space_at_the_end_of_a_line_is_no_business_of_the_next_line() -> None:
    chars = [letter("a", 10), letter(" ", 15, 2.5), letter("b", 15, top=32)]
    assert clean_chars(chars) == chars


@pytest.mark.parametrize("space", ["\u00a0", "\u2002", "\u2007", "\u202f"])
def test_a_hard_space_parts_words(space: str) -> None:
    assert words([letter("n", 10), letter(".", 15), letter(space, 20, 1.0), letter("2", 21), letter("0", 26)]) == ["n.", "20"]


@pytest.mark.parametrize("width", [0.0, 3.3])
def test_a_soft_hyphen_within_a_line_vanishes_and_its_word_stays_one(width: float) -> None:
    chars = [*line("am"), letter("\u00ad", 20, width), *line("mi", x0=20 + width)]
    assert words(chars) == ["ammi"]


def test_a_soft_hyphen_at_the_end_of_a_line_stays_for_it_marks_a_cut_word() -> None:
    chars = [*line("am"), letter("\u00ad", 20, 3.3), *line("mi", top=32)]
    assert words(chars) == ["am\u00ad", "mi"]
    assert words([*line("am"), letter("\u00ad", 20, 3.3), *line("mi", x0=60)]) == ["am\u00ad", "mi"]


@pytest.mark.parametrize("shift", [(0.0, 0.0), (0.35, 0.0), (0.2, 0.2), (-0.3, 0.1)])
@pytest.mark.parametrize("by_letter", [True, False])
def test_letters_drawn_twice_are_one_and_bold(shift: tuple[float, float], by_letter: bool) -> None:
    """Whether each letter or each line is drawn twice."""
    first = line("Totale 11")
    second = [letter(char["text"], char["x0"] + shift[0], top=20 + shift[1]) for char in first]
    chars = [char for pair in zip(first, second, strict=True) for char in pair] if by_letter else first + second
    cleaned = clean_chars(chars)
    assert "".join(char["text"] for char in cleaned) == "Totale 11"
    assert {char["fontname"] for char in cleaned} == {"Arial,Bold"}
    assert words(chars) == ["Totale", "11"]


def test_letters_drawn_three_times_are_one() -> None:
    chars = [letter(char["text"], char["x0"] + shift) for shift in (0, 0.3, 0.6) for char in line("Peso")]
    assert words(chars) == ["Peso"]


@pytest.mark.parametrize("text", ["Allegato", "www", "00", "lllll", "......", "Area III"])
def test_equal_letters_side_by_side_are_not_one(text: str) -> None:
    """Even narrow ones, as close as a condensed font sets them."""
    for width in (5.0, 1.9, 1.4):
        chars = [letter(each, 10 + place * width, width, size=8) for place, each in enumerate(text)]
        cleaned = clean_chars(chars)
        assert "".join(char["text"] for char in cleaned) == text
        assert {char["fontname"] for char in cleaned} == {"Arial"}


def test_the_same_letter_in_the_line_below_or_of_another_size_is_another() -> None:
    chars = [letter("a", 10), letter("a", 10, top=32), letter("a", 10.2, size=14)]
    assert clean_chars(chars) == chars


@pytest.mark.parametrize("gap", [1.2, 2.0, 2.5, 4.0])
def test_a_heading_set_with_wide_letters_is_words_again(gap: float) -> None:
    """With spaces typed between words, or none."""
    text = "OBIETTIVI DI PERFORMANCE"
    assert words(line(text, gap)) == text.split()
    assert words([char for char in line(text, gap) if char["text"] != " "]) == text.split()


def test_a_heading_typed_with_a_space_after_each_letter_is_words_again() -> None:
    typed = "   ".join(" ".join(word) for word in ["OBIETTIVI", "DI", "PERFORMANCE", "2024"])
    chars, x = [], 10.0
    for each in typed:
        width = 2.5 if each == " " else 6.0
        chars.append(letter(each, x, width))
        x += width
    assert words(chars) == ["OBIETTIVI", "DI", "PERFORMANCE", "2024"]


def test_kerning_does_not_part_a_spaced_word() -> None:
    """A pair such as T and r stands closer."""
    chars = line("Trasparenza", 2.0)
    for char in chars[1:]:
        char["x0"] -= 1.0
        char["x1"] -= 1.0
    assert words(chars) == ["Trasparenza"]


def test_words_of_a_spaced_heading_stand_as_close_as_others() -> None:
    """Nobody takes the gap between them for one between columns."""
    found = extract_words(clean_chars(line("1. Ente efficiente", 3.2)), x_tolerance_ratio=WORD_GAP, y_tolerance=SAME_TOP)
    assert [word["text"] for word in found] == ["1.", "Ente", "efficiente"]
    assert all(after["x0"] - word["x1"] <= 0.55 * SIZE for word, after in pairwise(found))


def test_short_words_are_joined_where_the_same_font_is_spaced_elsewhere() -> None:
    """A header cell PESO beside OBIETTIVO; a year that goes on in the next line."""
    header = line("OBIETTIVO", 2.5)
    assert words([*header, *line("PESO", 2.5, x0=150)]) == ["OBIETTIVO", "PESO"]
    assert words([*header, *line("2024", 2.5, top=33)]) == ["OBIETTIVO", "2024"]
    assert words(line("PESO", 2.5)) == ["P", "E", "S", "O"]


@pytest.mark.parametrize(
    "chars",
    [
        pytest.param(line("892111", 2.5), id="weights beside each other"),
        pytest.param([*line("OBIETTIVO", 2.5), *line("892111", 2.5, top=90)], id="weights far below a spaced heading"),
        pytest.param([*line("OBIETTIVO", 2.5), *line("892111", 2.5, top=32, font="Times")], id="weights in another font"),
        pytest.param(line("ABCDEFG", 2.5), id="letters that count something"),
        pytest.param(line("GFMAMGLASOND", 14.0), id="months as heads of columns"),
        pytest.param(line("XXXXXXX", 7.0), id="crosses in narrow columns"),
        pytest.param(line("-------", 2.5), id="dashes"),
    ],
)
def test_single_signs_that_stand_apart_for_another_reason_stay_apart(chars: list[Char]) -> None:
    before = extract_words(chars, x_tolerance_ratio=WORD_GAP, y_tolerance=SAME_TOP)
    assert words(chars)[-6:] == [word["text"] for word in before][-6:]


def test_words_of_one_letter_in_a_sentence_stay_words() -> None:
    sentence = "Area I e V o X a B - C"
    assert words(line(sentence)) == sentence.split()


@given(st.lists(st.text(min_size=1, max_size=3), max_size=30), st.floats(-2, 20), st.floats(0, 8))
def test_any_letters_are_cleaned_in_their_order_and_none_is_invented(texts: list[str], gap: float, width: float) -> None:
    chars = [letter(text, 10 + place * (width + gap), width) for place, text in enumerate(texts)]
    cleaned = clean_chars(chars)
    spelled = iter("".join(map(spell, texts)))
    for char in cleaned:
        assert len(char["text"]) == 1
        assert char["text"] in spelled or not char["text"].isascii()


@given(st.text("abcdefghilmnopqrstuvz 0123456789.,;-", max_size=60))
def test_ordinary_letters_are_left_as_they_are(text: str) -> None:
    chars = line(text)
    assert clean_chars(chars) == chars


def test_cleaning_what_is_clean_changes_nothing() -> None:
    chars = [*line("OBIETTIVI", 2.5), letter("\ufb01", 200), *line("aa", x0=220), *line("aa", x0=220.2)]
    once = clean_chars(chars)
    assert clean_chars(once) == once


def ordinary(root: Path) -> Iterator[Path]:
    yield from sorted((root / "samples").glob("*.pdf"))
    yield from sorted((root.parent / "shared" / "annexes").glob("*.pdf"))


def test_ordinary_pages_have_the_same_letters_as_before(root: Path) -> None:
    """But for ligatures."""
    for path in ordinary(root):
        with pdfplumber.open(path) as pdf:
            chars = pdf.pages[0].chars
            cleaned = clean_chars(chars)
            assert "".join(char["text"] for char in cleaned) == "".join(spell(char["text"]) for char in chars)
            kept = {id(char) for char in cleaned}
            assert [
                char["text"] for char in chars if id(char) not in kept and len(char["text"]) == 1 and spell(char["text"]) == char["text"]
            ] == [], path.name


# Fonts that tell no letters

TRUETYPE = (
    "<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Garamond /FirstChar 0 /LastChar 255 /Widths [{}] /FontDescriptor 13 0 R {} >>"
)
DESCRIPTOR = "<< /Type /FontDescriptor /FontName /ABCDEF+Garamond /Flags 4 /FontBBox [0 -200 1000 900] /Ascent 900 /Descent -200 /FontFile2 14 0 R >>"
SENTENCE = "Revisione della mappatura dei processi a rischio elevato e verifica dei dati"


def shifted(text: str, by: int = 29) -> str:
    """The text in the codes of a subset that counts its glyphs in the order of the font."""
    return "".join(each if each == " " else chr(33 + (ord(each) - 33 - by) % 90) for each in text)


def page_in(text: str, entries: str = "") -> bytes:
    """A page with the text in an embedded font that has no Unicode map, and a line in Helvetica."""
    safe = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    content = f"BT /F1 8 Tf 5 80 Td (Allegato H) Tj /F2 4 Tf 0 -20 Td ({safe}) Tj ET"
    font = TRUETYPE.format(" ".join(["500"] * 256), entries)
    objects = {12: font, 13: DESCRIPTOR, 14: write_stream(b"no font at all")}
    page = "/Resources << /Font << /F1 4 0 R /F2 12 0 R >> >>"
    return write_pdf(content, page=page, objects=objects)


def read(data: bytes) -> tuple[str, list[Any]]:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        findings = see_page(pdf.pages[0])
        return "".join(char["text"] for char in clean_chars(pdf.pages[0].chars)), findings


def test_letters_that_are_none_become_unknown_and_the_finding_names_font_and_page() -> None:
    text, (finding,) = read(page_in(shifted(SENTENCE)))
    assert text == "Allegato H" + "".join(" " if each == " " else "\ufffd" for each in SENTENCE)
    assert finding.code == "font-unreadable"
    assert finding.severity is Severity.ERROR
    assert finding.detail == {"font": "Garamond", "page": "1", "share": "88"}
    assert "Garamond" in finding.message
    assert "page 1" in finding.message
    assert finding.origin[0].box.top == pytest.approx(36.4, abs=1)


def test_a_font_without_a_map_whose_codes_are_the_letters_is_read() -> None:
    """Old programs kept the codes of the letters: a text that reads like Italian is Italian."""
    assert read(page_in(SENTENCE)) == (f"Allegato H{SENTENCE}", [])


@pytest.mark.parametrize("entries", ["/Encoding /WinAnsiEncoding", "/Encoding << /Differences [65 /A /B] >>"])
def test_a_font_that_says_its_encoding_is_believed(entries: str) -> None:
    assert read(page_in(shifted(SENTENCE), entries)) == (f"Allegato H{shifted(SENTENCE)}", [])


def test_glyph_names_that_say_nothing_are_no_encoding() -> None:
    entries = "/Encoding << /Differences [65 /g1 /g2 /g3 /g4] >>"
    assert [finding.code for finding in read(page_in(shifted(SENTENCE), entries))[1]] == ["font-unreadable"]


def test_a_code_without_a_letter_is_an_unknown_letter_and_a_finding() -> None:
    """WinAnsiEncoding has no code 1; 127 is a bullet."""
    text, (finding,) = read(write_pdf("BT /F1 9 Tf 9 9 Td (u\\001cio \\177 x) Tj ET"))
    assert text == "u\ufffdcio • x"
    assert (finding.code, finding.raw, finding.detail["font"]) == ("font-unreadable", "\ufffd", "Helvetica")
    assert read(write_pdf("BT /F1 9 Tf 9 9 Td (\\177 x) Tj ET")) == ("• x", [])


def mapped(name: str, codes: dict[str, str], text: str) -> bytes:
    """A page in a font whose Unicode map gives these letters for these codes."""
    pairs = "\n".join(f"<{ord(code):02x}> <{ord(letter):04x}>" for code, letter in codes.items())
    cmap = f"1 begincodespacerange <00> <ff> endcodespacerange {len(codes)} beginbfchar\n{pairs}\nendbfchar"
    font = f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 1 /Widths [500 500] /ToUnicode 13 0 R >>"
    content = f"BT /F1 8 Tf 5 80 Td (Allegato H) Tj /F2 8 Tf 0 -20 Td ({text}) Tj ET"
    page = "/Resources << /Font << /F1 4 0 R /F2 12 0 R >> >>"
    return write_pdf(content, page=page, objects={12: font, 13: write_stream(cmap.encode())})


@pytest.mark.parametrize(
    ("name", "codes", "text", "is_unreadable"),
    [
        pytest.param("Garamond", {"a": "\ue041", "b": "\ue042", "c": "\ue043", "d": "\ue044"}, "abc d cab", True, id="private letters"),
        pytest.param("Garamond", {"a": "\ue041"}, "uffa ci", True, id="a private letter among others"),
        pytest.param("Garamond", {"a": "\ufffd"}, "a", True, id="the sign for an unknown letter"),
        pytest.param("Garamond", {"a": "\x00"}, "uaci", True, id="a control code"),
        pytest.param("SymbolMT", {"a": "\uf0b7"}, "a", False, id="the bullet of a font of signs"),
        pytest.param(
            "Wingdings-Regular",
            {"a": "\uf0b7", "b": "\uf0a7", "c": "\uf0d8", "d": "\uf0fc", "e": "\uf06f"},
            "abcde",
            False,
            id="many signs",
        ),
        pytest.param("Unheard", {"a": "\uf0b7", "b": "\uf0a7"}, "a b", False, id="few signs and nothing else"),
        pytest.param("Calibri", {"a": "\u019f"}, "gesaone", False, id="a ligature of Calibri"),
    ],
)
def test_private_letters_are_unreadable_and_signs_are_not(name: str, codes: dict[str, str], text: str, is_unreadable: bool) -> None:
    assert [finding.code for finding in read(mapped(name, codes, text))[1]] == (["font-unreadable"] if is_unreadable else [])


def test_hidden_letters_of_a_font_that_tells_none_are_no_loss() -> None:
    assert [finding.code for finding in read(write_pdf("3 Tr BT /F1 9 Tf 9 9 Td (u\\001cio) Tj ET"))[1]] == ["text-hidden"]


def test_the_second_hyphen_of_the_windows_encoding_is_a_soft_one_as_wide_as_the_first() -> None:
    """Pdfminer's table takes it for a space."""
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(100, 700, "ammini\u00adstrazione e tra\u00ad")
    canvas.save()
    with pdfplumber.open(stream) as pdf:
        see_page(pdf.pages[0])
        assert words(pdf.pages[0].chars) == ["amministrazione", "e", "tra\u00ad"]
        assert pdf.pages[0].chars[-1]["width"] == pytest.approx(3.33)
