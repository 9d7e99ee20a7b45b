"""The colours of a PDF as red, green and blue, so far as two of them can be told to be the same."""

from pdfminer.pdfcolor import PDFColorSpace
from pdfminer.pdfinterp import Color

Colour = tuple[float, float, float]

WHITE: Colour = (1.0, 1.0, 1.0)
UNKNOWN = PDFColorSpace("Unknown", 1)
# Colours that differ by no more than this part of each of the three cannot be told apart by eye.
NEAR = 0.02
# Spaces whose numbers say how much of an ink is printed; no ink leaves white.
INKS = {"Separation", "DeviceN"}
OPAQUE_SPACES = {"Indexed", "Lab", "Pattern", UNKNOWN.name}


def find_colour(value: Color, space: PDFColorSpace) -> Colour | None:
    """Red, green and blue from 0 to 1; none for a pattern, and where the numbers do not tell the colour."""
    numbers = [part for part in (value if isinstance(value, tuple) else (value,)) if isinstance(part, int | float)]
    if space.name in OPAQUE_SPACES or isinstance(value, str) or (isinstance(value, tuple) and len(numbers) < len(value)):
        return None
    if space.name in INKS:
        return None if any(numbers) else WHITE
    if len(numbers) == 1:
        return (numbers[0],) * 3
    if len(numbers) == 4:
        cyan, magenta, yellow, black = numbers
        return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)
    return (numbers[0], numbers[1], numbers[2])


def first_colour(space: PDFColorSpace) -> Color:
    """The colour in use when a colour space is chosen (ISO 32000-1, table 74): black, or all of an ink."""
    return 1.0 if space.name in INKS else 0.0


def are_near(one: Colour, other: Colour) -> bool:
    """Are both the same to the eye?"""
    return all(abs(a - b) <= NEAR for a, b in zip(one, other, strict=True))
