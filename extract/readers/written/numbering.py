"""Numbers of list items and headings, spelled as documents count them. Shared by the readers of HTML, DOCX and ODT."""

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


def spell_number(number: int, kind: str) -> str:
    """The number as it is counted: "3", "c", "C", "iii" or "III"; nothing where the kind draws none.

    Args:
        number: of the item.
        kind: decimal, lower-alpha, upper-alpha, lower-roman or upper-roman.
    """
    if kind == "decimal":
        return str(number)
    case, _, system = kind.partition("-")
    spell = {"alpha": _spell_letters, "roman": _spell_roman}.get(system)
    if spell is None or case not in ("lower", "upper"):
        return ""
    text = spell(number)
    return text.upper() if case == "upper" else text


def _spell_letters(number: int) -> str:
    """1 is a, 26 is z, 27 is aa; a number below 1 is written in digits."""
    if number < 1:
        return str(number)
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _spell_roman(number: int) -> str:
    """1 is i, 4 is iv; a number that Romans did not write is written in digits."""
    if not 0 < number < 4000:
        return str(number)
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text
