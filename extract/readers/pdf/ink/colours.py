"""The colours of a PDF as red, green and blue, so far as two of them can be told to be the same."""

from extract.readers.pdf.sheet import WHITE, Colour

# The name that stands for a colour space that is not known.
UNKNOWN_SPACE = "Unknown"
# Colours that differ by no more than this part of each of the three cannot be told apart by eye.
NEAR = 0.02
# Spaces whose numbers say how much of an ink is printed; no ink leaves white.
INKS = {"Separation", "DeviceN"}
# Spaces whose numbers do not tell the colour by themselves.
OPAQUE_SPACES = {"Indexed", "Lab", "Pattern", UNKNOWN_SPACE}


def find_colour(value: object, space: str) -> Colour | None:
    """Red, green and blue; none for a pattern, and where the numbers do not tell the colour.

    Args:
        value: a number or several, as the colour space has them; names and the like are no colour.
        space: the name of the colour space (ISO 32000-1, table 62).
    """
    parts = value if isinstance(value, tuple) else (value,)
    numbers = [float(part) for part in parts if isinstance(part, int | float)]
    if space in OPAQUE_SPACES or len(numbers) < len(parts):
        return None
    if space in INKS:
        return None if any(numbers) else WHITE
    return _mix(numbers)


def _mix(numbers: list[float]) -> Colour | None:
    match numbers:
        case [grey]:
            return grey, grey, grey
        case [red, green, blue]:
            return red, green, blue
        case [cyan, magenta, yellow, black]:
            return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)
    return None


def first_colour(space: str) -> float:
    """The colour in use when a colour space is chosen (ISO 32000-1, table 74): black, or all of an ink."""
    return 1.0 if space in INKS else 0.0


def are_near(one: Colour, other: Colour) -> bool:
    """Are both the same to the eye?"""
    return all(abs(a - b) <= NEAR for a, b in zip(one, other, strict=True))
