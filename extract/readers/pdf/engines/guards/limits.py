"""How much of a PDF is read at most. What is more honest than that no annex has come near."""

from typing import NoReturn

from pdfminer.pdfexceptions import PDFException

from extract.readers.pdf.sheet import Excess

# Bytes of one stream when it is unpacked: the largest font programs have 20 MiB, the content of a page of text has 0.1.
MOST_BYTES = 32 * 2**20
# Bytes of one row that a predictor puts together: ten thousand dots in four colours of eight bits are 40,000.
MOST_ROW = 2**20
# References that lead to references; writers never write one.
MOST_LINKS = 32
# Older versions of a file that are kept in it, each with a table of objects.
MOST_VERSIONS = 1000
# No CID is larger (ISO 32000-1, annex C.2), and no table of a font says more of each than a few times.
LARGEST_CID = 65535
MOST_CODES = 4 * (LARGEST_CID + 1)
# Forms that one page paints, forms in forms counted each time. A form for each letter of a page would be 5,000.
MOST_FORMS = 20_000
# Signs of the letters on one page; 30,000 stand on a sheet of A3 in the smallest print.
MOST_LETTERS = 200_000
# Painted shapes on one page; a table that paints four borders for each of 5,000 cells has 20,000.
MOST_SHAPES = 200_000


class TooMuchError(PDFException):
    """A file or a page holds more of something than is read.

    Args:
        what: there is too much of.
        most: so many are read.
    """

    def __init__(self, what: str, most: int) -> None:
        super().__init__(f"more {what} than {most}")
        self.excess = Excess(what, most)


def refuse(what: str, most: int) -> NoReturn:
    """Say that there is more of it than is read.

    Raises:
        TooMuchError: always.
    """
    raise TooMuchError(what, most)
