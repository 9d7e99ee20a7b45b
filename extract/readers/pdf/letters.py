"""The letters of a PDF as a reader takes them: ligatures, spaces, soft hyphens, accents, bold that is drawn twice.

A char is pdfplumber's dictionary of a letter, in the frame in which it stands upright, in the order of drawing.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import Any

from extract.readers.pdf.spaced import close_up

Char = dict[str, Any]

UNKNOWN = "\ufffd"
SOFT_HYPHEN = "\u00ad"
FIRST_ODD = "\u00a0"

# "(cid:12)": what pdfminer gives for a code of which the font does not say which letter it is
UNMAPPED = re.compile(r"\(cid:(\d+)\)")
# Codes that a font in WinAnsi encoding leaves unused are bullets (ISO 32000-1, annex D.2, note 3).
BULLETS = {"127", "129", "141", "143", "144", "157"}
SPACES = {"Zs", "Zl", "Zp"}
# Letters and signs that need no second look: most of a page.
ORDINARY = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("àèéìòùÀÈÉÌÒÙ’‘“”«»°•–…€")
# The map of many files with Calibri gives the number of the glyph in the font, cut to 16 bits or in a private plane.
CALIBRI = {0x19F: "ti", 0x1A9: "tt", 0x1AB: "tti", 0x14C: "ft"}
PRIVATE_PLANE = 0x100000

# How far apart, in parts of the letter size, two drawings of one letter may be; and in parts of its width.
TWICE, TWICE_WIDE = 0.125, 0.5
# No two letters side by side are so narrow (points); where no two of the same share a square of this side, none is drawn twice.
NARROWEST = 1.25
# Letters of one line have tops that differ by no more than this part of their size.
SAME_LINE = 0.15
# A letter begins where another does, or ends, when the places differ by no more than this part of the size.
TOUCHING = 0.03
BESIDE = 0.15


def clean_chars(chars: Iterable[Char]) -> list[Char]:
    """The letters, each once and as itself, in the same order; spaces and soft hyphens only where they part something.

    A letter drawn twice is one, and bold. One that stands for several is that many, side by side. Those of which nobody knows
    what they are become U+FFFD, but for private ones, which stay.
    """
    spelled: list[Char] = []
    for char in chars:
        if char["text"] in ORDINARY:
            spelled.append(char)
        else:
            spelled += _spell(char)
    return close_up(_settle(_without_copies(spelled)))


def _spell(char: Char) -> Iterator[Char]:
    """The letters that a char stands for, side by side in its box; none for one without width."""
    plain = spell(char["text"], is_calibri="Calibri" in char["fontname"])
    if len(plain) == 1:
        yield char if plain == char["text"] else {**char, "text": plain}
        return
    step = (char["x1"] - char["x0"]) / max(len(plain), 1)
    for place, letter in enumerate(plain):
        yield {**char, "text": letter, "x0": char["x0"] + place * step, "x1": char["x0"] + (place + 1) * step, "width": step}


@lru_cache(maxsize=4096)
def spell(text: str, *, is_calibri: bool = False) -> str:
    """What a char of a PDF reads as: letters, one space, or nothing."""
    if unmapped := UNMAPPED.fullmatch(text):
        return "•" if unmapped[1] in BULLETS else UNKNOWN
    if is_calibri and len(text) == 1:
        text = CALIBRI.get(ord(text) % PRIVATE_PLANE, text)
    return "".join(_spell_letter(letter) for letter in unicodedata.normalize("NFC", text))


def _spell_letter(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter == SOFT_HYPHEN:
        return letter
    if category in SPACES or letter in "\t\n\r\v\f":
        return " "
    if "\ufb00" <= letter <= "\ufb06":
        return unicodedata.normalize("NFKC", letter)
    if category == "Cf":
        return ""
    return UNKNOWN if category in ("Cc", "Cs", "Cn") else letter


def _without_copies(chars: list[Char]) -> list[Char]:
    """The letters, those drawn once more in the same place taken together: bold."""
    if not _have_copies(chars, 0.0) and not _have_copies(chars, NARROWEST / 2):
        return chars
    first: dict[tuple[str, int, int], list[int]] = {}
    kept: list[Char] = []
    for char in chars:
        text, column, row = _square(char)
        near = (place for x in (-1, 0, 1) for y in (-1, 0, 1) for place in first.get((text, column + x, row + y), ()))
        copy = next((place for place in near if _is_copy(kept[place], char)), None)
        if copy is None:
            first.setdefault((text, column, row), []).append(len(kept))
            kept.append(char)
        else:
            kept[copy] = _embolden(kept[copy])
    return kept


def _have_copies(chars: list[Char], shift: float) -> bool:
    """Do two of the same stand in one square? A quick look; a shift of the squares finds those that the first ones part."""
    squares = {(char["text"], (char["x0"] + shift) // NARROWEST, (char["top"] + shift) // NARROWEST) for char in chars}
    return len(squares) < len(chars)


def _square(char: Char) -> tuple[str, int, int]:
    side = TWICE * max(char["size"], 1.0)
    return char["text"], int(char["x0"] // side), int(char["top"] // side)


def _is_copy(char: Char, other: Char) -> bool:
    size = char["size"]
    aside = abs(char["x0"] - other["x0"])
    return bool(
        abs(size - other["size"]) <= SAME_LINE * size
        and aside <= TWICE * size
        and aside <= max(TWICE_WIDE * (char["x1"] - char["x0"]), TOUCHING)
        and abs(char["top"] - other["top"]) <= TWICE * size
    )


def _embolden(char: Char) -> Char:
    """The letter in a font that its name calls bold, as programs call a bold that they make themselves (ISO 32000-1, 9.6.3)."""
    return char if char["fontname"].endswith(",Bold") else {**char, "fontname": f"{char['fontname']},Bold"}


def _settle(chars: list[Char]) -> list[Char]:
    """The letters without spaces that take no room, soft hyphens within a line, and accents apart from their letters."""
    kept: list[Char] = []
    for char, follower in zip_longest(chars, chars[1:]):
        text = char["text"]
        if text == " ":
            if not _takes_no_room(char, follower):
                kept.append(char)
        elif text < FIRST_ODD:
            kept.append(char)
        elif text == SOFT_HYPHEN and _is_inside(char, follower):
            _stretch(kept, char)
        elif unicodedata.combining(text) and kept and _share_line(kept[-1], char):
            kept[-1] = {**kept[-1], "text": unicodedata.normalize("NFC", kept[-1]["text"] + text)}
        else:
            kept.append(char)
    return kept


def _takes_no_room(space: Char, follower: Char | None) -> bool:
    """Does the next letter stand where the space stands? So Chromium prints what is no space: a soft hyphen, a place to break."""
    near = TOUCHING * space["size"]
    if space["x1"] - space["x0"] <= near:
        return True
    return follower is not None and abs(follower["x0"] - space["x0"]) <= near and _share_line(space, follower)


def _is_inside(hyphen: Char, follower: Char | None) -> bool:
    """Does a word go on right after the hyphen, on its line?"""
    return (
        follower is not None
        and follower["text"].isalnum()
        and _share_line(hyphen, follower)
        and hyphen["x0"] - TOUCHING * hyphen["size"] <= follower["x0"] <= hyphen["x1"] + BESIDE * hyphen["size"]
    )


def _stretch(kept: list[Char], hyphen: Char) -> None:
    """The letter before a hyphen that vanishes takes its room, so that the word stays one."""
    if kept and _share_line(kept[-1], hyphen) and abs(kept[-1]["x1"] - hyphen["x0"]) <= BESIDE * hyphen["size"]:
        kept[-1] = {**kept[-1], "x1": max(kept[-1]["x1"], hyphen["x1"])}


def _share_line(char: Char, other: Char) -> bool:
    return bool(abs(char["top"] - other["top"]) <= SAME_LINE * char["size"])
