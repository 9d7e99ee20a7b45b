"""Letters of picture fonts (Symbol, Wingdings) that mean a sign of Unicode; Word stores them as private-use characters."""

import re

# Wingdings has ticks, boxes and arrows in place of letters; the rest of it is ornament.
_WINGDINGS = {
    0xA7: "▪",
    0xA8: "☐",
    0xD8: "➢",
    0xE0: "→",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
    0x6E: "■",
    0x6F: "☐",
    0x71: "❑",
    0x76: "❖",
}
# Symbol has signs of mathematics, which a target may well need ("≥ 90%").
_SYMBOL = {
    0xA3: "≤",
    0xA5: "∞",
    0xAE: "→",
    0xB0: "°",
    0xB1: "±",
    0xB3: "≥",
    0xB4: "×",
    0xB7: "•",
    0xB8: "÷",
    0xB9: "≠",
    0xBB: "≈",
    0xD7: "⋅",
}
_PRIVATE = re.compile("[\uf000-\uf0ff]")


def read_symbol(code: int, font: str) -> str:
    """The sign for a letter of a picture font; the ASCII letter itself where the font is none, nothing where it is an ornament."""
    code = code & 0xFF if 0xF000 <= code <= 0xF0FF else code
    if "wingdings" in font.lower():
        return _WINGDINGS.get(code, "")
    if "symbol" in font.lower():
        return _SYMBOL.get(code, chr(code) if 0x20 <= code < 0x7F and not chr(code).isalpha() else "")
    return chr(code) if code >= 0x20 else ""


def replace_symbols(text: str, font: str) -> str:
    """The text with its private-use letters as signs; `font` is that of its run, empty where it is not named."""
    return _PRIVATE.sub(lambda found: read_symbol(ord(found.group()), font or "Symbol"), text)
