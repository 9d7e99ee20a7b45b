"""Fonts that tell no letters."""

import pytest

from extract.readers.pdf.engines.plumber import open_with_pdfplumber
from extract.readers.pdf.ink.seen import see_sheet
from extract.readers.pdf.letters.cleaning import clean_letters
from models.catalogue import Severity
from models.findings import Finding
from tests.pdfs import write_pdf, write_stream

TRUETYPE = (
    "<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Garamond /FirstChar 0 /LastChar 255 /Widths [{}] /FontDescriptor 13 0 R {} >>"
)


DESCRIPTOR = "<< /Type /FontDescriptor /FontName /ABCDEF+Garamond /Flags 4 /FontBBox [0 -200 1000 900] /Ascent 900 /Descent -200 /FontFile2 14 0 R >>"


SENTENCE = "Revisione della mappatura dei processi a rischio elevato e verifica dei dati"


SCRAMBLED = str.maketrans("abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba")


def scrambled(text: str) -> str:
    """The text in the codes of a subset that counts its glyphs in an order of its own."""
    return text.translate(SCRAMBLED)


def shifted(text: str, by: int = 3) -> str:
    """The text in the codes of a subset that counts its glyphs in the order of the font."""
    return "".join(each if each == " " else chr(ord(each) - by) for each in text)


def page_in(text: str, entries: str = "") -> bytes:
    """A page with the text in an embedded font that has no Unicode map, and a line in Helvetica."""
    safe = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    content = f"BT /F1 8 Tf 5 80 Td (Allegato H) Tj /F2 4 Tf 0 -20 Td ({safe}) Tj ET"
    font = TRUETYPE.format(" ".join(["500"] * 256), entries)
    objects = {12: font, 13: DESCRIPTOR, 14: write_stream(b"no font at all")}
    page = "/Resources << /Font << /F1 4 0 R /F2 12 0 R >> >>"
    return write_pdf(content, page=page, objects=objects)


def read(data: bytes) -> tuple[str, list[Finding]]:
    seen = see_sheet(next(open_with_pdfplumber(data).sheets))
    return "".join(letter.text for letter in clean_letters(seen.letters)), seen.findings


def mapped(name: str, codes: dict[str, str], text: str) -> bytes:
    """A page in a font whose Unicode map gives these letters for these codes."""
    pairs = "\n".join(f"<{ord(code):02x}> <{ord(letter):04x}>" for code, letter in codes.items())
    cmap = f"1 begincodespacerange <00> <ff> endcodespacerange {len(codes)} beginbfchar\n{pairs}\nendbfchar"
    font = f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 1 /Widths [500 500] /ToUnicode 13 0 R >>"
    content = f"BT /F1 8 Tf 5 80 Td (Allegato H) Tj /F2 8 Tf 0 -20 Td ({text}) Tj ET"
    page = "/Resources << /Font << /F1 4 0 R /F2 12 0 R >> >>"
    return write_pdf(content, page=page, objects={12: font, 13: write_stream(cmap.encode())})


def test_letters_that_are_none_become_unknown_and_the_finding_names_font_and_page() -> None:
    text, (finding,) = read(page_in(scrambled(SENTENCE)))
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
    assert read(page_in(scrambled(SENTENCE), entries)) == (f"Allegato H{scrambled(SENTENCE)}", [])


def test_glyph_names_that_say_nothing_are_no_encoding() -> None:
    entries = "/Encoding << /Differences [65 /g1 /g2 /g3 /g4] >>"
    assert [finding.code for finding in read(page_in(scrambled(SENTENCE), entries))[1]] == ["font-unreadable"]


def test_a_code_without_a_letter_is_an_unknown_letter_and_a_finding() -> None:
    """WinAnsiEncoding has no code 1; 127 is a bullet."""
    text, (finding,) = read(write_pdf("BT /F1 9 Tf 9 9 Td (u\\001cio \\177 x) Tj ET"))
    assert text == "u\ufffdcio • x"
    assert (finding.code, finding.raw, finding.detail["font"]) == ("font-unreadable", "\ufffd", "Helvetica")
    assert read(write_pdf("BT /F1 9 Tf 9 9 Td (\\177 x) Tj ET")) == ("• x", [])


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


NUMBERED = (
    "<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /LastChar 255 /Widths [{widths}]"
    " /Encoding << /Differences [0 {names}] >> /CharProcs << >> /Resources << >> >>"
)


def numbered(text: str, number: str = "") -> bytes:
    """A page in a font whose glyphs are pictures, with their codes for names; a number before them is in Helvetica."""
    font = NUMBERED.format(widths="500 " * 256, names=" ".join(f"/a{code}" for code in range(256)))
    content = f"BT /F2 3 Tf 5 80 Td ({number}) Tj /F1 3 Tf ({text}) Tj ET"
    return write_pdf(content, page="/Resources << /Font << /F1 12 0 R /F2 4 0 R >> >>", objects={12: font})


def test_pictures_that_have_their_codes_for_names_are_read_where_they_spell_italian_and_a_note_says_so() -> None:
    text, (finding,) = read(numbered("Veri\\034ca della qualit\\340 dei servizi e pubblicazione dei dati per le aree"))
    assert text == "Verifica della qualità dei servizi e pubblicazione dei dati per le aree"
    assert (finding.code, finding.severity, finding.detail["page"]) == ("font-by-codes", Severity.NOTE, "1")
    assert finding.raw.startswith("Verifica della qualità")
    assert "(without a name)" in finding.message
    assert finding.origin[0].box is not None


def test_signs_that_are_told_by_their_codes_alone_are_a_warning_where_each_stands_and_bullets_are_none() -> None:
    """The bullet before an item says nothing that could be lost; another sign may be another currency's."""
    text, (finding,) = read(numbered("\\277", number="5"))
    assert text == "5€"
    assert (finding.code, finding.severity, finding.raw, len(finding.origin)) == ("signs-by-codes", Severity.WARNING, "€", 1)
    text, findings = read(numbered("\\210", number="5"))
    assert (text, findings) == ("5•", [])


def test_pictures_that_have_numbers_for_names_and_spell_nothing_are_unreadable() -> None:
    text, (finding,) = read(numbered(scrambled(SENTENCE)))
    assert set(text) <= {"\ufffd", " "}
    assert (finding.code, finding.detail["share"]) == ("font-unreadable", "100")


def test_letters_that_are_told_wrong_by_one_number_are_read_and_a_note_says_so() -> None:
    text, (finding,) = read(page_in(shifted(SENTENCE)))
    assert text == f"Allegato H{SENTENCE}"
    assert finding.code == "font-by-codes"
