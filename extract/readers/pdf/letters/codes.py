"""Letters that are told by their codes: of fonts that name none, where what the codes spell reads as Italian.

TeX draws fonts as pictures, names their glyphs by number, and keeps the codes of one of two encodings. Windows puts the letters of
fonts of its own encoding into Unicode's private area. In all of them the letters and digits have the codes of ASCII.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from extract.readers.pdf.letters.accents import ACCENTS, is_over
from extract.readers.pdf.letters.joining import join_letters
from extract.readers.pdf.letters.language import is_italian
from extract.readers.pdf.letters.shifted import find_shifted
from extract.readers.pdf.lines import share_line
from extract.readers.pdf.sheet import UNKNOWN, Font, Letter

Table = Mapping[int, str]

ASCII: Table = {code: chr(code) for code in range(0x20, 0x7F) if chr(code) not in "\"'`<>\\^{|}~"}
LATIN: Table = {code: chr(code) for code in range(0xC0, 0x100) if code not in (0xD7, 0xDF, 0xF7, 0xFF)}
_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
# TeX's encodings of text without what Italian does not have: the new one (T1, "Cork") and the old one, in which accents stand apart.
CORK: Table = {
    **ASCII, **LATIN, **dict(enumerate(_LIGATURES, 27)), **dict(enumerate("“”„«»–—", 16)), 23: "", 25: "\u0131",
    34: '"', 39: "’", 60: "<", 62: ">", 96: "‘", 127: "-", 159: "§", 191: "£",
}  # fmt: skip
OLD: Table = {
    **ASCII, **dict(enumerate(_LIGATURES, 11)), 16: "\u0131", 18: "\u02cb", 19: "\u02ca", 34: "”", 39: "’", 92: "“",
    94: "\u02c6", 96: "‘", 123: "–", 124: "—", 126: "\u02dc", 127: "\u00a8",
}  # fmt: skip
WINDOWS: Table = {code: text for code in range(0x20, 0x100) if (text := bytes([code]).decode("cp1252", "ignore")) and code != 0x7F}
# TeX's signs beside the letters (TS1). A font that has none of the letters and digits is one of these.
SIGNS: Table = {
    136: "•", 137: "◦", 167: "§", 169: "©", 170: "ª", 174: "®", 176: "°", 177: "±", 178: "²", 179: "³", 183: "·", 185: "¹", 186: "º",
    188: "¼", 189: "½", 190: "¾", 191: "€", 214: "×", 246: "÷",
}  # fmt: skip
# In its own font this one is before the items of lists.
BULLET = 136
# Private letters that Windows makes of the codes of a font.
PRIVATE, END = 0xF020, 0xF0FF


class Decoded(NamedTuple):
    """The letters of a page, and those among them that are told by their codes."""

    letters: list[Letter]
    by_code: list[Letter]


class _Drawn(NamedTuple):
    """A drawn glyph without a name: its place among the letters, its code, itself, and what is painted before it and after it."""

    place: int
    code: int
    letter: Letter
    before: Letter | None
    after: Letter | None

    @property
    def font(self) -> Font:
        """Its font."""
        return self.letter.font

    @property
    def is_plain(self) -> bool:
        """Has it the code of a letter or a digit of ASCII?"""
        return chr(self.code).isascii() and chr(self.code).isalnum()

    @property
    def is_by_number(self) -> bool:
        """Does it stand beside a number, as "€" and "°" do?"""
        return any(other is not None and share_line(self.letter, other) and other.text.isdigit() for other in (self.before, self.after))

    def fits(self, table: Table) -> bool:
        """Has the encoding a letter of this code? An accent apart is painted over the next letter, and nothing else is."""
        return self.code in table and (table[self.code] in ACCENTS) == is_over(self.letter, self.after)


def tell_by_codes(letters: Sequence[Letter]) -> Decoded:
    """The letters, those that fonts do not name as what their codes say, where that reads as Italian.

    Args:
        letters: in the order in which they are painted.
    """
    texts = find_shifted(letters)
    if any(letter.code is not None and letter.font.is_drawn for letter in letters):
        texts |= _tell_drawn(letters)
    if any(map(_is_private, letters)):
        private = {place: WINDOWS.get(ord(letter.text) & 0xFF, "") for place, letter in enumerate(letters) if _is_private(letter)}
        texts |= _keep_italian(letters, {place: text for place, text in private.items() if text})
    told = [letter._replace(text=texts[place], code=None) if place in texts else letter for place, letter in enumerate(letters)]
    return Decoded(told, [told[place] for place in sorted(texts) if told[place].text != UNKNOWN])


def _tell_drawn(letters: Sequence[Letter]) -> dict[int, str]:
    """What the codes of drawn glyphs without names say, by the place of the letter: by the encoding that explains most of them."""
    drawn = list(_find_drawn(letters))
    of_text = {each.font for each in drawn if each.is_plain}
    text, signs = [each for each in drawn if each.font in of_text], [each for each in drawn if each.font not in of_text]
    readings = [{each.place: table[each.code] for each in text if each.fits(table)} for table in (CORK, OLD, WINDOWS)]
    told = _keep_italian(letters, max(readings, key=len))
    known = [each for each in signs if each.code in SIGNS and (told or (not text and (each.is_by_number or each.code == BULLET)))]
    return told | {each.place: SIGNS[each.code] for each in known}


def _find_drawn(letters: Sequence[Letter]) -> Iterator[_Drawn]:
    for place, letter in enumerate(letters):
        if letter.code is not None and letter.font.is_drawn:
            before, after = letters[place - 1] if place else None, letters[place + 1] if place + 1 < len(letters) else None
            yield _Drawn(place, letter.code, letter, before, after)


def _is_private(letter: Letter) -> bool:
    return len(letter.text) == 1 and PRIVATE <= ord(letter.text) <= END and not letter.font.is_of_signs


def _keep_italian(letters: Sequence[Letter], texts: dict[int, str]) -> dict[int, str]:
    """The texts of these letters if they read as Italian; none if they do not."""
    if not texts:
        return {}
    joined = join_letters([letters[place]._replace(text=text, code=None) for place, text in texts.items()])
    return texts if is_italian(joined) else {}
